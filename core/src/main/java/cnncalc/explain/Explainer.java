package cnncalc.explain;

import cnncalc.analysis.Quantity;
import cnncalc.analysis.ReceptiveField;
import cnncalc.analysis.Row;
import cnncalc.layer.Weight;
import cnncalc.layer.Weight.Part;
import cnncalc.shape.Layout;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.term.Role;
import cnncalc.term.Symbol;
import cnncalc.term.Term;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;

/** Makes a row of a report into formulas and a sentence; it computes nothing. */
public final class Explainer {

    private Explainer() {}

    /** Returns the formulas of a layer: output sizes that it worked out, then its counts, zeros left out. */
    public static List<Formula> formulas(Row row) {
        List<Formula> formulas = new ArrayList<>(outputs(row));
        if (hasBiases(row)) {
            add(formulas, row, Quantity.WEIGHTS, "W");
            add(formulas, row, Quantity.BIASES, "B");
        }
        add(formulas, row, Quantity.PARAMETERS, "P");
        add(formulas, row, Quantity.MULTIPLY_ADDS, "M");
        return formulas;
    }

    private static boolean hasBiases(Row row) {
        for (Weight weight : row.weights()) {
            if (weight.part() == Part.BIASES) {
                return true;
            }
        }
        return false;
    }

    /** Returns what the layer does, as a sentence about its numbers; none where its inputs are not known. */
    public static List<Message> sentences(Row row) {
        boolean unfed = row.inputs().isEmpty() && !row.node().inputs().isEmpty();
        if (unfed || row.outputs().isEmpty()) {
            return List.of();
        }
        try {
            return List.of(row.node().layer().sentence(row.inputs(), row.outputs()));
        } catch (ArithmeticException | Refusal alreadySaid) {
            return List.of();
        }
    }

    /** Returns what one output element sees of the input, as sentences; none where it sees just one, or everything. */
    public static List<Message> fields(Row row) {
        ReceptiveField field = row.field();
        if (field == null || field.isSingle()) {
            return List.of();
        }
        if (!field.isAligned()) {
            return List.of(Message.of("field.notAligned"));
        }
        return List.of(
                field.hasStart()
                        ? Message.of("field.seen", field.sizes(), field.strides(), field.starts())
                        : Message.of("field.seen.open", field.sizes(), field.strides()));
    }

    private static void add(List<Formula> formulas, Row row, Quantity quantity, String letter) {
        Term term = row.count(quantity);
        boolean nothing = term.known() && term.value() == 0;
        if (!nothing && !row.inputs().isEmpty()) {
            Symbol left = new Symbol(letter, index(row), Role.OUTPUT);
            formulas.add(new Formula(quantity.word(), Message.of("quantity." + quantity.word()), left, term));
        }
    }

    /** W, B and P carry the index of the lecture notes: c in convolutions, f in fully connected layers. */
    private static String index(Row row) {
        return switch (row.node().layer().type().family()) {
            case CONVOLUTION -> "c";
            case DENSE -> "f";
            default -> "";
        };
    }

    private static List<Formula> outputs(Row row) {
        List<Size> sizes = new ArrayList<>();
        for (Shape output : row.outputs()) {
            for (Size size : output.exampleSizes()) {
                if (size.term().isComputed() && !isPassedOn(size, row.inputs())) {
                    sizes.add(size);
                }
            }
        }
        return sizes.size() > 1 && areAlike(sizes) ? List.of(output("", sizes.get(0))) : each(sizes);
    }

    /** A size that came in as it goes out is an earlier layer's to explain. */
    private static boolean isPassedOn(Size size, List<Shape> inputs) {
        for (Shape input : inputs) {
            for (Size old : input.sizes()) {
                if (old.term().equals(size.term())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean areAlike(List<Size> sizes) {
        Term first = sizes.get(0).term();
        for (Size size : sizes) {
            Term term = size.term();
            if (!term.symbols().equals(first.symbols()) || !term.numbers().equals(first.numbers())) {
                return false;
            }
        }
        return true;
    }

    private static List<Formula> each(List<Size> sizes) {
        List<Formula> formulas = new ArrayList<>();
        for (int axis = 0; axis < sizes.size(); axis++) {
            formulas.add(output(Layout.axisIndex(axis, sizes.size()), sizes.get(axis)));
        }
        return formulas;
    }

    private static Formula output(String index, Size size) {
        Symbol left = Symbol.of("O", Role.OUTPUT).along(index);
        String quantity = switch (index) {
            case "h" -> "outputHeight";
            case "w" -> "outputWidth";
            case "d" -> "outputDepth";
            default -> "output" + index;
        };
        String key = index.isEmpty() || quantity.length() > "output".length() + 1 ? quantity : "output";
        return new Formula(quantity, Message.of("quantity." + key), left, size.term());
    }
}
