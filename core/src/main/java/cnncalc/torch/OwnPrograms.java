package cnncalc.torch;

import cnncalc.call.Argument;
import cnncalc.call.Call;
import cnncalc.network.Node;
import cnncalc.python.Aside;
import cnncalc.python.PyValue;
import cnncalc.python.PythonError;
import cnncalc.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What programs of our own have made, without the places in them. */
final class OwnPrograms {

    private OwnPrograms() {}

    /** Returns an error without its place, where that is one of our own programs: the caller's is the one to show. */
    static PythonError out(PythonError error) {
        return Aside.has(error.span()) ? PythonError.of(error.kind(), error.message()) : error;
    }

    /** Gives all modules of a network the place of the call that made it. */
    static void place(PyValue network, Span span) {
        for (PyValue module : ModuleProtocol.modules(network).values()) {
            ModuleState state = Modules.state(module);
            state.call = placed(state.call, span);
        }
    }

    private static Call placed(Call call, @Nullable Span span) {
        if (!Aside.has(call.span())) {
            return call;
        }
        List<Argument> arguments = new ArrayList<>();
        for (Argument each : call.arguments()) {
            arguments.add(Aside.has(each.span()) ? new Argument(each.name(), each.value(), null) : each);
        }
        return new Call(call.name(), arguments, span);
    }

    /** Returns nodes without the places of our own programs. */
    static List<Node> shown(List<Node> nodes) {
        List<Node> shown = new ArrayList<>();
        for (Node node : nodes) {
            boolean inside = Aside.has(node.span()) || Aside.has(node.call().span());
            shown.add(
                    inside
                            ? new Node(
                                    node.name(),
                                    node.named(),
                                    node.layer(),
                                    node.inputs(),
                                    placed(node.call(), null),
                                    Aside.has(node.span()) ? null : node.span(),
                                    node.place())
                            : node);
        }
        return shown;
    }
}
