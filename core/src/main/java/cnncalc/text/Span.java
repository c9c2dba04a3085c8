package cnncalc.text;

/**
 * A stretch of a source text, as offsets; {@link Lines} turns it into line and column.
 *
 * @param start offset of the first character
 * @param end offset behind the last character
 */
public record Span(int start, int end) {

    /** Returns the stretch from this one's start to the other's end. */
    public Span to(Span other) {
        return new Span(start, other.end);
    }
}
