package cnncalc.python;

/**
 * Reads a program.
 *
 * @see <a href="https://docs.python.org/3/reference/grammar.html">The Python Language Reference, Full Grammar
 *     specification</a>
 */
public final class Parser {

    private Parser() {}

    /**
     * Returns what the text says; places are offsets into it.
     *
     * @throws PythonError of kind {@code SyntaxError} where the text is no Python 3
     */
    public static Program parse(String source) {
        return parse(source, 0);
    }

    /** Returns what the text says from a place on. */
    static Program parse(String source, int from) {
        Tokens tokens = Lexer.program(source, from);
        return new Program(new StatementParser(source, tokens).program());
    }

    /**
     * Returns the single expression that the text consists of.
     *
     * @throws PythonError of kind {@code SyntaxError} where it is none
     */
    public static Expr parseExpression(String source) {
        Tokens tokens = Lexer.program(source, 0);
        ExpressionParser parser = new ExpressionParser(source, tokens, new Bindings());
        Expr expr = parser.list();
        tokens.accept(Token.Kind.NEWLINE);
        if (!tokens.at(Token.Kind.END)) {
            throw tokens.unexpected();
        }
        return expr;
    }
}
