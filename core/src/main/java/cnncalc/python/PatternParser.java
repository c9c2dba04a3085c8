package cnncalc.python;

import cnncalc.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what stands behind {@code case}. */
final class PatternParser {

    private final Tokens tokens;
    private final ExpressionParser expressions;

    PatternParser(Tokens tokens, ExpressionParser expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
    }

    /** Reads one pattern or, where a comma follows, a sequence without brackets. */
    Pattern read() {
        Pattern first = element();
        if (!tokens.at(",") && !(first instanceof Pattern.Rest)) {
            return first;
        }
        List<Pattern> patterns = new ArrayList<>(List.of(first));
        while (tokens.accept(",") && !tokens.at(":") && !tokens.at("if")) {
            patterns.add(element());
        }
        return new Pattern.Sequence(patterns);
    }

    private Pattern element() {
        return tokens.accept("*") ? new Pattern.Rest(captured()) : alternatives();
    }

    private @Nullable String captured() {
        String name = tokens.expectName().text();
        if (name.equals("_")) {
            return null;
        }
        expressions.bindings().bind(name);
        return name;
    }

    private Pattern alternatives() {
        tokens.enter();
        List<Pattern> patterns = new ArrayList<>();
        do {
            patterns.add(closed());
        } while (tokens.accept("|"));
        Pattern pattern = patterns.size() == 1 ? patterns.get(0) : new Pattern.Either(patterns);
        if (tokens.accept("as")) {
            String name = captured();
            pattern = name == null ? pattern : new Pattern.As(pattern, name);
        }
        tokens.leave();
        return pattern;
    }

    private Pattern closed() {
        if (tokens.at("(") || tokens.at("[")) {
            return sequence();
        }
        if (tokens.accept("{")) {
            return mapping();
        }
        if (!tokens.atName()) {
            return new Pattern.Same(expressions.binary(2));
        }
        if (!tokens.peekSecond().is(".") && !tokens.peekSecond().is("(")) {
            return new Pattern.Any(captured());
        }
        Token name = tokens.next();
        Expr value = new Expr.Name(name.span(), name.text());
        while (tokens.accept(".")) {
            Token member = tokens.expectName();
            value = new Expr.Attribute(name.span().to(member.span()), value, member.text(), member.span());
        }
        return tokens.accept("(") ? instance(value) : new Pattern.Same(value);
    }

    private Pattern sequence() {
        boolean round = tokens.next().is("(");
        String closing = round ? ")" : "]";
        List<Pattern> patterns = new ArrayList<>();
        boolean comma = false;
        while (!tokens.at(closing)) {
            patterns.add(element());
            if (!tokens.at(closing)) {
                tokens.expect(",");
                comma = true;
            }
        }
        tokens.next();
        boolean bracket = round && !comma && patterns.size() == 1 && !(patterns.get(0) instanceof Pattern.Rest);
        return bracket ? patterns.get(0) : new Pattern.Sequence(patterns);
    }

    private Pattern mapping() {
        List<Expr> keys = new ArrayList<>();
        List<Pattern> values = new ArrayList<>();
        String rest = null;
        while (!tokens.at("}")) {
            if (tokens.accept("**")) {
                rest = captured();
            } else {
                keys.add(expressions.binary(1));
                tokens.expect(":");
                values.add(alternatives());
            }
            if (!tokens.at("}")) {
                tokens.expect(",");
            }
        }
        tokens.next();
        return new Pattern.Mapping(keys, values, rest);
    }

    private Pattern instance(Expr type) {
        Span start = type.span();
        List<Pattern> positions = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<Pattern> values = new ArrayList<>();
        while (!tokens.at(")")) {
            if (tokens.atName() && tokens.peekSecond().is("=")) {
                names.add(tokens.next().text());
                tokens.next();
                values.add(alternatives());
            } else {
                positions.add(alternatives());
            }
            if (!tokens.at(")")) {
                tokens.expect(",");
            }
        }
        return new Pattern.Instance(
                type, positions, names, values, start.to(tokens.next().span()));
    }
}
