package cnncalc.web.view;

import cnncalc.analysis.Row;
import cnncalc.network.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which containers are folded: those that the visitor has folded; in a network of many rows all but those opened. */
final class Folding {

    private final Screen screen;
    private final boolean closed;

    Folding(Screen screen) {
        this.screen = screen;
        this.closed = screen.state().panels().beginFolded(screen.report().rows().size());
    }

    /** Whether a container's rows are shown, or a layer's formulas. */
    boolean isOpen(Node node) {
        boolean toggled = screen.state().opened().contains(node.name());
        return node.isContainer() ? toggled == closed : toggled;
    }

    /** Returns the names of the folded containers. */
    Set<String> folded() {
        Set<String> folded = new HashSet<>();
        for (Row row : screen.report().rows()) {
            if (row.node().isContainer() && !isOpen(row.node())) {
                folded.add(row.node().name());
            }
        }
        return folded;
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
