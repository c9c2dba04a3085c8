package cnncalc.analysis;

import cnncalc.layer.Layer;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.shape.Window;
import cnncalc.shape.Windows;
import cnncalc.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What an output element sees of the network's input, axis by axis.
 *
 * @param axes one for each spatial axis
 * @see <a href="https://distill.pub/2019/computing-receptive-fields">Araujo, Norris and Sim 2019, Computing Receptive
 *     Fields of Convolutional Neural Networks</a>
 */
public record ReceptiveField(List<Axis> axes) {

    /**
     * The field along one axis, in elements of the input.
     *
     * @param size how many elements one output element sees, padding among them
     * @param stride how far the fields of neighbouring output elements are apart
     * @param start the first element that the first output element sees; negative where padding stands
     */
    public record Axis(long size, long stride, long start) {

        /** Whether two fields advance alike, so that their union does. */
        boolean isAligned(Axis other) {
            return stride == other.stride;
        }

        Axis union(Axis other) {
            long first = Math.min(start, other.start);
            long last = Math.max(Math.addExact(start, size), Math.addExact(other.start, other.size));
            return new Axis(Math.subtractExact(last, first), stride, first);
        }

        Axis behind(Window window, long inputSize) {
            return new Axis(
                    Math.addExact(size, Math.multiplyExact(window.extent() - 1, stride)),
                    Math.multiplyExact(stride, window.stride()),
                    Math.subtractExact(start, Math.multiplyExact(window.before(inputSize), stride)));
        }
    }

    /** Whether an element sees just one of the input. */
    public boolean isSingle() {
        for (Axis axis : axes) {
            if (axis.size != 1) {
                return false;
            }
        }
        return true;
    }

    /** Returns the sizes as people write them: {@code 195×195}. */
    public String sizes() {
        return String.join("×", numbers(Axis::size));
    }

    /** Returns the strides, {@code 32}, or {@code 32×16} where they differ. */
    public String strides() {
        return joined(numbers(Axis::stride));
    }

    /** Returns the starts, {@code -64}, or {@code -64×0} where they differ. */
    public String starts() {
        return joined(numbers(Axis::start));
    }

    private List<String> numbers(ToLongFunction<Axis> part) {
        List<String> numbers = new ArrayList<>();
        for (Axis axis : axes) {
            numbers.add(Numbers.plain(part.applyAsLong(axis)));
        }
        return numbers;
    }

    private static String joined(List<String> numbers) {
        for (String number : numbers) {
            if (!number.equals(numbers.get(0))) {
                return String.join("×", numbers);
            }
        }
        return numbers.get(0);
    }

    /** Returns the field of the input itself, or null for an input without spatial axes. */
    static @Nullable ReceptiveField ofInput(Shape shape, Layer layer) {
        List<Axis> axes = new ArrayList<>();
        for (int i = 0; i < layer.layout().spatialRank(shape); i++) {
            axes.add(new Axis(1, 1, 0));
        }
        return axes.isEmpty() ? null : new ReceptiveField(axes);
    }

    /**
     * Returns the field of a layer's output; null where it is the whole input, is not the same everywhere, or is not
     * known.
     *
     * @param fields those of the layer's inputs
     */
    static @Nullable ReceptiveField behind(Layer layer, List<ReceptiveField> fields, Shape input) {
        Windows windows = layer.windows();
        if (windows != null) {
            return slid(fields.get(0), windows, layer.layout().spatial(input));
        }
        return layer.keepsPositions() ? union(fields) : null;
    }

    private static @Nullable ReceptiveField slid(ReceptiveField field, Windows windows, List<Size> sizes) {
        List<Axis> axes = new ArrayList<>();
        for (int i = 0; i < field.axes.size(); i++) {
            Window window = windows.along(i);
            Size size = sizes.get(i);
            if (!size.known() && window.padding().isFitted()) {
                return null;
            }
            axes.add(field.axes.get(i).behind(window, size.known() ? size.value() : 0));
        }
        return new ReceptiveField(axes);
    }

    private static @Nullable ReceptiveField union(List<ReceptiveField> fields) {
        List<Axis> axes = new ArrayList<>(fields.get(0).axes);
        for (ReceptiveField field : fields) {
            for (int i = 0; i < axes.size(); i++) {
                Axis other = i < field.axes.size() ? field.axes.get(i) : new Axis(0, 0, 0);
                if (!axes.get(i).isAligned(other)) {
                    return null;
                }
                axes.set(i, axes.get(i).union(other));
            }
        }
        return new ReceptiveField(axes);
    }
}
