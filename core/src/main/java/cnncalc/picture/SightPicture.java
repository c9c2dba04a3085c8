package cnncalc.picture;

import cnncalc.analysis.ReceptiveField.Axis;
import cnncalc.text.Catalog;
import cnncalc.text.Markup;
import java.util.ArrayList;
import java.util.List;

/** A {@link Sight} as a picture: of three axes the last two; in whole units, the input to scale. */
final class SightPicture {

    private static final int LONGEST = 300;
    private static final int UNITS = 130;
    private static final int UNIT = 16;
    private static final int SPOTS = 16;
    private static final int MARGIN = 2;

    /** Elements that are told apart. */
    private static final int FEW = 40;

    private static final SightAxis SINGLE = new SightAxis(Axis.of(1, 1, 0), 1, 1);

    private final SightAxis across;
    private final SightAxis down;
    private final long column;
    private final long row;
    private final List<Long> unit;
    private final int depth;
    private final Markup picture;

    private SightPicture(Sight sight, List<Long> unit, String label) {
        int last = sight.axes.size() - 1;
        this.unit = unit;
        this.depth = last;
        this.across = sight.axes.get(last);
        this.column = unit.get(last);
        this.down = last > 0 ? sight.axes.get(last - 1) : SINGLE;
        this.row = last > 0 ? unit.get(last - 1) : 0;
        this.picture =
                Markup.element("svg").with("class", "sight").with("role", "img").with("aria-label", label);
    }

    /** Draws the input with what a unit sees of it. */
    static Markup input(Sight sight, List<Long> unit, Catalog catalog) {
        SightPicture drawn = new SightPicture(sight, unit, sight.caption(unit, catalog));
        drawn.addInput();
        return drawn.sized(drawn.right(), drawn.bottom());
    }

    /** Draws the layer's units, each of which can be pressed, or one of some neighbours. */
    static Markup units(Sight sight, List<Long> unit, String action, Catalog catalog) {
        SightPicture drawn = new SightPicture(sight, unit, catalog.template("sight.units"));
        drawn.addUnits(action);
        return drawn.sized(drawn.side(drawn.across), drawn.side(drawn.down));
    }

    private Markup sized(int inside, int high) {
        int width = inside + 2 * MARGIN;
        int height = high + 2 * MARGIN;
        return picture.with("viewBox", "0 0 " + width + " " + height)
                .with("width", width)
                .with("height", height);
    }

    private long longest() {
        return Math.max(length(across), length(down));
    }

    private static long length(SightAxis axis) {
        return axis.most() - axis.least() + 1;
    }

    /** Where an element begins, from where the first one does that any unit sees. */
    private int place(SightAxis axis, long element) {
        return (int) ((element - axis.least()) * LONGEST / longest());
    }

    private int right() {
        return place(across, across.most() + 1);
    }

    /** A single axis is drawn as a strip. */
    private int bottom() {
        return depth == 0 ? UNIT : place(down, down.most() + 1);
    }

    private void addInput() {
        add("input", 0, across.size(), 0, down.size());
        addGrid();
        add(
                "reach",
                across.first(column),
                across.field().size(),
                down.first(row),
                down.field().size());
        if (across.seen(column) > 0 && down.seen(row) > 0) {
            add("seen", across.from(column), across.seen(column), down.from(row), down.seen(row));
        }
    }

    private void add(String name, long left, long columns, long top, long rows) {
        int x = place(across, left);
        int y = depth == 0 ? 0 : place(down, top);
        int width = place(across, left + columns) - x;
        int height = depth == 0 ? UNIT : place(down, top + rows) - y;
        picture.add(rectangle(name, MARGIN + x, MARGIN + y, width, height));
    }

    private void addGrid() {
        if (across.size() > FEW || down.size() > FEW) {
            return;
        }
        int top = depth == 0 ? 0 : place(down, 0);
        int height = depth == 0 ? UNIT : place(down, down.size()) - top;
        int left = place(across, 0);
        int width = place(across, across.size()) - left;
        picture.add(grid(MARGIN + left, MARGIN + top, width, height, across.size(), down.size()));
    }

    /** Returns the lines between so many columns and rows of a rectangle. */
    private static Markup grid(int left, int top, int width, int height, long columns, long rows) {
        StringBuilder path = new StringBuilder();
        for (long each = 1; each < columns; each++) {
            path.append('M').append(left + (int) (each * width / columns)).append(' ');
            path.append(top).append('v').append(height);
        }
        for (long each = 1; each < rows; each++) {
            path.append('M').append(left).append(' ');
            path.append(top + (int) (each * height / rows)).append('h').append(width);
        }
        return Sweep.part("grid", path.toString());
    }

    private int side(SightAxis axis) {
        long most = Math.max(across.units(), down.units());
        long longest = Math.min(UNITS, most * UNIT);
        return (int) Math.max(MARGIN, axis.units() * longest / most);
    }

    private void addUnits(String action) {
        int width = side(across);
        int height = side(down);
        picture.add(rectangle("units", MARGIN, MARGIN, width, height));
        if (across.units() <= SPOTS && down.units() <= SPOTS) {
            picture.add(grid(MARGIN, MARGIN, width, height, across.units(), down.units()));
        }
        picture.add(rectangle(
                "now",
                MARGIN + (int) (column * width / across.units()),
                MARGIN + (int) (row * height / down.units()),
                (int) Math.max(3, width / across.units()),
                (int) Math.max(3, height / down.units())));
        long rows = Math.min(SPOTS, down.units());
        long columns = Math.min(SPOTS, across.units());
        for (long each = 0; each < rows * columns; each++) {
            long spotRow = each / columns;
            long spotColumn = each % columns;
            int x = (int) (spotColumn * width / columns);
            int y = (int) (spotRow * height / rows);
            int right = (int) ((spotColumn + 1) * width / columns);
            int bottom = (int) ((spotRow + 1) * height / rows);
            String path = "M" + (MARGIN + x) + " " + (MARGIN + y) + "h" + (right - x) + "v" + (bottom - y) + "h"
                    + (x - right) + "z";
            picture.add(Sweep.part("spot", path)
                    .with("data-action", action)
                    .with("data-value", value(middle(down, spotRow, rows), middle(across, spotColumn, columns))));
        }
    }

    /** Returns the unit in the middle of one of so many parts of an axis. */
    private static long middle(SightAxis axis, long part, long parts) {
        return (2 * part + 1) * axis.units() / (2 * parts);
    }

    private String value(long spotRow, long spotColumn) {
        List<String> numbers = new ArrayList<>();
        for (int axis = 0; axis <= depth; axis++) {
            long number = axis == depth ? spotColumn : axis == depth - 1 ? spotRow : unit.get(axis);
            numbers.add(Long.toString(number));
        }
        return String.join(",", numbers);
    }

    private static Markup rectangle(String name, int x, int y, int width, int height) {
        return Markup.element("rect")
                .with("class", name)
                .with("x", x)
                .with("y", y)
                .with("width", width)
                .with("height", height);
    }
}
