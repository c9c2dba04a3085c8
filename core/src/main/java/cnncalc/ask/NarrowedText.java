package cnncalc.ask;

import cnncalc.analysis.Report;
import cnncalc.call.Argument;
import cnncalc.call.Call;
import cnncalc.layer.Field;
import cnncalc.layer.Layer;
import cnncalc.network.Network;
import cnncalc.network.Node;
import cnncalc.text.Ascii;
import cnncalc.text.Span;
import cnncalc.write.NetworkTextWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A network's text with other numbers in its lines, all else left as it was written. Where a line stands for several layers
 * that need different numbers, as in a definition, the network is written anew, layer by layer.
 */
final class NarrowedText {

    private final Report report;
    private final String source;
    private final List<Node> nodes;
    private final List<Edit> edits = new ArrayList<>();
    private boolean anew;

    /** A stretch of the source and what stands there now. */
    private record Edit(Span span, String text) {}

    NarrowedText(Report report, String source) {
        this.report = report;
        this.source = source;
        this.nodes = new ArrayList<>(report.network().nodes());
    }

    /** Puts another layer at a position. */
    void put(int position, Layer layer) {
        Node node = nodes.get(position);
        if (layer == node.layer()) {
            return;
        }
        Call before = node.layer().call();
        Call after = layer.call();
        nodes.set(
                position, new Node(node.name(), node.named(), layer, node.inputs(), after, node.span(), node.place()));
        for (Field field : layer.type().fields()) {
            Argument old = before.argument(field.name());
            Argument now = after.argument(field.name());
            boolean same = old == null
                    || now == null
                    || field.kind().write(old.value()).equals(field.kind().write(now.value()));
            if (!same && now != null) {
                put(node.call().argument(field.name()), field, now);
            }
        }
    }

    private void put(@Nullable Argument written, Field field, Argument now) {
        Span span = written == null ? null : written.span();
        if (written == null || span == null || span.end() > source.length()) {
            anew = true;
            return;
        }
        String word = source.substring(span.start(), span.end());
        boolean said = written.value().equals(field.kind().read(Ascii.lower(word)));
        anew |= !said;
        add(new Edit(span, field.kind().write(now.value())));
    }

    private void add(Edit edit) {
        int at = edits.size();
        while (at > 0 && edits.get(at - 1).span.start() > edit.span.start()) {
            at--;
        }
        boolean known = at > 0 && edits.get(at - 1).span.equals(edit.span);
        anew |= known && !edits.get(at - 1).text.equals(edit.text);
        if (!known) {
            edits.add(at, edit);
        }
    }

    String written() {
        if (anew) {
            Network network = report.network();
            return NetworkTextWriter.write(Network.of(network.title(), nodes, network.outputs()));
        }
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Edit edit : edits) {
            out.append(source, from, edit.span.start()).append(edit.text);
            from = edit.span.end();
        }
        return out.append(source.substring(from)).toString();
    }
}
