package cnncalc.python;

import java.util.List;

/** What a source text says. */
public record Program(List<Stmt> statements) {

    public Program {
        statements = List.copyOf(statements);
    }
}
