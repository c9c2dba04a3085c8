package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Nothing;
import cnncalc.shape.Layout;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.term.Term;
import cnncalc.text.Findings;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * Group normalization: the channels in groups, each brought to mean 0 and variance 1, with a scale and a shift a channel.
 *
 * @param groups how many groups; 0 for one a channel
 * @param channels channels that are declared; {@link Fields#OPEN} where the input says
 * @param axis where the channels are; nothing for PyTorch's, the one behind the batch
 * @see <a href="https://arxiv.org/abs/1803.08494">Wu and He 2018</a>; Keras 3, {@code
 *     layers/normalization/group_normalization.py}; PyTorch, {@code torch/nn/modules/normalization.py}
 */
public record GroupNormalization(long groups, long channels, boolean scale, boolean center, Value axis)
        implements Layer {

    private static final Layout FIRST = new Layout(/* channelsFirst= */ true, Layout.OPEN, /* batchOptional= */ false);

    public static final LayerType TYPE = new LayerType(
            "groupnorm",
            "groupnorm 8",
            "groupnorm",
            Family.NORMALIZATION,
            LayerType.Inputs.ONE,
            List.of(
                    Field.leading("groups", Kind.WHOLE),
                    Field.named("scale", Kind.TRUTH, Value.of(true)),
                    Field.named("center", Kind.TRUTH, Value.of(true)),
                    Fields.CHANNELS,
                    Fields.AXIS),
            arguments -> new GroupNormalization(
                    arguments.whole("groups"),
                    Fields.channels(arguments),
                    arguments.truth("scale"),
                    arguments.truth("center"),
                    arguments.value("axis")),
            Spelling.keras(
                    List.of("GroupNormalization"),
                    "groups=32, axis=-1, epsilon=0.001, center=True, scale=True",
                    GroupNormalization::fromKeras),
            Spelling.torch(
                    List.of("GroupNorm"),
                    "num_groups, num_channels, eps=1e-05, affine=True, device=None, dtype=None",
                    GroupNormalization::fromTorch));

    private static GroupNormalization fromKeras(Arguments arguments) {
        long groups = arguments.whole("groups");
        return new GroupNormalization(
                groups == -1 ? 0 : arguments.positive("groups"),
                Fields.OPEN,
                arguments.truth("scale"),
                arguments.truth("center"),
                Value.of(arguments.whole("axis")));
    }

    private static GroupNormalization fromTorch(Arguments arguments) {
        long groups = arguments.positive("num_groups");
        long channels = arguments.positive("num_channels");
        requireDivides(channels, groups);
        boolean affine = arguments.truth("affine");
        return new GroupNormalization(groups, channels, affine, affine, new Nothing());
    }

    private static void requireDivides(long channels, long groups) {
        if (groups > 0 && channels % groups != 0) {
            throw Refusal.of("conv.groups", channels, groups).about("groups");
        }
    }

    @Override
    public Call call() {
        return Call.of(TYPE.word())
                .with("groups", Value.of(groups))
                .with("scale", Value.of(scale))
                .with("center", Value.of(center))
                .with("in", Fields.channels(channels))
                .with("axis", axis);
    }

    @Override
    public LayerType type() {
        return TYPE;
    }

    @Override
    public boolean keepsPositions() {
        return true;
    }

    private Size size(Shape input) {
        return Fields.sizeAlong(axis, FIRST, input);
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        Size size = size(inputs.get(0));
        Fields.requireChannels(channels, size);
        if (size.known()) {
            requireDivides(size.value(), groups);
        }
        Shape input = inputs.get(0);
        Term elements = input.elements();
        if (knowsWeights() && elements.known() && input.size(0).known() && elements.value() == groups) {
            throw Refusal.of("batchnorm.single", input.whole());
        }
        return inputs;
    }

    @Override
    public boolean knowsWeights() {
        return channels != Fields.OPEN;
    }

    @Override
    public List<Weight> weights(List<Shape> inputs) {
        Term count = (knowsWeights() ? Size.of(channels) : size(inputs.get(0))).as(Letters.CHANNELS);
        List<Weight> weights = new ArrayList<>();
        if (scale) {
            weights.add(Weight.kernel("gamma", List.of(count)));
        }
        if (center) {
            weights.add(Weight.bias("beta", count));
        }
        return weights;
    }
}
