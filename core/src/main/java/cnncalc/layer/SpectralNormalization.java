package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value.Nested;
import cnncalc.layer.Weight.Part;
import cnncalc.layer.Weight.Use;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.term.Term;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * A layer whose kernel is divided by its largest singular value, which a vector as long as the kernel's last axis follows;
 * the vector is a parameter that is not trained.
 *
 * @param layer the layer with the kernel
 * @see <a href="https://arxiv.org/abs/1802.05957">Miyato et al. 2018</a>; Keras 3, {@code
 *     layers/normalization/spectral_normalization.py}
 */
public record SpectralNormalization(Layer layer) implements Layer {

    public static final LayerType TYPE = new LayerType(
            "spectralnorm",
            "spectralnorm dense 10",
            "spectralnorm",
            Family.NORMALIZATION,
            LayerType.Inputs.ONE,
            List.of(Fields.LAYER),
            arguments -> new SpectralNormalization(arguments.layer("layer")),
            Spelling.keras(
                    List.of("SpectralNormalization"), "layer, power_iterations=1", SpectralNormalization::fromKeras));

    private static SpectralNormalization fromKeras(Arguments arguments) {
        arguments.positive("power_iterations");
        return new SpectralNormalization(Keras.layer(arguments, "layer"));
    }

    @Override
    public Call call() {
        return Call.of(TYPE.word()).with("layer", new Nested(layer.call()));
    }

    @Override
    public LayerType type() {
        return TYPE;
    }

    /**
     * @throws Refusal if the layer has no kernel
     */
    private Size last(List<Shape> inputs) {
        Size last = layer.lastKernelAxis(inputs);
        if (last == null) {
            throw Refusal.of("spectral.kernel", layer.type().word()).about("layer");
        }
        return last;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        last(inputs);
        return layer.outputs(inputs, findings);
    }

    @Override
    public boolean knowsWeights() {
        return layer.knowsWeights();
    }

    @Override
    public List<Weight> weights(List<Shape> inputs) {
        List<Weight> weights = new ArrayList<>(layer.weights(inputs));
        weights.add(new Weight("vector_u", Part.WEIGHTS, Use.FIXED, last(inputs).as(Letters.FILTERS)));
        return weights;
    }

    @Override
    public Term multiplyAdds(List<Shape> inputs, List<Shape> outputs) {
        return layer.multiplyAdds(inputs, outputs);
    }

    @Override
    public Message sentence(List<Shape> inputs, List<Shape> outputs) {
        return Message.of("sentence.spectralnorm");
    }
}
