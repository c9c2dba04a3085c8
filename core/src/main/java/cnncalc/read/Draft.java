package cnncalc.read;

import cnncalc.call.Call;
import cnncalc.layer.Layer;
import cnncalc.read.Scope.Source;
import cnncalc.read.Words.Word;
import cnncalc.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line that was read but whose neighbours are not known yet.
 *
 * @param name as given, a repetition's number behind it; null where it is made up
 * @param label what a made-up name begins with
 * @param manner how the layer is used
 * @param again the earlier line whose layer this calls; null where it has its own
 * @param said whether the line says all that it reads from, the line above not among it
 * @param inputs what it reads from
 */
record Draft(
        @Nullable Word name,
        String label,
        Layer layer,
        Call call,
        Span span,
        Scope scope,
        Manner manner,
        @Nullable Source again,
        boolean said,
        List<Source> inputs) {

    Draft(@Nullable Word name, String label, Layer layer, Call call, Span span, Scope scope, Manner manner) {
        this(name, label, layer, call, span, scope, manner, null, /* said= */ true, new ArrayList<>());
    }
}
