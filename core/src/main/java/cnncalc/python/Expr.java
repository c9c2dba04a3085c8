package cnncalc.python;

import cnncalc.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression, with its place in the source. */
public sealed interface Expr {

    Span span();

    <R> R accept(Visitor<R> visitor);

    /** One method for each kind of expression: leaving one out does not compile. */
    interface Visitor<R> {
        R visit(Constant constant);

        R visit(Name name);

        R visit(Joined joined);

        R visit(Formatted formatted);

        R visit(Unary unary);

        R visit(Binary binary);

        R visit(Logical logical);

        R visit(Comparison comparison);

        R visit(Conditional conditional);

        R visit(Lambda lambda);

        R visit(Call call);

        R visit(Attribute attribute);

        R visit(Subscript subscript);

        R visit(Slice slice);

        R visit(Display display);

        R visit(Mapping mapping);

        R visit(Comprehension comprehension);

        R visit(Starred starred);

        R visit(Walrus walrus);

        R visit(Yield yield);
    }

    /** What is collected by a display or a comprehension. */
    enum Collection {
        TUPLE,
        LIST,
        SET,
        DICT,
        GENERATOR
    }

    /** What stands behind the first operand of a comparison. */
    record Link(Relation relation, Span relationSpan, Expr right) {}

    /**
     * What a call passes.
     *
     * @param stars 1 for {@code *value}, 2 for {@code **value}, else 0
     * @param name the keyword, if there is one
     */
    record Passed(Span span, int stars, @Nullable String name, Expr value) {}

    /** {@code key: value}, or {@code **value} without a key. */
    record Entry(@Nullable Expr key, Expr value) {}

    /** {@code for target in iterable if condition ...}. */
    record Clause(Expr target, Expr iterable, List<Expr> conditions) {

        public Clause {
            conditions = List.copyOf(conditions);
        }
    }

    /** A number, a text, {@code None}, {@code True}, {@code False} or {@code ...}. */
    record Constant(Span span, PyValue value) implements Expr {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** The value of a variable. */
    record Name(Span span, String name) implements Expr {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A formatted text: its parts are constants and {@link Formatted}. */
    record Joined(Span span, List<Expr> parts) implements Expr {

        public Joined {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code {value!conversion:format}} inside of a formatted text; no conversion is a blank. */
    record Formatted(
            Span span,
            Expr value,
            char conversion,
            @Nullable Expr format) implements Expr {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code -operand}, {@code +operand}, {@code ~operand} or {@code not operand}. */
    record Unary(Span span, String operator, Expr operand) implements Expr {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code left operator right}; the span of the operator is where arithmetic errors point. */
    record Binary(Span span, Expr left, Operator operator, Span operatorSpan, Expr right) implements Expr {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Operands joined by {@code and}, or by {@code or}. */
    record Logical(Span span, boolean all, List<Expr> operands) implements Expr {

        public Logical {
            operands = List.copyOf(operands);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code first < second == third}: each link compares with what stands before it. */
    record Comparison(Span span, Expr first, List<Link> links) implements Expr {

        public Comparison {
            links = List.copyOf(links);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code then if test else otherwise}. */
    record Conditional(Span span, Expr test, Expr then, Expr otherwise) implements Expr {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A function without a name, whose body is an expression. */
    record Lambda(Span span, Parameters parameters, Stmt.Names names, Expr body) implements Expr {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code callee(arguments)}. */
    record Call(Span span, Expr callee, List<Passed> arguments) implements Expr {

        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code target.name}. */
    record Attribute(Span span, Expr target, String name, Span nameSpan) implements Expr {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code target[index]}; several indexes are a tuple. */
    record Subscript(Span span, Expr target, Expr index) implements Expr {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code lower:upper:step} inside of a subscript. */
    record Slice(
            Span span,
            @Nullable Expr lower,
            @Nullable Expr upper,
            @Nullable Expr step) implements Expr {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A tuple, list or set written out; elements may be {@link Starred}. */
    record Display(Span span, Collection collection, List<Expr> elements) implements Expr {

        public Display {
            elements = List.copyOf(elements);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A dict written out. */
    record Mapping(Span span, List<Entry> entries) implements Expr {

        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code [element for ...]}; a dict's element is its value and it has a key. */
    record Comprehension(
            Span span, Collection collection, @Nullable Expr key, Expr element, List<Clause> clauses) implements Expr {

        public Comprehension {
            clauses = List.copyOf(clauses);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code *value} in a display or among targets. */
    record Starred(Span span, Expr value) implements Expr {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code target := value}. */
    record Walrus(Span span, Name target, Expr value) implements Expr {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code yield value} or {@code yield from value}. */
    record Yield(Span span, boolean from, @Nullable Expr value) implements Expr {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
