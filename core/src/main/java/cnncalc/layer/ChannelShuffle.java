package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.shape.Layout;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * Channels in another order: the first of each group, then the second of each, and so on.
 *
 * @param groups parts that the channels are split into
 * @param layout where the channels are
 * @see <a href="https://arxiv.org/abs/1707.01083">Zhang et al. 2017, ShuffleNet</a>; PyTorch, {@code
 *     aten/src/ATen/native/ChanelShuffle.cpp}
 */
public record ChannelShuffle(long groups, Layout layout) implements Layer {

    private static final int LEAST_RANK = 3;

    public static final LayerType TYPE = new LayerType(
            "channelshuffle",
            "channelshuffle 2",
            "channelshuffle",
            Family.SHAPING,
            LayerType.Inputs.ONE,
            List.of(Field.leading("groups", Kind.WHOLE), Fields.LAYOUT),
            arguments -> new ChannelShuffle(arguments.positive("groups"), Fields.layout(arguments)),
            Spelling.torch(
                    List.of("ChannelShuffle"),
                    "groups",
                    arguments -> new ChannelShuffle(arguments.positive("groups"), Layout.CHANNELS_FIRST)));

    @Override
    public Call call() {
        return Call.of(TYPE.word()).with("groups", Value.of(groups)).with("layout", Value.of(layout.word()));
    }

    @Override
    public LayerType type() {
        return TYPE;
    }

    @Override
    public boolean keepsPositions() {
        return true;
    }

    /** The groups become an axis of their own, which changes places with the one of their members. */
    @Override
    public List<Way> ways(List<Shape> inputs) {
        Shape input = inputs.get(0);
        if (!input.isKnown() || layout.channelsFirst()) {
            return List.of();
        }
        List<Long> whole = new ArrayList<>();
        List<Long> order = new ArrayList<>();
        for (Size size : input.exampleSizes()) {
            whole.add(size.value());
            order.add((long) order.size() + 1);
        }
        int last = whole.size() - 1;
        List<Long> parted = new ArrayList<>(whole);
        parted.set(last, groups);
        parted.add(whole.get(last) / groups);
        order.set(last, last + 2L);
        order.add(last + 1L);
        return List.of(Way.of(new Reshape(parted, 1, -1), new Permute(order), new Reshape(whole, 1, -1)));
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        Shape input = inputs.get(0);
        if (input.rank() < LEAST_RANK) {
            throw Refusal.of("pixels.rank", LEAST_RANK, input.whole());
        }
        Size channels = layout.channels(input);
        if (channels.known() && channels.value() % groups != 0) {
            throw Refusal.of("conv.groups", channels.value(), groups)
                    .about("groups")
                    .trying(Convolution.divisors(groups, channels.value()));
        }
        return inputs;
    }

    @Override
    public Message sentence(List<Shape> inputs, List<Shape> outputs) {
        return Message.of("sentence.channelshuffle", groups);
    }
}
