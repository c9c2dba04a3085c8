package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.term.Term;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * The matrix product of two inputs; what stands in front of the last two axes is matched like elementwise operations do.
 *
 * @see <a href="https://keras.io/api/ops/numpy/">Keras 3, {@code compute_matmul_output_shape} in {@code
 *     ops/operation_utils.py}</a>
 */
public record MatrixProduct() implements Layer {

    public static final LayerType TYPE = new LayerType(
            "matmul",
            "matmul",
            "matmul",
            Family.MERGING,
            LayerType.Inputs.MANY,
            List.of(),
            arguments -> new MatrixProduct(),
            Spelling.operation(List.of("Matmul"), "", arguments -> new MatrixProduct()),
            Spelling.expression((fields, inputs) -> Call.of("torch.matmul(@[, ])")));

    @Override
    public Call call() {
        return Call.of(TYPE.word());
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
        if (left.rank() == 0 || right.rank() == 0) {
            throw Refusal.of("rank.least", 1, 0, left.whole());
        }
        List<Size> rows = left.sizes().subList(Math.max(0, left.rank() - 2), left.rank());
        List<Size> columns = right.sizes().subList(Math.max(0, right.rank() - 2), right.rank());
        Size inner = rows.get(rows.size() - 1);
        Size other = columns.get(0);
        if (inner.known() && other.known() && !inner.equals(other)) {
            throw Refusal.of("matmul.sizes", left.whole(), right.whole());
        }
        Shape leading = Elementwise.broadcast(leading(left), leading(right));
        List<Size> sizes = new ArrayList<>(leading.sizes());
        sizes.addAll(rows.subList(0, rows.size() - 1));
        sizes.addAll(columns.subList(1, columns.size()));
        return List.of(new Shape(sizes));
    }

    private static Shape leading(Shape shape) {
        return new Shape(shape.sizes().subList(0, Math.max(0, shape.rank() - 2)));
    }

    @Override
    public Term multiplyAdds(List<Shape> inputs, List<Shape> outputs) {
        Shape left = inputs.get(0);
        List<Term> factors = new ArrayList<>(elements(outputs.get(0)));
        factors.add(left.size(left.rank() - 1).as(Letters.INPUTS));
        return Term.product(factors);
    }

    /** The elements of an output as factors; an unknown batch counts as one. */
    static List<Term> elements(Shape output) {
        List<Term> factors = new ArrayList<>();
        for (int axis = 0; axis < output.rank(); axis++) {
            Size size = output.size(axis);
            if (axis > 0 || size.known()) {
                factors.add(size.as(axis == 0 ? Letters.BATCH : Letters.OUTPUT.along(Integer.toString(axis))));
            }
        }
        return factors;
    }

    @Override
    public Message sentence(List<Shape> inputs, List<Shape> outputs) {
        return Message.of("sentence.matmul");
    }
}
