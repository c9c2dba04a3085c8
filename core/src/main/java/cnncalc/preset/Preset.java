package cnncalc.preset;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A network that people look for. Its text is put together when it is first asked for: a page has many, and shows one. */
public final class Preset {

    private final String id;
    private final String title;
    private final int year;
    private final String source;
    private final long published;
    private final Supplier<String> writer;
    private @Nullable String text;

    /**
     * @param id stable name, as in links
     * @param title what it is called
     * @param year when it was published
     * @param source where its numbers are published
     * @param published the number of parameters given there
     * @param writer gives the network text; its first line is the title, as a comment
     */
    Preset(String id, String title, int year, String source, long published, Supplier<String> writer) {
        this.id = id;
        this.title = title;
        this.year = year;
        this.source = source;
        this.published = published;
        this.writer = writer;
    }

    Preset(String id, String title, int year, String source, long published, String text) {
        this(id, title, year, source, published, () -> text);
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    public int year() {
        return year;
    }

    public String source() {
        return source;
    }

    public long published() {
        return published;
    }

    public String text() {
        String known = text;
        if (known == null) {
            known = writer.get();
            text = known;
        }
        return known;
    }

    /** Whether a text is this one's, which for most is told by the first line. */
    public boolean isText(String other) {
        return other.startsWith("# " + title) && other.equals(text());
    }

    /** Returns the catalog's key of the note on what the source gets wrong or leaves open. */
    public String note() {
        return "note." + id;
    }
}
