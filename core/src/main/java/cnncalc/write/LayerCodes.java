package cnncalc.write;

import cnncalc.analysis.Report;
import cnncalc.analysis.Row;

/** The layers of one network as its programs write them, each alone; planning the programs is what takes time. */
public final class LayerCodes {

    private final CodePlan keras;
    private final CodePlan torch;

    public LayerCodes(Report report) {
        this.keras = new CodePlan(report, CodeTarget.KERAS);
        this.torch = new CodePlan(report, CodeTarget.TORCH);
    }

    /** Returns a layer in Keras's words. */
    public LayerCode keras(Row row) {
        return LayerCode.of(keras, row);
    }

    /** Returns a layer in PyTorch's words. */
    public LayerCode torch(Row row) {
        return LayerCode.of(torch, row);
    }
}
