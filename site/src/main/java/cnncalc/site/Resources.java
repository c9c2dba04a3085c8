package cnncalc.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import cnncalc.text.Catalog;
import cnncalc.text.Language;
import cnncalc.web.view.Words;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The site's own texts. */
final class Resources {

    private static final String DIRECTORY = "/cnncalc/site/";

    private Resources() {}

    static String text(String file) throws IOException {
        try (InputStream in = Resources.class.getResourceAsStream(DIRECTORY + file)) {
            if (in == null) {
                throw new FileNotFoundException(file);
            }
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    /** Returns all that the pages say in a language: core's sentences, the calculator's words and the pages' own. */
    static Catalog words(Language language) throws IOException {
        return Words.of(language).with(text("words." + language.code() + ".txt"));
    }

    /**
     * Returns the cells of a table, one row a line, parted by {@code |}; lines that begin with {@code #} are none.
     *
     * @throws IllegalArgumentException if a row has another number of cells
     */
    static List<List<String>> table(String file, int columns) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String line : text(file).lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = new ArrayList<>();
            for (String cell : line.split(" \\| ", -1)) {
                cells.add(cell.strip());
            }
            if (cells.size() != columns) {
                throw new IllegalArgumentException(file + ": " + line);
            }
            rows.add(cells);
        }
        return rows;
    }
}
