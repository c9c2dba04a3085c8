package cnncalc.write;

import cnncalc.layer.Field;
import cnncalc.layer.Kind;
import cnncalc.layer.LayerType;
import cnncalc.layer.LayerType.Inputs;
import cnncalc.layer.Unread;
import cnncalc.network.Node;
import cnncalc.network.Place;
import java.util.List;

/** Writes one line of network text. */
final class LineWriter {

    private final NameScope scope;
    private final String previous;
    private final SharedLayers shared;

    /**
     * @param previous name of the node in the line above, empty for none
     */
    LineWriter(NameScope scope, String previous, SharedLayers shared) {
        this.scope = scope;
        this.previous = previous;
        this.shared = shared;
    }

    /**
     * @param blockUse which use of the container around it this is
     * @param frozen whether the line says so
     */
    String line(Node node, int blockUse, boolean frozen) {
        int use = node.place().use() / blockUse;
        Node origin = use > 1 && !node.isContainer() ? shared.origin(node) : null;
        LayerType type = node.layer().type();
        StringBuilder out = new StringBuilder();
        String local = scope.local(node.name());
        boolean plain = origin != null && node.name().equals(origin.name() + "#" + use);
        if ((node.named() || node.isContainer()) && !plain) {
            out.append(NameText.of(local)).append(": ");
        }
        String shown = scope.shown(local);
        if (origin != null) {
            out.append("again ").append(scope.reference(origin.name()));
            shown = origin.place().shown();
            use = use == shared.next(origin) ? 1 : use;
            shared.call(origin, node.place().use() / blockUse);
        } else if (node.isContainer()) {
            out.append("group");
        } else {
            shared.add(node);
            out.append(head(node));
        }
        out.append(manner(
                node,
                origin == null
                        ? Node.standardKind(node.layer())
                        : origin.place().kind(),
                use,
                shown));
        out.append(frozen && (origin == null || !origin.place().frozen()) ? " frozen" : "");
        if (type.inputs() != Inputs.NONE && !node.isContainer()) {
            out.append(inputs(node, type));
        }
        return out.toString();
    }

    private static String head(Node node) {
        if (node.layer() instanceof Unread unread) {
            String name = unread.call().name();
            return name.isEmpty() ? "?" : NameText.of(name);
        }
        return node.layer().type().write(node.layer().call());
    }

    private static String manner(Node node, Place.Kind standard, int use, String shown) {
        Place place = node.place();
        String kind = place.kind() == standard ? "" : " as " + place.kind().word();
        String number = use == 1 ? "" : " use " + use;
        boolean said = place.shown().isEmpty() || place.shown().equals(shown);
        return kind + number + (said ? "" : " shown " + NameText.of(place.shown()));
    }

    private String inputs(Node node, LayerType type) {
        List<String> inputs = node.inputs();
        boolean joins = type.inputs() == Inputs.MANY && !(node.layer() instanceof Unread);
        boolean chained = !inputs.isEmpty() && inputs.get(0).equals(previous);
        List<String> others = chained ? inputs.subList(1, inputs.size()) : inputs;
        boolean alone = joins && inputs.size() == 1;
        if (chained && !alone && (others.isEmpty() || (joins && !hasWordOf(type, others)))) {
            return join(others);
        }
        return inputs.isEmpty() ? "" : " from" + join(inputs);
    }

    /** A name that is a word of the type's own, or of a layer in it, would be taken for it; behind {@code from} it is not. */
    private boolean hasWordOf(LayerType type, List<String> names) {
        for (Field field : type.fields()) {
            if (field.kind() == Kind.LAYER) {
                return true;
            }
        }
        for (String reference : names) {
            String name = scope.reference(reference);
            if (NameText.isWord(name) || type.hasField(name)) {
                return true;
            }
        }
        return false;
    }

    private String join(List<String> names) {
        StringBuilder out = new StringBuilder();
        for (String name : names) {
            out.append(' ').append(scope.reference(name));
        }
        return out.toString();
    }
}
