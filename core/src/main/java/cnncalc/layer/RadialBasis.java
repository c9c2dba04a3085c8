package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.layer.Weight.Part;
import cnncalc.layer.Weight.Use;
import cnncalc.shape.Layout;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.term.Term;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * Euclidean radial basis functions: each unit is the squared distance from the input to a fixed pattern.
 *
 * @param units patterns, one a class
 * @see <a href="http://yann.lecun.com/exdb/publis/pdf/lecun-98.pdf">LeCun et al. 1998</a>, section II.B, the output layer
 */
public record RadialBasis(long units) implements Layer {

    public static final LayerType TYPE = new LayerType(
            "rbf",
            "rbf 10",
            "rbf",
            Family.DENSE,
            LayerType.Inputs.ONE,
            List.of(Field.leading("units", Kind.WHOLE)),
            arguments -> new RadialBasis(arguments.positive("units")));

    @Override
    public Call call() {
        return Call.of(TYPE.word()).with("units", Value.of(units));
    }

    @Override
    public LayerType type() {
        return TYPE;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        return List.of(inputs.get(0).withExample(List.of(Size.of(Term.of(Letters.UNITS, units)))));
    }

    @Override
    public List<Weight> weights(List<Shape> inputs) {
        return List.of(new Weight("patterns", Part.WEIGHTS, Use.FIXED, patterns(inputs.get(0))));
    }

    private Term patterns(Shape input) {
        List<Term> factors = new ArrayList<>(Letters.elements(input, Layout.CHANNELS_LAST));
        factors.add(Term.of(Letters.UNITS, units));
        return Term.product(factors);
    }

    @Override
    public Term multiplyAdds(List<Shape> inputs, List<Shape> outputs) {
        List<Term> factors = new ArrayList<>(Letters.batch(inputs.get(0), Layout.CHANNELS_LAST));
        factors.add(patterns(inputs.get(0)));
        return Term.product(factors);
    }

    @Override
    public Message sentence(List<Shape> inputs, List<Shape> outputs) {
        return Message.of("sentence.rbf", units);
    }
}
