package cnncalc.python;

import cnncalc.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Brings modules, and what is in them, into a scope. Of a module that is not here, what the program itself has defined under
 * the name stands for it: people paste several files as one.
 */
final class Imports {

    private final Interpreter interpreter;
    private final Scope scope;

    Imports(Interpreter interpreter, Scope scope) {
        this.interpreter = interpreter;
        this.scope = scope;
    }

    /** Without {@code as}, {@code import a.b} makes {@code a} known, which has {@code b} as an attribute. */
    void run(Stmt.Import statement) {
        for (Stmt.Alias alias : statement.modules()) {
            PyValue module = interpreter.module(alias.name(), alias.span());
            boolean first = alias.name().startsWith(alias.variable() + ".");
            scope.set(alias.variable(), first ? interpreter.module(alias.variable(), alias.span()) : module);
        }
    }

    void run(Stmt.ImportFrom statement) {
        PyValue module = interpreter.module(statement.module(), statement.moduleSpan());
        if (statement.names().isEmpty()) {
            importAll(module);
        }
        for (Stmt.Alias alias : statement.names()) {
            PyValue member = member(module, statement.module(), alias.name(), alias.span());
            PyValue own = member instanceof PyUnknown ? interpreter.variables().get(alias.name()) : null;
            scope.set(alias.variable(), own == null ? member : own);
        }
    }

    private PyValue member(PyValue module, String moduleName, String name, Span span) {
        PyValue member = module.attribute(name);
        if (member == null) {
            String dot = moduleName.endsWith(".") ? "" : ".";
            member = interpreter.findModule(moduleName + dot + name);
        }
        if (member == null) {
            throw Near.error("ImportError", "python.import.name", List.of(moduleName, name), name, module.attributes())
                    .at(span);
        }
        return member;
    }

    private void importAll(PyValue module) {
        if (module instanceof PyUnknown unknown) {
            scope.module().restIn(unknown);
        }
        for (String name : module.attributes()) {
            @Nullable PyValue member = module.attribute(name);
            if (member != null && !name.startsWith("_")) {
                scope.set(name, member);
            }
        }
    }
}
