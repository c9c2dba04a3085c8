package cnncalc.analysis;

import cnncalc.call.Argument;
import cnncalc.call.Value;
import cnncalc.call.Value.Text;
import cnncalc.call.Value.Whole;
import cnncalc.layer.Family;
import cnncalc.layer.Layer;
import cnncalc.layer.Weight;
import cnncalc.layer.Weight.Part;
import cnncalc.layer.Weight.Use;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.shape.Windows;
import cnncalc.term.Term;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;

/** What a layer does, in the numbers that tools count by; and what has been counted of it so far. */
final class Work {

    /** Types shown as activations that leave the numbers alone where a network is used. */
    private static final List<String> IDLE = List.of("identity", "dropout", "noise", "regularization");

    private final Layer layer;
    private final List<Shape> inputs;
    private final List<Shape> outputs;
    private final List<Weight> weights;
    private final Term products;
    private final List<Share> shares = new ArrayList<>();

    private Work(Layer layer, List<Shape> inputs, List<Shape> outputs) {
        this.layer = layer;
        this.inputs = inputs;
        this.outputs = outputs;
        this.weights = layer.weights(inputs);
        this.products = layer.multiplyAdds(inputs, outputs);
    }

    /**
     * Returns what a convention counts of a layer whose shapes are known; a shared layer counts at each call.
     *
     * @throws Refusal if the inputs leave the layer's weights undefined
     * @throws ArithmeticException if a number is past 2⁶³ − 1
     */
    static List<Share> shares(Convention convention, Layer layer, List<Shape> inputs, List<Shape> outputs) {
        if (inputs.isEmpty() || outputs.isEmpty()) {
            return List.of();
        }
        Work work = new Work(layer, inputs, outputs);
        convention.rule().count(work);
        return List.copyOf(work.shares);
    }

    void add(Category category, Term count) {
        boolean nothing = count.known() && count.value() == 0;
        if (!nothing) {
            shares.add(new Share(category, count));
        }
    }

    /** Adds a number for each element. */
    void add(Category category, long times, Term elements) {
        add(category, times(times, elements));
    }

    /** Says that the rule cannot be followed here. */
    void addUnknown(Category category) {
        shares.add(new Share(category, Counts.UNKNOWN));
    }

    static Term times(long times, Term term) {
        return times == 1 ? term : Term.number(times).times(term);
    }

    /** Adds the layer's multiply-adds under the category that they are of. */
    void addProducts() {
        add(productCategory(), products);
    }

    Term products() {
        return products;
    }

    boolean hasProducts() {
        return !products.known() || products.value() > 0;
    }

    /** Returns which products these are; a matrix product of two branches counts as attention's. */
    Category productCategory() {
        return switch (family()) {
            case CONVOLUTION -> Category.CONVOLUTION;
            case DENSE -> Category.DENSE;
            case RECURRENT -> Category.RECURRENT;
            default -> Category.ATTENTION;
        };
    }

    Family family() {
        return layer.type().family();
    }

    /** Returns the word of the layer's type. */
    String word() {
        return layer.type().word();
    }

    boolean isConvolution() {
        return family() == Family.CONVOLUTION;
    }

    boolean isTransposed() {
        return word().equals("convtranspose");
    }

    boolean isDense() {
        return family() == Family.DENSE;
    }

    Term input() {
        return inputs.get(0).elements();
    }

    Term output() {
        return outputs.get(0).elements();
    }

    int inputCount() {
        return inputs.size();
    }

    /** Returns the examples in the batch; 1 where that is not known. */
    Term batch() {
        List<Size> sizes = inputs.get(0).sizes();
        return sizes.isEmpty() || !sizes.get(0).known()
                ? Term.ONE
                : sizes.get(0).plain();
    }

    /** Returns the size of the last axis of the input. */
    Term lastInput() {
        Shape input = inputs.get(0);
        return input.size(input.rank() - 1).plain();
    }

