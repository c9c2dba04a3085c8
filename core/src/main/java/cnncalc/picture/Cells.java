package cnncalc.picture;

import java.util.List;
import java.util.function.Predicate;

/** A map as squares: a row of them for one axis, rows for two; where numbers are left out there is a gap. */
final class Cells {

    private static final int SIDE = 12;
    private static final int GAP = 13;
    private static final int TOP = 2;

    private static final List<Long> ONE = List.of(0L);

    private final List<Long> rows;
    private final List<Long> columns;
    private final int left;

    /**
     * @param axes the numbers along each axis, growing
     * @param left where the squares begin
     */
    Cells(List<List<Long>> axes, int left) {
        this.rows = rows(axes);
        this.columns = axes.get(axes.size() - 1);
        this.left = left;
    }

    private static List<Long> rows(List<List<Long>> axes) {
        return axes.size() > 1 ? axes.get(0) : ONE;
    }

    int right() {
        return left + place(columns, columns.get(columns.size() - 1)) + SIDE;
    }

    int bottom() {
        return TOP + place(rows, rows.get(rows.size() - 1)) + SIDE;
    }

    /** Returns the squares at these numbers along each axis that pass a test. */
    String squares(List<List<Long>> axes, Predicate<List<Long>> test) {
        return path(axes, test, "h" + SIDE + "v" + SIDE + "h-" + SIDE + "z");
    }

    /** Returns a stroke through each of these squares that passes a test. */
    String strokes(List<List<Long>> axes, Predicate<List<Long>> test) {
        return path(axes, test, "l" + SIDE + " " + SIDE + "m0 -" + SIDE + "l-" + SIDE + " " + SIDE);
    }

    private String path(List<List<Long>> axes, Predicate<List<Long>> test, String shape) {
        StringBuilder path = new StringBuilder();
        for (long row : rows(axes)) {
            for (long column : axes.get(axes.size() - 1)) {
                if (test.test(axes.size() > 1 ? List.of(row, column) : List.of(column))) {
                    path.append('M').append(left + place(columns, column));
                    path.append(' ').append(TOP + place(rows, row)).append(shape);
                }
            }
        }
        return path.toString();
    }

    private static int place(List<Long> numbers, long number) {
        int place = 0;
        for (int i = 0; numbers.get(i) < number; i++) {
            boolean next = numbers.get(i + 1) == numbers.get(i) + 1;
            place += SIDE + (next ? 0 : GAP);
        }
        return place;
    }
}
