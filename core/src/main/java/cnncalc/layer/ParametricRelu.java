package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Many;
import cnncalc.call.Value.Nothing;
import cnncalc.call.Value.Whole;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.term.Term;
import cnncalc.text.Findings;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ReLU whose slope for negative numbers is trained: one for each element of an example, shared along some axes, or as
 * many as PyTorch declares.
 *
 * @param shared the axes that share a slope, 1 being the first behind the batch
 * @param slopes how many are declared; {@link Fields#OPEN} where the input says
 * @see <a href="https://arxiv.org/abs/1502.01852">He et al. 2015</a>; Keras 3, {@code layers/activations/prelu.py};
 *     PyTorch, {@code torch/nn/modules/activation.py}
 */
public record ParametricRelu(List<Long> shared, long slopes) implements Layer {

    public static final LayerType TYPE = new LayerType(
            "prelu",
            "prelu",
            "prelu",
            Family.ACTIVATION,
            LayerType.Inputs.ONE,
            List.of(Field.named("shared", Kind.SIGNED_LIST, new Many(List.of())), Fields.CHANNELS),
            arguments -> new ParametricRelu(
                    arguments.has("shared") ? arguments.wholes("shared") : List.of(), Fields.channels(arguments)),
            Spelling.keras(List.of("PReLU"), "shared_axes=None", ParametricRelu::fromKeras),
            Spelling.torch(
                            List.of("PReLU"),
                            "num_parameters=1, init=0.25, device=None, dtype=None",
                            arguments -> new ParametricRelu(List.of(), arguments.positive("num_parameters")))
                    .writing(ParametricRelu::toTorch));

    public ParametricRelu {
        shared = List.copyOf(shared);
    }

    /** One slope for all, or one for each channel; where the slopes are shared along the other axes, so are PyTorch's. */
    private static @Nullable Call toTorch(Call fields, List<Shape> inputs) {
        Value slopes = Fields.value(fields, "in");
        if (slopes instanceof Whole || inputs.isEmpty()) {
            return Call.of("").with("num_parameters", slopes instanceof Whole ? slopes : Value.of(1));
        }
        Shape input = inputs.get(0);
        Size channels = input.rank() > 1 ? input.size(1) : Size.of(1);
        return channels.known() ? Call.of("").with("num_parameters", Value.of(channels.value())) : null;
    }

    /** Slopes that are shared along all axes, or along all but the one behind the batch. */
    @Override
    public List<Way> ways(List<Shape> inputs) {
        List<Long> others = new ArrayList<>();
        for (long axis = 2; axis < inputs.get(0).rank(); axis++) {
            others.add(axis);
        }
        if (slopes == Fields.OPEN) {
            Size channels = inputs.get(0).size(1);
            boolean alone = channels.known() && shared.equals(others);
            return alone ? List.of(Way.of(new ParametricRelu(List.of(), channels.value()))) : List.of();
        }
        return List.of(Way.of(shared(inputs.get(0).rank())));
    }

    /** Returns the layer with the axes that share a slope in place of a number of slopes, which stand behind the batch. */
    ParametricRelu shared(int rank) {
        if (slopes == Fields.OPEN) {
            return this;
        }
        List<Long> axes = new ArrayList<>();
        for (long axis = slopes == 1 ? 1 : 2; axis < rank; axis++) {
            axes.add(axis);
        }
        return new ParametricRelu(axes, Fields.OPEN);
    }

    private static ParametricRelu fromKeras(Arguments arguments) {
        return new ParametricRelu(
                arguments.isNothing("shared_axes") ? List.of() : arguments.wholes("shared_axes"), Fields.OPEN);
    }

    @Override
    public Call call() {
        Call call = Call.of(TYPE.word());
        return (shared.isEmpty() ? call : call.with("shared", Value.of(shared)))
                .with("in", slopes == Fields.OPEN ? new Nothing() : Value.of(slopes));
    }

    @Override
    public LayerType type() {
        return TYPE;
    }

    @Override
    public boolean keepsPositions() {
        return true;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        Shape input = inputs.get(0);
        if (slopes > 1) {
            if (input.rank() < 2) {
                throw Refusal.of("layout.rank", 2, input.rank(), input.whole());
            }
            Fields.requireChannels(slopes, input.size(1));
        }
        return inputs;
    }

    @Override
    public boolean knowsWeights() {
        return slopes != Fields.OPEN;
    }

    @Override
    public List<Weight> weights(List<Shape> inputs) {
        if (knowsWeights()) {
            return List.of(Weight.kernel("alpha", List.of(Term.of(Letters.CHANNELS, slopes))));
        }
        List<Term> factors = new ArrayList<>();
        List<Size> sizes = inputs.get(0).exampleSizes();
        boolean[] isShared = shared(inputs.get(0));
        for (int axis = 1; axis <= sizes.size(); axis++) {
            if (!isShared[axis - 1]) {
                factors.add(sizes.get(axis - 1).as(Letters.INPUT.along(Integer.toString(axis))));
            }
        }
        return List.of(Weight.kernel("alpha", factors));
    }

    /** For each axis behind the batch; Keras takes one less than what is written as the place, from behind if negative. */
    private boolean[] shared(Shape input) {
        int count = input.rank() - 1;
        boolean[] isShared = new boolean[count];
        for (long axis : shared) {
            if (axis > count || axis <= -count) {
                throw Refusal.of("axis.none", axis, input.rank(), input.whole()).about("shared");
            }
            isShared[(int) (axis <= 0 ? axis - 1 + count : axis - 1)] = true;
        }
        return isShared;
    }
}
