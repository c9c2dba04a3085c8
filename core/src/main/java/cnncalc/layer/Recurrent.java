package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Text;
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
 * A recurrent layer as Keras has it: {@code g·F·(C + F)} weights for g gates, one bias for each, or two in a GRU that
 * resets behind its product.
 *
 * @param type simple (1 gate), GRU (3) or LSTM (4)
 * @param units elements of the state
 * @param bias whether there are biases
 * @param resetAfter whether a GRU has a second set of biases
 * @param sequences whether every step is put out, and not the last alone
 * @param states whether the final states are put out too
 * @param fixed whether a layer inside a wrapper is not trained
 * @param merge how two directions are merged; {@code no} for one direction
 * @see <a href="https://github.com/keras-team/keras/blob/v3.15.1/keras/src/layers/rnn/gru.py">Keras 3, {@code
 *     layers/rnn/gru.py}, {@code lstm.py}, {@code bidirectional.py}</a>
 */
public record Recurrent(
        LayerType type,
        long units,
        boolean bias,
        boolean resetAfter,
        boolean sequences,
        boolean states,
        String merge,
        boolean fixed,
        String activation)
        implements Layer {

    private static final Symbol GATES = Symbol.of("g", Role.GROUPS);
    private static final Symbol STEPS = Symbol.of("T", Role.INPUT);
    private static final List<String> MERGES = List.of("no", "concat", "sum", "mul", "ave", "both");
    private static final String KERAS =
            "units, activation='tanh', use_bias=True, return_sequences=False," + " return_state=False";

    public static final LayerType SIMPLE =
            type("rnn", Spelling.keras(List.of("SimpleRNN"), KERAS, Recurrent::fromKeras));
    public static final LayerType GRU =
            type("gru", Spelling.keras(List.of("GRU"), KERAS + ", reset_after=True", Recurrent::fromKeras));
    public static final LayerType LSTM = type(
            "lstm",
            Spelling.keras(List.of("LSTM"), KERAS, Recurrent::fromKeras),
            Spelling.keras(List.of("Bidirectional"), "layer, merge_mode='concat'", Recurrent::bidirectional));

    private static LayerType type(String word, Spelling... spellings) {
        return new LayerType(
                word,
                word + " 64",
                word,
                Family.RECURRENT,
                LayerType.Inputs.MANY,
                List.of(
                        Field.leading("units", Kind.WHOLE),
                        Fields.BIAS,
                        Field.named("resetafter", Kind.TRUTH, Value.of(true)),
                        Field.named("sequences", Kind.TRUTH, Value.of(false)),
                        Field.named("states", Kind.TRUTH, Value.of(false)),
                        Field.choice("merge", MERGES),
                        Field.named("fixed", Kind.TRUTH, Value.of(false)),
                        Activation.FIELD),
                Recurrent::read,
                spellings);
    }

    private static Recurrent read(Arguments arguments) {
        return new Recurrent(
                typeOf(arguments.name()),
                arguments.positive("units"),
                arguments.truth("bias"),
                arguments.truth("resetafter"),
                arguments.truth("sequences"),
                arguments.truth("states"),
                arguments.word("merge"),
                arguments.truth("fixed"),
                arguments.word("activation"));
    }

    private static LayerType typeOf(String name) {
        return switch (name) {
            case "gru", "GRU" -> GRU;
            case "lstm", "LSTM" -> LSTM;
            default -> SIMPLE;
        };
    }

    private static Recurrent fromKeras(Arguments arguments) {
        return new Recurrent(
                typeOf(arguments.name()),
                arguments.positive("units"),
                arguments.truth("use_bias"),
                arguments.knows("reset_after") && arguments.truth("reset_after"),
                arguments.truth("return_sequences"),
                arguments.truth("return_state"),
                "no",
                /* fixed= */ false,
                Activation.word(arguments, "activation"));
    }

    private static Layer bidirectional(Arguments arguments) {
        Layer inner = Nesting.layer(arguments, "layer");
        if (!(inner instanceof Recurrent one)) {
            throw Refusal.of("bidirectional.inner", inner.type().word()).about("layer");
        }
        String merge = arguments.value("merge_mode") instanceof Text text ? text.text() : "both";
        if (!MERGES.contains(merge)) {
            throw Refusal.of("argument.option", "merge_mode", MERGES, merge).about("merge_mode");
        }
        return new Recurrent(
                one.type,
                one.units,
                one.bias,
                one.resetAfter,
                one.sequences,
                one.states,
                merge,
                Nesting.isFrozen(arguments, "layer"),
                one.activation);
    }

    private boolean is(String word) {
        return type.word().equals(word);
    }

    private long gates() {
        return is("lstm") ? 4 : is("gru") ? 3 : 1;
    }

    private long directions() {
        return merge.equals("no") ? 1 : 2;
    }

    @Override
    public Call call() {
        return Call.of(type.word())
                .with("units", Value.of(units))
                .with("bias", Value.of(bias))
                .with("resetafter", Value.of(resetAfter))
                .with("sequences", Value.of(sequences))
                .with("states", Value.of(states))
                .with("merge", Value.of(merge))
                .with("fixed", Value.of(fixed))
                .with("activation", Value.of(activation));
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        Shape input = inputs.get(0);
        if (input.rank() != 3) {
            throw Refusal.of("layout.rank", 3, input.rank(), input.whole());
        }
        boolean wide = merge.equals("concat");
        Shape state = input.withExample(List.of(Size.of(units)));
        Size width = Size.of(wide ? Math.multiplyExact(2, units) : units);
        Shape output = input.withExample(sequences ? List.of(input.size(1), width) : List.of(width));
        List<Shape> outputs = new ArrayList<>(List.of(output));
        if (merge.equals("both")) {
            outputs.add(output);
        }
        long count = states ? directions() * (is("lstm") ? 2 : 1) : 0;
        for (long i = 0; i < count; i++) {
            outputs.add(state);
        }
        return outputs;
    }

    private Term one(Shape input) {
        Term width = Term.of(Letters.UNITS, units);
        Term inputWidth = input.size(input.rank() - 1).as(Letters.CHANNELS);
        return Term.product(List.of(Term.of(GATES, directions() * gates()), width, inputWidth.plus(width)));
    }

    @Override
    public List<Weight> weights(List<Shape> inputs) {
        Weight kernel = Weight.kernel("kernels", List.of(one(inputs.get(0))));
        if (!bias) {
            return List.of(fixed ? kernel.fixed() : kernel);
        }
        long sets = is("gru") && resetAfter ? 2 : 1;
        Term count = Term.of(GATES, sets * directions() * gates()).times(Term.of(Letters.UNITS, units));
        Weight biases = Weight.bias("bias", count);
        return fixed ? List.of(kernel.fixed(), biases.fixed()) : List.of(kernel, biases);
    }

    @Override
    public Term multiplyAdds(List<Shape> inputs, List<Shape> outputs) {
        Shape input = inputs.get(0);
        List<Term> factors = new ArrayList<>();
        if (input.size(0).known()) {
            factors.add(input.size(0).as(Letters.BATCH));
        }
        factors.add(input.size(1).as(STEPS));
        factors.add(one(input));
        return Term.product(factors);
    }
}
