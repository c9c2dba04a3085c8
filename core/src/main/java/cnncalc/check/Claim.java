package cnncalc.check;

import java.util.List;

/**
 * What one line of a table says.
 *
 * @param line where it begins, from 1
 * @param name what it calls the layer, or the total
 * @param shape sizes of the output as written, −1 for those left open; empty where it says none
 * @param parameters −1 where it says none
 * @param kind what it is about
 */
public record Claim(int line, String name, List<Long> shape, long parameters, Kind kind) {

    /** What a line is about. */
    public enum Kind {
        LAYER,
        /** All parameters. */
        TOTAL,
        TRAINABLE,
        NON_TRAINABLE
    }

    public Claim {
        shape = List.copyOf(shape);
    }

    /** Returns the known sizes without a leading open one or a leading batch of 1. */
    List<Long> sizes() {
        List<Long> sizes = shape;
        if (sizes.size() > 1 && (sizes.get(0) < 0 || sizes.get(0) == 1)) {
            sizes = sizes.subList(1, sizes.size());
        }
        return sizes;
    }
}
