package cnncalc.python;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a statement would have given values, or changed, had it run. */
final class Consequences {

    /** Methods that put something into what they are called on. */
    private static final List<String> CHANGING = List.of(
            "append", "add", "extend", "insert", "update", "setdefault", "appendleft", "add_module", "register_module");

    private final List<String> names = new ArrayList<>();
    private final List<Expr> filled = new ArrayList<>();
    private final List<Expr.Attribute> attributes = new ArrayList<>();

    Consequences(Stmt statement) {
        add(statement);
    }

    /** Returns the names of variables that would have been given another value, or would have been filled. */
    List<String> names() {
        return names;
    }

    /** Returns what something would have been put into. */
    List<Expr> filled() {
        return filled;
    }

    /** Returns the attributes that would have been given another value. */
    List<Expr.Attribute> attributes() {
        return attributes;
    }

    private void addAll(List<Stmt> statements) {
        statements.forEach(this::add);
    }

    private void add(Stmt statement) {
        if (statement instanceof Stmt.Assign assign) {
            assign.targets().forEach(this::target);
        } else if (statement instanceof Stmt.Augment augment) {
            target(augment.target());
        } else if (statement instanceof Stmt.Annotate annotate) {
            target(annotate.target());
        } else if (statement instanceof Stmt.Evaluate evaluate) {
            receiver(evaluate.value());
        } else if (statement instanceof Stmt.Import imports) {
            imports.modules().forEach(alias -> names.add(alias.variable()));
        } else if (statement instanceof Stmt.ImportFrom imports) {
            imports.names().forEach(alias -> names.add(alias.variable()));
        } else if (statement instanceof Stmt.Define define) {
            names.add(define.name());
        } else if (statement instanceof Stmt.DefineClass define) {
            names.add(define.name());
        } else {
            addBlocks(statement);
        }
    }

    private void addBlocks(Stmt statement) {
        if (statement instanceof Stmt.If choice) {
            choice.branches().forEach(branch -> addAll(branch.body()));
            addAll(choice.otherwise());
        } else if (statement instanceof Stmt.For loop) {
            target(loop.target());
            addAll(loop.body());
        } else if (statement instanceof Stmt.While loop) {
            addAll(loop.body());
        } else if (statement instanceof Stmt.With with) {
            with.contexts().forEach(context -> target(context.target()));
            addAll(with.body());
        } else if (statement instanceof Stmt.Try attempt) {
            addAll(attempt.body());
            attempt.handlers().forEach(handler -> addAll(handler.body()));
            addAll(attempt.otherwise());
            addAll(attempt.last());
        }
    }

    /** What is assigned to: a variable, several, an attribute, or an element of one. */
    private void target(@Nullable Expr target) {
        if (target instanceof Expr.Name name) {
            names.add(name.name());
        } else if (target instanceof Expr.Display several) {
            several.elements().forEach(this::target);
        } else if (target instanceof Expr.Subscript part) {
            target(part.target());
            filled.add(part.target());
        } else if (target instanceof Expr.Attribute attribute) {
            attributes.add(attribute);
        }
    }

    private void receiver(Expr value) {
        if (value instanceof Expr.Call call
                && call.callee() instanceof Expr.Attribute method
                && CHANGING.contains(method.name())) {
            target(method.target());
            filled.add(method.target());
        }
    }
}
