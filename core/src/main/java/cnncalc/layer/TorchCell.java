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
 * One step of a recurrent network as a module of PyTorch's: {@code g·H·(F_in + H)} weights and two rows of biases.
 *
 * @param type the kind of cell
 * @param inputs elements of a step that are declared
 * @param hidden elements of the state, which is the output; an LSTM's second output is its cell state
 * @see <a href="https://docs.pytorch.org/docs/stable/generated/torch.nn.LSTMCell.html">PyTorch, {@code
 *     torch/nn/modules/rnn.py}</a>
 */
record TorchCell(LayerType type, long inputs, long hidden, boolean bias) implements Layer {

    private static final String MORE = "device=None, dtype=None, called.hx=None";

    static final LayerType SIMPLE = type("pytorch-rnncell", "RNNCell", "nonlinearity='tanh', ");
    static final LayerType LONG_SHORT = type("pytorch-lstmcell", "LSTMCell", "");
    static final LayerType GATED = type("pytorch-grucell", "GRUCell", "");

    private static LayerType type(String word, String name, String own) {
        return new LayerType(
                word,
                word + " 4 16",
                word.substring(word.indexOf('-') + 1),
                Family.RECURRENT,
                LayerType.Inputs.SEVERAL,
                List.of(Field.leading("in", Kind.WHOLE), Field.leading("units", Kind.WHOLE), Fields.BIAS),
                arguments -> new TorchCell(
                        typeOf(word), arguments.whole("in"), arguments.whole("units"), arguments.truth("bias")),
                Spelling.torch(
                        List.of(name),
                        "input_size, hidden_size, bias=True, " + own + MORE,
                        arguments -> fromTorch(word, arguments)));
    }

    private static LayerType typeOf(String word) {
        return switch (word) {
            case "pytorch-rnncell" -> SIMPLE;
            case "pytorch-lstmcell" -> LONG_SHORT;
            default -> GATED;
        };
    }

    private static TorchCell fromTorch(String word, Arguments arguments) {
        if (arguments.knows("nonlinearity")) {
            arguments.word("nonlinearity", List.of("tanh", "relu"));
        }
        return new TorchCell(
                typeOf(word),
                arguments.atLeast(0, "input_size", arguments.whole("input_size")),
                arguments.atLeast(0, "hidden_size", arguments.whole("hidden_size")),
                arguments.truth("bias"));
    }

    @Override
    public Call call() {
        return Call.of(type.word())
                .with("in", Value.of(inputs))
                .with("units", Value.of(hidden))
                .with("bias", Value.of(bias));
    }

    private Term state() {
        return Term.of(Letters.HIDDEN, hidden);
    }

    @Override
    public List<Shape> outputs(List<Shape> shapes, Findings findings) {
        Shape input = shapes.get(0);
        if (input.rank() != 1 && input.rank() != 2) {
            throw Refusal.of("recurrent.cell.rank", input.rank(), input.whole());
        }
        Fields.requireChannels(inputs, input.size(input.rank() - 1));
        Shape output = input.with(input.rank() - 1, Size.of(state()));
        for (Shape state : shapes.subList(1, shapes.size())) {
            if (!state.whole().equals(output.whole())) {
                throw Refusal.of("recurrent.state", output.whole(), state.whole());
            }
        }
        return type.equals(LONG_SHORT) ? List.of(output, output) : List.of(output);
    }

    @Override
    public boolean knowsWeights() {
        return true;
    }

    private List<Term> gated(Term... factors) {
        List<Term> all = new ArrayList<>();
        if (!type.equals(SIMPLE)) {
            all.add(Term.number(type.equals(LONG_SHORT) ? 4 : 3));
        }
        all.addAll(List.of(factors));
        return all;
    }

    @Override
    public List<Weight> weights(List<Shape> shapes) {
        List<Weight> weights = new ArrayList<>();
        weights.add(Weight.kernel("weight_ih", gated(state(), Term.of(Letters.INPUTS, inputs))));
        weights.add(Weight.kernel("weight_hh", gated(state(), state())));
        if (bias) {
            weights.add(Weight.bias("bias", Term.product(gated(Term.number(2), state()))));
        }
        return weights;
    }

    @Override
    public Term multiplyAdds(List<Shape> shapes, List<Shape> outputs) {
        Shape input = shapes.get(0);
        List<Term> factors = new ArrayList<>(input.rank() == 2 ? AttentionCost.batch(input.size(0)) : List.of());
        factors.addAll(gated(state(), Term.of(Letters.INPUTS, inputs).plus(state())));
        return Term.product(factors);
    }
}
