package cnncalc.picture;

import cnncalc.shape.Window;
import java.util.ArrayList;
import java.util.List;

/**
 * One axis of a {@link Sweep}: the elements that a window slides over with the padding around them, and its positions. Of a
 * long axis the two ends are shown, and the positions that lie in them; of one whose window is too long, nothing.
 */
final class SweepAxis {

    /** Elements of an end, at the least, where an axis is too long to be shown whole. */
    private static final int END = 8;

    /** More elements than anybody tells apart. */
    private static final int MOST = 44;

    private final Window window;
    private final long size;

    /** How many positions there are. */
    final long count;

    /** The elements shown, in order; those below 0 and from the size on are padding. */
    final List<Long> elements = new ArrayList<>();

    /** The positions shown, in order. */
    final List<Long> positions = new ArrayList<>();

    /**
     * @param size elements of the axis before padding
     * @param count positions of the window
     */
    SweepAxis(Window window, long size, long count) {
        this.window = window;
        this.size = size;
        this.count = count;
        long first = window.start(0, size);
        long last = Math.max(size - 1 + window.after(size), end(count - 1));
        long end = Math.max(END, window.extent() + window.stride());
        boolean whole = last - first < 2 * end;
        long front = whole ? last : first + end - 1;
        long back = whole ? last + 1 : last - end + 1;
        if (Math.min(last - first + 1, 2 * end) > MOST) {
            return;
        }
        add(elements, first, front);
        add(elements, back, last);
        long fit = Math.min(count, (front - first + 1 - window.extent()) / window.stride() + 1);
        add(positions, 0, fit - 1);
        add(positions, Math.max(fit, (back - first + window.stride() - 1) / window.stride()), count - 1);
    }

    private static void add(List<Long> list, long first, long last) {
        for (long each = first; each <= last; each++) {
            list.add(each);
        }
    }

    /** Returns the last element that a position spans. */
    private long end(long position) {
        return window.start(position, size) + window.extent() - 1;
    }

    /** Returns the elements that a position reads. */
    List<Long> taps(long position) {
        List<Long> taps = new ArrayList<>();
        for (long tap = 0; tap < window.kernel(); tap++) {
            taps.add(window.start(position, size) + tap * window.dilation());
        }
        return taps;
    }

    boolean isPadding(long element) {
        return element < 0 || element >= size;
    }

    /** Whether any position reads an element. */
    boolean reaches(long element) {
        return window.reaches(element, size, count);
    }

    int kernel() {
        return (int) window.kernel();
    }

    /** Returns at how many positions a tap reads an element, and not padding. */
    long uses(int tap) {
        return window.uses(tap, size, count);
    }

    /** Whether a tap reads an element at any position. */
    boolean uses(int tap, long element) {
        long start = element - window.start(0, size) - tap * window.dilation();
        return start >= 0 && start % window.stride() == 0 && start / window.stride() < count && !isPadding(element);
    }
}
