package cnncalc.picture;

import cnncalc.picture.Slot.Link;
import java.util.List;

/** Gives the slots of each column their heights above each other, in their order, near to what they are wired to. */
final class Placing {

    private static final int SWEEPS = 7;

    private Placing() {}

    /** Places all slots from 0 downwards. */
    static void place(List<List<Slot>> columns) {
        for (List<Slot> column : columns) {
            stack(column);
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            boolean forward = sweep % 2 == 0;
            for (int i = 0; i < columns.size(); i++) {
                align(columns.get(forward ? i : columns.size() - 1 - i), forward);
            }
        }
        int highest = Integer.MAX_VALUE;
        for (List<Slot> column : columns) {
            highest = column.isEmpty() ? highest : Math.min(highest, column.get(0).top);
        }
        for (List<Slot> column : columns) {
            for (Slot slot : column) {
                slot.top -= highest;
            }
        }
    }

    private static void stack(List<Slot> column) {
        for (int i = 1; i < column.size(); i++) {
            Slot above = column.get(i - 1);
            column.get(i).top = above.top + above.step(column.get(i));
        }
    }

    /**
     * Moves the slots of a column as near as their distances allow, in squares, to where their wires would be straight: by
     * pooling neighbours that would come too close (Ayer et al., An empirical distribution function for sampling with
     * incomplete information).
     */
    private static void align(List<Slot> column, boolean forward) {
        int[] sums = new int[column.size()];
        int[] counts = new int[column.size()];
        int pools = 0;
        int offset = 0;
        for (int i = 0; i < column.size(); i++) {
            offset += i == 0 ? 0 : column.get(i - 1).step(column.get(i));
            sums[pools] = straight(column.get(i), forward) - offset;
            counts[pools] = 1;
            pools++;
            while (pools > 1 && mean(sums, counts, pools - 1) < mean(sums, counts, pools - 2)) {
                pools--;
                sums[pools - 1] += sums[pools];
                counts[pools - 1] += counts[pools];
            }
        }
        spread(column, sums, counts);
    }

    private static int mean(int[] sums, int[] counts, int pool) {
        return Math.floorDiv(sums[pool], counts[pool]);
    }

    private static void spread(List<Slot> column, int[] sums, int[] counts) {
        int offset = 0;
        int pool = 0;
        int left = column.isEmpty() ? 0 : counts[0];
        for (int i = 0; i < column.size(); i++, left--) {
            if (left == 0) {
                pool++;
                left = counts[pool];
            }
            offset += i == 0 ? 0 : column.get(i - 1).step(column.get(i));
            column.get(i).top = mean(sums, counts, pool) + offset;
        }
    }

    /** Returns the top at which the wires on one side are straight in the mean; where there are none, the present one. */
    private static int straight(Slot slot, boolean forward) {
        List<Link> links = forward ? slot.before : slot.after;
        int sum = 0;
        for (Link link : links) {
            sum += forward ? link.from().top + link.exit() - link.entry() : link.to().top + link.entry() - link.exit();
        }
        return links.isEmpty() ? slot.top : Math.floorDiv(sum, links.size());
    }
}
