package cnncalc.site;

import java.io.IOException;
import java.util.List;

/** The style sheet, put together from its parts. */
final class Style {

    private static final String DIRECTORY = "/cnncalc/site/style/";
    private static final List<String> FILES = List.of(
            "base.css",
            "result.css",
            "pictures.css",
            "panels.css",
            "sharing.css",
            "asking.css",
            "comparing.css",
            "form.css",
            "embed.css",
            "narrow.css");

    private Style() {}

    static String text() throws IOException {
        StringBuilder style = new StringBuilder();
        for (String file : FILES) {
            style.append(Files.text(DIRECTORY + file)).append('\n');
        }
        return style.toString();
    }
}
