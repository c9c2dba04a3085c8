package cnncalc.layer;

import cnncalc.call.Value;
import cnncalc.call.Value.Whole;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.term.Term;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * An equation with its sizes; the rule of Keras 3.15, {@code core/einsum_dense.py}, {@code _analyze_split_string}, which
 * puts the axes that dots on the left stand for into the output from the last one on.
 *
 * @param input the letters of the input's axes
 * @param weight those of the kernel's
 * @param result those of the output's
 * @param first how many axes of input and output stand in front of their letters
 * @param shape the input's shape
 * @param output the output's shape
 */
record EinsumAxes(String input, String weight, String result, int first, Shape shape, Shape output) {

    private static final String DOTS = "...";

    /**
     * @throws Refusal if the equation is none, or does not fit the shapes
     */
    static EinsumAxes of(String equation, Shape shape, List<Value> sizes) {
        int comma = equation.indexOf(',');
        int arrow = equation.indexOf("->", Math.max(0, comma));
        if (comma < 0 || arrow < 0) {
            throw wrong(equation);
        }
        String input = equation.substring(0, comma);
        String weight = equation.substring(comma + 1, arrow);
        String result = equation.substring(arrow + 2);
        boolean left = input.startsWith(DOTS) && result.startsWith(DOTS);
        boolean right = input.endsWith(DOTS) && result.endsWith(DOTS) && input.length() > 4;
        if (left || right) {
            input = left ? input.substring(3) : input.substring(0, input.length() - 3);
            result = left ? result.substring(3) : result.substring(0, result.length() - 3);
        }
        if (!isLetters(input) || !isLetters(weight) || !isLetters(result)) {
            throw wrong(equation);
        }
        return of(input, weight, result, left, shape, sizes);
    }

    private static EinsumAxes of(
            String input, String weight, String result, boolean left, Shape shape, List<Value> sizes) {
        int elided = shape.rank() - input.length();
        if (elided < 0 || shape.rank() < 1) {
            throw Refusal.of("einsum.rank", input.length(), shape.rank(), shape.whole());
        }
        List<Size> output = new ArrayList<>(List.of(shape.size(0)));
        for (int axis = elided - 1; left && axis > 0; axis--) {
            output.add(shape.size(axis));
        }
        for (Value size : sizes) {
            output.add(size instanceof Whole whole ? Size.of(whole.value()) : Size.unknown("axis " + output.size()));
        }
        for (int axis = shape.rank() - elided; !left && axis < shape.rank(); axis++) {
            output.add(shape.size(axis));
        }
        EinsumAxes axes = new EinsumAxes(input, weight, result, left ? elided : 0, shape, new Shape(output));
        axes.requireFits();
        return axes;
    }

    private static Refusal wrong(String equation) {
        return Refusal.of("einsum.equation", equation).about("equation");
    }

    private static boolean isLetters(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private void requireFits() {
        if (first + result.length() > output.rank()) {
            throw Refusal.of("einsum.output", result, output.whole()).about("output");
        }
        for (int i = 0; i < input.length(); i++) {
            int at = result.lastIndexOf(input.charAt(i));
            if (at < 0) {
                continue;
            }
            Size before = shape.size(first + input.lastIndexOf(input.charAt(i)));
            Size behind = output.size(first + at);
            boolean fits = !behind.known() || (before.known() && before.value() == behind.value());
            if (!fits) {
                throw Refusal.of("einsum.shared", input.substring(i, i + 1), before.toString(), behind.toString())
                        .about("output");
            }
        }
        for (int i = 0; i < result.length(); i++) {
            char axis = result.charAt(i);
            if (input.indexOf(axis) < 0 && weight.indexOf(axis) < 0) {
                throw Refusal.of("einsum.unknown", Character.toString(axis)).about("equation");
            }
        }
    }

    /**
     * @throws Refusal if a bias runs along an axis that the output does not have
     */
    void requireBias(String biasAxes) {
        for (int i = 0; i < biasAxes.length(); i++) {
            if (result.indexOf(biasAxes.charAt(i)) < 0) {
                throw Refusal.of("einsum.bias", biasAxes.substring(i, i + 1)).about("biasaxes");
            }
        }
    }

    /** The size of an axis of the output, or of the input where the output does not have it. */
    private Size size(char axis) {
        int behind = result.lastIndexOf(axis);
        if (behind >= 0) {
            return output.size(first + behind);
        }
        int before = input.lastIndexOf(axis);
        if (before < 0) {
            throw Refusal.of("einsum.weight", Character.toString(axis)).about("equation");
        }
        return shape.size(first + before);
    }

    /**
     * Returns the kernel's sizes.
     *
     * @throws Refusal if neither input nor output has one of its axes
     */
    List<Term> kernel() {
        List<Term> factors = new ArrayList<>();
        for (int i = 0; i < weight.length(); i++) {
            factors.add(size(weight.charAt(i)).as(EinsumDense.letter(weight.charAt(i))));
        }
        return factors;
    }

    List<Term> bias(String biasAxes) {
        List<Term> factors = new ArrayList<>();
        for (int i = 0; i < result.length(); i++) {
            char axis = result.charAt(i);
            if (biasAxes.indexOf(axis) >= 0) {
                factors.add(size(axis).as(EinsumDense.letter(axis)));
            }
        }
        return factors;
    }

    /** Returns the size of each axis of the product once; an unknown batch counts as one example. */
    List<Term> all() {
        List<Term> factors = new ArrayList<>();
        int spelled = input.length();
        for (int axis = 0; axis < shape.rank(); axis++) {
            boolean named = axis >= first && axis < first + spelled;
            Term size = shape.size(axis)
                    .as(named ? EinsumDense.letter(input.charAt(axis - first)) : Letters.INPUT.along("" + axis));
            if (axis > 0 || size.known()) {
                factors.add(size);
            }
        }
        for (int i = 0; i < weight.length(); i++) {
            char axis = weight.charAt(i);
            if (input.indexOf(axis) < 0) {
                factors.add(size(axis).as(EinsumDense.letter(axis)));
            }
        }
        return factors;
    }
}
