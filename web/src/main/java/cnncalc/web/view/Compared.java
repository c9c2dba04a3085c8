package cnncalc.web.view;

import cnncalc.CnnCalc;
import cnncalc.analysis.Report;
import cnncalc.compare.Comparison;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The other network and the comparison with it: as long as both are the same, neither is worked out twice. */
final class Compared {

    /** What a network was read from, and what it comes to. */
    private record Read(List<String> said, CnnCalc calc) {}

    private @Nullable Read other;
    private @Nullable Read kept;
    private @Nullable Report first;
    private @Nullable Report second;
    private @Nullable Comparison comparison;

    /** Returns what the other network's text comes to; {@code said} is all that it is read from. */
    CnnCalc other(List<String> said, Supplier<CnnCalc> reading) {
        Read known = read(other, said, reading);
        other = known;
        return known.calc;
    }

    /** Returns what the network comes to that was kept. */
    CnnCalc kept(List<String> said, Supplier<CnnCalc> reading) {
        Read known = read(kept, said, reading);
        kept = known;
        return known.calc;
    }

    private static Read read(@Nullable Read known, List<String> said, Supplier<CnnCalc> reading) {
        return known == null || !known.said.equals(said) ? new Read(said, reading.get()) : known;
    }

    /** The same reports, and not equal ones, which would take as long to tell. */
    @SuppressWarnings("ReferenceEquality")
    Comparison of(Report left, Report right) {
        Comparison known = comparison;
        if (known == null || left != first || right != second) {
            known = Comparison.of(left, right);
            first = left;
            second = right;
            comparison = known;
        }
        return known;
    }
}
