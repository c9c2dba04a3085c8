package cnncalc.python;

import cnncalc.text.Numbers;
import org.jspecify.annotations.Nullable;

/** Whole numbers at equal distances, computed as they are asked for. */
public record PyRange(long start, long stop, long step) implements PyValue {

    @Override
    public String typeName() {
        return "range";
    }

    @Override
    public long length(Bounds bounds) {
        return count();
    }

    long count() {
        if (step > 0 ? start >= stop : start <= stop) {
            return 0;
        }
        try {
            long distance = step > 0 ? Math.subtractExact(stop, start) : Math.subtractExact(start, stop);
            return (distance - 1) / Math.abs(step) + 1;
        } catch (ArithmeticException e) {
            throw Arithmetic.tooLarge();
        }
    }

    /** Returns the number at an index that is there. */
    long get(long index) {
        return start + index * step;
    }

    @Override
    public @Nullable PyValue attribute(String name) {
        return switch (name) {
            case "start" -> new PyInt(start);
            case "stop" -> new PyInt(stop);
            case "step" -> new PyInt(step);
            default -> null;
        };
    }

    @Override
    public PyValue item(PyValue index, Bounds bounds) {
        if (index instanceof PySlice slice) {
            PyRange part = slice.of(count());
            return new PyRange(get(part.start), get(part.stop), step * part.step);
        }
        long at = Indexes.whole(index);
        long fromStart = at < 0 ? at + count() : at;
        if (fromStart < 0 || fromStart >= count()) {
            throw PythonError.of("IndexError", "python.index", typeName(), at, count());
        }
        return new PyInt(get(fromStart));
    }

    @Override
    public Cursor iterate(Bounds bounds) {
        long count = count();
        long[] next = {0};
        return () -> next[0] < count ? new PyInt(get(next[0]++)) : null;
    }

    @Override
    public @Nullable Boolean contains(PyValue element, Bounds bounds) {
        if (!(element instanceof PyNumber number) || !number.isWhole()) {
            return null;
        }
        long value = number.whole();
        boolean inside = step > 0 ? value >= start && value < stop : value <= start && value > stop;
        return inside && (value - start) % step == 0;
    }

    @Override
    public boolean equal(PyValue other, Bounds bounds) {
        if (!(other instanceof PyRange range) || range.count() != count()) {
            return false;
        }
        return count() == 0 || (range.start == start && (count() == 1 || range.step == step));
    }

    @Override
    public int hash(Bounds bounds) {
        return count() == 0 ? 0 : Long.hashCode(start) * 31 + Long.hashCode(count());
    }

    @Override
    public String repr(Bounds bounds) {
        String ends = "range(" + Numbers.plain(start) + ", " + Numbers.plain(stop);
        return step == 1 ? ends + ")" : ends + ", " + Numbers.plain(step) + ")";
    }
}
