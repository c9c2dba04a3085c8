package cnncalc.network;

import cnncalc.call.Call;
import cnncalc.layer.Layer;
import cnncalc.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A layer in its place.
 *
 * @param name unlike any other node's
 * @param named whether the name was given, and not made up
 * @param layer the rules
 * @param inputs names of the nodes it reads from
 * @param call the call it was read from, with places; the layer's own call where it was made without a source
 * @param span where it stands in the source, if it stands somewhere
 */
public record Node(
        String name,
        boolean named,
        Layer layer,
        List<String> inputs,
        Call call,
        @Nullable Span span) {

    public Node {
        inputs = List.copyOf(inputs);
    }

    /** Returns where an argument stands, or the whole node where the argument does not. */
    public @Nullable Span span(@Nullable String argument) {
        Span found = call.span(argument);
        return found == null ? span : found;
    }
}
