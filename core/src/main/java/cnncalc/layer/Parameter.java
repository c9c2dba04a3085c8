package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Many;
import cnncalc.call.Value.Whole;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.term.Term;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * Trained numbers that read no input, the same for each example: a class token, positions.
 *
 * <p>Output: the sizes behind the batch; parameters: their product.
 *
 * @param sizes of the tensor, each at least 1
 * @see <a href="https://arxiv.org/abs/2010.11929">Dosovitskiy et al. 2020</a>, equation 1
 */
public record Parameter(List<Long> sizes) implements Layer {

    public static final LayerType TYPE = new LayerType(
            "parameter",
            "parameter 1x768",
            "parameter",
            Family.EMBEDDING,
            LayerType.Inputs.NONE,
            List.of(Field.leading("sizes", Kind.SIZES)),
            Parameter::read,
            Spelling.expression(Parameter::toTorch));

    /** One tensor stands for all examples. */
    private static Call toTorch(Call fields, List<Shape> inputs) {
        List<Value> sizes = new ArrayList<>(List.of(Value.of(1)));
        sizes.addAll(Wording.parts(Fields.value(fields, "sizes")));
        String kept = ", -1".repeat(sizes.size() - 1);
        return Call.of("@p.expand(@i.shape[0]" + kept + ")").with("parameter", new Many(sizes));
    }

    public Parameter {
        sizes = List.copyOf(sizes);
    }

    private static Parameter read(Arguments arguments) {
        List<Long> sizes = new ArrayList<>();
        for (Value value : arguments.value("sizes").values()) {
            if (!(value instanceof Whole whole)) {
                throw arguments.wrong("sizes", "sizes");
            }
            sizes.add(arguments.atLeast(1, "sizes", whole.value()));
        }
        return new Parameter(sizes);
    }

    @Override
    public Call call() {
        List<Value> values = new ArrayList<>();
        for (long size : sizes) {
            values.add(Value.of(size));
        }
        return Call.of(TYPE.word()).with("sizes", Value.one(values));
    }

    @Override
    public LayerType type() {
        return TYPE;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        List<Size> all = new ArrayList<>();
        all.add(Size.unknown("batch"));
        for (long size : sizes) {
            all.add(Size.of(size));
        }
        return List.of(new Shape(all));
    }

    @Override
    public boolean knowsWeights() {
        return true;
    }

    @Override
    public List<Weight> weights(List<Shape> inputs) {
        List<Size> known = new ArrayList<>();
        for (long size : sizes) {
            known.add(Size.of(size));
        }
        List<Term> factors = Letters.spatial(Letters.OUTPUT, known);
        return List.of(Weight.kernel("value", factors));
    }

    @Override
    public Message sentence(List<Shape> inputs, List<Shape> outputs) {
        return Message.of("sentence.parameter");
    }
}