    /** Returns the places that a kernel or a weight matrix is applied at: the output without its channels. */
    Term positions() {
        Shape output = outputs.get(0);
        int channels = isConvolution() ? layer.layout().channelAxis(output) : output.rank() - 1;
        List<Term> factors = new ArrayList<>();
        for (int axis = 0; axis < output.rank(); axis++) {
            boolean openBatch = axis == 0 && !output.size(axis).known();
            if (axis != channels && !openBatch) {
                factors.add(output.size(axis).plain());
            }
        }
        return Term.product(factors);
    }

    int spatialRank() {
        return layer.layout().spatialRank(inputs.get(0));
    }

    /** Returns the elements under one window, or unknown where there are no windows. */
    Term taps() {
        Windows windows = layer.windows();
        if (windows == null) {
            return Counts.UNKNOWN;
        }
        long taps = 1;
        for (int axis = 0; axis < spatialRank(); axis++) {
            taps = Math.multiplyExact(taps, windows.kernel().along(axis));
        }
        return Term.number(taps);
    }

    /** Returns the product of a transposed convolution's strides. */
    long strides() {
        Argument argument = layer.call().argument("stride");
        List<Value> values =
                argument == null ? List.of(Value.of(1)) : argument.value().values();
        long strides = 1;
        for (int axis = 0; axis < spatialRank(); axis++) {
            Value value = values.get(values.size() == 1 ? 0 : axis);
            strides *= value instanceof Whole whole ? whole.value() : 1;
        }
        return strides;
    }

    /** Whether the layer has a trained scale or shift. */
    boolean isAffine() {
        for (Weight weight : weights) {
            if (weight.use() == Use.TRAINED) {
                return true;
            }
        }
        return false;
    }

    boolean hasBias() {
        return biases().known() && biases().value() > 0;
    }

    Term biases() {
        return count(Part.BIASES);
    }

    /** Returns the trained parameters that are no biases. */
    Term kernels() {
        return count(Part.WEIGHTS);
    }

    private Term count(Part part) {
        List<Term> counts = new ArrayList<>();
        for (Weight weight : weights) {
            if (weight.part() == part && weight.use() == Use.TRAINED) {
                counts.add(weight.count());
            }
        }
        return Term.sum(counts);
    }

    /** Returns the function that the layer is, or that it applies to its output; empty for none. */
    String function() {
        if (family() == Family.ACTIVATION) {
            return IDLE.contains(word()) ? "" : word();
        }
        String name = isDense() || isConvolution() ? text("activation") : "";
        return name.equals("linear") ? "" : name;
    }

    /** Returns a field that is a whole number; 0 where the layer has none of this name. */
    long whole(String name) {
        Argument argument = layer.call().argument(name);
        return argument != null && argument.value() instanceof Whole whole ? whole.value() : 0;
    }

    /** Returns a field that is a word; empty where the layer has none of this name. */
    String text(String name) {
        Argument argument = layer.call().argument(name);
        return argument != null && argument.value() instanceof Text text ? text.text() : "";
    }

    /** Returns batch times steps, the first two axes of a sequence. */
    Term steps() {
        Shape input = inputs.get(0);
        return input.rank() < 2 ? batch() : batch().times(input.size(1).plain());
    }

    /** Whether all inputs have the same shape, as in attention of a sequence to itself. */
    boolean isToItself() {
        for (Shape input : inputs) {
            if (!input.sizes().equals(inputs.get(0).sizes())) {
                return false;
            }
        }
        return true;
    }

    /** Returns how many gates a recurrent layer has. */
    long gates() {
        return word().equals("lstm") ? 4 : word().equals("gru") ? 3 : 1;
    }

    /** Returns the elements of a recurrent layer's states, of both directions where it has two; 0 where not known. */
    long states() {
        String merge = text("merge");
        return whole("units") * (merge.isEmpty() || merge.equals("no") ? 1 : 2);
    }
}
