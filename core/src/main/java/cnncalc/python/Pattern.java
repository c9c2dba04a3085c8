package cnncalc.python;

import cnncalc.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a {@code case} compares with. */
public interface Pattern {

    /** A literal, or a name with dots. */
    record Same(Expr value) implements Pattern {}

    /** Anything; what a name is given to where there is one. */
    record Any(@Nullable String name) implements Pattern {}

    /** The elements that are left of a sequence. */
    record Rest(@Nullable String name) implements Pattern {}

    /** A pattern whose value is given to a name. */
    record As(Pattern pattern, String name) implements Pattern {}

    /** One of several. */
    record Either(List<Pattern> patterns) implements Pattern {

        public Either {
            patterns = List.copyOf(patterns);
        }
    }

    /** A sequence, of which at most one is a {@link Rest}. */
    record Sequence(List<Pattern> patterns) implements Pattern {

        public Sequence {
            patterns = List.copyOf(patterns);
        }
    }

    /** A dict with these keys. */
    record Mapping(
            List<Expr> keys, List<Pattern> values, @Nullable String rest) implements Pattern {

        public Mapping {
            keys = List.copyOf(keys);
            values = List.copyOf(values);
        }
    }

    /** An object of a class, with attributes by position or by name. */
    record Instance(Expr type, List<Pattern> positions, List<String> names, List<Pattern> values, Span span)
            implements Pattern {

        public Instance {
            positions = List.copyOf(positions);
            names = List.copyOf(names);
            values = List.copyOf(values);
        }
    }
}
