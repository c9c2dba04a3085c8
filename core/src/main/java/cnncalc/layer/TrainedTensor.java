package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.term.Role;
import cnncalc.term.Symbol;
import cnncalc.term.Term;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * A tensor that is trained by itself and the same for every example: a class token, a table of positions.
 *
 * @param sizes at least 1 each, without the batch
 * @see <a href="https://arxiv.org/abs/2010.11929">Dosovitskiy et al. 2020</a>; PyTorch, {@code torch/nn/parameter.py}
 */
public record TrainedTensor(List<Long> sizes) implements Layer {

    private static final Symbol SIZE = Symbol.of("O", Role.OUTPUT);

    public static final LayerType TYPE = new LayerType(
            "parameter",
            "parameter 1x768",
            "parameter",
            Family.EMBEDDING,
            LayerType.Inputs.NONE,
            List.of(Field.leading("shape", Kind.SIZES)),
            arguments -> new TrainedTensor(arguments.wholes("shape")));

    public TrainedTensor {
        sizes = List.copyOf(sizes);
        for (long size : sizes) {
            if (size < 1) {
                throw Refusal.of("input.positive", size).about("shape");
            }
        }
    }

    @Override
    public Call call() {
        List<Value> values = new ArrayList<>();
        for (long size : sizes) {
            values.add(Value.of(size));
        }
        return Call.of(TYPE.word()).with("shape", Value.one(values));
    }

    @Override
    public LayerType type() {
        return TYPE;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        List<Size> output = new ArrayList<>(List.of(Size.unknown("batch")));
        for (long size : sizes) {
            output.add(Size.of(size));
        }
        return List.of(new Shape(output));
    }

    @Override
    public boolean knowsWeights() {
        return true;
    }

    @Override
    public List<Weight> weights(List<Shape> inputs) {
        List<Term> factors = new ArrayList<>();
        for (int axis = 0; axis < sizes.size(); axis++) {
            String index = sizes.size() == 1 ? "" : Integer.toString(axis + 1);
            factors.add(Term.of(SIZE.along(index), sizes.get(axis)));
        }
        return List.of(Weight.kernel("parameter", factors));
    }

    @Override
    public Message sentence(List<Shape> inputs, List<Shape> outputs) {
        return Message.of("sentence.parameter");
    }
}
