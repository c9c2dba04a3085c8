package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Many;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.term.Term;
import cnncalc.text.Candidate;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import java.util.List;

/**
 * Each channel times a trained number, as ConvNeXt scales its branches.
 *
 * @param channels channels, the last axis
 * @see <a href="https://arxiv.org/abs/2103.17239">Touvron et al. 2021</a>
 */
public record LayerScale(long channels) implements Layer {

    public static final LayerType TYPE = new LayerType(
            "layerscale",
            "layerscale 4",
            "layerscale",
            Family.NORMALIZATION,
            LayerType.Inputs.ONE,
            List.of(Field.leading("channels", Kind.WHOLE)),
            arguments -> new LayerScale(arguments.positive("channels")),
            Spelling.keras(
                    List.of("LayerScale"),
                    "projection_dim, init_values=0.000001",
                    arguments -> new LayerScale(arguments.positive("projection_dim"))),
            Spelling.expression((fields, inputs) -> {
                Value channels = Fields.value(fields, "channels");
                return Call.of("@0 * @p").with("parameter", new Many(List.of(channels)));
            }));

    @Override
    public Call call() {
        return Call.of(TYPE.word()).with("channels", Value.of(channels));
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
        Shape input = inputs.get(0);
        if (input.rank() < 2) {
            throw Refusal.of("rank.least", 2, input.rank(), input.whole());
        }
        Size last = input.size(input.rank() - 1);
        if (last.known() && last.value() != channels) {
            throw Refusal.of("channels.declared", channels, last.value())
                    .about("channels")
                    .trying(List.of(new Candidate("channels", last.toString())));
        }
        return inputs;
    }

    @Override
    public boolean knowsWeights() {
        return true;
    }

    @Override
    public List<Weight> weights(List<Shape> inputs) {
        return List.of(Weight.kernel("gamma", List.of(Term.of(Letters.CHANNELS, channels))));
    }

    @Override
    public Message sentence(List<Shape> inputs, List<Shape> outputs) {
        return Message.of("sentence.layerscale", channels);
    }
}
