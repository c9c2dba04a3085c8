package cnncalc.web;

import cnncalc.picture.Picture;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The panels below the table, the picture above it, and the dialog: which are open, and what the visitor set in them. What a closed one would show is not worked
 * out.
 *
 * @param opened words of the panels that are open, and of what is open in them
 * @param settings what was typed or chosen in them, by the setting's word, as it was typed; a panel reads its own
 * @param sweep how far the sweep is that is open
 */
public record Panels(Set<String> opened, Map<String, String> settings, Sweeping sweep) {

    /** The dialog that gives the network away. */
    public static final String SHARING = "sharing";

    /** What each tool counts of the network. */
    public static final String COUNTING = "counting";

    /** What the network takes of memory. */
    public static final String MEMORY = "memory";

    /** What a printed table says of the network, line by line. */
    public static final String CHECK = "check";

    /** Which kernel, input size or width would do. */
    public static final String ASKING = "asking";

    /** How the numbers grow with the input's size, the width or the depth. */
    public static final String CURVES = "curves";

    /** The network beside another one. */
    public static final String COMPARING = "comparing";

    /** Batch, number format, and how numbers are written. */
    public static final String NUMBERS = "numbers";

    /** What the words of the field mean. */
    public static final String GLOSSARY = "glossary";

    /** The sweep of a layer's kernel; of one layer at a time. */
    public static final String SWEEP = "sweep";

    /** What a unit of a layer sees of the network's input. */
    public static final String FIELD = "field";

    /** A layer as the frameworks write it. */
    public static final String LINES = "lines";

    /** What opens inside a layer's row. */
    private static final List<String> PARTS = List.of(SWEEP, FIELD, LINES);

    /** The network drawn as a graph, and not as blocks. */
    public static final String GRAPH = "picture." + Picture.GRAPH;

    /** The network drawn as bars, and not as blocks. */
    public static final String BARS = "picture." + Picture.BARS;

    /** More rows than anybody reads, and than a browser lays out at once. */
    private static final int MANY = 1000;

    /** Returns the panels as they are at first: all closed. */
    public static Panels closed() {
        return new Panels(new HashSet<>(), new HashMap<>(), Sweeping.START);
    }

    /** Returns the word of something that opens inside a panel, or inside what opens there. */
    public static String inside(String panel, String part) {
        return panel + "." + part;
    }

    /** Returns the layer whose kernel sweeps in a panel; empty where the panel is another. */
    public static String swept(String panel) {
        return panel.startsWith(SWEEP + ".") ? panel.substring(SWEEP.length() + 1) : "";
    }

    /** Returns the layer in whose row a panel opens; empty where it stands elsewhere. */
    static String layer(String panel) {
        for (String part : PARTS) {
            if (panel.startsWith(part + ".")) {
                return panel.substring(part.length() + 1);
            }
        }
        return "";
    }

    /** Returns the panels with the sweep as far as this. */
    Panels with(Sweeping changed) {
        return new Panels(opened, settings, changed);
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

    /** Returns what was typed or chosen for a setting, or else its usual value. */
    public String setting(String word, String usual) {
        String typed = settings.get(word);
        return typed == null ? usual : typed;
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
        return new Panels(changed, settings, sweep);
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

    /** Returns the panels with this typed or chosen for a setting. */
    Panels set(String word, String value) {
        Map<String, String> changed = new HashMap<>();
        for (Map.Entry<String, String> each : settings.entrySet()) {
            changed.put(each.getKey(), each.getValue());
        }
        changed.put(word, value);
        return new Panels(opened, changed, sweep);
    }
}
