package cnncalc.python;

/** Values in messages. */
final class Shown {

    private static final int LONGEST = 40;

    private Shown() {}

    /** Returns the beginning of a value as code would write it. */
    static String of(PyValue value, Bounds bounds) {
        String repr = bounds.repr(value);
        return repr.length() <= LONGEST ? repr : repr.substring(0, LONGEST) + "…";
    }
}
