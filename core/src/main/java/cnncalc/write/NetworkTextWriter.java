package cnncalc.write;

import cnncalc.call.Call;
import cnncalc.layer.LayerType;
import cnncalc.layer.LayerType.Inputs;
import cnncalc.network.Network;
import cnncalc.network.Node;
import java.util.List;

/** Prints network text in its canonical form: fields in the type's order, defaults unsaid. */
public final class NetworkTextWriter {

    private NetworkTextWriter() {}

    public static String write(Network network) {
        StringBuilder out = new StringBuilder();
        if (!network.title().isEmpty()) {
            out.append("# ").append(network.title()).append('\n');
        }
        String previous = "";
        for (Node node : network.nodes()) {
            out.append(line(node, previous)).append('\n');
            previous = node.name();
        }
        return out.toString();
    }

    /**
     * Returns a node's line.
     *
     * @param previous name of the node in the line above, empty for none
     */
    public static String line(Node node, String previous) {
        StringBuilder out = new StringBuilder();
        if (node.named()) {
            out.append(node.name()).append(": ");
        }
        LayerType type = node.layer().type();
        out.append(call(type, node.layer().call()));
        if (type.inputs() != Inputs.NONE) {
            out.append(inputs(node.inputs(), previous, type));
        }
        return out.toString();
    }

    /** Returns type and fields: {@code conv 96 11x11 stride 4}. */
    public static String call(LayerType type, Call call) {
        return type.write(call);
    }

    private static String inputs(List<String> inputs, String previous, LayerType type) {
        boolean chained = !inputs.isEmpty() && inputs.get(0).equals(previous);
        List<String> others = chained ? inputs.subList(1, inputs.size()) : inputs;
        boolean joins = type.inputs() == Inputs.MANY && !hasWordOf(type, others);
        if (chained && (joins || others.isEmpty())) {
            return join(others);
        }
        return inputs.isEmpty() ? "" : " from" + join(inputs);
    }

    /** A name that is a word of the type's own would be taken for it; behind {@code from} it is not. */
    private static boolean hasWordOf(LayerType type, List<String> names) {
        for (String name : names) {
            if (name.equals("from") || type.hasField(name)) {
                return true;
            }
        }
        return false;
    }

    private static String join(List<String> names) {
        StringBuilder out = new StringBuilder();
        for (String name : names) {
            out.append(' ').append(name);
        }
        return out.toString();
    }
}
