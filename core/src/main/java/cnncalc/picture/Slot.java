package cnncalc.picture;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place in a column of a {@link Level}: a box, or where a wire passes between boxes or through the frame's edge. */
final class Slot {

    private static final int BOX_GAP = 14;
    private static final int WIRE_GAP = 9;

    final int column;
    final @Nullable Box box;
    final List<Link> before = new ArrayList<>();
    final List<Link> after = new ArrayList<>();

    /** Place among the slots of the column, from 0. */
    int position;

    int top;

    Slot(int column, @Nullable Box box) {
        this.column = column;
        this.box = box;
    }

    int height() {
        return box == null ? 0 : box.height;
    }

    /** Returns how far below this slot the next one begins at the least. */
    int step(Slot next) {
        return height() + (box == null && next.box == null ? WIRE_GAP : BOX_GAP);
    }

    /** Part of a wire between two slots in neighbouring columns. */
    record Link(Slot from, Slot to, Box source) {

        /** Returns where it leaves its first slot, below that one's top. */
        int exit() {
            return from.box == null ? 0 : from.box.exit(source);
        }

        /** Returns where it comes into its second slot, below that one's top. */
        int entry() {
            return to.box == null ? 0 : to.box.entry(source);
        }
    }
}
