package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.layer.Weight.Part;
import cnncalc.layer.Weight.Use;
import cnncalc.shape.Layout;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.term.Term;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * Instance normalization: each channel of each example brought to mean 0 and variance 1.
 *
 * @param channels channels that are declared; {@link Fields#OPEN} where the input says
 * @param affine whether a scale is trained
 * @param center whether a shift is, beside the scale
 * @param tracked whether running statistics are kept, as buffers
 * @see <a href="https://arxiv.org/abs/1607.08022">Ulyanov, Vedaldi and Lempitsky 2016</a>; PyTorch, {@code
 *     torch/nn/modules/instancenorm.py}
 */
public record InstanceNormalization(long channels, boolean affine, boolean center, boolean tracked, Layout layout)
        implements Layer {

    private static final String TORCH =
            "eps=1e-05, momentum=0.1, affine=False, track_running_stats=False, device=None, dtype=None, *, bias=True";
    private static final String LAZY =
            "eps=1e-05, momentum=0.1, affine=True, track_running_stats=True, device=None, dtype=None, *, bias=True";

    public static final LayerType TYPE = new LayerType(
            "instancenorm",
            "instancenorm",
            "instancenorm",
            Family.NORMALIZATION,
            LayerType.Inputs.ONE,
            List.of(
                    Field.named("scale", Kind.TRUTH, Value.of(false)),
                    Field.named("center", Kind.TRUTH, Value.of(true)),
                    Field.choice("statistics", List.of("none", "buffers")),
                    Fields.CHANNELS,
                    Fields.LAYOUT),
            arguments -> new InstanceNormalization(
                    Fields.channels(arguments),
                    arguments.truth("scale"),
                    arguments.truth("center"),
                    arguments.word("statistics").equals("buffers"),
                    Fields.layout(arguments)),
            Spelling.torch(Spelling.ranks("InstanceNorm#d"), "num_features, " + TORCH, InstanceNormalization::fromTorch)
                    .writing(InstanceNormalization::toTorch),
            Spelling.torch(Spelling.ranks("LazyInstanceNorm#d"), LAZY, InstanceNormalization::fromTorch)
                    .writing(InstanceNormalization::toTorch));

    private static Call toTorch(Call fields, List<Shape> inputs) {
        return Call.of("").with("bias", Fields.value(fields, "center"));
    }

    private static InstanceNormalization fromTorch(Arguments arguments) {
        return new InstanceNormalization(
                arguments.has("num_features") ? arguments.positive("num_features") : Fields.OPEN,
                arguments.truth("affine"),
                arguments.truth("bias"),
                arguments.truth("track_running_stats"),
                Torch.layout(arguments));
    }

    @Override
    public Call call() {
        return Call.of(TYPE.word())
                .with("scale", Value.of(affine))
                .with("center", Value.of(center))
                .with("statistics", Value.of(tracked ? "buffers" : "none"))
                .with("in", Fields.channels(channels))
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

    /** Groups of one channel each. */
    @Override
    public List<Way> ways(List<Shape> inputs) {
        Value axis = Value.of(layout.channelAxis(inputs.get(0)));
        boolean shift = affine && center;
        return tracked ? List.of() : List.of(Way.of(new GroupNormalization(0, Fields.OPEN, affine, shift, axis)));
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        Shape input = inputs.get(0);
        Fields.requireSpatial(input, layout);
        if (affine || tracked) {
            Fields.requireChannels(channels, layout.channels(input));
        } else if (channels != Fields.OPEN && !layout.channels(input).equals(Size.of(channels))) {
            findings.note(Message.of(
                    "instancenorm.channels", channels, layout.channels(input).toString()));
        }
        boolean single = !tracked;
        for (Size size : layout.spatial(input)) {
            single &= size.known() && size.value() == 1;
        }
        if (single && !tracked) {
            throw Refusal.of("batchnorm.single", input.whole());
        }
        return inputs;
    }

    @Override
    public boolean knowsWeights() {
        return channels != Fields.OPEN;
    }

    @Override
    public List<Weight> weights(List<Shape> inputs) {
        Size size = knowsWeights() ? Size.of(channels) : layout.channels(inputs.get(0));
        Term count = size.as(Letters.CHANNELS);
        List<Weight> weights = new ArrayList<>();
        if (affine) {
            weights.add(Weight.kernel("gamma", List.of(count)));
        }
        if (affine && center) {
            weights.add(Weight.bias("beta", count));
        }
        if (tracked) {
            weights.add(new Weight("mean", Part.WEIGHTS, Use.BUFFER, count));
            weights.add(new Weight("variance", Part.WEIGHTS, Use.BUFFER, count));
            weights.add(new Weight("batches", Part.WEIGHTS, Use.BUFFER, Term.ONE));
        }
        return weights;
    }
}
