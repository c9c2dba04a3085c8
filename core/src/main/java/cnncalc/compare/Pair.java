package cnncalc.compare;

import cnncalc.analysis.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one line of the comparison: two layers, or a layer of one network that the other has none for.
 *
 * @param left layer of the first network; null where it has none
 * @param right layer of the second network; null where it has none
 * @param differences what the two differ in; nothing where they are the same, or one is missing
 */
public record Pair(@Nullable Row left, @Nullable Row right, List<Trait> differences) {

    /** Whether both are there and differ in nothing but their names. */
    public boolean isSame() {
        return left != null && right != null && differences.isEmpty();
    }

    /** Whether both are there. */
    public boolean isPaired() {
        return left != null && right != null;
    }
}
