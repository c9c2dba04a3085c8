package cnncalc.analysis;

import java.util.List;

/**
 * How much more one convention counts than another, of one category; negative where it counts less.
 *
 * @param more the sum of the lines
 * @param lines the layers that they count differently
 */
public record Gap(Category category, long more, List<Line> lines) {

    /** The same of one layer. */
    public record Line(Row row, long more) {}
}
