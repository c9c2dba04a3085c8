package cnncalc.web;

import cnncalc.analysis.NumberFormat;
import cnncalc.analysis.Optimizer;
import cnncalc.text.Numbers;
import java.util.HashSet;
import java.util.Set;

/**
 * The panels below the table, and the dialog: which are open, and what the visitor set in them. What a closed one would show is not worked
 * out.
 *
 * @param opened words of the panels that are open, and of what is open in them
 * @param batch what was typed as the examples computed together
 * @param format how numbers are kept in memory
 * @param optimizer what training keeps beside the parameters
 * @param platform where the network is to be put; empty until the visitor says it
 * @param snippet which of the platform's snippets is shown; empty for its best
 * @param printed a table that somebody has printed of the network, to be checked
 */
public record Panels(
        Set<String> opened,
        String batch,
        NumberFormat format,
        Optimizer optimizer,
        String platform,
        String snippet,
        String printed) {

    /** The dialog that gives the network away. */
    public static final String SHARING = "sharing";

    /** What each tool counts of the network. */
    public static final String COUNTING = "counting";

    /** What the network takes of memory. */
    public static final String MEMORY = "memory";

    /** What a printed table says of the network, line by line. */
    public static final String CHECK = "check";

    /** Returns the panels as they are at first: all closed. */
    public static Panels closed() {
        return new Panels(new HashSet<>(), "1", NumberFormat.FLOAT32, Optimizer.ADAM, "", "", "");
    }

    /** Returns the word of something that opens inside a panel, or inside what opens there. */
    public static String inside(String panel, String part) {
        return panel + "." + part;
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
        return new Panels(changed, batch, format, optimizer, platform, snippet, printed);
    }

    Panels batched(String typed) {
        return new Panels(opened, typed, format, optimizer, platform, snippet, printed);
    }

    Panels with(NumberFormat changed) {
        return new Panels(opened, batch, changed, optimizer, platform, snippet, printed);
    }

    Panels with(Optimizer changed) {
        return new Panels(opened, batch, format, changed, platform, snippet, printed);
    }

    /** Returns the panels with another platform, and its best snippet. */
    Panels platform(String word) {
        return new Panels(opened, batch, format, optimizer, word, "", printed);
    }

    Panels snippet(String word) {
        return new Panels(opened, batch, format, optimizer, platform, word, printed);
    }

    Panels printed(String table) {
        return new Panels(opened, batch, format, optimizer, platform, snippet, table);
    }
}
