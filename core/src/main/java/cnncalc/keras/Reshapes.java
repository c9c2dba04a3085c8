package cnncalc.keras;

import cnncalc.python.Arguments;
import cnncalc.python.Bounds;
import cnncalc.python.PyNone;
import cnncalc.python.PyNumber;
import cnncalc.python.PyUnknown;
import cnncalc.python.PyValue;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.text.Message;
import java.util.ArrayList;
import java.util.List;

/** {@code tf.reshape} and {@code tf.image.resize}, whose shapes are values of the program. */
final class Reshapes {

    private Reshapes() {}

    static PyValue call(KerasSession session, Arguments arguments, Bounds bounds) {
        PyValue wanted = arguments.find(1, "shape");
        wanted = wanted == null ? arguments.find("newshape") : wanted;
        if (!(arguments.get(0) instanceof KerasTensor tensor) || wanted == null) {
            return session.onNumbers("reshape", arguments, bounds);
        }
        List<Size> sizes = new ArrayList<>();
        int open = -1;
        long known = 1;
        for (PyValue each : bounds.list(wanted)) {
            boolean number = each instanceof PyNumber;
            long size = number ? ((PyNumber) each).whole() : -1;
            if (number && size == -1) {
                open = sizes.size();
            }
            known *= size > 0 ? size : 1;
            sizes.add(size > 0 ? Size.of(size) : Size.unknown(sizes.isEmpty() ? "batch" : "axis " + sizes.size()));
        }
        Shape input = tensor.known();
        boolean batch = !sizes.isEmpty() && !sizes.get(0).known() && open != 0;
        long elements = 1;
        boolean all = true;
        for (Size size : input.exampleSizes()) {
            all &= size.known();
            elements *= size.known() ? size.value() : 1;
        }
        if (open > 0 && batch && all && known > 0 && elements % known == 0) {
            sizes.set(open, Size.of(elements / known));
        }
        return session.function("reshape", List.of(tensor), List.of(new Shape(sizes)));
    }

    static PyValue broadcast(KerasSession session, Arguments arguments, Bounds bounds) {
        PyValue wanted = arguments.find(1, "shape");
        if (!(arguments.get(0) instanceof KerasTensor tensor) || wanted == null) {
            return session.onNumbers("broadcast_to", arguments, bounds);
        }
        List<Size> sizes = new ArrayList<>();
        for (PyValue each : bounds.list(wanted)) {
            boolean number = each instanceof PyNumber;
            sizes.add(number ? Size.of(((PyNumber) each).whole()) : Size.unknown("axis " + sizes.size()));
        }
        return session.function("broadcast_to", List.of(tensor), List.of(new Shape(sizes)));
    }

    static PyValue resized(KerasSession session, Arguments arguments, Bounds bounds) {
        PyValue size = arguments.find(1, "size");
        if (!(arguments.get(0) instanceof KerasTensor tensor) || size == null || size == PyNone.NONE) {
            return new PyUnknown(Message.of("model.data"), arguments.span());
        }
        List<PyValue> sizes = bounds.list(size);
        Shape out = tensor.known();
        for (int i = 0; i < sizes.size(); i++) {
            if (sizes.get(i) instanceof PyNumber number) {
                out = out.with(i + 1, Size.of(number.whole()));
            }
        }
        return session.function("resize", List.of(tensor), List.of(out));
    }
}
