package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Nothing;
import cnncalc.call.Value.Whole;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.term.Role;
import cnncalc.term.Symbol;
import cnncalc.term.Term;
import cnncalc.text.Findings;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dense layer whose axes an equation names: {@code abc,cd->abd} has a kernel of C × D.
 *
 * @param equation what the input's, the kernel's and the output's axes are called
 * @param output sizes of the output behind the batch, nothing where the input says
 * @param biasAxes the output axes that a bias runs along; empty for no bias
 * @param activation the function applied to the output, which changes no number
 * @see <a href="https://keras.io/api/layers/core_layers/einsum_dense/">Keras 3, {@code core/einsum_dense.py}</a>
 */
record EinsumDense(String equation, List<Value> output, String biasAxes, String activation) implements Layer {

    private static final String NONE = "-";

    private static final Field OUTPUT = Field.leading("output", Kind.SHAPE, Value.one(List.of()));

    static final LayerType TYPE = new LayerType(
            "einsumdense",
            "einsumdense ...x,xy->...y 10",
            "einsumdense",
            Family.DENSE,
            LayerType.Inputs.ONE,
            List.of(
                    Field.leading("equation", Kind.TEXT),
                    OUTPUT,
                    Field.named("biasaxes", Kind.TEXT, Value.of(NONE)),
                    Activation.FIELD),
            EinsumDense::read,
            Spelling.keras(
                    List.of("EinsumDense"),
                    "equation, output_shape, activation=None, bias_axes=None",
                    EinsumDense::fromKeras));

    EinsumDense {
        output = List.copyOf(output);
    }

    private static EinsumDense read(Arguments arguments) {
        String axes = arguments.word("biasaxes");
        return new EinsumDense(
                arguments.word("equation"),
                arguments.value("output").values(),
                axes.equals(NONE) ? "" : axes,
                arguments.word("activation"));
    }

    private static EinsumDense fromKeras(Arguments arguments) {
        return new EinsumDense(
                arguments.word("equation"),
                sizes(arguments),
                arguments.isNothing("bias_axes") ? "" : arguments.word("bias_axes"),
                Activation.word(arguments, "activation"));
    }

    private static List<Value> sizes(Arguments arguments) {
        List<Value> sizes = arguments.value("output_shape").values();
        for (Value size : sizes) {
            if (!(size instanceof Whole) && !(size instanceof Nothing)) {
                throw arguments.wrong("output_shape", "shape");
            }
        }
        return sizes;
    }

    @Override
    public Call call() {
        return Call.of(TYPE.word())
                .with("equation", Value.of(equation))
                .with("output", Value.one(output))
                .with("biasaxes", Value.of(biasAxes.isEmpty() ? NONE : biasAxes))
                .with("activation", Value.of(activation));
    }

    @Override
    public LayerType type() {
        return TYPE;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        EinsumAxes axes = EinsumAxes.of(equation, inputs.get(0), output);
        axes.requireBias(biasAxes);
        axes.kernel();
        return List.of(axes.output());
    }

    @Override
    public List<Weight> weights(List<Shape> inputs) {
        EinsumAxes axes = EinsumAxes.of(equation, inputs.get(0), output);
        axes.requireBias(biasAxes);
        List<Weight> weights = new ArrayList<>();
        weights.add(Weight.kernel("kernel", axes.kernel()));
        if (!biasAxes.isEmpty()) {
            weights.add(Weight.bias("bias", Term.product(axes.bias(biasAxes))));
        }
        return weights;
    }

    @Override
    public @Nullable Size lastKernelAxis(List<Shape> inputs) {
        List<Term> kernel = EinsumAxes.of(equation, inputs.get(0), output).kernel();
        return Size.of(kernel.get(kernel.size() - 1));
    }

    @Override
    public Term multiplyAdds(List<Shape> inputs, List<Shape> outputs) {
        return Term.product(EinsumAxes.of(equation, inputs.get(0), output).all());
    }

    /** Returns the letter of an axis that the equation names. */
    static Symbol letter(char axis) {
        return Symbol.of(Character.toString(axis), Role.CHANNELS);
    }
}
