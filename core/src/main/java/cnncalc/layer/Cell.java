package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Signature;
import cnncalc.call.Value;
import cnncalc.term.Term;
import cnncalc.text.Numbers;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * One step of a recurrent layer of Keras: {@code g·(F_in + H)·H} weights for g gates, and biases.
 *
 * @param kind {@code rnn}, {@code lstm} or {@code gru}
 * @param units elements of the state
 * @param bias whether the gates add biases
 * @param resetAfter whether a GRU resets behind its matrix product, and so has a second row of biases
 * @param frozen whether training leaves it alone
 * @see <a href="https://keras.io/api/layers/recurrent_layers/">Keras 3, {@code rnn/lstm.py}, {@code rnn/gru.py}, {@code
 *     rnn/simple_rnn.py}</a>
 */
record Cell(String kind, long units, boolean bias, boolean resetAfter, boolean frozen) {

    static final String PARAMETERS = "units, activation='tanh', recurrent_activation='sigmoid', use_bias=True";

    private static final Signature SIGNATURE = Signature.of(PARAMETERS + ", reset_after=True, trainable=True");

    /**
     * Returns the cell that a Keras class with these arguments is.
     *
     * @throws Refusal if an argument is out of range
     */
    static Cell of(String kind, Arguments arguments) {
        Activation.word(arguments, "activation");
        if (arguments.knows("recurrent_activation")) {
            Activation.word(arguments, "recurrent_activation");
        }
        boolean resetAfter = !kind.equals("gru") || arguments.truth("reset_after");
        return new Cell(kind, arguments.positive("units"), arguments.truth("use_bias"), resetAfter, false);
    }

    /**
     * Adds the cells that a Keras object describes, those of a stack one after the other.
     *
     * @throws Refusal if it is no cell that is known here
     */
    static void collect(Call object, boolean frozen, List<Cell> cells) {
        Call written = Keras.named(object);
        boolean fixed = frozen || Keras.isFrozen(written);
        String kind = switch (written.name()) {
            case "SimpleRNNCell" -> "rnn";
            case "LSTMCell" -> "lstm";
            case "GRUCell" -> "gru";
            default -> "";
        };
        if (written.name().equals("StackedRNNCells")) {
            collect(new Arguments(written, List.of()).value("cells"), fixed, cells);
            return;
        }
        if (kind.isEmpty()) {
            throw Refusal.of("recurrent.cell", written.name()).about("cell");
        }
        Cell cell = of(kind, new Arguments(SIGNATURE.bind(SIGNATURE.known(written)), SIGNATURE));
        cells.add(new Cell(kind, cell.units, cell.bias, cell.resetAfter, fixed));
    }

    /** Adds the cells of a single object, or of a list of them. */
    static void collect(Value value, boolean frozen, List<Cell> cells) {
        for (Value part : value.values()) {
            if (!(part instanceof Value.Nested nested)) {
                throw Refusal.of("recurrent.cell", "?").about("cell");
            }
            collect(nested.call(), frozen, cells);
        }
    }

    /**
     * Reads the words of several cells: {@code lstm:32/gru:16:before}.
     *
     * @throws Refusal if one is none
     */
    static List<Cell> read(String words) {
        List<Cell> cells = new ArrayList<>();
        for (String word : Letters.parts(words, '/')) {
            List<String> parts = Letters.parts(word, ':');
            boolean known = List.of("rnn", "lstm", "gru").contains(parts.get(0));
            long units = parts.size() < 2 ? -1 : Numbers.parse(parts.get(1));
            if (!known || units < 1) {
                throw Refusal.of("recurrent.cell", word).about("cells");
            }
            cells.add(new Cell(
                    parts.get(0),
                    units,
                    !parts.contains("nobias"),
                    !(parts.get(0).equals("gru") && parts.contains("before")),
                    parts.contains("frozen")));
        }
        return cells;
    }

    /** Returns the word of network text: {@code lstm:32}, {@code gru:16:nobias:before}. */
    String word() {
        return kind + ":" + units + (bias ? "" : ":nobias") + (resetAfter ? "" : ":before") + (frozen ? ":frozen" : "");
    }

    /** Returns the cell as Keras makes it. */
    Call toKeras() {
        Call call = Call.of(kind.equals("rnn") ? "SimpleRNNCell" : kind.equals("gru") ? "GRUCell" : "LSTMCell")
                .with("units", Value.of(units));
        call = bias ? call : call.with("use_bias", Value.of(false));
        call = resetAfter ? call : call.with("reset_after", Value.of(false));
        return frozen ? call.with("trainable", Value.of(false)) : call;
    }

    int states() {
        return kind.equals("lstm") ? 2 : 1;
    }

    private Term gates() {
        return Term.number(
                switch (kind) {
                    case "lstm" -> 4;
                    case "gru" -> 3;
                    default -> 1;
                });
    }

    /** Returns the state's elements under the hidden letter, indexed where there are several cells. */
    Term hidden(String index) {
        return Term.of(Letters.HIDDEN.along(index), units);
    }

    List<Weight> weights(Term input, String index) {
        Term hidden = hidden(index);
        List<Weight> weights = new ArrayList<>();
        weights.add(Weight.kernel("kernel", gated(input, hidden)));
        weights.add(Weight.kernel("recurrent_kernel", gated(hidden, hidden)));
        if (bias) {
            boolean doubled = kind.equals("gru") && resetAfter;
            Term row = Term.product(doubled ? gated(Term.number(2), hidden) : gated(hidden));
            weights.add(Weight.bias("bias", row));
        }
        if (!frozen) {
            return weights;
        }
        List<Weight> fixed = new ArrayList<>();
        for (Weight weight : weights) {
            fixed.add(weight.fixed());
        }
        return fixed;
    }

    /** The matrix products of one step. */
    Term multiplyAdds(Term input, String index) {
        Term hidden = hidden(index);
        return Term.product(gated(input.plus(hidden), hidden));
    }

    private List<Term> gated(Term... factors) {
        List<Term> all = new ArrayList<>();
        if (gates().value() > 1) {
            all.add(gates());
        }
        all.addAll(List.of(factors));
        return all;
    }
}
