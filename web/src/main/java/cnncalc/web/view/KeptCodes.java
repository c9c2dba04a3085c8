package cnncalc.web.view;

import cnncalc.analysis.Report;
import cnncalc.write.LayerCodes;
import org.jspecify.annotations.Nullable;

/** The layers in code of the network that was asked for last, while it stays the same. */
final class KeptCodes {

    private @Nullable Report report;
    private @Nullable LayerCodes codes;

    /** Returns the layers of a report in code; as before where it is the same object, for comparing it all is dear. */
    @SuppressWarnings("ReferenceEquality")
    LayerCodes of(Report wanted) {
        LayerCodes kept = codes;
        if (kept == null || report != wanted) {
            kept = new LayerCodes(wanted);
            codes = kept;
            report = wanted;
        }
        return kept;
    }
}
