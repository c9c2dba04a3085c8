package cnncalc.picture;

import cnncalc.analysis.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part of a graph's picture: a layer or a folded container, or the frame around the parts of an open one; the outermost
 * frame is around the whole network. Places are in units of the picture, inside the frame that the box is in.
 */
final class Box {

    /** What is drawn; null for the whole network. */
    final @Nullable Row row;

    /** The frame around this box; null around the outermost. */
    final @Nullable Box frame;

    final boolean open;
    final List<Box> parts = new ArrayList<>();
    final List<Wire> wires = new ArrayList<>();
    final Map<Box, Wire> wiresBySource = new HashMap<>();

    /** Boxes of the same frame that read from this one, one for each wire between them. */
    final List<Box> readers = new ArrayList<>();

    /** How many wires from boxes of the same frame end here. */
    int waiting;

    /** Whether anything is read here. */
    boolean fed;

    /** Boxes on the longest way to this one, in its frame. */
    int rank;

    int x;
    int y;
    int width;
    int height;

    /** Where wires come through the left edge of a frame, and through its right edge, by what they come from. */
    final Map<Box, Integer> entries = new HashMap<>();

    final Map<Box, Integer> exits = new HashMap<>();

    private final int depth;

    Box(@Nullable Row row, @Nullable Box frame, boolean open) {
        this.row = row;
        this.frame = frame;
        this.open = open;
        this.depth = frame == null ? 0 : frame.depth + 1;
        if (frame != null) {
            frame.parts.add(this);
        }
    }

    /** Returns where a wire from a source leaves this box, below its top. */
    int exit(Box source) {
        Integer port = exits.get(source);
        return port == null ? height / 2 : port;
    }

    /** Returns where a wire from a source comes into this box, below its top. */
    int entry(Box source) {
        Integer port = entries.get(source);
        return port == null ? height / 2 : port;
    }

    /** Leads a wire from another box to this one, through the frames around both. */
    void read(Box source) {
        Box from = source;
        Box to = this;
        while (from.frame != null && to.frame != null && from.frame != to.frame) {
            if (from.depth >= to.depth) {
                from.frame.wire(source, from).leaves = true;
                from = from.frame;
            } else {
                to.frame.wire(source, null).to(to);
                to.fed = true;
                to = to.frame;
            }
        }
        if (from != to && from.frame != null && from.frame.wire(source, from).to(to)) {
            from.readers.add(to);
            to.waiting++;
        }
        to.fed = true;
    }

    private Wire wire(Box source, @Nullable Box from) {
        Wire wire = wiresBySource.get(source);
        if (wire == null) {
            wire = new Wire(source, from);
            wiresBySource.put(source, wire);
            wires.add(wire);
        }
        return wire;
    }

    /** What leads from one source through a frame, to all in it that read from the source. */
    static final class Wire {
        final Box source;

        /** Where it begins in the frame; null where it comes in through the frame's edge. */
        final @Nullable Box from;

        final List<Box> to = new ArrayList<>();

        /** Whether it leads out of the frame. */
        boolean leaves;

        private Wire(Box source, @Nullable Box from) {
            this.source = source;
            this.from = from;
        }

        private boolean to(Box reader) {
            return !to.contains(reader) && to.add(reader);
        }
    }
}
