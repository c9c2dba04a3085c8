package cnncalc.keras;

import cnncalc.python.Arguments;
import cnncalc.python.Bounds;
import cnncalc.python.PyStr;
import cnncalc.python.PyUnknown;
import cnncalc.python.PyValue;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code keras.ops.einsum} and {@code tf.einsum} on equations without dots: {@code bhqd,bhkd->bhqk}. */
final class Einsums {

    private Einsums() {}

    static PyValue call(KerasSession session, Arguments arguments, Bounds bounds) {
        List<KerasTensor> tensors = new ArrayList<>();
        KerasTensor first = null;
        for (Arguments.Given given : arguments.rest().positions()) {
            first = first == null && given.value() instanceof KerasTensor tensor ? tensor : first;
        }
        PyValue equation = arguments.find(0, "equation");
        if (first == null || !(equation instanceof PyStr text) || text.text().contains(".")) {
            return new PyUnknown(Message.of("model.data"), arguments.span());
        }
        for (Arguments.Given given : arguments.rest().positions()) {
            OwnWeight weight = OwnWeight.of(given.value());
            PyValue operand = weight == null ? given.value() : weight.beside(first, bounds);
            if (!(operand instanceof KerasTensor tensor)) {
                return new PyUnknown(Message.of("model.data"), arguments.span());
            }
            tensors.add(tensor);
        }
        return applied(session, text.text().replace(" ", ""), tensors);
    }

    private static PyValue applied(KerasSession session, String equation, List<KerasTensor> tensors) {
        int arrow = equation.indexOf("->");
        Map<Character, Size> sizes = new LinkedHashMap<>();
        int start = 0;
        for (KerasTensor tensor : tensors) {
            int comma = equation.indexOf(',', start);
            String term = equation.substring(start, comma < 0 ? Math.max(start, arrow) : comma);
            start = comma + 1;
            bind(equation, term, tensor.known(), sizes);
        }
        List<Size> output = new ArrayList<>();
        for (char axis : equation.substring(arrow + 2).toCharArray()) {
            output.add(sizes.getOrDefault(axis, Size.of(1)));
        }
        long macs = tensors.size() > 1 ? 1 : 0;
        for (Size size : sizes.values()) {
            macs = Math.multiplyExact(macs, size.known() ? size.value() : 1);
        }
        return session.function("einsum", tensors, List.of(new Shape(output)), macs);
    }

    private static void bind(String equation, String term, Shape shape, Map<Character, Size> sizes) {
        if (term.length() != shape.rank() || !equation.contains("->")) {
            throw Refusal.of("einsum.rank", term, shape.rank(), shape.whole());
        }
        for (int axis = 0; axis < term.length(); axis++) {
            Size size = shape.size(axis);
            Size before = sizes.get(term.charAt(axis));
            if (before == null || !before.known() || (size.known() && before.value() == 1)) {
                sizes.put(term.charAt(axis), size);
            }
        }
    }
}
