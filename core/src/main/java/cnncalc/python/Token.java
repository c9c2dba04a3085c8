package cnncalc.python;

import cnncalc.text.Span;

/**
 * A word of Python source.
 *
 * @param text as written; empty where a line or a block ends
 */
record Token(Kind kind, String text, Span span) {

    /** What a token is; keywords are names. */
    enum Kind {
        NAME,
        NUMBER,
        STRING,
        OPERATOR,
        NEWLINE,
        INDENT,
        DEDENT,
        END
    }

    /** Whether this is the operator or keyword. */
    boolean is(String word) {
        return (kind == Kind.OPERATOR || kind == Kind.NAME) && text.equals(word);
    }
}
