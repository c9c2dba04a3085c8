package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Many;
import cnncalc.call.Value.Nothing;
import cnncalc.call.Value.Whole;
import cnncalc.shape.Layout;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.text.Findings;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * Pooling to a given size, whatever the input's: the windows follow from both.
 *
 * @param type maximum or average
 * @param sizes the output's size along each axis, or one for all; nothing keeps an axis
 * @param indices whether the place of each maximum is a second output
 * @param layout where the channels are
 * @see <a href="https://docs.pytorch.org/docs/stable/generated/torch.nn.AdaptiveAvgPool2d.html">PyTorch, {@code
 *     torch/nn/modules/pooling.py}</a>; Keras 3, {@code layers/pooling/base_adaptive_pooling.py}
 */
public record AdaptivePooling(LayerType type, List<Value> sizes, boolean indices, Layout layout) implements Layer {

    public static final LayerType AVERAGE = type(
            "adaptiveavgpool",
            Spelling.keras(
                    Spelling.ranks("AdaptiveAveragePooling#D"),
                    "output_size, data_format=None",
                    AdaptivePooling::fromKeras),
            Spelling.torch(Spelling.ranks("AdaptiveAvgPool#d"), "output_size", AdaptivePooling::fromTorch));

    public static final LayerType MAXIMUM = type(
            "adaptivemaxpool",
            Spelling.keras(
                    Spelling.ranks("AdaptiveMaxPooling#D"),
                    "output_size, data_format=None",
                    AdaptivePooling::fromKeras),
            Spelling.torch(
                    Spelling.ranks("AdaptiveMaxPool#d"),
                    "output_size, return_indices=False",
                    AdaptivePooling::fromTorch));

    public AdaptivePooling {
        sizes = List.copyOf(sizes);
    }

    private static LayerType type(String word, Spelling... spellings) {
        return new LayerType(
                word,
                word + " 7x7",
                "pool",
                Family.POOLING,
                LayerType.Inputs.ONE,
                List.of(
                        Field.leading("output", Kind.SHAPE),
                        Field.named("indices", Kind.TRUTH, Value.of(false)),
                        Fields.LAYOUT),
                AdaptivePooling::read,
                spellings);
    }

    private static AdaptivePooling read(Arguments arguments) {
        return new AdaptivePooling(
                arguments.name().equals("adaptivemaxpool") ? MAXIMUM : AVERAGE,
                arguments.parts("output"),
                arguments.truth("indices"),
                Fields.layout(arguments));
    }

    private static LayerType typeOf(Arguments arguments) {
        return arguments.name().startsWith("AdaptiveMax") ? MAXIMUM : AVERAGE;
    }

    private static AdaptivePooling fromKeras(Arguments arguments) {
        return new AdaptivePooling(typeOf(arguments), sizes(arguments), false, Keras.layout(arguments));
    }

    private static AdaptivePooling fromTorch(Arguments arguments) {
        boolean indices = arguments.name().startsWith("AdaptiveMax") && arguments.flag("return_indices");
        for (Value size : arguments.parts("output_size")) {
            if (size instanceof Whole whole) {
                arguments.atLeast(0, "output_size", whole.value());
            }
        }
        return new AdaptivePooling(typeOf(arguments), sizes(arguments), indices, Torch.layout(arguments));
    }

    private static List<Value> sizes(Arguments arguments) {
        List<Value> sizes = arguments.parts("output_size");
        boolean several = arguments.value("output_size") instanceof Many;
        boolean single = sizes.size() == 1 && !arguments.name().contains("Pooling");
        if (several && sizes.size() != arguments.rank() && !single) {
            throw Refusal.of("argument.axes", "output_size", arguments.rank(), sizes.size())
                    .about("output_size");
        }
        List<Value> all = new ArrayList<>();
        for (int axis = 0; axis < arguments.rank(); axis++) {
            Value size = sizes.get(sizes.size() == 1 ? 0 : axis);
            if (!(size instanceof Whole) && !(size instanceof Nothing)) {
                throw arguments.wrong("output_size", "sizes");
            }
            all.add(size);
        }
        return all;
    }

    @Override
    public Call call() {
        return Call.of(type.word())
                .with("output", Value.one(sizes))
                .with("indices", Value.of(indices))
                .with("layout", Value.of(layout.word()));
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        Shape input = inputs.get(0);
        Fields.requireSpatial(input, layout);
        List<Size> spatial = layout.spatial(input);
        if (sizes.size() != 1 && sizes.size() != spatial.size()) {
            throw Refusal.of("argument.axes", "output", spatial.size(), sizes.size())
                    .about("output");
        }
        List<Size> pooled = new ArrayList<>();
        for (int axis = 0; axis < spatial.size(); axis++) {
            Value size = sizes.get(sizes.size() == 1 ? 0 : axis);
            pooled.add(size instanceof Whole whole ? Size.of(whole.value()) : spatial.get(axis));
        }
        Shape output = layout.shape(input, pooled, layout.channels(input));
        return indices ? List.of(output, output) : List.of(output);
    }
}
