package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Whole;
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
import org.jspecify.annotations.Nullable;

/**
 * Batch normalization: for each channel a trained scale and shift, and a running mean and variance.
 *
 * <p>The running statistics are buffers in PyTorch, 2C + 1 with the count of batches; in Keras they are 2C
 * non-trainable parameters.
 *
 * @param channels channels that are declared, as PyTorch has it; {@link Fields#OPEN} where the input says
 * @param scale whether there is a scale, gamma
 * @param center whether there is a shift, beta
 * @param statistics where the running statistics count: {@code buffers}; {@code parameters}; {@code renormalized}, which
 *     are parameters and three more for each channel; {@code frozen}, which are buffers like scale and shift; or {@code
 *     none}
 * @param training whether a single value for a channel is refused, as PyTorch does in training, and where there are no running
 *     statistics
 * @param axis the axis that is normalized, from behind if negative; nothing for the layout's channels
 * @param layout where the channels are
 * @see <a href="https://arxiv.org/abs/1502.03167">Ioffe and Szegedy 2015</a>
 */
public record BatchNormalization(
        long channels, boolean scale, boolean center, String statistics, boolean training, Value axis, Layout layout)
        implements Layer {

    private static final String TORCH_PARAMETERS =
            "eps=1e-05, momentum=0.1, affine=True, track_running_stats=True, device=None, dtype=None, *, bias=True";

    public static final LayerType TYPE = new LayerType(
            "batchnorm",
            "batchnorm",
            "batchnorm",
            Family.NORMALIZATION,
            LayerType.Inputs.ONE,
            List.of(
                    Field.named("scale", Kind.TRUTH, Value.of(true)),
                    Field.named("center", Kind.TRUTH, Value.of(true)),
                    Field.choice("statistics", List.of("buffers", "parameters", "renormalized", "frozen", "none")),
                    Field.named("training", Kind.TRUTH, Value.of(false)),
                    Fields.AXIS,
                    Fields.CHANNELS,
                    Fields.LAYOUT),
            BatchNormalization::read,
            Spelling.keras(
                            List.of("BatchNormalization"),
                            "axis=-1, momentum=0.99, epsilon=0.001, center=True, scale=True, renorm=False",
                            BatchNormalization::fromKeras)
                    .writing(BatchNormalization::toKeras),
            Spelling.torch(
                            Spelling.ranks("BatchNorm#d"),
                            "num_features, " + TORCH_PARAMETERS,
                            BatchNormalization::fromTorch)
                    .writing(BatchNormalization::toTorch),
            Spelling.torch(Spelling.ranks("LazyBatchNorm#d"), TORCH_PARAMETERS, BatchNormalization::fromTorch),
            Spelling.torch(
                    List.of("SyncBatchNorm"),
                    "num_features, eps=1e-05, momentum=0.1, affine=True, track_running_stats=True, process_group=None,"
                            + " device=None, dtype=None, *, bias=True",
                    BatchNormalization::fromTorch),
            Spelling.vision("FrozenBatchNorm2d", "num_features, eps=1e-05", BatchNormalization::frozen));

    private static BatchNormalization read(Arguments arguments) {
        return new BatchNormalization(
                Fields.channels(arguments),
                arguments.truth("scale"),
                arguments.truth("center"),
                arguments.word("statistics"),
                arguments.truth("training"),
                arguments.value("axis"),
                Fields.layout(arguments));
    }

    /** The channels stand behind the batch. */
    private static @Nullable Call toTorch(Call fields, List<Shape> inputs) {
        Value axis = Fields.axis(fields, "axis").arguments().get(0).value();
        boolean known = axis instanceof Whole whole
                && (inputs.isEmpty() || Fields.axis(whole.value(), inputs.get(0), "axis") == 1);
        boolean scale = Fields.value(fields, "scale").equals(Value.of(true));
        return known ? Call.of("").with("bias", scale ? Fields.value(fields, "center") : Value.of(true)) : null;
    }

    private static Call toKeras(Call fields, List<Shape> inputs) {
        boolean renormalized = Value.of("renormalized").equals(Fields.value(fields, "statistics"));
        return Fields.kerasAxis(fields, inputs).with("renorm", Value.of(renormalized));
    }

    /** Keras 3.15, {@code layers/normalization/batch_normalization.py}; Keras 2 wrote a list of one axis. */
    private static BatchNormalization fromKeras(Arguments arguments) {
        List<Long> axes = arguments.wholes("axis");
        if (axes.size() != 1) {
            throw Refusal.of("argument.one", "axis", axes.size()).about("axis");
        }
        return new BatchNormalization(
                Fields.OPEN,
                arguments.truth("scale"),
                arguments.truth("center"),
                arguments.truth("renorm") ? "renormalized" : "parameters",
                /* training= */ false,
                Value.of(axes.get(0)),
                Layout.CHANNELS_LAST);
    }

    /**
     * PyTorch 2.13, {@code torch/nn/modules/batchnorm.py}: the channels are the axis behind the batch, and nothing looks at
     * their number where nothing is held for each of them.
     */
    private static BatchNormalization fromTorch(Arguments arguments) {
        boolean affine = arguments.truth("affine");
        boolean tracked = arguments.truth("track_running_stats");
        long channels = arguments.has("num_features")
                ? arguments.atLeast(0, "num_features", arguments.whole("num_features"))
                : Fields.OPEN;
        int rank = arguments.rank();
        return new BatchNormalization(
                affine || tracked ? channels : Fields.OPEN,
                affine,
                affine && arguments.truth("bias"),
                tracked ? "buffers" : "none",
                /* training= */ !tracked,
                Value.of(1),
                rank == 0
                        ? Layout.CHANNELS_FIRST
                        : new Layout(/* channelsFirst= */ true, rank, /* batchOptional= */ rank == 1));
    }

    /** torchvision 0.28, {@code torchvision/ops/misc.py}: scale and shift stand beside the parameters as well. */
    private static BatchNormalization frozen(Arguments arguments) {
        return new BatchNormalization(
                arguments.atLeast(0, "num_features", arguments.whole("num_features")),
                /* scale= */ true,
                /* center= */ true,
                "frozen",
                /* training= */ false,
                Value.of(1),
                new Layout(/* channelsFirst= */ true, arguments.rank(), /* batchOptional= */ false));
    }

    @Override
    public Call call() {
        return Call.of(TYPE.word())
                .with("scale", Value.of(scale))
                .with("center", Value.of(center))
                .with("statistics", Value.of(statistics))
                .with("training", Value.of(training))
                .with("axis", axis)
                .with("in", Fields.channels(channels))
                .with("layout", Value.of(layout.word()));
    }

    @Override
    public LayerType type() {
        return TYPE;
    }

    @Override
    public Layer inTraining() {
        return statistics.equals("buffers")
                ? new BatchNormalization(channels, scale, center, statistics, /* training= */ true, axis, layout)
                : this;
    }

    @Override
    public boolean keepsPositions() {
        return true;
    }

    /** PyTorch has a scale wherever there is a shift. */
    @Override
    public List<Way> ways(List<Shape> inputs) {
        Layer both = new BatchNormalization(channels, true, true, statistics, training, axis, layout);
        Size size = Fields.sizeAlong(axis, layout, inputs.get(0));
        return scale || !center || !size.known()
                ? List.of()
                : List.of(new Way(List.of(both), Message.of("code.scale", size.value())));
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        Shape input = inputs.get(0);
        if (layout.channelsFirst()) {
            layout.require(input);
        }
        Fields.requireChannels(channels, Fields.sizeAlong(axis, layout, input));
        if (training) {
            requireSeveral(input);
        }
        return inputs;
    }

    /** PyTorch 2.13, {@code torch/nn/functional.py}, {@code _verify_batch_size}. */
    private static void requireSeveral(Shape input) {
        long values = 1;
        for (int axis = 0; axis < input.rank(); axis++) {
            Size size = input.size(axis);
            values *= axis == 1 || (size.known() && size.value() == 1) ? 1 : 2;
        }
        if (values == 1) {
            throw Refusal.of("batchnorm.single", input.whole());
        }
    }

    @Override
    public boolean knowsWeights() {
        return channels != Fields.OPEN;
    }

    @Override
    public List<Weight> weights(List<Shape> inputs) {
        Size size = knowsWeights() ? Size.of(channels) : Fields.sizeAlong(axis, layout, inputs.get(0));
        Term count = size.as(Letters.CHANNELS);
        boolean renormalized = statistics.equals("renormalized");
        Use running = renormalized || statistics.equals("parameters") ? Use.FIXED : Use.BUFFER;
        List<Weight> weights = new ArrayList<>();
        boolean frozen = statistics.equals("frozen");
        if (scale) {
            weights.add(new Weight("gamma", Part.WEIGHTS, frozen ? Use.BUFFER : Use.TRAINED, count));
        }
        if (center) {
            weights.add(new Weight("beta", Part.BIASES, frozen ? Use.BUFFER : Use.TRAINED, count));
        }
        if (!statistics.equals("none")) {
            weights.add(new Weight("mean", Part.WEIGHTS, running, count));
            weights.add(new Weight("variance", Part.WEIGHTS, running, count));
        }
        for (String name : renormalized ? List.of("stddev", "renorm mean", "renorm stddev") : List.<String>of()) {
            weights.add(new Weight(name, Part.WEIGHTS, running, count));
        }
        if (statistics.equals("buffers")) {
            weights.add(new Weight("batches", Part.WEIGHTS, running, Term.ONE));
        }
        return weights;
    }

    @Override
    public Message sentence(List<Shape> inputs, List<Shape> outputs) {
        Size size = Fields.sizeAlong(axis, layout, inputs.get(0));
        return switch (statistics) {
            case "parameters", "renormalized" -> Message.of("sentence.batchnorm.parameters", size.toString());
            case "buffers" -> Message.of("sentence.batchnorm", size.toString());
            case "frozen" -> Message.of("sentence.batchnorm.frozen", size.toString());
            default -> Message.of("sentence.batchnorm.none", size.toString());
        };
    }
}
