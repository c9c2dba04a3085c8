package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Nothing;
import cnncalc.call.Value.Whole;
import cnncalc.shape.Layout;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.term.Term;
import cnncalc.text.Findings;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
                            GroupNormalization::fromKeras)
                    .writing(GroupNormalization::toKeras),
            Spelling.torch(
                            List.of("GroupNorm"),
                            "num_groups, num_channels, eps=1e-05, affine=True, device=None, dtype=None, *, bias=True",
                            GroupNormalization::fromTorch)
                    .writing(GroupNormalization::toTorch));

    private static GroupNormalization fromKeras(Arguments arguments) {
        long groups = arguments.whole("groups");
        return new GroupNormalization(
                groups == -1 ? 0 : arguments.positive("groups"),
                Fields.OPEN,
                arguments.truth("scale"),
                arguments.truth("center"),
                Value.of(arguments.whole("axis")));
    }

    /** The channels stand behind the batch. */
    private static @Nullable Call toTorch(Call fields, List<Shape> inputs) {
        Value axis = Fields.value(fields, "axis");
        boolean behind = axis instanceof Nothing
                || (axis instanceof Whole whole
                        && !inputs.isEmpty()
                        && Fields.axis(whole.value(), inputs.get(0), "axis") == 1);
        boolean scale = Fields.value(fields, "scale").equals(Value.of(true));
        return behind ? Call.of("").with("bias", scale ? Fields.value(fields, "center") : Value.of(true)) : null;
    }

    private static Call toKeras(Call fields, List<Shape> inputs) {
        boolean second = Fields.value(fields, "axis") instanceof Nothing;
        Value groups = Fields.value(fields, "groups");
        return (second ? Call.of("").with("axis", Value.of(1)) : Fields.kerasAxis(fields, inputs))
                .with("groups", groups.equals(Value.of(0)) ? Value.of(-1) : groups);
    }

    /** Without weights nothing looks at the declared channels when it is called. */
    private static GroupNormalization fromTorch(Arguments arguments) {
        long groups = arguments.positive("num_groups");
        long channels = arguments.atLeast(0, "num_channels", arguments.whole("num_channels"));
        requireDivides(channels, groups);
        boolean affine = arguments.truth("affine");
        return new GroupNormalization(
                groups, affine ? channels : Fields.OPEN, affine, affine && arguments.truth("bias"), new Nothing());
    }

    private static void requireDivides(long channels, long groups) {
        if (groups > 0 && channels % groups != 0) {
            throw Refusal.of("conv.groups", channels, groups)
                    .about("groups")
                    .trying(Convolution.divisors(groups, channels));
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
        Shape input = inputs.get(0);
        Size size = size(input);
        Fields.requireChannels(channels, size);
        if (!size.known()) {
            throw Refusal.of("axis.unknown", Kind.SIGNED.write(axis), input.whole())
                    .about("axis");
        }
        requireDivides(size.value(), groups);
        if (axis instanceof Nothing) {
            requireSeveral(input);
        }
        return inputs;
    }

    /** PyTorch 2.13, {@code torch/nn/functional.py}, {@code group_norm}. */
    private void requireSeveral(Shape input) {
        long values = 1;
        for (Size size : input.sizes()) {
            values = size.known() ? Math.multiplyExact(values, size.value()) : 0;
        }
        if (values > 0 && groups > 0 && values / groups == 1) {
            throw Refusal.of("batchnorm.single", input.whole());
        }
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
