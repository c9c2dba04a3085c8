package cnncalc.network;

import cnncalc.call.Call;
import cnncalc.layer.Family;
import cnncalc.layer.Group;
import cnncalc.layer.Layer;
import cnncalc.network.Place.Kind;
import cnncalc.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A layer in its place.
 *
 * @param name unlike any other node's
 * @param named whether the name was given, and not made up
 * @param layer the rules
 * @param inputs the nodes it reads from, each by its name; {@code name@1} for the second output, counted from 0
 * @param call the call it was read from, with places; the layer's own call where it was made without a source
 * @param span where it stands in the source, if it stands somewhere
 * @param place what its row is, and where it belongs
 */
public record Node(
        String name,
        boolean named,
        Layer layer,
        List<String> inputs,
        Call call,
        @Nullable Span span,
        Place place) {

    private static final char OUTPUT = '@';

    public Node {
        inputs = List.copyOf(inputs);
    }

    public Node(String name, boolean named, Layer layer, List<String> inputs, Call call, @Nullable Span span) {
        this(name, named, layer, inputs, call, span, Place.of(name, standardKind(layer)));
    }

    /** Returns what a layer's row is, unless its source says otherwise. */
    public static Kind standardKind(Layer layer) {
        if (layer instanceof Group) {
            return Kind.CONTAINER;
        }
        return layer.type().family() == Family.INPUT ? Kind.INPUT : Kind.LAYER;
    }

    /** Returns how others refer to an output of a node: by its name alone for the first one. */
    public static String reference(String node, int output) {
        return output == 0 ? node : node + OUTPUT + output;
    }

    /** Returns the name of the node that a reference is to. */
    public static String source(String reference) {
        int at = mark(reference);
        return at < 0 ? reference : reference.substring(0, at);
    }

    /** Returns which output a reference is to, counted from 0. */
    public static int output(String reference) {
        int at = mark(reference);
        int output = 0;
        for (int i = at + 1; at >= 0 && i < reference.length(); i++) {
            output = output * 10 + reference.charAt(i) - '0';
        }
        return output;
    }

    /** A mark stands in front of one to three digits at the end; other names may have the character too. */
    private static int mark(String reference) {
        int at = reference.lastIndexOf(OUTPUT);
        int digits = reference.length() - at - 1;
        if (at < 1 || digits < 1 || digits > 3) {
            return -1;
        }
        for (int i = at + 1; i < reference.length(); i++) {
            if (reference.charAt(i) < '0' || reference.charAt(i) > '9') {
                return -1;
            }
        }
        return at;
    }

    /** Returns the node as one that the framework does not list among its layers. */
    public Node unlisted() {
        return new Node(name, named, layer, inputs, call, span, place.unlisted());
    }

    public boolean isContainer() {
        return place.kind() == Kind.CONTAINER;
    }

    public boolean isInput() {
        return layer.type().family() == Family.INPUT;
    }

    /** Returns where an argument stands, or the whole node where the argument does not. */
    public @Nullable Span span(@Nullable String argument) {
        Span found = call.span(argument);
        return found == null ? span : found;
    }
}
