package cnncalc.compare;

import cnncalc.analysis.Row;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Moves stretches that one network has alone to where a block begins, as far as layers in front of them or behind are
 * the same as their own: nothing but which of several layers that are alike is said to be the additional one changes.
 */
final class Sliding {

    private final List<Pair> pairs;
    private final Map<String, Traits> traits;
    private final boolean left;

    /**
     * @param pairs in their order; they are changed
     * @param traits of the layers of the network whose stretches move, by their names
     * @param left whether that is the first network
     */
    Sliding(List<Pair> pairs, Map<String, Traits> traits, boolean left) {
        this.pairs = pairs;
        this.traits = traits;
        this.left = left;
    }

    void slide() {
        for (int start = 0; start < pairs.size(); start++) {
            int end = start;
            while (end < pairs.size() && isAlone(pairs.get(end))) {
                end++;
            }
            if (end > start) {
                int up = up(start, end);
                int down = up > 0 ? 0 : down(start, end);
                moveUp(start, end, up);
                moveDown(start, end, down);
                start = end + down;
            }
        }
    }

    private boolean isAlone(Pair pair) {
        return (left ? pair.right() : pair.left()) == null;
    }

    private @Nullable Row row(int position) {
        return left ? pairs.get(position).left() : pairs.get(position).right();
    }

    /** Returns by how many lines a stretch moves up to begin where a block does; 0 where it does already, or never. */
    private int up(int start, int end) {
        int up = 0;
        while (!beginsBlock(start - up)) {
            up++;
            if (!pairs.get(start - up).isSame() || !areAlike(start - up, end - up)) {
                return 0;
            }
        }
        return up;
    }

    /** Returns by how many lines a stretch moves down to begin where a block does; 0 where it does already, or never. */
    private int down(int start, int end) {
        int down = 0;
        while (!beginsBlock(start + down)) {
            boolean last = end + down == pairs.size();
            if (last || !pairs.get(end + down).isSame() || !areAlike(start + down, end + down)) {
                return 0;
            }
            down++;
        }
        return down;
    }

    private boolean beginsBlock(int position) {
        Row row = row(position);
        Row before = position == 0 ? null : row(position - 1);
        return row == null
                || before == null
                || !Objects.equals(
                        row.node().place().parent(), before.node().place().parent());
    }

    private boolean areAlike(int position, int other) {
        Row one = row(position);
        Row two = row(other);
        return one != null
                && two != null
                && Objects.equals(
                        traits.get(one.node().name()), traits.get(two.node().name()));
    }

    private void moveUp(int start, int end, int lines) {
        for (int i = 1; i <= lines; i++) {
            swap(start - i, end - i);
        }
    }

    private void moveDown(int start, int end, int lines) {
        for (int i = 0; i < lines; i++) {
            swap(end + i, start + i);
        }
    }

    /** Leaves the layer of a pair alone, and gives its partner to a layer that is alone and alike. */
    private void swap(int paired, int alone) {
        Pair pair = pairs.get(paired);
        Row other = row(alone);
        Row own = row(paired);
        pairs.set(alone, left ? new Pair(other, pair.right(), List.of()) : new Pair(pair.left(), other, List.of()));
        pairs.set(paired, left ? new Pair(own, null, List.of()) : new Pair(null, own, List.of()));
    }
}
