package cnncalc.layer;

import cnncalc.shape.Axes;
import cnncalc.shape.Layout;
import cnncalc.shape.Padding;
import cnncalc.shape.Rounding;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.shape.Window;
import cnncalc.shape.Windows;
import cnncalc.text.Findings;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Windows with their padding said in other ways: in numbers, by rounding up, by a border of its own. */
final class Borders {

    private Borders() {}

    /** Whether the sizes along all spatial axes are known, so that fitted padding has numbers. */
    static boolean areKnown(Layout layout, Shape input) {
        for (Size size : layout.spatial(input)) {
            if (!size.known()) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing is added around any axis. */
    static boolean isPlain(Windows windows) {
        for (Padding padding : windows.padding()) {
            if (padding.mode() != Padding.Mode.VALID) {
                return false;
            }
        }
        return windows.rounding() == Rounding.FLOOR;
    }

    static Windows padded(Windows windows, List<Padding> padding, Rounding rounding) {
        return new Windows(
                windows.kernel(), windows.stride(), windows.dilation(), padding, rounding, windows.pooling());
    }

    static Windows plain(Windows windows) {
        return padded(windows, List.of(Padding.VALID), Rounding.FLOOR);
    }

    /** Returns the windows with as much padding as fits, where it comes to the same along each axis; null where not. */
    static @Nullable Windows same(Windows windows, List<Size> spatial) {
        Windows fitted = padded(windows, List.of(Padding.SAME), Rounding.FLOOR);
        for (int axis = 0; axis < spatial.size(); axis++) {
            long size = spatial.get(axis).value();
            boolean front =
                    windows.along(axis).before(size) == fitted.along(axis).before(size);
            boolean whole = positions(windows, axis, spatial) == positions(fitted, axis, spatial);
            if (!front || !whole) {
                return null;
            }
        }
        return fitted;
    }

    private static long positions(Windows windows, int axis, List<Size> spatial) {
        List<Size> slid = windows.slide(spatial, new Findings());
        return slid.get(axis).known() ? slid.get(axis).value() : -1;
    }

    /**
     * Returns the windows with what stands in front of each axis on both sides, rounded up, where it comes to the same
     * number of positions; null where not. What lies behind the padding is never read.
     */
    static @Nullable Windows roundedUp(Windows windows, List<Size> spatial) {
        List<Padding> even = new ArrayList<>();
        for (int axis = 0; axis < spatial.size(); axis++) {
            long front = windows.along(axis).before(spatial.get(axis).value());
            even.add(Padding.explicit(front, front));
        }
        Windows up = padded(windows, even, Rounding.CEIL);
        for (int axis = 0; axis < spatial.size(); axis++) {
            if (positions(windows, axis, spatial) != positions(up, axis, spatial)) {
                return null;
            }
        }
        return up;
    }

    /** Returns what all positions together read in front of and behind each axis. */
    static List<Padding> sides(Windows windows, List<Size> spatial) {
        List<Padding> sides = new ArrayList<>();
        for (int axis = 0; axis < spatial.size(); axis++) {
            Window window = windows.along(axis);
            long size = spatial.get(axis).value();
            long front = window.before(size);
            long covered = (positions(windows, axis, spatial) - 1) * window.stride() + window.extent();
            boolean up = windows.rounding() == Rounding.CEIL;
            long behind = up ? Math.max(0, covered - size - front) : window.after(size);
            sides.add(Padding.explicit(front, behind));
        }
        return sides;
    }

    /** Returns a layer that adds these sides. */
    static Pad pad(List<Padding> sides, String fill, Layout layout) {
        List<Long> amounts = new ArrayList<>();
        for (Padding side : sides) {
            amounts.add(side.before());
            amounts.add(side.after());
        }
        return new Pad(amounts, fill, layout);
    }

    /** Returns as many axes of a size of one as there are. */
    static Axes ones(int rank) {
        return new Axes(java.util.Collections.nCopies(rank, 1L));
    }
}
