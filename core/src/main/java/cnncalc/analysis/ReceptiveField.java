package cnncalc.analysis;

import cnncalc.layer.Layer;
import cnncalc.shape.Reach;
import cnncalc.shape.Shape;
import cnncalc.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What an output element sees of the network's input, axis by axis.
 *
 * @param axes one for each spatial axis; empty where the branches disagree
 * @see <a href="https://distill.pub/2019/computing-receptive-fields">Araujo, Norris and Sim 2019, Computing Receptive
 *     Fields of Convolutional Neural Networks</a>
 */
public record ReceptiveField(List<Axis> axes) {

    /** Branches met whose fields advance by different strides, so that no one size and stride describes both. */
    public static final ReceptiveField NOT_ALIGNED = new ReceptiveField(List.of());

    /**
     * The field along one axis, in elements of the input.
     *
     * @param size the most that one output element sees, padding among it
     * @param stride how far the fields of neighbouring output elements are apart; on average, where the grid is not 1
     * @param grid 1 where every field is a stride behind the one before it; behind a layer that makes an axis longer, the
     *     jumps in which the fields advance
     * @param start the first element that the first output element sees, negative where padding stands: the effective
     *     padding of Araujo et al. with its sign turned; null where it depends on a size that is not known
     */
    public record Axis(
            long size, long stride, long grid, @Nullable Long start) {

        /** Returns a field that advances evenly from a known start. */
        public static Axis of(long size, long stride, long start) {
            return new Axis(size, stride, 1, start);
        }

        /** Returns the first element that an output element sees, negative in a padding; of a field with a known start. */
        public long at(long unit) {
            long way = Math.multiplyExact(unit, stride);
            return Math.addExact(start == null ? 0 : start, way / grid * grid);
        }

        /** Whether two fields advance alike, so that their union does. */
        boolean isAligned(Axis other) {
            return stride == other.stride;
        }

        Axis union(Axis other) {
            long common = Math.max(grid, other.grid);
            if (start == null || other.start == null) {
                return new Axis(Math.max(size, other.size), stride, common, null);
            }
            long first = Math.min(start, other.start);
            long last = Math.max(Math.addExact(start, size), Math.addExact(other.start, other.size));
            return new Axis(Math.subtractExact(last, first), stride, common, first);
        }

        /** Returns the field behind a layer that reads so; null where neighbours are a fraction of an element apart. */
        @Nullable
        Axis behind(Reach reach) {
            long moved = Math.multiplyExact(stride, reach.stride());
            if (moved % reach.spread() != 0) {
                return null;
            }
            long next = moved / reach.spread();
            long jump = reach.spread() == 1 ? grid : Math.max(grid, stride);
            Long offset = reach.start();
            return new Axis(
                    Math.addExact(size, grown(reach, next)),
                    next,
                    next % jump == 0 ? 1 : jump,
                    start == null || offset == null ? null : (Long) Math.addExact(start, first(offset)));
        }

        /** How much further the last read element sees than the first: the same for all where they stand alike in the jumps. */
        private long grown(Reach reach, long next) {
            long further = reach.size() - 1;
            Long offset = reach.start();
            return offset == null || next % grid != 0
                    ? whole(Math.multiplyExact(further, stride))
                    : Math.subtractExact(first(Math.addExact(offset, further)), first(offset));
        }

        private long whole(long way) {
            return Math.addExact(way, grid - 1) / grid * grid;
        }

        /** Where the first read element begins: whole jumps, where the fields advance in jumps. */
        private long first(long offset) {
            long way = Math.multiplyExact(Math.abs(offset), stride);
            return offset < 0 ? -whole(way) : way / grid * grid;
        }
    }

    public ReceptiveField {
        axes = List.copyOf(axes);
    }

    /** Whether one size and stride describe what every output element sees. */
    public boolean isAligned() {
        return !axes.isEmpty();
    }

    /** Whether an element sees just one of the input. */
    public boolean isSingle() {
        for (Axis axis : axes) {
            if (axis.size != 1) {
                return false;
            }
        }
        return isAligned();
    }

    /** Whether it is known where the first field begins, along every axis. */
    public boolean hasStart() {
        for (Axis axis : axes) {
            if (axis.start == null) {
                return false;
            }
        }
        return isAligned();
    }

    /** Returns the sizes as people write them: {@code 195×195}. */
    public String sizes() {
        return String.join("×", numbers(Axis::size));
    }

    /** Returns the strides, {@code 32}, or {@code 32×16} where they differ. */
    public String strides() {
        return joined(numbers(Axis::stride));
    }

    /** Returns the starts, {@code -64}, or {@code -64×0} where they differ; of a field that has them. */
    public String starts() {
        return joined(numbers(axis -> axis.start == null ? 0 : axis.start));
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
            axes.add(Axis.of(1, 1, 0));
        }
        return axes.isEmpty() ? null : new ReceptiveField(axes);
    }

    /**
     * Returns the field of a layer's output; null where it is the whole input, is not the same everywhere, or is not
     * known.
     *
     * @param fields those of the layer's inputs
     */
    static @Nullable ReceptiveField behind(Layer layer, List<ReceptiveField> fields, List<Shape> inputs) {
        ReceptiveField all = null;
        for (int i = 0; i < fields.size(); i++) {
            ReceptiveField field = behind(layer, fields.get(i), inputs.get(i));
            if (field == null) {
                return null;
            }
            all = all == null ? field : union(all, field);
        }
        return all;
    }

    private static @Nullable ReceptiveField behind(Layer layer, ReceptiveField field, Shape input) {
        List<Reach> reach = layer.reach(input, field.axes.size());
        if (reach == null) {
            return null;
        }
        if (!field.isAligned()) {
            return NOT_ALIGNED;
        }
        List<Axis> axes = new ArrayList<>();
        for (int i = 0; i < field.axes.size() && i < reach.size(); i++) {
            Axis axis = field.axes.get(i).behind(reach.get(i));
            if (axis != null) {
                axes.add(axis);
            }
        }
        return axes.size() == field.axes.size() && axes.size() == reach.size() ? new ReceptiveField(axes) : null;
    }

    private static ReceptiveField union(ReceptiveField left, ReceptiveField right) {
        if (left.axes.size() != right.axes.size()) {
            return NOT_ALIGNED;
        }
        List<Axis> axes = new ArrayList<>();
        for (int i = 0; i < left.axes.size(); i++) {
            if (!left.axes.get(i).isAligned(right.axes.get(i))) {
                return NOT_ALIGNED;
            }
            axes.add(left.axes.get(i).union(right.axes.get(i)));
        }
        return new ReceptiveField(axes);
    }
}
