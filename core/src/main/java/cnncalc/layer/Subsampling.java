package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.shape.Axes;
import cnncalc.shape.Layout;
import cnncalc.shape.Padding;
import cnncalc.shape.Rounding;
import cnncalc.shape.Shape;
import cnncalc.shape.Windows;
import cnncalc.term.Term;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import java.util.List;

/**
 * Trainable subsampling: each window's sum, times a coefficient, plus a bias, both trained, one of each a channel.
 *
 * @param windows how the windows slide; the stride is the kernel unless given
 * @param layout where the channels are
 * @see <a href="http://yann.lecun.com/exdb/publis/pdf/lecun-98.pdf">LeCun et al. 1998</a>, section II.B, layers S2 and S4
 */
public record Subsampling(Windows windows, Layout layout) implements Layer {

    public static final LayerType TYPE = new LayerType(
            "subsample",
            "subsample 2x2",
            "subsample",
            Family.POOLING,
            LayerType.Inputs.ONE,
            List.of(Fields.KERNEL, Fields.POOL_STRIDE, Fields.PADDING, Fields.DILATION, Fields.ROUNDING, Fields.LAYOUT),
            arguments -> new Subsampling(Fields.poolingWindows(arguments), Fields.layout(arguments)));

    @Override
    public Call call() {
        return Fields.write(Call.of(TYPE.word()), windows).with("layout", Value.of(layout.word()));
    }

    @Override
    public LayerType type() {
        return TYPE;
    }

    /** A coefficient and a bias for each map are a depthwise convolution of one element, whose multiply-adds count. */
    @Override
    public List<Way> ways(List<Shape> inputs) {
        Windows point = new Windows(
                Borders.ones(layout.spatialRank(inputs.get(0))),
                Axes.ONE,
                Axes.ONE,
                List.of(Padding.VALID),
                Rounding.FLOOR,
                /* pooling= */ false);
        Layer mean = new Pooling(Pooling.AVERAGE, windows, /* indices= */ false, layout);
        Layer weighted = new DepthwiseConvolution(
                DepthwiseConvolution.DEPTHWISE, 0, point, 1, /* bias= */ true, layout, "linear");
        return List.of(new Way(List.of(mean, weighted), Message.of("code.subsample")));
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        return new Pooling(Pooling.AVERAGE, windows, /* indices= */ false, layout).outputs(inputs, findings);
    }

    @Override
    public List<Weight> weights(List<Shape> inputs) {
        Fields.requireSpatial(inputs.get(0), layout);
        Term channels = layout.channels(inputs.get(0)).as(Letters.CHANNELS);
        return List.of(Weight.kernel("coefficient", List.of(channels)), Weight.bias("bias", channels));
    }

    @Override
    public Message sentence(List<Shape> inputs, List<Shape> outputs) {
        return Message.of(
                "sentence.subsample",
                windows.kernel().label(),
                layout.channels(inputs.get(0)).toString());
    }
}
