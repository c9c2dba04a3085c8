package cnncalc.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which layer of one network stands beside which of another: both keep their order, and of all ways to pair them the one is
 * taken in which types, settings, shapes and numbers go together best. What begins and ends alike is paired beforehand, which
 * loses nothing, for no pair scores more than two layers that are the same.
 *
 * @see <a href="https://doi.org/10.1016/0022-2836(70)90057-4">Needleman and Wunsch 1970</a>
 */
final class Alignment {

    /** Layers of one network times those of the other, between what begins and ends alike. */
    static final long MAX_PAIRS = 4_000_000;

    private static final int SAME = 10;

    private static final int LAYER = 0;
    private static final int FAMILY = 1;
    private static final int TYPE = 2;
    private static final int OUTPUT = 3;
    private static final int PARAMETERS = 4;
    private static final int SETTINGS = 5;

    /** A number for each trait of each layer, the same one for traits that are the same: much quicker to compare than texts. */
    private final int[][] left;

    private final int[][] right;
    private final int[] partners;
    private int start;
    private int leftEnd;
    private int rightEnd;

    private Alignment(List<Traits> left, List<Traits> right) {
        Map<Object, Integer> known = new HashMap<>();
        this.left = numbered(left, known);
        this.right = numbered(right, known);
        this.partners = new int[left.size()];
        this.leftEnd = left.size();
        this.rightEnd = right.size();
    }

    private static int[][] numbered(List<Traits> layers, Map<Object, Integer> known) {
        int[][] numbers = new int[layers.size()][];
        for (int i = 0; i < numbers.length; i++) {
            Traits layer = layers.get(i);
            numbers[i] = new int[] {
                number(layer, known),
                number(layer.family(), known),
                number(layer.type(), known),
                number(layer.output(), known),
                layer.weighs() ? number(layer.parameters(), known) : -1,
                number(layer.settings(), known)
            };
        }
        return numbers;
    }

    private static int number(Object trait, Map<Object, Integer> known) {
        return known.computeIfAbsent(trait, each -> known.size());
    }

    /**
     * Returns for each layer on the left the position of its partner on the right, −1 where it has none; null where the
     * networks are too long to be aligned.
     */
    static int @Nullable [] of(List<Traits> left, List<Traits> right) {
        Alignment alignment = new Alignment(left, right);
        alignment.pairEnds();
        if (!alignment.isShort()) {
            return null;
        }
        alignment.walk(alignment.filled());
        return alignment.partners;
    }

    private void pairEnds() {
        while (start < Math.min(leftEnd, rightEnd) && left[start][LAYER] == right[start][LAYER]) {
            partners[start] = start;
            start++;
        }
        while (Math.min(leftEnd, rightEnd) > start && left[leftEnd - 1][LAYER] == right[rightEnd - 1][LAYER]) {
            leftEnd--;
            rightEnd--;
            partners[leftEnd] = rightEnd;
        }
    }

    private boolean isShort() {
        return (long) (leftEnd - start) * (rightEnd - start) <= MAX_PAIRS;
    }

    /** Returns the best score from each pair of places to the ends. */
    private int[][] filled() {
        int[][] best = new int[leftEnd - start + 1][rightEnd - start + 1];
        for (int i = leftEnd - start - 1; i >= 0; i--) {
            int[] below = best[i + 1];
            for (int j = rightEnd - start - 1; j >= 0; j--) {
                int paired = score(start + i, start + j) + below[j + 1];
                best[i][j] = Math.max(paired, Math.max(below[j], best[i][j + 1]));
            }
        }
        return best;
    }

    /** Pairs at once what may be, so that what is left over stands together. */
    private void walk(int[][] best) {
        int j = start;
        for (int i = start; i < leftEnd; i++) {
            partners[i] = -1;
            int at = i - start;
            while (j < rightEnd && best[at][j - start] > best[at + 1][j - start] && !isPaired(best, i, j)) {
                j++;
            }
            if (j < rightEnd && isPaired(best, i, j)) {
                partners[i] = j++;
            }
        }
    }

    private boolean isPaired(int[][] best, int i, int j) {
        int score = score(i, j);
        return score > 0 && best[i - start][j - start] == score + best[i - start + 1][j - start + 1];
    }

    /** How well two layers go together; nothing at 0 is ever paired. */
    private int score(int i, int j) {
        int[] one = left[i];
        int[] other = right[j];
        if (one[LAYER] == other[LAYER]) {
            return SAME;
        }
        if (one[FAMILY] != other[FAMILY]) {
            return 0;
        }
        int score = one[TYPE] == other[TYPE] ? 2 : 1;
        score += one[OUTPUT] == other[OUTPUT] ? 3 : 0;
        score += one[PARAMETERS] >= 0 && one[PARAMETERS] == other[PARAMETERS] ? 3 : 0;
        return score + (one[SETTINGS] == other[SETTINGS] ? 1 : 0);
    }

    /** Returns the positions on the right that have no partner, those in front of each place on the left and at the end. */
    static List<List<Integer>> between(int[] partners, int count) {
        List<List<Integer>> between = new ArrayList<>();
        int next = 0;
        for (int partner : partners) {
            between.add(new ArrayList<>());
            while (partner >= 0 && next < partner) {
                between.get(between.size() - 1).add(next++);
            }
            next = partner >= 0 ? partner + 1 : next;
        }
        between.add(new ArrayList<>());
        while (next < count) {
            between.get(between.size() - 1).add(next++);
        }
        return between;
    }
}
