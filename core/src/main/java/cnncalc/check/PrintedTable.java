package cnncalc.check;

import cnncalc.check.Claim.Kind;
import cnncalc.text.Ascii;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a table as people paste it: Keras's {@code summary()} with and without boxes, torchinfo, torchsummary, Markdown,
 * tabs. Lines that say neither a shape nor a number are passed over.
 */
public final class PrintedTable {

    /** The longest text that is read, in characters. */
    public static final int MAX_LENGTH = 256 * 1024;

    private static final int MAX_LINES = 5_000;

    private final List<Claim> claims = new ArrayList<>();
    private int shapeColumn = -1;
    private int countColumn = -1;

    private PrintedTable() {}

    /** Returns what the lines say, in order. */
    public static List<Claim> read(String text) {
        PrintedTable table = new PrintedTable();
        List<String> lines = lines(text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text);
        for (int i = 0; i < lines.size() && i < MAX_LINES; i++) {
            int at = i + 1;
            List<String> cells = Cells.of(lines.get(i));
            while (isUnfinished(cells) && i + 1 < lines.size() && Cells.hasBars(lines.get(i + 1))) {
                i++;
                continued(cells, Cells.of(lines.get(i)));
            }
            if (!Cells.isRule(lines.get(i))) {
                table.add(at, cells);
            }
        }
        return table.claims;
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                lines.add(text.substring(start, i).replace("\r", ""));
                start = i + 1;
            }
        }
        return lines;
    }

    /** Keras breaks long cells over several lines, shapes in the middle of their brackets. */
    private static boolean isUnfinished(List<String> cells) {
        for (String cell : cells) {
            if (cell.lastIndexOf('(') > cell.lastIndexOf(')')) {
                return true;
            }
        }
        return false;
    }

    private static void continued(List<String> cells, List<String> more) {
        for (int i = 0; i < more.size() && i < cells.size(); i++) {
            cells.set(i, (cells.get(i) + " " + more.get(i)).trim());
        }
    }

    private void add(int line, List<String> cells) {
        if (isHead(cells)) {
            return;
        }
        Kind kind = cells.isEmpty() ? Kind.LAYER : kind(cells.get(0));
        int shape = kind == Kind.LAYER ? shapeAt(cells) : -1;
        long parameters = kind == Kind.LAYER ? count(cells, shape) : last(cells);
        if (parameters >= 0 || shape >= 0) {
            List<Long> sizes = shape < 0 ? List.of() : PrintedShape.of(cells.get(shape));
            claims.add(new Claim(line, cells.get(0), sizes, parameters, kind));
        }
    }

    /** A head says which columns the shapes and the parameters are in. */
    private boolean isHead(List<String> cells) {
        int shape = -1;
        int count = -1;
        for (int i = 0; i < cells.size(); i++) {
            String word = Ascii.lower(cells.get(i));
            boolean numbers = word.contains("0") || word.contains("1") || word.contains("2");
            boolean shapes = word.contains("output") || word.contains("출력") || word.contains("shape");
            shape = !numbers && shapes && !word.contains("input") ? i : shape;
            boolean counts = word.contains("param") || word.contains("파라미터") || word.contains("매개변수");
            count = !numbers && counts ? i : count;
        }
        boolean head = shape > 0 || (count > 0 && cells.size() > 2);
        if (head) {
            shapeColumn = shape;
            countColumn = count;
        }
        return head;
    }

    private static Kind kind(String name) {
        String word = Ascii.lower(name);
        if (word.startsWith("non-trainable") || word.startsWith("non trainable")) {
            return Kind.NON_TRAINABLE;
        }
        if (word.startsWith("trainable")) {
            return Kind.TRAINABLE;
        }
        boolean total = word.startsWith("total") || word.startsWith("합계") || word.startsWith("총");
        return total && !word.contains("mult") && !word.contains("size") ? Kind.TOTAL : Kind.LAYER;
    }

    /** Returns the cell of the shape: that of the column, or the first one that can be one. */
    private int shapeAt(List<String> cells) {
        boolean known = shapeColumn > 0 && shapeColumn < cells.size();
        if (known && !PrintedShape.of(cells.get(shapeColumn)).isEmpty()) {
            return shapeColumn;
        }
        for (int i = 1; i < cells.size() && !known; i++) {
            if (PrintedShape.isShape(cells.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the number of the column, or the first one behind the shape. */
    private long count(List<String> cells, int shape) {
        if (countColumn > 0) {
            return countColumn < cells.size() ? PrintedShape.number(cells.get(countColumn)) : -1;
        }
        for (int i = Math.max(1, shape + 1); i < cells.size() && shape >= 0; i++) {
            long number = PrintedShape.number(cells.get(i));
            if (number >= 0) {
                return number;
            }
        }
        return -1;
    }

    /** Returns the number that a total is, in the same cell behind a colon or in one of its own. */
    private static long last(List<String> cells) {
        for (int i = 1; i < cells.size(); i++) {
            long number = PrintedShape.number(cells.get(i));
            if (number >= 0) {
                return number;
            }
        }
        String all = cells.get(0);
        return PrintedShape.number(all.substring(all.indexOf(':') + 1));
    }
}
