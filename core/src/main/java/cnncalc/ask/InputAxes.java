package cnncalc.ask;

import cnncalc.analysis.Report;
import cnncalc.analysis.Row;
import cnncalc.layer.Input;
import cnncalc.layer.Layer;
import cnncalc.network.Node;
import cnncalc.shape.Layout;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The axes of a network's input that windows slide along, all of which get the same size. */
final class InputAxes {

    /** What is taken where the input leaves its size open: that of most classifiers. */
    private static final long USUAL = 224;

    private final List<Node> nodes;
    private final Layout layout;
    private final Map<Integer, Shape> inputs = new HashMap<>();
    private final List<Size> first;
    private long size;
    private Map<Integer, Layer> sized = new HashMap<>();

    private InputAxes(List<Node> nodes, Layout layout, List<Size> first) {
        this.nodes = nodes;
        this.layout = layout;
        this.first = first;
    }

    /** Returns the axes of a report's inputs; null where no window slides over any input as it comes in. */
    static @Nullable InputAxes of(Report report) {
        for (int position : report.network().order()) {
            Row row = report.rows().get(position);
            Layer layer = row.node().layer();
            if (layer.windows() != null && !row.inputs().isEmpty()) {
                return of(report, row.inputs().get(0), layer.layout());
            }
        }
        return null;
    }

    private static @Nullable InputAxes of(Report report, Shape slid, Layout layout) {
        List<Node> nodes = report.network().nodes();
        InputAxes axes = null;
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).layer() instanceof Input input && input.shape().rank() == slid.rank()) {
                List<Size> spatial = layout.spatial(input.shape());
                axes = axes == null ? new InputAxes(nodes, layout, spatial) : axes;
                if (spatial.equals(axes.first)) {
                    axes.inputs.put(i, input.shape());
                }
            }
        }
        return axes == null || axes.first.isEmpty() ? null : axes;
    }

    /** Returns the size that all of the axes have now; 0 where they differ, or it is open. */
    long present() {
        return Size.areEqual(first) && first.get(0).known() ? first.get(0).value() : 0;
    }

    /** Returns the size around which to try: the present one, the longest of several, or a usual one. */
    long middle() {
        long longest = 0;
        for (Size each : first) {
            longest = Math.max(longest, each.known() ? each.value() : 0);
        }
        return longest == 0 ? USUAL : longest;
    }

    /** Returns how many axes there are. */
    int rank() {
        return first.size();
    }

    /** Returns the layers with inputs of this size. */
    Walk.Change sized(long wanted) {
        if (wanted != size) {
            size = wanted;
            sized = new HashMap<>();
            for (Map.Entry<Integer, Shape> each : inputs.entrySet()) {
                sized.put(each.getKey(), new Input(shape(each.getValue(), wanted)));
            }
        }
        return new Walk.Change() {
            @Override
            public Layer layer(int position, List<Shape> shapes) {
                Layer input = sized.get(position);
                return input == null ? nodes.get(position).layer() : input;
            }

            @Override
            public boolean keeps(int position) {
                return !sized.containsKey(position);
            }
        };
    }

    private Shape shape(Shape like, long wanted) {
        return layout.shape(like, Collections.nCopies(rank(), Size.of(wanted)), layout.channels(like));
    }
}
