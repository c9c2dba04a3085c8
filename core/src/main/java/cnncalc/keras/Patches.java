package cnncalc.keras;

import cnncalc.python.Arguments;
import cnncalc.python.Bounds;
import cnncalc.python.PyNumber;
import cnncalc.python.PyStr;
import cnncalc.python.PyUnknown;
import cnncalc.python.PyValue;
import cnncalc.shape.Axes;
import cnncalc.shape.Padding;
import cnncalc.shape.Rounding;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.shape.Windows;
import cnncalc.text.Ascii;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import java.util.List;

/**
 * {@code keras.ops.image.extract_patches} of Keras 3.15 and {@code tf.image.extract_patches}: windows of a picture, each as one
 * long vector of channels.
 */
final class Patches {

    private Patches() {}

    static PyValue call(KerasSession session, Arguments arguments, Bounds bounds) {
        PyValue images = arguments.find(0, "images");
        PyValue size = arguments.find(1, "size");
        size = size == null ? arguments.find("sizes") : size;
        if (!(images instanceof KerasTensor tensor)
                || size == null
                || tensor.known().rank() != 4) {
            return new PyUnknown(Message.of("model.data"), arguments.span());
        }
        PyValue strides = arguments.find(2, "strides");
        PyValue rates = arguments.find("rates");
        PyValue padding = arguments.find("padding");
        boolean same = padding instanceof PyStr text && Ascii.lower(text.text()).equals("same");
        Shape input = tensor.known();
        Axes kernel = axes(size, bounds);
        Windows windows = new Windows(
                kernel,
                strides == null ? kernel : axes(strides, bounds),
                rates == null ? Axes.ONE : axes(rates, bounds),
                List.of(same ? Padding.SAME : Padding.VALID),
                Rounding.FLOOR,
                /* pooling= */ false);
        List<Size> spatial = windows.slide(List.of(input.size(1), input.size(2)), new Findings());
        Shape output = input.with(1, spatial.get(0)).with(2, spatial.get(1));
        long elements = Math.multiplyExact(kernel.along(0), kernel.along(1));
        Size channels = input.size(3);
        output = output.with(3, channels.known() ? Size.of(Math.multiplyExact(elements, channels.value())) : channels);
        return session.function("extract_patches", List.of(tensor), List.of(output));
    }

    /** Returns a number for rows and one for columns: TensorFlow gives four, Keras two or one for both. */
    private static Axes axes(PyValue given, Bounds bounds) {
        if (given instanceof PyNumber number) {
            return Axes.of(number.whole());
        }
        List<PyValue> all = bounds.list(given);
        int first = all.size() == 4 ? 1 : 0;
        return Axes.of(whole(all.get(first)), whole(all.get(first + 1)));
    }

    private static long whole(PyValue value) {
        return value instanceof PyNumber number ? number.whole() : 1;
    }
}
