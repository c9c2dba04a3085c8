package cnncalc.oracle;

import java.io.IOException;
import java.util.List;

/** Runs core over everything that was recorded from the real frameworks; the site shows what comes of it. */
public final class Conformance {

    private Conformance() {}

    /** Returns a tally of each source, Keras first. */
    public static List<Tally> run() throws IOException {
        return List.of(
                KerasModels.applications(),
                KerasModels.random(),
                KerasRefusals.models(),
                KerasRefusals.snippets(),
                KerasRefusals.layers(),
                KerasRefusals.accepted(),
                TorchvisionModels.all(),
                TorchModules.random(),
                TorchModules.refused(),
                TorchModules.accepted());
    }
}
