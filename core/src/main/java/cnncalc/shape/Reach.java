package cnncalc.shape;

import org.jspecify.annotations.Nullable;

/**
 * Which elements of an axis one element of the output reads: element {@code i} reads {@code size} of them from
 * {@code start + i · stride / spread} on.
 *
 * @param size elements read, at least 1
 * @param stride elements between the reads of neighbouring outputs, times {@code spread}
 * @param spread outputs for each input element: 1, but for layers that make an axis longer
 * @param start the first element that the first output reads, negative in a padding; null where it depends on a size that
 *     is not known
 */
public record Reach(
        long size, long stride, long spread, @Nullable Long start) {

    /** Each element reads the one at its own place. */
    public static final Reach SAME = new Reach(1, 1, 1, 0L);

    /** Returns how a window reads an axis; where it starts follows from the size unless the padding is given. */
    public static Reach of(Window window, Size size) {
        return new Reach(window.extent(), window.stride(), 1, start(window, size));
    }

    /** Same padding of an unknown size is known where it comes to the same for every size. */
    private static @Nullable Long start(Window window, Size size) {
        if (size.known()) {
            return -window.before(size.value());
        }
        if (window.padding().mode() != Padding.Mode.SAME) {
            return -window.before(0);
        }
        long extent = window.extent();
        boolean anySize = window.stride() == 1 || extent == 1 || (window.stride() == 2 && extent % 2 == 0);
        return anySize ? (Long) (-((extent - 1) / 2)) : null;
    }

    /** Returns the reading of the same elements one by one, moved by some: back by a padding, forth by a cropping. */
    public static Reach moved(long start) {
        return new Reach(1, 1, 1, start);
    }

    /**
     * Returns how an axis that a transposed convolution makes longer reads the input: the most that any element reads.
     *
     * @param window its kernels, whose padding is taken away from the output's front
     * @param before elements taken away there
     */
    public static Reach transposed(Window window, long before) {
        long first = Math.max(0, window.extent() - 1 - before) / window.stride();
        return new Reach((window.extent() - 1) / window.stride() + 1, 1, window.stride(), -first);
    }

    /** Returns how an axis reads the input of which each element is repeated. */
    public static Reach repeated(long times) {
        return new Reach(1, 1, times, 0L);
    }
}
