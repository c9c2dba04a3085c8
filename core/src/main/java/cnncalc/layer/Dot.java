package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.term.Term;
import cnncalc.text.Findings;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * The products of two inputs, added up along one axis of each.
 *
 * @param first the first input's axis, from behind if negative
 * @param second the second input's
 * @see <a href="https://keras.io/api/layers/merging_layers/dot/">Keras 3, {@code layers/merging/dot.py}</a>
 */
public record Dot(long first, long second) implements Layer {

    public static final LayerType TYPE = new LayerType(
            "dot",
            "dot 1,1",
            "dot",
            Family.MERGING,
            LayerType.Inputs.MANY,
            List.of(Field.leading("axes", Kind.SIGNED_LIST)),
            arguments -> of(arguments, "axes"),
            Spelling.keras(List.of("Dot"), "axes, normalize=False", arguments -> of(arguments, "axes")));

    private static Dot of(Arguments arguments, String field) {
        List<Long> axes = arguments.wholes(field);
        if (axes.isEmpty() || axes.size() > 2) {
            throw Refusal.of("argument.axes", arguments.label(field), 2, axes.size())
                    .about(field);
        }
        return new Dot(axes.get(0), axes.get(axes.size() - 1));
    }

    @Override
    public Call call() {
        return Call.of(TYPE.word()).with("axes", Value.of(List.of(first, second)));
    }

    @Override
    public LayerType type() {
        return TYPE;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        if (inputs.size() != 2) {
            throw Refusal.of("merge.two", inputs.size());
        }
        Shape left = inputs.get(0);
        Shape right = inputs.get(1);
        int one = Fields.axis(first, left, "axes");
        int other = Fields.axis(second, right, "axes");
        Size size = left.size(one);
        Size matched = right.size(other);
        if (size.known() != matched.known() || (size.known() && !size.equals(matched))) {
            throw Refusal.of("dot.sizes", size.toString(), matched.toString()).about("axes");
        }
        List<Size> sizes = new ArrayList<>(left.sizes());
        sizes.remove(one);
        List<Size> rest = new ArrayList<>(right.sizes());
        rest.remove(other);
        sizes.addAll(rest.subList(Math.min(1, rest.size()), rest.size()));
        if (sizes.size() == 1) {
            sizes.add(Size.of(1));
        }
        return List.of(new Shape(sizes));
    }

    @Override
    public Term multiplyAdds(List<Shape> inputs, List<Shape> outputs) {
        List<Term> factors = new ArrayList<>(MatrixProduct.elements(outputs.get(0)));
        Shape left = inputs.get(0);
        factors.add(left.size(Fields.axis(first, left, "axes")).as(Letters.INPUTS));
        return Term.product(factors);
    }
}
