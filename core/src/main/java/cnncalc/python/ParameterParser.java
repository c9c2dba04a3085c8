package cnncalc.python;

import cnncalc.python.Parameters.Kind;
import cnncalc.python.Parameters.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads what a function takes. */
final class ParameterParser {

    private final Tokens tokens;
    private final ExpressionParser expressions;
    private final List<Parameter> read = new ArrayList<>();
    private final Set<String> names = new LinkedHashSet<>();
    private Kind kind = Kind.EITHER;

    ParameterParser(Tokens tokens, ExpressionParser expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
    }

    /** Reads up to the closing word, which stays unread; a lambda's parameters have no annotations. */
    Parameters read(String closing, boolean annotated) {
        while (!tokens.at(closing)) {
            parameter(annotated);
            if (!tokens.at(closing) && !tokens.accept(",")) {
                throw tokens.unexpected("python.syntax.comma", closing);
            }
        }
        return new Parameters(read);
    }

    private void parameter(boolean annotated) {
        if (tokens.at("/") && kind == Kind.EITHER && !read.isEmpty()) {
            tokens.next();
            closePositions();
        } else if (tokens.accept("**")) {
            add(Kind.NAMES, annotated);
        } else if (tokens.at("*") && kind == Kind.EITHER) {
            tokens.next();
            kind = Kind.NAME;
            if (!tokens.at(",")) {
                add(Kind.POSITIONS, annotated);
            }
        } else {
            add(kind, annotated);
        }
    }

    private void closePositions() {
        for (int i = 0; i < read.size(); i++) {
            Parameter each = read.get(i);
            read.set(i, new Parameter(each.name(), each.span(), Kind.POSITION, each.standard(), each.annotation()));
        }
    }

    private void add(Kind as, boolean annotated) {
        Token name = tokens.expectName();
        if (!names.add(name.text())) {
            throw PythonError.syntax(name.span(), "python.syntax.twice", name.text());
        }
        Expr annotation = annotated && tokens.accept(":") ? expressions.element() : null;
        boolean collects = as == Kind.POSITIONS || as == Kind.NAMES;
        Expr standard = !collects && tokens.accept("=") ? expressions.expression() : null;
        Parameter before = read.isEmpty() ? null : read.get(read.size() - 1);
        if (before != null && before.kind() == Kind.NAMES) {
            throw PythonError.syntax(name.span(), "python.syntax.afterNames", name.text());
        }
        if (as == Kind.EITHER && standard == null && before != null && before.standard() != null) {
            throw PythonError.syntax(name.span(), "python.syntax.default", name.text());
        }
        read.add(new Parameter(name.text(), name.span(), as, standard, annotation));
    }
}
