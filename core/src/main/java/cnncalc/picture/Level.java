package cnncalc.picture;

import cnncalc.picture.Box.Wire;
import cnncalc.picture.Slot.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is in a frame, in columns from left to right: a box stands in the column of its rank; a wire that is longer than one
 * column passes through those between, once for all that read from its source. The first and the last column are the frame's
 * edges.
 *
 * @see <a href="https://doi.org/10.1109/TSMC.1981.4308636">Sugiyama, Tagawa and Toda, Methods for visual understanding of
 *     hierarchical system structures</a>
 */
final class Level {

    static final int COLUMN_GAP = 30;
    static final int PADDING = 14;
    static final int HEADER = 24;

    final Box frame;
    final List<List<Slot>> columns = new ArrayList<>();
    final Map<Wire, List<Link>> links = new HashMap<>();
    final int[] lefts;
    final int[] widths;
    private final Map<Box, Slot> slots = new HashMap<>();
    private final Map<Box, Slot> entries = new HashMap<>();
    private final Map<Box, Slot> exits = new HashMap<>();

    private Level(Box frame) {
        this.frame = frame;
        int last = last(frame);
        for (int i = 0; i <= last; i++) {
            columns.add(new ArrayList<>());
        }
        lefts = new int[last + 1];
        widths = new int[last + 1];
    }

    /** Returns how many slots a frame and the frames in it take; a number too large to count counts as the largest. */
    static int size(Box frame) {
        long size = frame.parts.size();
        int last = last(frame);
        for (Wire wire : frame.wires) {
            size += end(wire, last) - start(wire);
        }
        for (Box part : frame.parts) {
            size += part.open ? size(part) : 0;
        }
        return (int) Math.min(Integer.MAX_VALUE, size);
    }

    /** Places all that is in a frame, whose boxes have their sizes, and gives the frame its own size. */
    static Level of(Box frame) {
        Level level = new Level(frame);
        for (Box part : frame.parts) {
            level.slots.put(part, level.slot(part.rank + 1, part));
        }
        for (Wire wire : frame.wires) {
            level.lead(wire);
        }
        Ordering.order(level.columns);
        Placing.place(level.columns);
        level.settle();
        return level;
    }

    /** Returns where a column ends. */
    int right(int column) {
        return lefts[column] + widths[column];
    }

    private static int last(Box frame) {
        int last = 0;
        for (Box part : frame.parts) {
            last = Math.max(last, part.rank);
        }
        return last + 2;
    }

    private static int start(Wire wire) {
        return wire.from == null ? 0 : wire.from.rank + 1;
    }

    private static int end(Wire wire, int last) {
        int end = wire.leaves ? last : 0;
        for (Box reader : wire.to) {
            end = Math.max(end, reader.rank + 1);
        }
        return end;
    }

    private Slot slot(int column, @Nullable Box box) {
        Slot slot = new Slot(column, box);
        slot.position = columns.get(column).size();
        columns.get(column).add(slot);
        return slot;
    }

    private void lead(Wire wire) {
        List<Link> parts = new ArrayList<>();
        links.put(wire, parts);
        Slot at = wire.from == null ? null : slots.get(wire.from);
        if (at == null) {
            at = slot(0, null);
            entries.put(wire.source, at);
        }
        int end = end(wire, columns.size() - 1);
        for (int column = start(wire) + 1; column <= end; column++) {
            for (Box reader : wire.to) {
                Slot slot = slots.get(reader);
                if (slot != null && slot.column == column) {
                    link(parts, at, slot, wire.source);
                }
            }
            if (column < end || wire.leaves) {
                Slot next = slot(column, null);
                link(parts, at, next, wire.source);
                at = next;
            }
        }
        if (wire.leaves) {
            exits.put(wire.source, at);
        }
    }

    private static void link(List<Link> parts, Slot from, Slot to, Box source) {
        Link link = new Link(from, to, source);
        from.after.add(link);
        to.before.add(link);
        parts.add(link);
    }

    /** Gives every box its place in the frame, the frame its size, and its edges their ports. */
    private void settle() {
        boolean whole = frame.row == null;
        int top = whole ? PADDING : PADDING + HEADER;
        int left = whole ? PADDING - COLUMN_GAP : 0;
        for (int i = 0; i < columns.size(); i++) {
            lefts[i] = left;
            for (Slot slot : columns.get(i)) {
                widths[i] = Math.max(widths[i], slot.box == null ? 0 : slot.box.width);
            }
            left += widths[i] + COLUMN_GAP;
        }
        int bottom = top;
        for (List<Slot> column : columns) {
            for (Slot slot : column) {
                slot.top += top;
                bottom = Math.max(bottom, slot.top + slot.height());
                if (slot.box != null) {
                    slot.box.x = lefts[slot.column] + (widths[slot.column] - slot.box.width) / 2;
                    slot.box.y = slot.top;
                }
            }
        }
        frame.width = Math.max(frame.width, left - COLUMN_GAP + (whole ? PADDING - COLUMN_GAP : 0));
        lefts[columns.size() - 1] = whole ? left - COLUMN_GAP : frame.width;
        frame.height = bottom + PADDING;
        for (Wire wire : frame.wires) {
            setPorts(wire);
        }
    }

    private void setPorts(Wire wire) {
        Slot entry = entries.get(wire.source);
        Slot exit = exits.get(wire.source);
        if (entry != null) {
            frame.entries.put(wire.source, entry.top);
        }
        if (exit != null) {
            frame.exits.put(wire.source, exit.top);
        }
    }
}
