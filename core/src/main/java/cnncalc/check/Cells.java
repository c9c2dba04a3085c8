package cnncalc.check;

import java.util.ArrayList;
import java.util.List;

/** Cuts a line of a printed table into its cells: at bars, tabs, or two blanks and more. */
final class Cells {

    private static final String BARS = "│|┃┆║";

    private Cells() {}

    /** Whether a line has nothing but what rules are drawn with. */
    static boolean isRule(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean rule = c <= ' ' || "-=_+:".indexOf(c) >= 0 || BARS.indexOf(c) >= 0 || (c >= '─' && c <= '╿');
            if (!rule) {
                return false;
            }
        }
        return true;
    }

    static boolean hasBars(String line) {
        int bars = 0;
        for (int i = 0; i < line.length(); i++) {
            bars += BARS.indexOf(line.charAt(i)) >= 0 ? 1 : 0;
        }
        return bars >= 2;
    }

    /** Returns a line without the branches that torchinfo draws in front of a name. */
    private static String plain(String line) {
        int branch = Math.max(line.lastIndexOf("├─"), line.lastIndexOf("└─"));
        boolean named = branch >= 0 && branch + 2 < line.length() && isLetter(line.charAt(branch + 2));
        return named ? line.substring(branch + 2) : line;
    }

    static List<String> of(String printed) {
        String line = plain(printed);
        boolean bars = hasBars(line);
        boolean tabs = !bars && line.indexOf('\t') >= 0;
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean wide = c == ' ' && i + 1 < line.length() && line.charAt(i + 1) == ' ';
            boolean cut = bars ? BARS.indexOf(c) >= 0 : tabs ? c == '\t' : wide;
            if (cut) {
                add(cells, cell, bars || tabs);
            } else {
                cell.append(c);
            }
        }
        add(cells, cell, bars || tabs);
        if (bars && !cells.isEmpty() && cells.get(0).isEmpty()) {
            cells.remove(0);
        }
        return cells;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    private static void add(List<String> cells, StringBuilder cell, boolean always) {
        String text = cell.toString().replace("**", "").trim();
        cell.setLength(0);
        if (always || !text.isEmpty()) {
            cells.add(text);
        }
    }
}
