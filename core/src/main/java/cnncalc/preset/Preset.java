package cnncalc.preset;

/**
 * A network that people look for.
 *
 * @param id stable name, as in links
 * @param title what it is called
 * @param year when it was published
 * @param source where its numbers are published
 * @param published the number of parameters given there
 * @param text network text; its first line is the title
 */
public record Preset(String id, String title, int year, String source, long published, String text) {

    /** Returns the catalog's key of the note on what the source gets wrong or leaves open. */
    public String note() {
        return "note." + id;
    }
}
