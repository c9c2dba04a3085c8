package cnncalc.check;

import cnncalc.analysis.Quantity;
import cnncalc.analysis.Row;
import cnncalc.check.Claim.Kind;
import cnncalc.layer.Family;
import cnncalc.text.Ascii;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which line is about which layer: lines and layers keep their order, and of all ways to pair them the one is taken in
 * which names, kinds, shapes and numbers go together best.
 *
 * @see <a href="https://doi.org/10.1016/0022-2836(70)90057-4">Needleman and Wunsch 1970</a>
 */
final class Alignment {

    private static final int MAX_PAIRS = 4_000_000;

    /** What families are called in tables. */
    private static final String[][] WORDS = {
        {"convolution", "conv"},
        {"pooling", "pool"},
        {"dense", "dense", "linear", "fc", "fully", "affine", "완전"},
        {"normalization", "norm", "bn"},
        {"activation", "relu", "softmax", "sigmoid", "tanh", "gelu", "activation"},
        {"input", "input"},
        {"embedding", "embedding"},
        {"recurrent", "lstm", "gru", "rnn"},
        {"merging", "add", "concat"},
    };

    private final List<Claim> claims;
    private final List<Row> rows;
    private final int[][] best;

    private Alignment(List<Claim> claims, List<Row> rows) {
        this.claims = claims;
        this.rows = rows;
        this.best = new int[claims.size() + 1][rows.size() + 1];
    }

    /** Returns a layer for each line, null for those that are about none. */
    static @Nullable Row[] of(List<Claim> claims, List<Row> rows) {
        if ((long) claims.size() * rows.size() > MAX_PAIRS) {
            return new @Nullable Row[claims.size()];
        }
        Alignment alignment = new Alignment(claims, rows);
        alignment.fill();
        return alignment.walked();
    }

    private void fill() {
        for (int i = claims.size() - 1; i >= 0; i--) {
            for (int j = rows.size() - 1; j >= 0; j--) {
                int paired = score(claims.get(i), rows.get(j)) + best[i + 1][j + 1];
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
    }

    private @Nullable Row[] walked() {
        @Nullable Row[] found = new @Nullable Row[claims.size()];
        int j = 0;
        for (int i = 0; i < claims.size(); i++) {
            while (j < rows.size() && best[i][j] == best[i][j + 1]) {
                j++;
            }
            boolean skipped = j == rows.size() || best[i][j] == best[i + 1][j];
            if (!skipped) {
                found[i] = rows.get(j++);
            }
        }
        return found;
    }

    /** How well a line and a layer go together; nothing below 0 is ever paired. */
    private static int score(Claim claim, Row row) {
        if (claim.kind() != Kind.LAYER) {
            return 0;
        }
        String said = Ascii.lower(claim.name());
        Family family = row.node().layer().type().family();
        String expected = family(said);
        boolean named = isNamed(said, row);
        if (!named && !expected.isEmpty() && !expected.equals(family.word())) {
            return 0;
        }
        int score = (named ? 6 : 0) + (expected.isEmpty() ? 0 : 3);
        boolean shape = !claim.shape().isEmpty() && ShapeReasons.of(row, claim.sizes()) == null;
        boolean parameters = claim.parameters() >= 0 && ParameterReasons.of(row, claim.parameters()) == null;
        boolean weighs =
                claim.parameters() > 0 || row.count(Quantity.PARAMETERS).value() > 0;
        score += (shape ? 4 : 0) + (parameters ? weighs ? 4 : 1 : 0);
        return score >= 3 ? score : 0;
    }

    private static String family(String said) {
        for (String[] each : WORDS) {
            for (int i = 1; i < each.length; i++) {
                if (said.contains(each[i])) {
                    return each[0];
                }
            }
        }
        return "";
    }

    private static boolean isNamed(String said, Row row) {
        String shown = Ascii.lower(row.node().place().shown());
        int end = 0;
        while (end < said.length() && " (:".indexOf(said.charAt(end)) < 0) {
            end++;
        }
        String first = said.substring(0, end);
        return !first.isEmpty()
                && (first.equals(shown) || first.equals(Ascii.lower(row.node().name())));
    }
}
