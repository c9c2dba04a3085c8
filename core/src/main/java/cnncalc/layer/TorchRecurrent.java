package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.term.Role;
import cnncalc.term.Symbol;
import cnncalc.term.Term;
import cnncalc.text.Findings;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * A recurrent module of PyTorch: layers one above the other, each of one or two directions, each direction with
 * {@code g·H·(F_in + H)} weights for g gates and two rows of biases.
 *
 * <p>Outputs: all steps of the last layer, the last hidden states of all layers, and an LSTM's last cell states.
 *
 * @param type the kind of cell
 * @param inputs elements of a step that are declared
 * @param hidden elements of a state
 * @param layers how many lie above one another
 * @param projection elements that an LSTM's hidden state is projected to; 0 for none
 * @param batchFirst whether the batch stands in front of the steps
 * @see <a href="https://docs.pytorch.org/docs/stable/generated/torch.nn.LSTM.html">PyTorch, {@code
 *     torch/nn/modules/rnn.py}</a>
 */
record TorchRecurrent(
        LayerType type,
        long inputs,
        long hidden,
        long layers,
        boolean bias,
        boolean batchFirst,
        boolean bidirectional,
        long projection)
        implements Layer {

    private static final Symbol LAYERS = Symbol.of("L", Role.GROUPS);
    private static final Symbol PROJECTION = Symbol.of("P", Role.FILTERS);

    private static final String FRONT = "input_size, hidden_size, num_layers=1, ";
    private static final String BACK =
            "bias=True, batch_first=False, dropout=0.0, bidirectional=False, %device=None, dtype=None, called.hx=None";

    static final LayerType SIMPLE = type("pytorch-rnn", "RNN", FRONT + "nonlinearity='tanh', " + back(""));
    static final LayerType LONG_SHORT = type("pytorch-lstm", "LSTM", FRONT + back("proj_size=0, "));
    static final LayerType GATED = type("pytorch-gru", "GRU", FRONT + back(""));

    private static String back(String own) {
        return BACK.replace("%", own);
    }

    private static LayerType type(String word, String name, String declaration) {
        List<Field> fields = new ArrayList<>(List.of(
                Field.leading("in", Kind.WHOLE),
                Field.leading("units", Kind.WHOLE),
                Field.named("layers", Kind.WHOLE, Value.of(1)),
                Fields.BIAS,
                Field.choice("order", List.of("steps-first", "batch-first")),
                Field.named("bidirectional", Kind.TRUTH, Value.of(false))));
        if (name.equals("LSTM")) {
            fields.add(Field.named("projection", Kind.WHOLE, Value.of(0)));
        }
        return new LayerType(
                word,
                word + " 4 16",
                word.substring(word.indexOf('-') + 1),
                Family.RECURRENT,
                LayerType.Inputs.SEVERAL,
                List.copyOf(fields),
                TorchRecurrent::read,
                Spelling.torch(List.of(name), declaration, TorchRecurrent::fromTorch));
    }

    private static LayerType typeOf(String name) {
        return switch (name) {
            case "RNN", "pytorch-rnn" -> SIMPLE;
            case "LSTM", "pytorch-lstm" -> LONG_SHORT;
            default -> GATED;
        };
    }

    private static TorchRecurrent read(Arguments arguments) {
        LayerType type = typeOf(arguments.name());
        return new TorchRecurrent(
                        type,
                        arguments.whole("in"),
                        arguments.positive("units"),
                        arguments.positive("layers"),
                        arguments.truth("bias"),
                        arguments.word("order").equals("batch-first"),
                        arguments.truth("bidirectional"),
                        type.equals(LONG_SHORT) ? arguments.whole("projection") : 0)
                .checked("projection");
    }

    private static TorchRecurrent fromTorch(Arguments arguments) {
        if (arguments.knows("nonlinearity")) {
            arguments.word("nonlinearity", List.of("tanh", "relu"));
        }
        Dropout.rate(arguments, "dropout");
        return new TorchRecurrent(
                        typeOf(arguments.name()),
                        arguments.atLeast(0, "input_size", arguments.whole("input_size")),
                        arguments.positive("hidden_size"),
                        arguments.positive("num_layers"),
                        arguments.truth("bias"),
                        arguments.flag("batch_first"),
                        arguments.truth("bidirectional"),
                        arguments.knows("proj_size") ? arguments.whole("proj_size") : 0)
                .checked("proj_size");
    }

    private TorchRecurrent checked(String field) {
        if (projection < 0 || projection >= hidden) {
            throw Refusal.of("recurrent.projection", projection, hidden).about(field);
        }
        return this;
    }

    @Override
    public Call call() {
        Call call = Call.of(type.word())
                .with("in", Value.of(inputs))
                .with("units", Value.of(hidden))
                .with("layers", Value.of(layers))
                .with("bias", Value.of(bias))
                .with("order", Value.of(batchFirst ? "batch-first" : "steps-first"))
                .with("bidirectional", Value.of(bidirectional));
        return type.equals(LONG_SHORT) ? call.with("projection", Value.of(projection)) : call;
    }

    private long directions() {
        return bidirectional ? 2 : 1;
    }

    private Term gates() {
        return Term.number(type.equals(LONG_SHORT) ? 4 : type.equals(GATED) ? 3 : 1);
    }

    private Term state() {
        return Term.of(Letters.HIDDEN, hidden);
    }

    /** What a step gives, and the next one reads. */
    private Term given() {
        return projection > 0 ? Term.of(PROJECTION, projection) : state();
    }

    private Term ofBoth(Term one) {
        return bidirectional ? Term.number(2).times(one) : one;
    }

    private int stepAxis(Shape input) {
        return input.rank() == 3 && batchFirst ? 1 : 0;
    }

    @Override
    public List<Shape> outputs(List<Shape> shapes, Findings findings) {
        Shape input = shapes.get(0);
        int rank = input.rank();
        if (rank != 2 && rank != 3) {
            throw Refusal.of("recurrent.rank", rank, input.whole());
        }
        try {
            Fields.requireChannels(inputs, input.size(rank - 1));
        } catch (Refusal refusal) {
            findings.refuse(refusal);
        }
        Size steps = input.size(stepAxis(input));
        if (steps.known() && steps.value() == 0) {
            throw Refusal.of("recurrent.empty", input.whole());
        }
        List<Shape> outputs = new ArrayList<>();
        outputs.add(input.with(rank - 1, Size.of(ofBoth(given()))));
        outputs.add(states(input, given()));
        if (type.equals(LONG_SHORT)) {
            outputs.add(states(input, state()));
        }
        for (int i = 1; i < shapes.size() && i < outputs.size(); i++) {
            requireState(shapes.get(i), outputs.get(i));
        }
        return outputs;
    }

    private static void requireState(Shape got, Shape wanted) {
        if (!got.whole().equals(wanted.whole())) {
            throw Refusal.of("recurrent.state", wanted.whole(), got.whole());
        }
    }

    private Shape states(Shape input, Term width) {
        List<Size> sizes = new ArrayList<>();
        sizes.add(Size.of(ofBoth(Term.of(LAYERS, layers))));
        if (input.rank() == 3) {
            sizes.add(input.size(1 - stepAxis(input)));
        }
        sizes.add(Size.of(width));
        return new Shape(sizes);
    }

    @Override
    public boolean knowsWeights() {
        return true;
    }

    @Override
    public List<Weight> weights(List<Shape> shapes) {
        List<Weight> weights = new ArrayList<>(layer("_l0", Term.ONE, Term.of(Letters.INPUTS, inputs)));
        if (layers > 1) {
            weights.addAll(layer("_l", Term.of(LAYERS, layers).minus(Term.ONE), ofBoth(given())));
        }
        return weights;
    }

    /** The weights of layers that are alike, in both directions. */
    private List<Weight> layer(String name, Term count, Term from) {
        List<Term> factors = new ArrayList<>();
        for (Term factor : List.of(count, Term.number(directions()), gates())) {
            if (factor.symbols().length() > 1 || factor.value() != 1) {
                factors.add(factor);
            }
        }
        List<Weight> weights = new ArrayList<>();
        weights.add(Weight.kernel("weight_ih" + name, AttentionCost.joined(factors, List.of(state(), from))));
        weights.add(Weight.kernel("weight_hh" + name, AttentionCost.joined(factors, List.of(state(), given()))));
        if (bias) {
            weights.add(Weight.bias("bias" + name, AttentionCost.product(factors, Term.number(2), state())));
        }
        if (projection > 0) {
            List<Term> each = factors.subList(0, factors.size() - 1);
            weights.add(Weight.kernel("weight_hr" + name, AttentionCost.joined(each, List.of(given(), state()))));
        }
        return weights;
    }

    /** Every weight of a matrix is used once for each step of each example. */
    @Override
    public Term multiplyAdds(List<Shape> shapes, List<Shape> outputs) {
        Shape input = shapes.get(0);
        List<Term> factors = new ArrayList<>();
        int steps = stepAxis(input);
        if (input.rank() == 3 && input.size(1 - steps).known()) {
            factors.add(input.size(1 - steps).as(Letters.BATCH));
        }
        factors.add(input.size(steps).as(Letters.STEPS));
        List<Term> kernels = new ArrayList<>();
        for (Weight weight : weights(shapes)) {
            if (weight.part() == Weight.Part.WEIGHTS) {
                kernels.add(weight.count());
            }
        }
        factors.add(Term.sum(kernels));
        return Term.product(factors);
    }
}
