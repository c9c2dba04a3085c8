package cnncalc.python;

import cnncalc.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement, with its place in the source. */
public sealed interface Stmt {

    Span span();

    <R> R accept(Visitor<R> visitor);

    /** One method for each kind of statement: leaving one out does not compile. */
    interface Visitor<R> {
        R visit(Evaluate statement);

        R visit(Assign statement);

        R visit(Annotate statement);

        R visit(Augment statement);

        R visit(Import statement);

        R visit(ImportFrom statement);

        R visit(If statement);

        R visit(While statement);

        R visit(For statement);

        R visit(Define statement);

        R visit(DefineClass statement);

        R visit(Return statement);

        R visit(Match statement);

        R visit(Pass statement);

        R visit(Break statement);

        R visit(Continue statement);

        R visit(With statement);

        R visit(Try statement);

        R visit(Raise statement);

        R visit(Assert statement);

        R visit(Declare statement);

        R visit(Delete statement);
    }

    /** A name to import, dots included, and the variable it goes to. */
    record Alias(Span span, String name, String variable) {}

    /** The names that a function makes its own, and whether it yields. */
    record Names(List<String> bound, boolean yields) {

        public Names {
            bound = List.copyOf(bound);
        }
    }

    /** {@code if} or {@code elif} with what it guards. */
    record Branch(Expr test, List<Stmt> body) {

        public Branch {
            body = List.copyOf(body);
        }
    }

    /** {@code case pattern if guard: body}. */
    record Case(Pattern pattern, @Nullable Expr guard, List<Stmt> body) {

        public Case {
            body = List.copyOf(body);
        }
    }

    /** {@code context as target}. */
    record Context(Expr value, @Nullable Expr target) {}

    /** {@code except type as name: body}. */
    record Handler(Span span, @Nullable Expr type, @Nullable String name, List<Stmt> body) {

        public Handler {
            body = List.copyOf(body);
        }
    }

    /** An expression on a line of its own. */
    record Evaluate(Span span, Expr value) implements Stmt {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code target = target = value}. */
    record Assign(Span span, List<Expr> targets, Expr value) implements Stmt {

        public Assign {
            targets = List.copyOf(targets);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code target: annotation = value}, with or without the value. */
    record Annotate(
            Span span,
            Expr target,
            Expr annotation,
            @Nullable Expr value) implements Stmt {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code target += value} and its kin. */
    record Augment(Span span, Expr target, Operator operator, Span operatorSpan, Expr value) implements Stmt {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code import module as alias, ...}. */
    record Import(Span span, List<Alias> modules) implements Stmt {

        public Import {
            modules = List.copyOf(modules);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code from module import name as alias, ...}; no names stand for all of them. */
    record ImportFrom(Span span, String module, Span moduleSpan, List<Alias> names) implements Stmt {

        public ImportFrom {
            names = List.copyOf(names);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code if}, its {@code elif}s, and what else. */
    record If(Span span, List<Branch> branches, List<Stmt> otherwise) implements Stmt {

        public If {
            branches = List.copyOf(branches);
            otherwise = List.copyOf(otherwise);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code match}: the first case that fits. */
    record Match(Span span, Expr subject, List<Case> cases) implements Stmt {

        public Match {
            cases = List.copyOf(cases);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A loop, and what follows unless it was broken. */
    record While(Span span, Expr test, List<Stmt> body, List<Stmt> otherwise) implements Stmt {

        public While {
            body = List.copyOf(body);
            otherwise = List.copyOf(otherwise);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A loop over an iterable, and what follows unless it was broken. */
    record For(Span span, Expr target, Expr iterable, List<Stmt> body, List<Stmt> otherwise) implements Stmt {

        public For {
            body = List.copyOf(body);
            otherwise = List.copyOf(otherwise);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code def name(parameters): body}. */
    record Define(
            Span span,
            String name,
            Span nameSpan,
            Parameters parameters,
            Names names,
            List<Stmt> body,
            List<Expr> decorators)
            implements Stmt {

        public Define {
            body = List.copyOf(body);
            decorators = List.copyOf(decorators);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code class name(bases): body}. */
    record DefineClass(
            Span span, String name, Span nameSpan, List<Expr.Passed> bases, List<Stmt> body, List<Expr> decorators)
            implements Stmt {

        public DefineClass {
            bases = List.copyOf(bases);
            body = List.copyOf(body);
            decorators = List.copyOf(decorators);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Ends a function. */
    record Return(Span span, @Nullable Expr value) implements Stmt {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Does nothing. */
    record Pass(Span span) implements Stmt {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Ends the innermost loop. */
    record Break(Span span) implements Stmt {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Goes on with the innermost loop. */
    record Continue(Span span) implements Stmt {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code with context as target, ...: body}. */
    record With(Span span, List<Context> contexts, List<Stmt> body) implements Stmt {

        public With {
            contexts = List.copyOf(contexts);
            body = List.copyOf(body);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code try}, its handlers, what else, and what at the end in any case. */
    record Try(Span span, List<Stmt> body, List<Handler> handlers, List<Stmt> otherwise, List<Stmt> last)
            implements Stmt {

        public Try {
            body = List.copyOf(body);
            handlers = List.copyOf(handlers);
            otherwise = List.copyOf(otherwise);
            last = List.copyOf(last);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code raise exception from cause}. */
    record Raise(
            Span span, @Nullable Expr exception, @Nullable Expr cause) implements Stmt {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Refuses unless the test holds. */
    record Assert(Span span, Expr test, @Nullable Expr message) implements Stmt {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code global names}, or {@code nonlocal names}. */
    record Declare(Span span, boolean global, List<Expr.Name> names) implements Stmt {

        public Declare {
            names = List.copyOf(names);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code del targets}. */
    record Delete(Span span, List<Expr> targets) implements Stmt {

        public Delete {
            targets = List.copyOf(targets);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
