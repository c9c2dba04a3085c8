package cnncalc.web.view;

import cnncalc.analysis.Row;
import cnncalc.network.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which containers are folded: those that the visitor has folded; in a network of very many rows all but those opened. */
final class Folding {

    /** More rows than anybody reads, and than a browser lays out at once. */
    private static final int MANY = 1000;

    private final Screen screen;
    private final boolean closed;

    Folding(Screen screen) {
        this.screen = screen;
        this.closed = screen.report().rows().size() > MANY;
    }

    /** Whether a container's rows are shown, or a layer's formulas. */
    boolean isOpen(Node node) {
        boolean toggled = screen.state().opened().contains(node.name());
        return node.isContainer() ? toggled == closed : toggled;
    }

    /** Returns the positions of the rows that no folded container hides. */
    List<Integer> visible() {
        List<Integer> visible = new ArrayList<>();
        Set<String> hiding = new HashSet<>();
        List<Row> rows = screen.report().rows();
        for (int i = 0; i < rows.size(); i++) {
            Node node = rows.get(i).node();
            String parent = node.place().parent();
            boolean hidden = parent != null && hiding.contains(parent);
            if (!hidden) {
                visible.add(i);
            }
            if (node.isContainer() && (hidden || !isOpen(node))) {
                hiding.add(node.name());
            }
        }
        return visible;
    }
}
