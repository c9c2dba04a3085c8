package cnncalc.picture;

import cnncalc.picture.Slot.Link;
import java.util.ArrayList;
import java.util.List;

/** Orders the slots of each column so that few wires cross: each stands at the mean place of those it is wired to. */
final class Ordering {

    private static final int SWEEPS = 8;

    /** Means are whole numbers of these parts of a place. */
    private static final int PARTS = 64;

    private final List<List<Slot>> columns;

    private Ordering(List<List<Slot>> columns) {
        this.columns = columns;
    }

    /** Sweeps over the columns to and fro, and keeps the best order met. */
    static void order(List<List<Slot>> columns) {
        new Ordering(columns).order();
    }

    private void order() {
        int fewest = crossings();
        List<List<Slot>> best = copy();
        for (int sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
            boolean forward = sweep % 2 == 0;
            for (int i = 0; i < columns.size(); i++) {
                sort(columns.get(forward ? i : columns.size() - 1 - i), forward);
            }
            int crossings = crossings();
            if (crossings < fewest) {
                fewest = crossings;
                best = copy();
            }
        }
        for (int i = 0; i < columns.size(); i++) {
            take(columns.get(i), best.get(i));
        }
    }

    private List<List<Slot>> copy() {
        List<List<Slot>> copy = new ArrayList<>();
        for (List<Slot> column : columns) {
            copy.add(List.copyOf(column));
        }
        return copy;
    }

    private static void take(List<Slot> column, List<Slot> order) {
        for (int i = 0; i < order.size(); i++) {
            column.set(i, order.get(i));
            order.get(i).position = i;
        }
    }

    /** Slots that are wired to nothing on that side stay where they are; equals keep their order. */
    private static void sort(List<Slot> column, boolean forward) {
        int[] means = new int[column.size()];
        for (int i = 0; i < means.length; i++) {
            Slot slot = column.get(i);
            int mean = mean(slot, forward);
            int at = i;
            while (at > 0 && means[at - 1] > mean) {
                means[at] = means[at - 1];
                column.set(at, column.get(at - 1));
                at--;
            }
            means[at] = mean;
            column.set(at, slot);
        }
        for (int i = 0; i < means.length; i++) {
            column.get(i).position = i;
        }
    }

    private static int mean(Slot slot, boolean forward) {
        List<Link> links = forward ? slot.before : slot.after;
        int sum = 0;
        for (Link link : links) {
            sum += (forward ? link.from() : link.to()).position;
        }
        return links.isEmpty() ? slot.position * PARTS : sum * PARTS / links.size();
    }

    private int crossings() {
        int crossings = 0;
        for (int i = 0; i + 1 < columns.size(); i++) {
            crossings += crossings(columns.get(i), columns.get(i + 1).size());
        }
        return crossings;
    }

    /**
     * Counts the pairs of wires that leave a column in one order and arrive in the other (Barth, Mutzel and Jünger, Simple
     * and efficient bilayer cross counting).
     */
    private static int crossings(List<Slot> column, int arriving) {
        int[] tree = new int[arriving + 1];
        int crossings = 0;
        int count = 0;
        for (Slot slot : column) {
            for (Link link : slot.after) {
                crossings += count - upTo(tree, link.to().position);
            }
            for (Link link : slot.after) {
                for (int at = link.to().position + 1; at < tree.length; at += at & -at) {
                    tree[at]++;
                }
                count++;
            }
        }
        return crossings;
    }

    private static int upTo(int[] tree, int position) {
        int sum = 0;
        for (int at = position + 1; at > 0; at -= at & -at) {
            sum += tree[at];
        }
        return sum;
    }
}
