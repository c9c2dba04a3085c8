package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.layer.Weight.Part;
import cnncalc.layer.Weight.Use;
import cnncalc.shape.Layout;
import cnncalc.shape.Shape;
import cnncalc.term.Term;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * Batch normalization: for each channel a trained scale and shift, and a running mean and variance.
 *
 * <p>The running statistics are buffers in PyTorch, 2C + 1 with the count of batches; in Keras they are 2C
 * non-trainable parameters.
 *
 * @param scale whether there is a scale, gamma
 * @param center whether there is a shift, beta
 * @param statisticsCount whether the running statistics count as parameters, as in Keras
 * @param layout where the channels are
 * @see <a href="https://arxiv.org/abs/1502.03167">Ioffe and Szegedy 2015</a>
 */
public record BatchNormalization(boolean scale, boolean center, boolean statisticsCount, Layout layout)
        implements Layer {

    public static final LayerType TYPE = new LayerType(
            "batchnorm",
            "batchnorm",
            "batchnorm",
            Family.NORMALIZATION,
            LayerType.Inputs.ONE,
            List.of(
                    Field.named("scale", Kind.TRUTH, Value.of(true)),
                    Field.named("center", Kind.TRUTH, Value.of(true)),
                    Field.choice("statistics", List.of("buffers", "parameters")),
                    Fields.LAYOUT),
            BatchNormalization::read);

    private static BatchNormalization read(Arguments arguments) {
        return new BatchNormalization(
                arguments.truth("scale"),
                arguments.truth("center"),
                arguments.word("statistics").equals("parameters"),
                Fields.layout(arguments));
    }

    @Override
    public Call call() {
        return Call.of(TYPE.word())
                .with("scale", Value.of(scale))
                .with("center", Value.of(center))
                .with("statistics", Value.of(statisticsCount ? "parameters" : "buffers"))
                .with("layout", Value.of(layout.word()));
    }

    @Override
    public LayerType type() {
        return TYPE;
    }

    @Override
    public boolean keepsPositions() {
        return true;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        return inputs;
    }

    @Override
    public List<Weight> weights(List<Shape> inputs) {
        Term channels = layout.channels(inputs.get(0)).as(Letters.CHANNELS);
        Use running = statisticsCount ? Use.FIXED : Use.BUFFER;
        List<Weight> weights = new ArrayList<>();
        if (scale) {
            weights.add(Weight.kernel("gamma", List.of(channels)));
        }
        if (center) {
            weights.add(Weight.bias("beta", channels));
        }
        weights.add(new Weight("mean", Part.WEIGHTS, running, channels));
        weights.add(new Weight("variance", Part.WEIGHTS, running, channels));
        if (!statisticsCount) {
            weights.add(new Weight("batches", Part.WEIGHTS, running, Term.ONE));
        }
        return weights;
    }

    @Override
    public Message sentence(List<Shape> inputs, List<Shape> outputs) {
        String key = statisticsCount ? "sentence.batchnorm.parameters" : "sentence.batchnorm";
        return Message.of(key, layout.channels(inputs.get(0)).toString());
    }
}
