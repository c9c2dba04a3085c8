package cnncalc.network;

import cnncalc.layer.Unread;
import cnncalc.text.Message;
import cnncalc.text.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A graph of layers, checked.
 *
 * @param title what the network is called; empty if it is not called anything
 * @param nodes in the order of the source
 * @param outputs references to what the network puts out; empty for all that nothing reads from
 * @param order positions in {@code nodes}, each behind those it reads from; without those that no input reaches
 * @param problems names given twice, inputs that do not exist, cycles
 */
public record Network(
        String title, List<Node> nodes, List<String> outputs, List<Integer> order, List<Problem> problems) {

    /** Returns the checked graph of these nodes, whose outputs are those that nothing reads from. */
    public static Network of(String title, List<Node> nodes) {
        return of(title, nodes, List.of());
    }

    /** Returns the checked graph of these nodes. */
    public static Network of(String title, List<Node> nodes, List<String> outputs) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Integer> positions = positions(nodes, problems);
        requireInputs(nodes, positions, problems);
        List<Integer> order = order(nodes, positions, problems);
        return new Network(title, List.copyOf(nodes), List.copyOf(outputs), List.copyOf(order), List.copyOf(problems));
    }

    private static Map<String, Integer> positions(List<Node> nodes, List<Problem> problems) {
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            if (positions.containsKey(node.name())) {
                problems.add(Problem.error(Message.of("network.duplicate", node.name()), node.name(), node.span()));
            } else {
                positions.put(node.name(), i);
            }
        }
        return positions;
    }

    private static void requireInputs(List<Node> nodes, Map<String, Integer> positions, List<Problem> problems) {
        for (Node node : nodes) {
            requireCount(node, problems);
            for (String input : node.inputs()) {
                if (!positions.containsKey(Node.source(input))) {
                    problems.add(
                            Problem.error(Message.of("network.missing", node.name(), input), node.name(), node.span()));
                }
            }
        }
    }

    private static void requireCount(Node node, List<Problem> problems) {
        if (node.layer() instanceof Unread || node.isContainer()) {
            return;
        }
        int count = node.inputs().size();
        String key = switch (node.layer().type().inputs()) {
            case NONE -> count == 0 ? "" : "inputs.none";
            case ONE -> count == 1 ? "" : count == 0 ? "inputs.missing" : "inputs.one";
            case SEVERAL, MANY -> count > 0 ? "" : "inputs.missing";
        };
        if (!key.isEmpty()) {
            problems.add(Problem.error(Message.of(key, node.name(), count), node.name(), node.span()));
        }
    }

    /** Kahn's algorithm; what is left over reads, at some remove, from itself. */
    private static List<Integer> order(List<Node> nodes, Map<String, Integer> positions, List<Problem> problems) {
        int[] waiting = new int[nodes.size()];
        List<List<Integer>> readers = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            readers.add(new ArrayList<>());
        }
        for (int i = 0; i < nodes.size(); i++) {
            for (String input : nodes.get(i).inputs()) {
                Integer source = positions.get(Node.source(input));
                if (source != null) {
                    readers.get(source).add(i);
                    waiting[i]++;
                }
            }
        }
        List<Integer> order = ready(waiting, readers);
        for (int i = 0; i < nodes.size(); i++) {
            if (waiting[i] > 0) {
                Node node = nodes.get(i);
                problems.add(Problem.error(Message.of("network.cycle", node.name()), node.name(), node.span()));
            }
        }
        return order;
    }

    private static List<Integer> ready(int[] waiting, List<List<Integer>> readers) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < waiting.length; i++) {
            if (waiting[i] == 0) {
                order.add(i);
            }
        }
        for (int next = 0; next < order.size(); next++) {
            for (int reader : readers.get(order.get(next))) {
                waiting[reader]--;
                if (waiting[reader] == 0) {
                    order.add(reader);
                }
            }
        }
        return order;
    }

    /** Returns the names of all nodes that another one reads from. */
    public Set<String> readFrom() {
        Set<String> names = new HashSet<>();
        for (Node node : nodes) {
            for (String input : node.inputs()) {
                names.add(Node.source(input));
            }
        }
        return names;
    }
}
