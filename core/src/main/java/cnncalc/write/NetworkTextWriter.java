package cnncalc.write;

import cnncalc.call.Call;
import cnncalc.layer.LayerType;
import cnncalc.network.Network;
import cnncalc.network.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Prints network text in its canonical form: fields in the type's order, defaults unsaid, containers as groups. */
public final class NetworkTextWriter {

    private final Network network;
    private final StringBuilder out = new StringBuilder();
    private final Set<String> names = new HashSet<>();
    private final Set<String> thawed = new HashSet<>();
    private final SharedLayers shared = new SharedLayers();
    private final List<Block> open = new ArrayList<>();

    /** A group that is being written, or the whole text. */
    private static final class Block {
        final @Nullable Node node;
        final NameScope scope;
        final boolean frozen;
        String previous;

        Block(@Nullable Node node, NameScope scope, boolean frozen, String previous) {
            this.node = node;
            this.scope = scope;
            this.frozen = frozen;
            this.previous = previous;
        }

        boolean is(@Nullable String container) {
            return node == null ? container == null : node.name().equals(container);
        }

        int use() {
            return node == null ? 1 : node.place().use();
        }
    }

    private NetworkTextWriter(Network network) {
        this.network = network;
        for (Node node : network.nodes()) {
            names.add(node.name());
        }
        for (int i = network.nodes().size() - 1; i >= 0; i--) {
            Node node = network.nodes().get(i);
            String parent = node.place().parent();
            boolean fixed = node.place().frozen() && !thawed.contains(node.name());
            if (parent != null && !fixed) {
                thawed.add(parent);
            }
        }
    }

    public static String write(Network network) {
        return new NetworkTextWriter(network).written();
    }

    /**
     * Returns the line of a node that stands in no group.
     *
     * @param previous name of the node in the line above, empty for none
     */
    public static String line(Node node, String previous) {
        NameScope scope = new NameScope(null, "", Set.of());
        return new LineWriter(scope, previous, new SharedLayers())
                .line(node, 1, node.place().frozen());
    }

    /** Returns type and fields: {@code conv 96 11x11 stride 4}. */
    public static String call(LayerType type, Call call) {
        return type.write(call);
    }

    private String written() {
        if (!network.title().isEmpty()) {
            out.append("# ").append(network.title().replace('\n', ' ')).append('\n');
        }
        open.add(new Block(null, new NameScope(null, "", names), /* frozen= */ false, ""));
        for (Node node : network.nodes()) {
            while (!top().is(node.place().parent()) && open.size() > 1) {
                close();
            }
            write(node);
        }
        while (open.size() > 1) {
            close();
        }
        List<String> outputs = network.outputs();
        if (!outputs.isEmpty() && !isPlain(outputs)) {
            addOutputs(outputs);
        }
        return out.toString();
    }

    private Block top() {
        return open.get(open.size() - 1);
    }

    private void add(String line) {
        for (int i = 1; i < open.size(); i++) {
            out.append("  ");
        }
        out.append(line).append('\n');
    }

    private void write(Node node) {
        Block block = top();
        boolean fixed = node.place().frozen() && !(node.isContainer() && thawed.contains(node.name()));
        LineWriter writer = new LineWriter(block.scope, block.previous, shared);
        add(writer.line(node, block.use(), fixed && !block.frozen));
        if (node.isContainer()) {
            NameScope inner = new NameScope(block.scope, node.name(), names);
            open.add(new Block(node, inner, block.frozen || fixed, block.previous));
        } else {
            block.previous = node.name();
        }
    }

    private void close() {
        Block block = top();
        Node node = block.node;
        if (node != null) {
            if (!node.inputs().equals(List.of(block.previous))) {
                addOutputs(node.inputs());
            }
            open.remove(open.size() - 1);
            add("end");
            top().previous = node.name();
        }
    }

    private void addOutputs(List<String> outputs) {
        StringBuilder line = new StringBuilder("output");
        for (String output : outputs) {
            line.append(' ').append(top().scope.reference(output));
        }
        if (!outputs.isEmpty()) {
            add(line.toString());
        }
    }

    /** Whether the outputs are what nothing reads from, of layers that have one output each. */
    private boolean isPlain(List<String> outputs) {
        Set<String> read = network.readFrom();
        List<String> unread = new ArrayList<>();
        for (Node node : network.nodes()) {
            if (!read.contains(node.name()) && node.place().parent() == null) {
                unread.add(node.name());
                switch (node.layer().type().family()) {
                    case CONVOLUTION, DENSE, ACTIVATION, NORMALIZATION, MERGING, INPUT -> {}
                    default -> unread.add("");
                }
            }
        }
        return unread.equals(outputs);
    }
}
