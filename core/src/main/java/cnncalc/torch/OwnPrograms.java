package cnncalc.torch;

import cnncalc.call.Argument;
import cnncalc.call.Call;
import cnncalc.network.Node;
import cnncalc.python.Parser;
import cnncalc.python.Program;
import cnncalc.python.PyValue;
import cnncalc.python.PythonError;
import cnncalc.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Programs of our own that a text uses. Their places lie behind all that a text can have, so that what stands in them is
 * not shown as if it stood in the text.
 */
final class OwnPrograms {

    private static final String BEFORE = "#".repeat(TorchCode.MAX_LENGTH) + "\n";

    private OwnPrograms() {}

    static Program parse(String program) {
        return Parser.parse(BEFORE + program);
    }

    /** Whether a place is one of our own programs. */
    static boolean has(@Nullable Span span) {
        return span != null && span.start() >= TorchCode.MAX_LENGTH;
    }

    /** Returns an error without its place, where that is one of our own programs: the caller's is the one to show. */
    static PythonError out(PythonError error) {
        return has(error.span()) ? PythonError.of(error.kind(), error.message()) : error;
    }

    /** Gives all modules of a network the place of the call that made it. */
    static void place(PyValue network, Span span) {
        for (PyValue module : ModuleProtocol.modules(network).values()) {
            ModuleState state = Modules.state(module);
            state.call = placed(state.call, span);
        }
    }

    private static Call placed(Call call, @Nullable Span span) {
        if (!has(call.span())) {
            return call;
        }
        List<Argument> arguments = new ArrayList<>();
        for (Argument each : call.arguments()) {
            arguments.add(has(each.span()) ? new Argument(each.name(), each.value(), null) : each);
        }
        return new Call(call.name(), arguments, span);
    }

    /** Returns nodes without the places of our own programs. */
    static List<Node> shown(List<Node> nodes) {
        List<Node> shown = new ArrayList<>();
        for (Node node : nodes) {
            boolean inside = has(node.span()) || has(node.call().span());
            shown.add(
                    inside
                            ? new Node(
                                    node.name(),
                                    node.named(),
                                    node.layer(),
                                    node.inputs(),
                                    placed(node.call(), null),
                                    has(node.span()) ? null : node.span(),
                                    node.place())
                            : node);
        }
        return shown;
    }
}
