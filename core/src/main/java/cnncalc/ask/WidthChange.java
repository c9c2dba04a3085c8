package cnncalc.ask;

/**
 * A layer whose width is another.
 *
 * @param layer what it is shown as
 * @param before channels or units that it had
 * @param after those that it has now
 */
public record WidthChange(String layer, long before, long after) {}
