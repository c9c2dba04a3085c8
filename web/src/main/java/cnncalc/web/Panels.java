package cnncalc.web;

import cnncalc.analysis.NumberFormat;
import cnncalc.analysis.Optimizer;
import cnncalc.picture.Picture;
import cnncalc.text.Numbers;
import java.util.HashSet;
import java.util.Set;

/**
 * The panels below the table, the picture above it, and the dialog: which are open, and what the visitor set in them. What a closed one would show is not worked
 * out.
 *
 * @param opened words of the panels that are open, and of what is open in them
 * @param batch what was typed as the examples computed together
 * @param format how numbers are kept in memory
 * @param optimizer what training keeps beside the parameters
 * @param platform where the network is to be put; empty until the visitor says it
 * @param snippet which of the platform's snippets is shown; empty for its best
 * @param sweep how far the sweep is that is open
 * @param printed a table that somebody has printed of the network, to be checked
 */
public record Panels(
        Set<String> opened,
        String batch,
        NumberFormat format,
        Optimizer optimizer,
        String platform,
        String snippet,
        Sweeping sweep,
        String printed) {

    /** The dialog that gives the network away. */
    public static final String SHARING = "sharing";

    /** What each tool counts of the network. */
    public static final String COUNTING = "counting";

    /** What the network takes of memory. */
    public static final String MEMORY = "memory";

    /** What a printed table says of the network, line by line. */
    public static final String CHECK = "check";

    /** The sweep of a layer's kernel; of one layer at a time. */
    public static final String SWEEP = "sweep";

    /** The network drawn as a graph, and not as blocks. */
    public static final String GRAPH = "picture." + Picture.GRAPH;

    /** The network drawn as bars, and not as blocks. */
    public static final String BARS = "picture." + Picture.BARS;

    /** More rows than anybody reads, and than a browser lays out at once. */
    private static final int MANY = 1000;

    /** Returns the panels as they are at first: all closed. */
    public static Panels closed() {
        return new Panels(new HashSet<>(), "1", NumberFormat.FLOAT32, Optimizer.ADAM, "", "", Sweeping.START, "");
    }

    /** Returns the word of something that opens inside a panel, or inside what opens there. */
    public static String inside(String panel, String part) {
        return panel + "." + part;
    }

    /** Returns the layer whose kernel sweeps in a panel; empty where the panel is another. */
    public static String swept(String panel) {
        return panel.startsWith(SWEEP + ".") ? panel.substring(SWEEP.length() + 1) : "";
    }

    /** Returns the panels with the sweep as far as this. */
    Panels with(Sweeping changed) {
        return new Panels(opened, batch, format, optimizer, platform, snippet, changed, printed);
    }

    /** Returns what the network is drawn as: one of the two words above, or empty for blocks. */
    public String picture() {
        return isOpen(GRAPH) ? GRAPH : isOpen(BARS) ? BARS : "";
    }

    /** Whether the containers of a network of so many rows are folded until the visitor opens them. */
    public boolean beginFolded(int rows) {
        return rows > (picture().isEmpty() ? MANY : Picture.MANY);
    }

    public boolean isOpen(String panel) {
        return opened.contains(panel);
    }

    /** Returns the examples computed together, −1 where what was typed is no whole number from 1. */
    public long examples() {
        long typed = Numbers.parse(batch.trim());
        return typed == 0 ? -1 : typed;
    }

    /** Returns the panels with this one open if it was closed, and closed if it was open. */
    public Panels toggling(String panel) {
        Set<String> changed = new HashSet<>();
        for (String each : opened) {
            changed.add(each);
        }
        if (!changed.remove(panel)) {
            changed.add(panel);
        }
        return new Panels(changed, batch, format, optimizer, platform, snippet, sweep, printed);
    }

    /** Returns the panels with this sweep open at its start if it was closed, and no other. */
    Panels sweeping(String panel) {
        Panels others = this;
        for (String each : opened) {
            others = swept(each).isEmpty() || each.equals(panel) ? others : others.toggling(each);
        }
        return others.toggling(panel).with(sweep.at(0).playing(false));
    }

    /** Returns the panels with the network drawn as this, one of the words above or empty for blocks. */
    Panels drawing(String word) {
        Panels blocks = picture().isEmpty() ? this : toggling(picture());
        return word.isEmpty() ? blocks : blocks.toggling(word);
    }

    Panels batched(String typed) {
        return new Panels(opened, typed, format, optimizer, platform, snippet, sweep, printed);
    }

    Panels with(NumberFormat changed) {
        return new Panels(opened, batch, changed, optimizer, platform, snippet, sweep, printed);
    }

    Panels with(Optimizer changed) {
        return new Panels(opened, batch, format, changed, platform, snippet, sweep, printed);
    }

    /** Returns the panels with another platform, and its best snippet. */
    Panels platform(String word) {
        return new Panels(opened, batch, format, optimizer, word, "", sweep, printed);
    }

    Panels snippet(String word) {
        return new Panels(opened, batch, format, optimizer, platform, word, sweep, printed);
    }

    Panels printed(String table) {
        return new Panels(opened, batch, format, optimizer, platform, snippet, sweep, table);
    }
}
