package cnncalc.picture;

import cnncalc.analysis.ReceptiveField;
import cnncalc.analysis.Report;
import cnncalc.analysis.Row;
import cnncalc.layer.Family;
import cnncalc.layer.Layer;
import cnncalc.network.Node;
import cnncalc.shape.Layout;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.text.Catalog;
import cnncalc.text.Markup;
import cnncalc.text.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one unit of a layer's output sees of the network's input: where its receptive field lies, padding among it. */
public final class Sight {

    private static final List<List<String>> AXES =
            List.of(List.of(), List.of("step"), List.of("row", "column"), List.of("slice", "row", "column"));

    final List<SightAxis> axes = new ArrayList<>();

    private Sight() {}

    /** Returns what a layer's units see; null where no one field describes it, or where sizes are not known. */
    public static @Nullable Sight of(Report report, Row row) {
        ReceptiveField field = row.field();
        if (field == null || !field.hasStart() || report.inputs().size() != 1) {
            return null;
        }
        Layout layout = layout(report, row);
        List<Size> input = spatial(report.inputs().get(0), layout, field);
        List<Size> output = spatial(row, layout, field);
        Sight sight = new Sight();
        for (int axis = 0; axis < Math.min(input.size(), output.size()); axis++) {
            if (!input.get(axis).known() || !output.get(axis).known()) {
                return null;
            }
            sight.axes.add(new SightAxis(
                    field.axes().get(axis),
                    input.get(axis).value(),
                    output.get(axis).value()));
        }
        return sight.isDrawn(field) ? sight : null;
    }

    private boolean isDrawn(ReceptiveField field) {
        for (SightAxis axis : axes) {
            if (axis.size() < 1 || axis.units() < 1) {
                return false;
            }
        }
        return axes.size() == field.axes().size() && axes.size() < AXES.size();
    }

    /** The order of axes that the layer has, or else the layers that slide over the same input. */
    private static Layout layout(Report report, Row row) {
        for (int i = -1; i < report.rows().size(); i++) {
            Layer layer = (i < 0 ? row : report.rows().get(i)).node().layer();
            if (layer.windows() != null || layer.spreading() != null) {
                return layer.layout();
            }
        }
        return row.node().layer().layout();
    }

    private static List<Size> spatial(Row row, Layout layout, ReceptiveField field) {
        if (row.outputs().size() != 1) {
            return List.of();
        }
        Shape shape = row.outputs().get(0);
        int least = field.axes().size() + 1;
        boolean fits = shape.rank() >= least
                && layout.spatialRank(shape) == field.axes().size();
        return fits ? layout.spatial(shape) : List.of();
    }

    /** Returns why a layer has no sight that can be drawn. */
    public static Message reason(Report report, Row row) {
        ReceptiveField field = row.field();
        if (field != null && !field.isAligned()) {
            return Message.of("field.notAligned");
        }
        if (field != null && !field.hasStart()) {
            return Message.of("field.seen.open", field.sizes(), field.strides());
        }
        if (field != null) {
            return Message.of("sight.unknown");
        }
        Row whole = whole(report, row);
        if (whole != null) {
            return Message.of("sight.whole", whole.node().place().shown());
        }
        return Message.of(isFlattened(row) ? "sight.moved" : "sight.none");
    }

    private static boolean isFlattened(Row row) {
        boolean shaping = row.node().layer().type().family() == Family.SHAPING;
        return shaping
                && row.inputs().size() == 1
                && row.outputs().size() == 1
                && row.outputs().get(0).rank() < row.inputs().get(0).rank();
    }

    /** Returns the first layer on the way to this one whose units all read every position; null where there is none. */
    private static @Nullable Row whole(Report report, Row row) {
        Row found = null;
        Row at = row;
        for (int step = 0; step < report.rows().size() && at != null && at.field() == null; step++) {
            Layer layer = at.node().layer();
            Family family = layer.type().family();
            boolean all = family == Family.POOLING && layer.windows() == null;
            found = all || (family == Family.DENSE && !layer.keepsPositions()) ? at : found;
            List<String> inputs = at.node().inputs();
            at = inputs.isEmpty() ? null : report.row(Node.source(inputs.get(0)));
        }
        return at == null ? null : found;
    }

    /** Returns how many axes there are. */
    public int rank() {
        return axes.size();
    }

    /** Returns how many units stand along an axis. */
    public long units(int axis) {
        return axes.get(axis).units();
    }

    /** Returns what an axis is called: {@code row}, {@code column}. */
    public String axisName(int axis) {
        return AXES.get(axes.size()).get(axis);
    }

    /** Returns the unit in the middle. */
    public List<Long> middle() {
        List<Long> middle = new ArrayList<>();
        for (SightAxis axis : axes) {
            middle.add(axis.units() / 2);
        }
        return middle;
    }

    /** Returns the nearest unit that there is. */
    public List<Long> nearest(List<Long> unit) {
        List<Long> nearest = new ArrayList<>();
        for (int axis = 0; axis < axes.size(); axis++) {
            nearest.add(axes.get(axis).clamped(unit.get(axis)));
        }
        return nearest;
    }

    /** Returns what a unit sees, in words. */
    public String caption(List<Long> unit, Catalog catalog) {
        List<Message> spans = new ArrayList<>();
        List<Object> padding = new ArrayList<>();
        List<String> sizes = new ArrayList<>();
        List<String> at = new ArrayList<>();
        for (int i = 0; i < axes.size(); i++) {
            SightAxis axis = axes.get(i);
            long number = unit.get(i);
            at.add(Long.toString(number));
            sizes.add(Long.toString(axis.field().size()));
            String key = "sight." + axisName(i);
            spans.add(
                    axis.seen(number) == 0
                            ? Message.of(key + ".none")
                            : Message.of(key, axis.from(number), axis.to(number), axis.size()));
            if (axis.padding(number) > 0) {
                padding.add(Message.of(key + (axis.padding(number) == 1 ? ".one" : ".padding"), axis.padding(number)));
            }
        }
        Message seen = Message.of("sight.seen", String.join(", ", at), spans, String.join(" × ", sizes));
        String sentence = catalog.say(seen);
        return padding.isEmpty() ? sentence : sentence + " " + catalog.say(Message.of("sight.padding", padding));
    }

    /** Returns the picture of the input, to scale, with what a unit sees of it; of three axes the last two. */
    public Markup draw(List<Long> unit, Catalog catalog) {
        return SightPicture.input(this, unit, catalog);
    }

    /**
     * Returns the picture of the layer's units.
     *
     * @param action what pressing a unit does, with its places along the axes as the value: {@code 3,5}
     */
    public Markup drawUnits(List<Long> unit, String action, Catalog catalog) {
        return SightPicture.units(this, unit, action, catalog);
    }
}
