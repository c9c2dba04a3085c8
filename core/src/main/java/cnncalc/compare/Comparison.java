package cnncalc.compare;

import cnncalc.analysis.Quantity;
import cnncalc.analysis.Report;
import cnncalc.analysis.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Two networks beside each other.
 *
 * @param aligned whether the layers are aligned; networks too long for it, with thousands of layers that differ, are not
 * @param pairs layers beside each other, in the order of both networks; nothing where they are not aligned
 * @param totals sums over the first and the second network
 */
public record Comparison(boolean aligned, List<Pair> pairs, List<Total> totals) {

    private static final List<Quantity> TOTALS =
            List.of(Quantity.PARAMETERS, Quantity.MULTIPLY_ADDS, Quantity.ACTIVATIONS);

    /** Returns the comparison of two networks, either of which may have errors: what a row does not know is unknown here too. */
    public static Comparison of(Report left, Report right) {
        List<Total> totals = new ArrayList<>();
        for (Quantity quantity : TOTALS) {
            totals.add(new Total(quantity, left.total(quantity), right.total(quantity)));
        }
        List<Traits> leftTraits = Traits.of(left, right);
        List<Traits> rightTraits = Traits.of(right, left);
        int[] partners = Alignment.of(leftTraits, rightTraits);
        if (partners == null) {
            return new Comparison(false, List.of(), totals);
        }
        return new Comparison(true, new Pairing(left, right, leftTraits, rightTraits).pairs(partners), totals);
    }

    /** The layers of both networks with their traits. */
    private record Pairing(List<Row> left, List<Row> right, List<Traits> leftTraits, List<Traits> rightTraits) {

        Pairing(Report left, Report right, List<Traits> leftTraits, List<Traits> rightTraits) {
            this(Traits.layers(left), Traits.layers(right), leftTraits, rightTraits);
        }

        List<Pair> pairs(int[] partners) {
            List<Pair> pairs = new ArrayList<>();
            List<List<Integer>> between = Alignment.between(partners, right.size());
            for (int i = 0; i < left.size(); i++) {
                addRight(pairs, between.get(i));
                pairs.add(pair(i, partners[i]));
            }
            addRight(pairs, between.get(left.size()));
            new Sliding(pairs, named(left, leftTraits), /* left= */ true).slide();
            new Sliding(pairs, named(right, rightTraits), /* left= */ false).slide();
            return pairs;
        }

        private static Map<String, Traits> named(List<Row> rows, List<Traits> traits) {
            Map<String, Traits> named = new HashMap<>();
            for (int i = 0; i < rows.size(); i++) {
                named.put(rows.get(i).node().name(), traits.get(i));
            }
            return named;
        }

        private void addRight(List<Pair> pairs, List<Integer> positions) {
            for (int position : positions) {
                pairs.add(new Pair(null, right.get(position), List.of()));
            }
        }

        private Pair pair(int at, int partner) {
            return partner < 0
                    ? new Pair(left.get(at), null, List.of())
                    : new Pair(
                            left.get(at), right.get(partner), leftTraits.get(at).differences(rightTraits.get(partner)));
        }
    }

    /** Returns how many layers stand beside one that is the same. */
    public int same() {
        int same = 0;
        for (Pair pair : pairs) {
            same += pair.isSame() ? 1 : 0;
        }
        return same;
    }

    /** Returns how many layers stand beside one that differs. */
    public int differing() {
        int differing = 0;
        for (Pair pair : pairs) {
            differing += pair.isPaired() && !pair.isSame() ? 1 : 0;
        }
        return differing;
    }

    /** Returns how many layers the first network has alone. */
    public int leftAlone() {
        int alone = 0;
        for (Pair pair : pairs) {
            alone += pair.right() == null ? 1 : 0;
        }
        return alone;
    }

    /** Returns how many layers the second network has alone. */
    public int rightAlone() {
        return pairs.size() - same() - differing() - leftAlone();
    }
}
