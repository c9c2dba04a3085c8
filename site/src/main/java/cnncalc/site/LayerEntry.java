package cnncalc.site;

import cnncalc.text.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the layer reference says of a type beside what core knows of it.
 *
 * @param sources files of the frameworks, or addresses of papers
 * @param english what the layer is, in a sentence
 * @param korean the same
 */
record LayerEntry(List<String> sources, String english, String korean) {

    LayerEntry {
        sources = List.copyOf(sources);
    }

    /**
     * Returns the entries by the types' words.
     *
     * @throws IllegalArgumentException if a word has two
     */
    static Map<String, LayerEntry> all() throws IOException {
        Map<String, LayerEntry> entries = new LinkedHashMap<>();
        for (List<String> cells : Resources.table("reference.txt", 4)) {
            List<String> sources = new ArrayList<>();
            for (String source : cells.get(1).split(";", -1)) {
                sources.add(source.strip());
            }
            LayerEntry entry = new LayerEntry(sources, cells.get(2), cells.get(3));
            if (entries.put(cells.get(0), entry) != null) {
                throw new IllegalArgumentException("two lines of " + cells.get(0));
            }
        }
        return entries;
    }

    String sentence(Language language) {
        return language == Language.ENGLISH ? english : korean;
    }
}
