package cnncalc.web.view;

import cnncalc.CnnCalc;
import cnncalc.analysis.Quantity;
import cnncalc.analysis.Report;
import cnncalc.ask.Curve;
import cnncalc.ask.Depth;
import cnncalc.ask.Fitting;
import cnncalc.ask.Kernels;
import cnncalc.ask.Narrowing;
import cnncalc.web.Editing;
import cnncalc.web.State;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was asked about the network on the page, and what the answers are: as long as the network is the same, none is worked
 * out twice.
 */
final class Asked {

    private List<String> about = List.of();
    private @Nullable CnnCalc written;
    private @Nullable Fitting fitting;
    private final Map<String, Kernels> kernels = new HashMap<>();
    private final Map<String, Narrowing> narrowings = new HashMap<>();
    private final Map<String, Curve> curves = new HashMap<>();
    private @Nullable Depth depth;

    /** Begins anew where the page has another network. */
    void about(Screen screen) {
        State state = screen.state();
        List<String> now = List.of(state.text(), state.inputShape(), state.entry(), state.dialect());
        if (written == null || !now.equals(about)) {
            about = now;
            written = written(screen);
            fitting = null;
            kernels.clear();
            narrowings.clear();
            curves.clear();
            depth = null;
        }
    }

    /** Returns the network as network text; null where it has an error, or cannot be written without becoming another. */
    @Nullable
    CnnCalc network() {
        return written;
    }

    private static @Nullable CnnCalc written(Screen screen) {
        Report report = screen.report();
        if (!report.ok()) {
            return null;
        }
        if (Editing.isNetworkText(screen.calc())) {
            return screen.calc();
        }
        CnnCalc written = CnnCalc.analyzeNetworkText(
                Editing.shared(screen.calc(), screen.state().text()));
        long parameters = report.total(Quantity.PARAMETERS).value();
        boolean same = written.report().total(Quantity.PARAMETERS).value() == parameters;
        return written.report().ok() && same ? written : null;
    }

    Kernels kernels(long input, long output, Report report) {
        return kernels.computeIfAbsent(input + " " + output, key -> Kernels.of(input, output, Kernels.first(report)));
    }

    @Nullable
    Fitting fitting(Report report) {
        fitting = fitting == null ? Fitting.of(report) : fitting;
        return fitting;
    }

    Narrowing narrowing(CnnCalc network, long budget) {
        return narrowings.computeIfAbsent(
                Long.toString(budget), key -> Narrowing.of(network.report(), network.source(), budget));
    }

    /** Returns the curves over the input's size, null where there is none; or over the width. */
    @Nullable
    Curve curve(Report report, boolean overSize) {
        Curve curve = curves.get(overSize ? "size" : "width");
        if (curve == null) {
            curve = overSize ? Curve.ofSizes(report) : Curve.ofWidths(report);
        }
        if (curve != null) {
            curves.put(overSize ? "size" : "width", curve);
        }
        return curve;
    }

    /** Returns what of the network may be repeated. */
    Depth depth(CnnCalc network) {
        Depth known = depth == null ? new Depth(network.report(), network.source()) : depth;
        depth = known;
        return known;
    }

    /** Returns the curve over how often a part of the network is repeated. */
    Curve curve(CnnCalc network, int part) {
        return curves.computeIfAbsent(
                "depth " + part,
                key -> depth(network)
                        .curve(part, text -> CnnCalc.analyzeNetworkText(text).report()));
    }
}
