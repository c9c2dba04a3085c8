package cnncalc.layer;

import cnncalc.term.Term;
import java.util.List;

/**
 * A tensor that a layer holds.
 *
 * @param name the framework's name for it, such as {@code kernel}
 * @param part whether it counts among the weights or the biases
 * @param use whether it is trained, fixed, or a buffer beside the parameters
 * @param count its elements
 */
public record Weight(String name, Part part, Use use, Term count) {

    /** The two columns that parameters are shown in. */
    public enum Part {
        WEIGHTS,
        BIASES
    }

    /** Who changes the tensor. */
    public enum Use {
        /** Training does. */
        TRAINED,
        /** Nobody, or a running average; a parameter all the same. */
        FIXED,
        /** A running average that is no parameter. */
        BUFFER
    }

    public static Weight kernel(String name, List<Term> factors) {
        return new Weight(name, Part.WEIGHTS, Use.TRAINED, Term.product(factors));
    }

    public static Weight bias(String name, Term count) {
        return new Weight(name, Part.BIASES, Use.TRAINED, count);
    }

    /** Returns the weight as nobody trains it. */
    public Weight fixed() {
        return new Weight(name, part, Use.FIXED, count);
    }

    public boolean isParameter() {
        return use != Use.BUFFER;
    }
}
