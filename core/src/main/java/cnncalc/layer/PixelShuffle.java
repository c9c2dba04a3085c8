package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.shape.Layout;
import cnncalc.shape.Reach;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.term.Role;
import cnncalc.term.Symbol;
import cnncalc.term.Term;
import cnncalc.text.Candidate;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Channels laid out as pixels: {@code C/r^2} channels, {@code I·r} rows and columns; or pixels gathered as channels, {@code
 * C·r^2} and {@code I/r}.
 *
 * @param type which of the two
 * @param factor how much larger or smaller the image becomes along each axis
 * @see <a href="https://arxiv.org/abs/1609.05158">Shi et al. 2016</a>; PyTorch, {@code
 *     aten/src/ATen/native/PixelShuffle.cpp}
 */
public record PixelShuffle(LayerType type, long factor) implements Layer {

    private static final Symbol FACTOR = Symbol.of("r", Role.STRIDE);

    /** Two spatial axes and the channels; all axes before them stay as they are. */
    private static final int LEAST_RANK = 3;

    public static final LayerType SHUFFLE = type("pixelshuffle", "PixelShuffle", "upscale_factor");
    public static final LayerType UNSHUFFLE = type("pixelunshuffle", "PixelUnshuffle", "downscale_factor");

    private static LayerType type(String word, String torch, String field) {
        return new LayerType(
                word,
                word + " 2",
                word,
                Family.SHAPING,
                LayerType.Inputs.ONE,
                List.of(Field.leading("factor", Kind.WHOLE)),
                arguments -> new PixelShuffle(typeOf(word), arguments.positive("factor")),
                Spelling.torch(
                        List.of(torch), field, arguments -> new PixelShuffle(typeOf(word), arguments.positive(field))));
    }

    private static LayerType typeOf(String word) {
        return word.equals("pixelshuffle") ? SHUFFLE : UNSHUFFLE;
    }

    @Override
    public Call call() {
        return Call.of(type.word()).with("factor", Value.of(factor));
    }

    @Override
    public Layout layout() {
        return Layout.CHANNELS_FIRST;
    }

    private boolean enlarges() {
        return type.word().equals("pixelshuffle");
    }

    @Override
    public List<Reach> reach(Shape input, int spatialRank) {
        Reach reach = type.equals(SHUFFLE) ? Reach.repeated(factor) : new Reach(factor, factor, 1, 0L);
        return Collections.nCopies(spatialRank, reach);
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        Shape input = inputs.get(0);
        if (input.rank() < LEAST_RANK) {
            throw Refusal.of("pixels.rank", LEAST_RANK, input.whole());
        }
        int channels = input.rank() - LEAST_RANK;
        Shape output = input.with(channels, channels(input.size(channels)));
        for (int axis = channels + 1; axis < input.rank(); axis++) {
            output = output.with(axis, pixels(input.size(axis)));
        }
        return List.of(output);
    }

    private Size channels(Size channels) {
        Term square = Term.of(FACTOR, factor).times(Term.of(FACTOR, factor));
        if (!enlarges()) {
            return Size.of(channels.as(Letters.CHANNELS).times(square));
        }
        if (channels.known() && channels.value() % square.value() != 0) {
            throw Refusal.of("pixels.channels", channels.value(), square.value())
                    .about("factor")
                    .trying(smaller());
        }
        return Size.of(channels.as(Letters.CHANNELS).dividedBy(square));
    }

    private Size pixels(Size size) {
        Term step = Term.of(FACTOR, factor);
        if (enlarges()) {
            return Size.of(size.as(Letters.INPUT).times(step));
        }
        if (size.known() && size.value() % factor != 0) {
            throw Refusal.of("pixels.size", size.value(), factor)
                    .about("factor")
                    .trying(smaller());
        }
        return Size.of(size.as(Letters.INPUT).dividedBy(step));
    }

    /** Smaller factors, the largest first; those that divide what they must will be kept. */
    private List<Candidate> smaller() {
        List<Candidate> candidates = new ArrayList<>();
        for (long other = Math.min(factor, 8) - 1; other > 0; other--) {
            candidates.add(new Candidate("factor", Long.toString(other)));
        }
        return candidates;
    }

    @Override
    public Message sentence(List<Shape> inputs, List<Shape> outputs) {
        return Message.of("sentence." + type.word(), factor, factor * factor);
    }
}
