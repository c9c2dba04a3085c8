package cnncalc.ask;

import cnncalc.shape.Window;

/**
 * A kernel with its stride and padding, one for all sides.
 *
 * @param unread rows or columns of the input that no position reads
 */
public record KernelChoice(long kernel, long stride, long padding, long unread) {

    /** Whether this is how a window slides along an axis of this size. */
    boolean is(Window window, long size) {
        return kernel == window.kernel() && stride == window.stride() && padding == window.before(size);
    }
}
