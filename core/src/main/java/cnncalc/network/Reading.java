package cnncalc.network;

import cnncalc.text.Problem;
import java.util.List;

/**
 * What a reader made of a source.
 *
 * @param network the graph, with an unread layer where something could not be read
 * @param problems what could not be read, and why
 * @param format the source's format: {@code network}, {@code keras-json}, {@code pytorch}
 * @param dialect whose rules hold: {@code keras3}, {@code torch}; empty for network text
 * @param choices what the source leaves open, and how it was chosen
 */
public record Reading(Network network, List<Problem> problems, String format, String dialect, List<Choice> choices) {

    public Reading {
        choices = List.copyOf(choices);
    }

    /** What leaves nothing open. */
    public Reading(Network network, List<Problem> problems, String format, String dialect) {
        this(network, problems, format, dialect, List.of());
    }

    /** Whether parameters that depend on an unknown size are an error, as in Keras, and no mere lack of knowledge. */
    public boolean refusesUnknownWeights() {
        return dialect.startsWith("keras");
    }
}
