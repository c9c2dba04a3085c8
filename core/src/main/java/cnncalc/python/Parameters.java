package cnncalc.python;

import cnncalc.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a function takes, in the order written. */
public record Parameters(List<Parameter> all) {

    public Parameters {
        all = List.copyOf(all);
    }

    /** How a parameter gets its value. */
    public enum Kind {
        /** By position alone: before the slash. */
        POSITION,
        /** By position or by name. */
        EITHER,
        /** By name alone: behind the star. */
        NAME,
        /** {@code *args}: the positions that are left. */
        POSITIONS,
        /** {@code **kwargs}: the names that are left. */
        NAMES
    }

    /** One parameter, its default and its annotation. */
    public record Parameter(
            String name,
            Span span,
            Kind kind,
            @Nullable Expr standard,
            @Nullable Expr annotation) {}
}
