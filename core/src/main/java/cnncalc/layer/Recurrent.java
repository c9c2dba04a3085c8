package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Nested;
import cnncalc.call.Value.Text;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.term.Term;
import cnncalc.text.Findings;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * A recurrent layer of Keras: the same cells at every step, one above the other.
 *
 * <p>Outputs: the last step or all of them, then the states of each cell, an LSTM's hidden state before its carry.
 *
 * @param type what is read from a line: one cell's kind, or several cells
 * @param cells the lowest first
 */
record Recurrent(LayerType type, List<Cell> cells, boolean sequences, boolean states, boolean stateful)
        implements Recurrence {

    private static final List<Field> FIELDS = List.of(
            Field.named("sequences", Kind.TRUTH, Value.of(false)),
            Field.named("states", Kind.TRUTH, Value.of(false)),
            Field.named("stateful", Kind.TRUTH, Value.of(false)));

    private static final String OUTPUTS = "return_sequences=False, return_state=False, stateful=False";

    static final LayerType SIMPLE = type("rnn", "SimpleRNN", "");
    static final LayerType LONG_SHORT = type("lstm", "LSTM", "");
    static final LayerType GATED = type("gru", "GRU", ", reset_after=True");

    static final LayerType CELLS = new LayerType(
            "recurrent",
            "recurrent lstm:32/lstm:16",
            "recurrent",
            Family.RECURRENT,
            LayerType.Inputs.SEVERAL,
            fields(Field.leading("cells", Kind.TEXT), List.of()),
            arguments -> read("recurrent", Cell.read(arguments.word("cells")), arguments),
            Spelling.keras(List.of("RNN"), "cell, " + OUTPUTS, Recurrent::ofCells)
                    .writing((fields, inputs) -> Call.of("").with("cell", cells(fields))));

    Recurrent {
        cells = List.copyOf(cells);
    }

    private static LayerType type(String word, String name, String more) {
        List<Field> own = new ArrayList<>(List.of(Fields.BIAS));
        if (word.equals("gru")) {
            own.add(Field.choice("reset", List.of("after", "before")));
        }
        return new LayerType(
                word,
                word + " 64",
                word,
                Family.RECURRENT,
                LayerType.Inputs.SEVERAL,
                fields(Field.leading("units", Kind.WHOLE), own),
                arguments -> read(word, List.of(cell(word, arguments)), arguments),
                Spelling.keras(
                        List.of(name),
                        Cell.PARAMETERS + ", " + OUTPUTS + more,
                        arguments -> fromKeras(word, List.of(Cell.of(word, arguments)), arguments)));
    }

    private static List<Field> fields(Field first, List<Field> own) {
        List<Field> fields = new ArrayList<>(List.of(first));
        fields.addAll(FIELDS);
        fields.addAll(own);
        return List.copyOf(fields);
    }

    private static LayerType typeOf(String word) {
        return switch (word) {
            case "rnn" -> SIMPLE;
            case "lstm" -> LONG_SHORT;
            case "gru" -> GATED;
            default -> CELLS;
        };
    }

    private static Cell cell(String word, Arguments arguments) {
        boolean after = !word.equals("gru") || arguments.word("reset").equals("after");
        return new Cell(word, arguments.positive("units"), arguments.truth("bias"), after, false);
    }

    private static Recurrent read(String word, List<Cell> cells, Arguments arguments) {
        return new Recurrent(
                typeOf(word),
                cells,
                arguments.truth("sequences"),
                arguments.truth("states"),
                arguments.truth("stateful"));
    }

    /** Keras 3.15, {@code layers/rnn/rnn.py}. */
    private static Recurrent fromKeras(String word, List<Cell> cells, Arguments arguments) {
        return new Recurrent(
                typeOf(word),
                cells,
                arguments.truth("return_sequences"),
                arguments.truth("return_state"),
                arguments.truth("stateful"));
    }

    private static Value cells(Call fields) {
        List<Value> cells = new ArrayList<>();
        if (Fields.value(fields, "cells") instanceof Text words) {
            for (Cell cell : Cell.read(words.text())) {
                cells.add(new Nested(cell.toKeras()));
            }
        }
        return Value.one(cells);
    }

    private static Recurrent ofCells(Arguments arguments) {
        List<Cell> cells = new ArrayList<>();
        Cell.collect(arguments.value("cell"), /* frozen= */ false, cells);
        if (cells.isEmpty()) {
            throw Refusal.of("recurrent.cell", "[]").about("cell");
        }
        return fromKeras("recurrent", cells, arguments);
    }

    @Override
    public Call call() {
        Call call = Call.of(type.word());
        if (type.equals(CELLS)) {
            List<String> words = new ArrayList<>();
            for (Cell cell : cells) {
                words.add(cell.word());
            }
            call = call.with("cells", Value.of(String.join("/", words)));
        } else {
            call = call.with("units", Value.of(cells.get(0).units()))
                    .with("bias", Value.of(cells.get(0).bias()));
        }
        if (type.equals(GATED)) {
            call = call.with("reset", Value.of(cells.get(0).resetAfter() ? "after" : "before"));
        }
        return call.with("sequences", Value.of(sequences))
                .with("states", Value.of(states))
                .with("stateful", Value.of(stateful));
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        Shape input = inputs.get(0);
        boolean fits = type.equals(CELLS) ? input.rank() >= 3 : input.rank() == 3;
        if (!fits) {
            throw Refusal.of("sequence.rank", 3, input.rank(), input.whole());
        }
        requireBatch(stateful, input);
        Size batch = input.size(0);
        Cell last = cells.get(cells.size() - 1);
        Shape step = new Shape(List.of(batch, Size.of(last.hidden(index(cells.size() - 1)))));
        List<Shape> outputs = new ArrayList<>();
        outputs.add(sequences ? TimeDistributed.sequence(step, input.size(1)) : step);
        for (int cell = 0; states && cell < cells.size(); cell++) {
            Shape state = new Shape(List.of(batch, Size.of(cells.get(cell).hidden(index(cell)))));
            for (int i = 0; i < cells.get(cell).states(); i++) {
                outputs.add(state);
            }
        }
        return outputs;
    }

    /**
     * @throws Refusal if states are kept from batch to batch and the batch's size is not known
     */
    static void requireBatch(boolean stateful, Shape input) {
        if (stateful && !input.size(0).known()) {
            throw Refusal.of("recurrent.stateful", input.whole()).about("stateful");
        }
    }

    private String index(int cell) {
        return cells.size() == 1 ? "" : Integer.toString(cell + 1);
    }

    /** What a cell reads: the sequence's features, or the state of the cell below. */
    private Term input(int cell, Shape sequence) {
        return cell == 0
                ? sequence.size(sequence.rank() - 1).as(Letters.INPUTS)
                : cells.get(cell - 1).hidden(index(cell - 1));
    }

    @Override
    public List<Weight> weights(List<Shape> inputs) {
        List<Weight> weights = new ArrayList<>();
        for (int cell = 0; cell < cells.size(); cell++) {
            weights.addAll(cells.get(cell).weights(input(cell, inputs.get(0)), index(cell)));
        }
        return weights;
    }

    @Override
    public Term multiplyAdds(List<Shape> inputs, List<Shape> outputs) {
        Shape sequence = inputs.get(0);
        List<Term> step = new ArrayList<>();
        for (int cell = 0; cell < cells.size(); cell++) {
            step.add(cells.get(cell).multiplyAdds(input(cell, sequence), index(cell)));
        }
        List<Term> factors = Letters.steps(sequence);
        factors.add(Term.sum(step));
        return Term.product(factors);
    }
}
