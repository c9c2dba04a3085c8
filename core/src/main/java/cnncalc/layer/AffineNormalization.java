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
 * Normalization along some axes, with a trained scale, and a shift, for each element along them: layer and RMS
 * normalization; and normalization to length 1, which has neither.
 *
 * @param type what is normalized
 * @param axes the axes, from behind if negative
 * @param sizes what is declared of them, as PyTorch has it; empty where the input says
 * @param scale whether there is a scale
 * @param shift whether there is a shift
 * @see <a href="https://arxiv.org/abs/1607.06450">Ba, Kiros and Hinton 2016</a>; Keras 3, {@code
 *     layers/normalization/layer_normalization.py}; PyTorch, {@code torch/nn/modules/normalization.py}
 */
public record AffineNormalization(LayerType type, List<Long> axes, List<Long> sizes, boolean scale, boolean shift)
        implements Layer {

    public static final LayerType LAYER = type(
            "layernorm",
            Spelling.keras(
                    List.of("LayerNormalization"),
                    "axis=-1, epsilon=0.001, center=True, scale=True, rms_scaling=False",
                    AffineNormalization::layerFromKeras),
            Spelling.torch(
                            List.of("LayerNorm"),
                            "normalized_shape, eps=1e-05, elementwise_affine=True, bias=True, device=None, dtype=None",
                            AffineNormalization::fromTorch)
                    .writing(AffineNormalization::toTorch));

    public static final LayerType RMS = type(
            "rmsnorm",
            Spelling.keras(
                    List.of("RMSNormalization"), "axis=-1, epsilon=1e-06", AffineNormalization::meanSquareFromKeras),
            Spelling.torch(
                            List.of("RMSNorm"),
                            "normalized_shape, eps=None, elementwise_affine=True, device=None, dtype=None",
                            AffineNormalization::fromTorch)
                    .writing(AffineNormalization::toTorch));

    public static final LayerType UNIT = type(
            "unitnorm", Spelling.keras(List.of("UnitNormalization"), "axis=-1", AffineNormalization::unitFromKeras));

    private static final List<LayerType> TYPES = List.of(LAYER, RMS, UNIT);

    public AffineNormalization {
        axes = List.copyOf(axes);
        sizes = List.copyOf(sizes);
    }

    private static LayerType type(String word, Spelling... spellings) {
        return new LayerType(
                word,
                word,
                word,
                Family.NORMALIZATION,
                LayerType.Inputs.ONE,
                List.of(
                        Field.named("axes", Kind.SIGNED_LIST, new Many(List.of(Value.of(-1)))),
                        Field.named("sizes", Kind.SIZES, new Nothing()),
                        Field.named("scale", Kind.TRUTH, Value.of(!word.equals("unitnorm"))),
                        Field.named("center", Kind.TRUTH, Value.of(word.equals("layernorm")))),
                AffineNormalization::read,
                spellings);
    }

    private static LayerType type(String word) {
        for (LayerType type : TYPES) {
            if (type.word().equals(word)) {
                return type;
            }
        }
        throw new IllegalArgumentException(word);
    }

    private static AffineNormalization read(Arguments arguments) {
        return new AffineNormalization(
                type(arguments.name()),
                arguments.wholes("axes"),
                arguments.isNothing("sizes") ? List.of() : arguments.wholes("sizes"),
                arguments.truth("scale"),
                arguments.truth("center"));
    }

    /** PyTorch names the sizes of the last axes, which are those that are known. */
    private static @Nullable Call toTorch(Call fields, List<Shape> inputs) {
        Value sizes = Fields.value(fields, "sizes");
        List<Value> axes = Wording.parts(Fields.value(fields, "axes"));
        List<Value> last = new ArrayList<>();
        for (int i = 0; sizes instanceof Nothing && !inputs.isEmpty() && i < axes.size(); i++) {
            Shape input = inputs.get(0);
            int at = input.rank() - axes.size() + i;
            boolean same = axes.get(i) instanceof Whole axis && Fields.axis(axis.value(), input, "axes") == at;
            if (!same || !input.size(at).known()) {
                return null;
            }
            last.add(Value.of(input.size(at).value()));
        }
        Value bias =
                Fields.value(fields, "scale").equals(Value.of(false)) ? Value.of(true) : Fields.value(fields, "center");
        return (sizes instanceof Nothing && last.isEmpty()
                        ? Call.of("")
                        : Call.of("").with("normalized_shape", last.isEmpty() ? sizes : Value.one(last)))
                .with("bias", bias);
    }

    private static AffineNormalization layerFromKeras(Arguments arguments) {
        boolean meanSquare = arguments.truth("rms_scaling");
        return new AffineNormalization(
                LAYER,
                arguments.wholes("axis"),
                List.of(),
                meanSquare || arguments.truth("scale"),
                !meanSquare && arguments.truth("center"));
    }

    private static AffineNormalization meanSquareFromKeras(Arguments arguments) {
        return new AffineNormalization(RMS, arguments.wholes("axis"), List.of(), true, false);
    }

    private static AffineNormalization unitFromKeras(Arguments arguments) {
        return new AffineNormalization(UNIT, arguments.wholes("axis"), List.of(), false, false);
    }

    private static AffineNormalization fromTorch(Arguments arguments) {
        List<Long> sizes = arguments.wholes("normalized_shape");
        if (sizes.isEmpty()) {
            throw Refusal.of("norm.none").about("normalized_shape");
        }
        List<Long> axes = new ArrayList<>();
        for (int axis = 0; axis < sizes.size(); axis++) {
            axes.add((long) axis - sizes.size());
        }
        boolean layer = arguments.name().equals("LayerNorm");
        boolean affine = arguments.truth("elementwise_affine");
        boolean shift = layer && affine && arguments.truth("bias");
        return new AffineNormalization(layer ? LAYER : RMS, axes, sizes, affine, shift);
    }

    @Override
    public Call call() {
        return Call.of(type.word())
                .with("axes", Value.of(axes))
                .with("sizes", sizes.isEmpty() ? new Nothing() : Value.of(sizes))
                .with("scale", Value.of(scale))
                .with("center", Value.of(shift));
    }

    @Override
    public boolean keepsPositions() {
        return true;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        Shape input = inputs.get(0);
        List<Integer> taken = new ArrayList<>();
        for (int i = 0; i < axes.size(); i++) {
            int position = Fields.axis(axes.get(i), input, "axes");
            if (type.word().equals("layernorm") && taken.contains(position)) {
                throw Refusal.of("axis.twice", axes.get(i)).about("axes");
            }
            taken.add(position);
            Size size = input.size(position);
            if (i < sizes.size() && size.known() && size.value() != sizes.get(i)) {
                throw Refusal.of("norm.declared", sizes.get(i), size.value()).about("sizes");
            }
        }
        return inputs;
    }

    @Override
    public boolean knowsWeights() {
        return !sizes.isEmpty();
    }

    @Override
    public List<Weight> weights(List<Shape> inputs) {
        List<Term> factors = new ArrayList<>();
        for (int i = 0; i < axes.size(); i++) {
            Size size = knowsWeights()
                    ? Size.of(sizes.get(i))
                    : inputs.get(0).size(Fields.axis(axes.get(i), inputs.get(0), "axes"));
            factors.add(size.as(Letters.CHANNELS.along(axes.size() == 1 ? "" : Integer.toString(i + 1))));
        }
        List<Weight> weights = new ArrayList<>();
        if (scale) {
            weights.add(Weight.kernel("gamma", factors));
        }
        if (shift) {
            weights.add(Weight.bias("beta", Term.product(factors)));
        }
        return weights;
    }
}
