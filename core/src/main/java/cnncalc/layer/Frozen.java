package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value.Nested;
import cnncalc.shape.Layout;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.shape.Windows;
import cnncalc.term.Term;
import cnncalc.text.Findings;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A layer that training leaves alone: its parameters count as not trained.
 *
 * @param layer the layer, which is otherwise as it is
 */
public record Frozen(Layer layer) implements Layer {

    public static final LayerType TYPE = new LayerType(
            "fixed",
            "fixed relu",
            "fixed",
            Family.GROUP,
            LayerType.Inputs.SEVERAL,
            List.of(Fields.LAYER),
            arguments -> new Frozen(arguments.layer("layer")));

    /** Returns what a layer is, frozen or not. */
    static Layer bare(Layer layer) {
        return layer instanceof Frozen frozen ? bare(frozen.layer) : layer;
    }

    @Override
    public Call call() {
        return Call.of(TYPE.word()).with("layer", new Nested(layer.call()));
    }

    @Override
    public LayerType type() {
        return TYPE;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        return layer.outputs(inputs, findings);
    }

    @Override
    public boolean knowsWeights() {
        return layer.knowsWeights();
    }

    @Override
    public List<Weight> weights(List<Shape> inputs) {
        List<Weight> fixed = new ArrayList<>();
        for (Weight weight : layer.weights(inputs)) {
            fixed.add(weight.use() == Weight.Use.TRAINED ? weight.fixed() : weight);
        }
        return fixed;
    }

    @Override
    public Term multiplyAdds(List<Shape> inputs, List<Shape> outputs) {
        return layer.multiplyAdds(inputs, outputs);
    }

    @Override
    public @Nullable Size lastKernelAxis(List<Shape> inputs) {
        return layer.lastKernelAxis(inputs);
    }

    @Override
    public Layout layout() {
        return layer.layout();
    }

    @Override
    public boolean keepsPositions() {
        return layer.keepsPositions();
    }

    @Override
    public @Nullable Windows windows() {
        return layer.windows();
    }

    @Override
    public @Nullable Windows spreading() {
        return layer.spreading();
    }
}
