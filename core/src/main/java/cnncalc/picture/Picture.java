package cnncalc.picture;

import cnncalc.analysis.Report;
import cnncalc.analysis.Row;
import cnncalc.text.Catalog;
import cnncalc.text.Markup;
import cnncalc.text.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a network is drawn as.
 *
 * @param word one of {@link #WORDS}
 * @param folded names of the containers that stand for their layers
 */
public record Picture(String word, Set<String> folded) {

    public static final String BLOCKS = "blocks";
    public static final String GRAPH = "graph";
    public static final String BARS = "bars";

    /** The words of all pictures, the usual one first. */
    public static final List<String> WORDS = List.of(BLOCKS, GRAPH, BARS);

    /** More layers than anybody follows in a graph, or in bars. */
    public static final int MANY = 60;

    /**
     * Returns the picture of a word, the usual one of an empty word; where a network has many layers its containers are
     * folded.
     *
     * @throws Refusal if there is no such picture
     */
    public static Picture of(String word, Report report) {
        if (!word.isEmpty() && !WORDS.contains(word)) {
            throw Refusal.of("picture.unknown", word, WORDS);
        }
        Set<String> folded = new HashSet<>();
        for (Row row : report.rows()) {
            if (row.node().isContainer() && report.rows().size() > MANY) {
                folded.add(row.node().name());
            }
        }
        return new Picture(word.isEmpty() ? BLOCKS : word, folded);
    }

    /** Returns the drawing as an {@code svg} element. */
    public Markup draw(Report report, Catalog catalog) {
        return switch (word) {
            case GRAPH -> GraphPicture.draw(report, folded, catalog);
            case BARS -> BarsPicture.draw(report, folded, catalog);
            default -> Volumes.draw(report, catalog.template("picture.blocks"));
        };
    }
}
