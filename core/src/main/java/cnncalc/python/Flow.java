package cnncalc.python;

/** Where it goes on after a statement. */
enum Flow {
    /** With the next statement. */
    NORMAL,
    /** Behind the innermost loop. */
    BREAK,
    /** With the next round of the innermost loop. */
    CONTINUE,
    /** Where the function was called. */
    RETURN
}
