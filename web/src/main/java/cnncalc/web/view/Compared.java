package cnncalc.web.view;

import cnncalc.CnnCalc;
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
    private List<String> about = List.of();
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

    /** Returns the comparison of two networks; {@code said} is all that both are read from. */
    Comparison comparison(List<String> said, Supplier<Comparison> comparing) {
        Comparison known = comparison;
        if (known == null || !said.equals(about)) {
            known = comparing.get();
            about = said;
            comparison = known;
        }
        return known;
    }
}
