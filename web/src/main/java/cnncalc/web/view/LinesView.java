package cnncalc.web.view;

import cnncalc.analysis.Row;
import cnncalc.text.Catalog;
import cnncalc.text.Markup;
import cnncalc.text.Message;
import cnncalc.web.Panels;
import cnncalc.write.LayerCode;
import cnncalc.write.LayerCodes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A layer as Keras, PyTorch and network text write it, each to be copied. */
final class LinesView {

    private static final List<String> LANGUAGES = List.of("keras", "torch", "text");

    private final LayerCodes codes;
    private final Catalog words;
    private final Row row;

    private LinesView(Screen screen, Row row, KeptCodes kept) {
        this.codes = kept.of(screen.report());
        this.words = screen.words();
        this.row = row;
    }

    static Markup of(Screen screen, Row row, KeptCodes kept) {
        Markup place = RowParts.opener(screen, row, Panels.LINES);
        return RowParts.isOpen(screen, row, Panels.LINES, place)
                ? place.add(new LinesView(screen, row, kept).body())
                : place;
    }

    /** Returns the line that a copying button names, {@code lines.keras.conv}; null of another word. */
    static @Nullable Gift gift(Screen screen, String word, KeptCodes kept) {
        for (String language : LANGUAGES) {
            String start = key(language) + ".";
            Row row = word.startsWith(start) ? screen.report().row(word.substring(start.length())) : null;
            if (row != null) {
                String code = new LinesView(screen, row, kept).code(language).code();
                return new Gift("text", code, null, "", screen.words().template(key(language)));
            }
        }
        return null;
    }

    private static String key(String language) {
        return Panels.inside(Panels.LINES, language);
    }

    private LayerCode code(String language) {
        return switch (language) {
            case "keras" -> codes.keras(row);
            case "torch" -> codes.torch(row);
            default -> LayerCode.network(row);
        };
    }

    private Markup body() {
        Markup list = Markup.element("dl").with("class", "lines");
        for (String language : LANGUAGES) {
            list.add(Markup.element("dt", words.template(key(language)))).add(line(language));
        }
        return list;
    }

    private Markup line(String language) {
        LayerCode code = code(language);
        Markup line = Markup.element("dd");
        if (code.code().isEmpty()) {
            line.add(Markup.element("p", words.template("lines.none")));
        } else {
            String name = words.template(key(language));
            Markup copy = H.button("take", words.template("lines.copy"))
                    .with("class", "quiet")
                    .with("aria-label", words.say("lines.copy.of", name))
                    .with(
                            "data-snippet",
                            Panels.inside(key(language), row.node().name()));
            Markup text = Markup.element("pre", Markup.element("code", code.code()));
            line.add(H.div("line-code", text, copy));
        }
        for (Message note : code.notes()) {
            line.add(Markup.element("p", words.say(note)).with("class", "line-note"));
        }
        return line;
    }
}
