package cnncalc.write;

import cnncalc.network.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The layers written so far, so that a later call of one can name it. */
final class SharedLayers {

    private final Map<String, List<Node>> written = new HashMap<>();
    private final Map<String, Integer> calls = new HashMap<>();

    void add(Node node) {
        written.computeIfAbsent(node.place().shown(), name -> new ArrayList<>()).add(node);
    }

    /** Returns the layer that a node calls once more, or null where none above is the same. */
    @Nullable
    Node origin(Node node) {
        Node found = null;
        for (Node candidate : written.getOrDefault(node.place().shown(), List.of())) {
            boolean same = candidate.layer().equals(node.layer())
                    && candidate.place().frozen() == node.place().frozen();
            boolean called = node.name().startsWith(candidate.name() + "#");
            if (same && (found == null || called)) {
                found = candidate;
            }
        }
        return found;
    }

    /** Returns which call of the layer the next one is, unless it says. */
    int next(Node origin) {
        return calls.getOrDefault(origin.name(), 1) + 1;
    }

    void call(Node origin, int use) {
        calls.put(origin.name(), use);
    }
}
