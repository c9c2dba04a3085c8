package cnncalc.ask;

import cnncalc.analysis.Report;
import cnncalc.analysis.Row;
import cnncalc.call.Argument;
import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Nested;
import cnncalc.call.Value.Whole;
import cnncalc.layer.Layer;
import cnncalc.network.Node;
import cnncalc.shape.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The layers of a network with channels and units multiplied by a ratio, rounded to whole ones from 1. What the network puts
 * out keeps its width; depthwise kernels, and what a layer declares of its input, follow the input. A width that parts of it
 * share, groups of a convolution or heads of attention, stays a multiple of their number.
 */
final class Widening {

    /** The ratio 1: ratios are in thousandths. */
    static final long ONE = 1000;

    private static final List<String> WIDTHS = List.of("filters", "units", "width", "inner");
    private static final List<String> PARTS = List.of("groups", "heads", "parts");
    private static final List<String> DECLARED = List.of("in", "channels");

    private final Report report;
    private final Set<String> kept = new HashSet<>();
    private final List<Boolean> touched = new ArrayList<>();
    private long unit = 1;

    Widening(Report report) {
        this.report = report;
        for (String output : report.outputs()) {
            keep(Node.source(output));
        }
        for (Row row : report.rows()) {
            touched.add(touches(row));
            for (String part : PARTS) {
                long count = whole(row.node().layer().call(), part);
                boolean shared = count > 1 && !isDepthwise(row, count);
                unit = shared && unit % count != 0 ? unit * count : unit;
            }
        }
    }

    /** Keeps the widths that a layer puts out: its own, or else those of what it reads. */
    private void keep(String name) {
        Row row = report.row(name);
        if (row == null || !kept.add(name) || hasWidth(row.node().layer().call())) {
            return;
        }
        for (String input : row.node().inputs()) {
            keep(Node.source(input));
        }
    }

    private static boolean hasWidth(Call call) {
        for (String width : WIDTHS) {
            if (whole(call, width) > 0) {
                return true;
            }
        }
        for (Argument argument : call.arguments()) {
            if (argument.value() instanceof Nested nested && hasWidth(nested.call())) {
                return true;
            }
        }
        return false;
    }

    private boolean touches(Row row) {
        Call call = row.node().layer().call();
        boolean declares = isDepthwise(row, whole(call, "groups"));
        for (String declared : DECLARED) {
            declares |= whole(call, declared) > 0;
        }
        return declares || (hasWidth(call) && !kept.contains(row.node().name()));
    }

    /** Whether each channel of the input is a group of its own. */
    private static boolean isDepthwise(Row row, long groups) {
        if (groups < 2 || row.inputs().isEmpty()) {
            return false;
        }
        Shape input = row.inputs().get(0);
        int axis = axis(row, groups);
        return axis > 0 && axis == row.node().layer().layout().channelAxis(input);
    }

    private static long whole(Call call, String field) {
        Argument argument = call.argument(field);
        return argument != null && argument.value() instanceof Whole whole ? whole.value() : 0;
    }

    /** Returns the axis of a layer's input that is so long, that of the channels before others; −1 where none is. */
    private static int axis(Row row, long size) {
        Shape input = row.inputs().get(0);
        int channels = input.rank() < 2 ? 0 : row.node().layer().layout().channelAxis(input);
        for (int i = 0; i <= input.rank(); i++) {
            int axis = i == 0 ? channels : input.rank() - i;
            if (axis > 0 && input.size(axis).known() && input.size(axis).value() == size) {
                return axis;
            }
        }
        return -1;
    }

    /** Returns the layers with their widths multiplied. */
    Walk.Change by(long thousandths) {
        return new Walk.Change() {
            @Override
            public Layer layer(int position, List<Shape> inputs) {
                return Widening.this.layer(position, inputs, thousandths);
            }

            @Override
            public boolean keeps(int position) {
                return !touched.get(position);
            }
        };
    }

    /** Returns a walk in which layers that keep their widths are like no others. */
    Walk walk() {
        return new Walk(report, kept);
    }

    private Layer layer(int position, List<Shape> inputs, long thousandths) {
        Row row = report.rows().get(position);
        Layer layer = row.node().layer();
        if (!touched.get(position) || thousandths == ONE) {
            return layer;
        }
        Call call = kept.contains(row.node().name()) ? layer.call() : widened(layer.call(), thousandths);
        return layer.type().read(following(row, call, inputs));
    }

    private Call widened(Call call, long thousandths) {
        Call changed = call;
        for (Argument argument : call.arguments()) {
            Value value = argument.value();
            if (value instanceof Nested nested) {
                changed = changed.changed(argument.name(), new Nested(widened(nested.call(), thousandths)));
            } else if (value instanceof Whole whole && WIDTHS.contains(argument.name())) {
                changed = changed.changed(argument.name(), Value.of(times(whole.value(), thousandths)));
            }
        }
        return changed;
    }

    private long times(long width, long thousandths) {
        long step = width % unit == 0 ? unit : 1;
        long steps = (Math.multiplyExact(width / step, thousandths) + ONE / 2) / ONE;
        return Math.max(1, steps) * step;
    }

    /** Lets what is said of the input follow it. */
    private static Call following(Row row, Call call, List<Shape> inputs) {
        Call changed = call;
        for (String declared : DECLARED) {
            changed = following(row, changed, declared, inputs);
        }
        long groups = whole(call, "groups");
        if (!isDepthwise(row, groups)) {
            return changed;
        }
        long each = whole(row.node().layer().call(), "filters") / groups;
        changed = following(row, changed, "groups", inputs);
        return each == 0 ? changed : changed.changed("filters", Value.of(whole(changed, "groups") * each));
    }

    private static Call following(Row row, Call call, String field, List<Shape> inputs) {
        long said = whole(call, field);
        if (said == 0 || row.inputs().isEmpty() || inputs.isEmpty()) {
            return call;
        }
        int axis = axis(row, said);
        Shape input = inputs.get(0);
        return axis > 0 && axis < input.rank() && input.size(axis).known()
                ? call.changed(field, Value.of(input.size(axis).value()))
                : call;
    }

    /** Returns what a layer is wide: the first of its widths; 0 where it has none. */
    static long width(Layer layer) {
        for (String width : WIDTHS) {
            long value = whole(layer.call(), width);
            if (value > 0) {
                return value;
            }
        }
        return 0;
    }
}
