package cnncalc.read;

import cnncalc.layer.Layer;
import cnncalc.layer.LayerType.Inputs;
import cnncalc.layer.Unread;
import cnncalc.network.Node;
import cnncalc.network.Place;
import cnncalc.network.Place.Kind;
import cnncalc.read.Scope.Source;
import cnncalc.text.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the lines that were laid out nodes: their names, and what they read from by its name. */
final class Wiring {

    private final Laying laying;
    private final List<Draft> drafts;
    private final List<@Nullable String> locals;
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final int[] earlier;
    private final int[] uses;

    Wiring(Laying laying) {
        this.laying = laying;
        this.drafts = laying.drafts();
        this.locals = new Naming(laying).names();
        this.earlier = new int[drafts.size()];
        this.uses = new int[drafts.size()];
        addNames();
        addCalls();
    }

    private void addNames() {
        for (int i = 0; i < drafts.size(); i++) {
            String local = locals.get(i);
            String name = local == null ? "" : drafts.get(i).scope().full(local);
            names.add(name);
            uses[i] = 1;
            earlier[i] = i;
            if (local != null) {
                positions.putIfAbsent(name, i);
            }
        }
    }

    /** A call of an earlier line is of the layer that the line has, or calls itself. */
    private void addCalls() {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Source again = draft.again();
            Integer found = again == null ? null : positions.get(Node.source(reference(again)));
            if (found != null && found < i) {
                earlier[i] = earlier[found];
                int next = counts.getOrDefault(earlier[i], 1) + 1;
                uses[i] = draft.manner().use == 0 ? next : draft.manner().use;
                counts.put(earlier[i], uses[i]);
            } else if (again != null) {
                laying.say(Message.of("again.missing", again.name()), again.span(), draft.scope());
            } else {
                uses[i] = Math.max(1, draft.manner().use);
            }
            if (locals.get(i) == null) {
                names.set(i, (earlier[i] == i ? "again" : names.get(earlier[i])) + "#" + uses[i]);
                positions.putIfAbsent(names.get(i), i);
            }
        }
    }

    private String reference(Source source) {
        if (source.draft() >= 0) {
            return names.get(source.draft());
        }
        String name = Node.source(source.name());
        int output = Node.output(source.name());
        for (Scope scope = source.scope(); scope != null; scope = scope.outer) {
            if (positions.containsKey(scope.full(name))) {
                return Node.reference(scope.full(name), output);
            }
            if (name.equals("in") && output < scope.inputs.size()) {
                return reference(scope.inputs.get(output));
            }
        }
        return source.name();
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            nodes.add(node(i));
        }
        return nodes;
    }

    private Node node(int position) {
        Draft draft = drafts.get(position);
        Draft origin = drafts.get(earlier[position]);
        boolean lost = draft.again() != null && earlier[position] == position;
        Layer layer = lost ? new Unread(draft.call()) : origin.layer();
        List<String> inputs = new ArrayList<>();
        for (Source source : draft.inputs()) {
            inputs.add(reference(source));
        }
        boolean merges = layer.type().inputs() == Inputs.MANY && !(layer instanceof Unread);
        Place place = place(position, layer);
        if (merges && inputs.size() == 1 && !draft.said()) {
            laying.say(Message.of("merge.single", draft.call().name()), draft.span(), draft.scope());
        }
        boolean named = draft.name() != null;
        return new Node(names.get(position), named, layer, inputs, origin.call(), draft.span(), place);
    }

    private Place place(int position, Layer layer) {
        Draft draft = drafts.get(position);
        Draft origin = drafts.get(earlier[position]);
        Scope scope = draft.scope();
        Kind kind = draft.manner().kind == null ? origin.manner().kind : draft.manner().kind;
        boolean frozen = scope.frozen || draft.manner().frozen || origin.manner().frozen;
        return new Place(
                shown(position),
                kind == null ? Node.standardKind(layer) : kind,
                Math.multiplyExact(scope.use, uses[position]),
                scope.isWhole() ? null : scope.path,
                frozen,
                /* listed= */ true);
    }

    private String shown(int position) {
        Draft draft = drafts.get(position);
        String said = draft.manner().shown;
        if (said != null) {
            return said;
        }
        if (earlier[position] != position) {
            return shown(earlier[position]);
        }
        String local = locals.get(position);
        return local == null ? names.get(position) : draft.scope().shown(Objects.requireNonNull(local));
    }

    /** Returns references to what the text says the network puts out; nothing where it does not say. */
    List<String> outputs(Scope whole) {
        List<String> outputs = new ArrayList<>();
        for (Source source : whole.outputs) {
            String reference = reference(source);
            if (!positions.containsKey(Node.source(reference))) {
                laying.say(Message.of("output.missing", source.name()), source.span(), whole);
            }
            outputs.add(reference);
        }
        return outputs;
    }
}
