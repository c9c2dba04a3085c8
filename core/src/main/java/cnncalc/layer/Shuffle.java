package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.shape.Layout;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.text.Findings;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * Elements moved between channels and spatial axes, or among the channels: {@code C/r^2, I·r}, or {@code C·r^2, I/r}.
 *
 * @param type what is moved
 * @param factor the factor r, or the groups of channels
 * @see <a href="https://arxiv.org/abs/1609.05158">Shi et al. 2016</a>; PyTorch, {@code torch/nn/modules/pixelshuffle.py}
 */
public record Shuffle(LayerType type, long factor) implements Layer {

    private static final Layout FIRST = new Layout(/* channelsFirst= */ true, 2, /* batchOptional= */ true);

    public static final LayerType CHANNELS = type("channelshuffle", "ChannelShuffle", "groups");
    public static final LayerType PIXELS = type("pixelshuffle", "PixelShuffle", "upscale_factor");
    public static final LayerType BACK = type("pixelunshuffle", "PixelUnshuffle", "downscale_factor");

    private static LayerType type(String word, String torch, String argument) {
        return new LayerType(
                word,
                word + " 2",
                word,
                Family.SHAPING,
                LayerType.Inputs.ONE,
                List.of(Field.leading("factor", Kind.WHOLE)),
                arguments -> of(word, arguments.positive("factor")),
                Spelling.torch(List.of(torch), argument, arguments -> of(word, arguments.positive(argument))));
    }

    private static Shuffle of(String word, long factor) {
        return new Shuffle(
                word.equals("channelshuffle") ? CHANNELS : word.equals("pixelshuffle") ? PIXELS : BACK, factor);
    }

    @Override
    public Call call() {
        return Call.of(type.word()).with("factor", Value.of(factor));
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        Shape input = inputs.get(0);
        if (type.word().equals("channelshuffle")) {
            if (input.rank() < 3) {
                throw Refusal.of("layout.rank", 3, input.rank(), input.whole());
            }
            divided(input.size(1), factor);
            return inputs;
        }
        FIRST.require(input);
        long square = Math.multiplyExact(factor, factor);
        boolean spreads = type.word().equals("pixelshuffle");
        Size channels = FIRST.channels(input);
        List<Size> spatial = new ArrayList<>();
        for (Size size : FIRST.spatial(input)) {
            spatial.add(spreads ? multiplied(size, factor) : divided(size, factor));
        }
        return List.of(FIRST.shape(input, spatial, spreads ? divided(channels, square) : multiplied(channels, square)));
    }

    private static Size multiplied(Size size, long by) {
        return size.known() ? Size.of(Math.multiplyExact(size.value(), by)) : size;
    }

    private static Size divided(Size size, long by) {
        if (!size.known()) {
            return size;
        }
        if (size.value() % by != 0) {
            throw Refusal.of("argument.divide", size.toString(), by).about("factor");
        }
        return Size.of(size.value() / by);
    }
}
