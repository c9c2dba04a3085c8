package cnncalc.python;

import cnncalc.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code import} and {@code from ... import}. */
final class ImportParser {

    private final Tokens tokens;
    private final Bindings bindings;

    ImportParser(Tokens tokens, Bindings bindings) {
        this.tokens = tokens;
        this.bindings = bindings;
    }

    Stmt read() {
        Span start = tokens.peek().span();
        if (tokens.accept("from")) {
            return from(start);
        }
        tokens.next();
        List<Stmt.Alias> modules = new ArrayList<>();
        do {
            Span first = tokens.peek().span();
            String name = dotted();
            int dot = name.indexOf('.');
            String variable = dot < 0 ? name : name.substring(0, dot);
            modules.add(alias(first, name, variable));
        } while (tokens.accept(","));
        return new Stmt.Import(start.to(tokens.before()), modules);
    }

    private String dotted() {
        StringBuilder name = new StringBuilder(tokens.expectName().text());
        while (tokens.accept(".")) {
            name.append('.').append(tokens.expectName().text());
        }
        return name.toString();
    }

    private Stmt.Alias alias(Span start, String name, String variable) {
        String as = tokens.accept("as") ? tokens.expectName().text() : variable;
        bindings.bind(as);
        return new Stmt.Alias(start.to(tokens.before()), name, as);
    }

    private Stmt from(Span start) {
        Span first = tokens.peek().span();
        StringBuilder module = new StringBuilder();
        while (tokens.at(".") || tokens.at("...")) {
            module.append(tokens.next().text());
        }
        if (!tokens.at("import")) {
            module.append(dotted());
        } else if (module.length() == 0) {
            throw tokens.unexpected();
        }
        Span moduleSpan = first.to(tokens.before());
        tokens.expect("import");
        List<Stmt.Alias> names = tokens.accept("*") ? List.of() : names();
        return new Stmt.ImportFrom(start.to(tokens.before()), module.toString(), moduleSpan, names);
    }

    private List<Stmt.Alias> names() {
        boolean bracket = tokens.accept("(");
        List<Stmt.Alias> names = new ArrayList<>();
        do {
            Token name = tokens.expectName();
            names.add(alias(name.span(), name.text(), name.text()));
        } while (tokens.accept(",") && !(bracket && tokens.at(")")));
        if (bracket && !tokens.accept(")")) {
            throw tokens.unexpected("python.syntax.comma", ")");
        }
        return names;
    }
}
