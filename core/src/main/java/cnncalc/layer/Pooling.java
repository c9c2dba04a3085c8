package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.shape.Layout;
import cnncalc.shape.Shape;
import cnncalc.shape.Windows;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import java.util.List;

/**
 * Pooling along any number of axes: one number for each window and channel, no parameters.
 *
 * <p>Output {@code floor((I - P_s)/S) + 1} along each axis; the stride is the kernel unless given.
 *
 * @param type maximum or average
 * @param windows how the windows slide
 * @param layout where the channels are
 */
public record Pooling(LayerType type, Windows windows, Layout layout) implements Layer {

    public static final LayerType MAXIMUM = type("maxpool");
    public static final LayerType AVERAGE = type("avgpool");

    private static LayerType type(String word) {
        return new LayerType(
                word,
                word + " 2x2",
                "pool",
                Family.POOLING,
                LayerType.Inputs.ONE,
                List.of(
                        Fields.KERNEL,
                        Fields.POOL_STRIDE,
                        Fields.PADDING,
                        Fields.DILATION,
                        Fields.ROUNDING,
                        Fields.LAYOUT),
                Pooling::read);
    }

    private static Pooling read(Arguments arguments) {
        return new Pooling(
                arguments.name().equals("maxpool") ? MAXIMUM : AVERAGE,
                Fields.poolingWindows(arguments),
                Fields.layout(arguments));
    }

    @Override
    public Call call() {
        return Fields.write(Call.of(type.word()), windows).with("layout", Value.of(layout.word()));
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        Shape input = inputs.get(0);
        Fields.requireSpatial(input, layout);
        windows.requireRank(layout.spatialRank(input));
        return List.of(layout.shape(input, windows.slide(layout.spatial(input), findings), layout.channels(input)));
    }

    @Override
    public Message sentence(List<Shape> inputs, List<Shape> outputs) {
        return Message.of(
                "sentence." + type.word(),
                windows.kernel().label(),
                layout.channels(inputs.get(0)).toString());
    }
}
