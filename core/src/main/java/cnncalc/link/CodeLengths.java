package cnncalc.link;

/** The lengths of a shortest code: David A. Huffman, A Method for the Construction of Minimum-Redundancy Codes, 1952. */
final class CodeLengths {

    private CodeLengths() {}

    /** Returns the length of each symbol's code in bits, none over a limit; 0 for symbols that do not occur. */
    static int[] of(int[] counts, int limit) {
        int[] weights = counts.clone();
        int[] lengths = shortest(weights);
        while (longest(lengths) > limit) {
            for (int i = 0; i < weights.length; i++) {
                weights[i] = weights[i] == 0 ? 0 : weights[i] / 2 + 1;
            }
            lengths = shortest(weights);
        }
        return lengths;
    }

    private static int longest(int[] lengths) {
        int longest = 0;
        for (int length : lengths) {
            longest = Math.max(longest, length);
        }
        return longest;
    }

    /** Joins the two lightest trees until one is left; a lone symbol gets one bit. */
    private static int[] shortest(int[] weights) {
        int leaves = weights.length;
        int[] weight = new int[2 * leaves];
        int[] parent = new int[2 * leaves];
        System.arraycopy(weights, 0, weight, 0, leaves);
        int nodes = leaves;
        int first = lightest(weight, parent, nodes, -1);
        int second = lightest(weight, parent, nodes, first);
        while (second >= 0) {
            weight[nodes] = weight[first] + weight[second];
            parent[first] = nodes;
            parent[second] = nodes;
            nodes++;
            first = lightest(weight, parent, nodes, -1);
            second = lightest(weight, parent, nodes, first);
        }
        int[] lengths = new int[leaves];
        for (int leaf = 0; leaf < leaves; leaf++) {
            for (int node = leaf; parent[node] > 0; node = parent[node]) {
                lengths[leaf]++;
            }
        }
        if (first >= 0 && first < leaves) {
            lengths[first] = 1;
        }
        return lengths;
    }

    /** Returns the lightest node that has no parent and is not the other; −1 where there is none. */
    private static int lightest(int[] weight, int[] parent, int nodes, int other) {
        int best = -1;
        for (int node = 0; node < nodes; node++) {
            boolean free = weight[node] > 0 && parent[node] == 0 && node != other;
            if (free && (best < 0 || weight[node] < weight[best])) {
                best = node;
            }
        }
        return best;
    }
}
