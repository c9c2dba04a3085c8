package cnncalc.picture;

import cnncalc.analysis.Report;
import cnncalc.analysis.Row;
import cnncalc.layer.Family;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.text.Markup;
import java.util.ArrayList;
import java.util.List;

/**
 * The network as a row of blocks: height and depth to the scale of the feature maps, thickness by the root of the
 * channels, vectors as bars by the logarithm of their length. Coordinates are whole tenths of a unit.
 */
public final class Volumes {

    private static final int TALLEST = 940;
    private static final int SHORTEST = 60;
    private static final int GROUND = 1300;
    private static final int LABEL = 1430;
    private static final int BOTTOM = 1500;
    private static final int GAP = 170;
    private static final int MARGIN = 140;
    private static final int LABELS_UP_TO = 26;
    private static final int BLOCKS_UP_TO = 90;

    private final List<Row> shown;
    private final boolean first;
    private final long largest;
    private int x = MARGIN;

    private Volumes(Report report) {
        this.shown = shown(report);
        this.first = isChannelsFirst(report);
        this.largest = largest(shown, first);
    }

    /**
     * Returns the picture as an {@code svg} element; a block carries its layer's name.
     *
     * @param label what the picture is called by those who cannot see it
     */
    public static Markup draw(Report report, String label) {
        return new Volumes(report).draw(label);
    }

    private Markup draw(String label) {
        List<Markup> blocks = new ArrayList<>();
        List<Size> before = List.of();
        for (Row row : shown) {
            Shape shape = drawn(row, first);
            boolean again = shape.exampleSizes().equals(before);
            if (!again || shown.size() <= BLOCKS_UP_TO) {
                blocks.add(block(row, shape, /* labelled= */ !again || shown.size() <= LABELS_UP_TO));
            }
            before = shape.exampleSizes();
        }
        return Markup.element("svg")
                .with("viewBox", "0 0 " + (x + MARGIN - GAP) + " " + BOTTOM)
                .with("width", (x + MARGIN - GAP) / 10)
                .with("height", BOTTOM / 10)
                .with("class", "volumes")
                .with("preserveAspectRatio", "xMinYMax meet")
                .with("role", "img")
                .with("aria-label", label)
                .add(blocks);
    }

    /** Layers that give the numbers a new arrangement; what merely passes them on is left out. */
    private static List<Row> shown(Report report) {
        List<Row> shown = new ArrayList<>();
        for (Row row : report.rows()) {
            Family family = row.node().layer().type().family();
            boolean passesOn = family == Family.ACTIVATION
                    || family == Family.NORMALIZATION
                    || family == Family.MERGING
                    || row.node().isContainer();
            boolean drawable = row.outputs().size() == 1
                    && row.outputs().get(0).isKnown()
                    && row.outputs().get(0).rank() > 1;
            if (drawable && !passesOn) {
                shown.add(row);
            }
        }
        return shown;
    }

    /** Whether the network's layers take the channels in front of the spatial axes. */
    private static boolean isChannelsFirst(Report report) {
        for (Row row : report.rows()) {
            if (row.node().layer().layout().channelsFirst()) {
                return true;
            }
        }
        return false;
    }

    /** Returns the output with its channels behind, as it is drawn. */
    private static Shape drawn(Row row, boolean channelsFirst) {
        Shape shape = row.outputs().get(0);
        if (!channelsFirst || shape.rank() < 4) {
            return shape;
        }
        List<Size> sizes = new ArrayList<>(shape.sizes());
        sizes.add(sizes.remove(1));
        return new Shape(sizes);
    }

    private static long largest(List<Row> rows, boolean channelsFirst) {
        long largest = 1;
        for (Row row : rows) {
            Shape shape = drawn(row, channelsFirst);
            for (Size size : shape.rank() > 2 ? spatial(shape) : List.<Size>of()) {
                largest = Math.max(largest, size.value());
            }
        }
        return largest;
    }

    private static List<Size> spatial(Shape shape) {
        return shape.sizes().subList(1, shape.rank() - 1);
    }

    private Markup block(Row row, Shape shape, boolean labelled) {
        Markup group = Markup.element("g")
                .with(
                        "class",
                        "volume family-" + row.node().layer().type().family().word())
                .with("data-layer", row.node().name())
                .with("data-action", "point");
        group.add(Markup.element("title", row.node().name() + " " + shape));
        int start = x;
        int width = shape.rank() == 2 ? bar(group, shape.size(1).value()) : box(group, shape);
        if (labelled) {
            group.add(label(shape, start + width / 2));
        }
        x += Math.max(width, labelled ? labelWidth(shape) : 0) + (labelled ? GAP : 40);
        return group;
    }

    private int bar(Markup group, long length) {
        int height = Math.min(TALLEST + 180, 100 + 95 * bits(length));
        group.add(Markup.element("rect")
                .with("class", "front")
                .with("x", x)
                .with("y", GROUND - height)
                .with("width", 70)
                .with("height", height)
                .with("rx", 15));
        return 70;
    }

    private static int bits(long value) {
        return Long.SIZE - Long.numberOfLeadingZeros(value);
    }

    private int box(Markup group, Shape shape) {
        List<Size> spatial = spatial(shape);
        int height = scaled(spatial.get(spatial.size() - 1 - (spatial.size() > 1 ? 1 : 0)));
        int width = scaled(spatial.get(spatial.size() - 1));
        boolean flat = spatial.size() == 1;
        long channels = shape.size(shape.rank() - 1).value();
        int thickness = (int) Math.min(480, 15 + 16 * Math.sqrt((double) channels));
        int across = flat ? 0 : width * 42 / 100;
        int up = flat ? 0 : width * 26 / 100;
        int top = GROUND - height;
        String back = "l" + across + " -" + up;
        String front = "l-" + across + " " + up + "z";
        group.add(path("top", "M" + x + " " + top + back + "h" + thickness + front));
        group.add(path("side", "M" + (x + thickness) + " " + top + back + "v" + height + front));
        group.add(Markup.element("rect")
                .with("class", "front")
                .with("x", x)
                .with("y", top)
                .with("width", thickness)
                .with("height", height));
        return thickness + across;
    }

    private int scaled(Size size) {
        return Math.max(SHORTEST, (int) ((double) TALLEST * size.value() / largest));
    }

    private static Markup path(String part, String data) {
        return Markup.element("path").with("class", part).with("d", data);
    }

    private static Markup label(Shape shape, int middle) {
        return Markup.element("text", text(shape))
                .with("x", middle)
                .with("y", LABEL)
                .with("text-anchor", "middle");
    }

    private static int labelWidth(Shape shape) {
        return 55 * text(shape).length();
    }

    /** Returns {@code 55²×96} for a square map, all sizes otherwise. */
    private static String text(Shape shape) {
        boolean square = shape.rank() == 4 && shape.size(1).equals(shape.size(2));
        if (square) {
            return shape.size(1) + "²×" + shape.size(3);
        }
        return shape.toString();
    }
}
