package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.shape.Axes;
import cnncalc.shape.Layout;
import cnncalc.shape.Padding;
import cnncalc.shape.Rounding;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.shape.Windows;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import java.util.List;

/**
 * Maximum pooling taken back: each number goes where its maximum was, the rest is zero. {@code (I - 1)·S + P_s - 2·P}.
 *
 * @param pool the windows of the pooling that is taken back
 * @param layout where the channels are
 * @see <a href="https://docs.pytorch.org/docs/stable/generated/torch.nn.MaxUnpool2d.html">PyTorch, {@code
 *     torch/nn/functional.py}, {@code _unpool_output_size}</a>
 */
public record Unpooling(Windows pool, Layout layout) implements Layer {

    public static final LayerType TYPE = new LayerType(
            "unpool",
            "unpool 2x2",
            "unpool",
            Family.POOLING,
            LayerType.Inputs.MANY,
            List.of(Fields.KERNEL, Fields.POOL_STRIDE, Fields.PADDING, Fields.LAYOUT),
            Unpooling::read,
            Spelling.torch(Spelling.ranks("MaxUnpool#d"), "kernel_size, stride=None, padding=0", Unpooling::fromTorch));

    private static Unpooling read(Arguments arguments) {
        Axes kernel = arguments.axes("kernel");
        Axes stride = arguments.has("stride") ? arguments.axes("stride") : kernel;
        return of(kernel, stride, arguments.padding("padding"), Fields.layout(arguments));
    }

    private static Unpooling fromTorch(Arguments arguments) {
        int rank = arguments.rank();
        Axes kernel = arguments.axesAtLeast(1, "kernel_size", rank);
        Axes stride = arguments.isNothing("stride") ? kernel : arguments.axesAtLeast(1, "stride", rank);
        List<Padding> padding = Torch.explicit(arguments.axesAtLeast(0, "padding", rank));
        return of(kernel, stride, padding, Torch.layout(arguments));
    }

    private static Unpooling of(Axes kernel, Axes stride, List<Padding> padding, Layout layout) {
        for (Padding side : padding) {
            if (side.isFitted()) {
                throw Refusal.of("pool.fitted", side.toString()).about("padding");
            }
        }
        return new Unpooling(
                new Windows(kernel, stride, Axes.ONE, padding, Rounding.FLOOR, /* pooling= */ true), layout);
    }

    @Override
    public Call call() {
        return Fields.write(Call.of(TYPE.word()), pool)
                .without("dilation")
                .without("rounding")
                .with("layout", Value.of(layout.word()));
    }

    @Override
    public LayerType type() {
        return TYPE;
    }

    /** The second input says where the maxima were, and so has the first one's shape. */
    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        Shape input = inputs.get(0);
        Fields.requireSpatial(input, layout);
        pool.requireRank(layout.spatialRank(input));
        if (layout.batchOptional()) {
            Torch.requireElements(input, layout);
        }
        if (inputs.size() != 2 || !inputs.get(1).equals(input)) {
            throw Refusal.of(
                    "unpool.indices",
                    input.whole(),
                    inputs.get(inputs.size() - 1).whole());
        }
        List<Size> sizes = pool.spread(layout.spatial(input), Axes.of(0), findings);
        return List.of(layout.shape(input, sizes, layout.channels(input)));
    }

    @Override
    public Message sentence(List<Shape> inputs, List<Shape> outputs) {
        return Message.of("sentence.unpool", pool.kernel().label());
    }
}
