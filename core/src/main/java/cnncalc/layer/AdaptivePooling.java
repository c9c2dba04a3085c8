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
import cnncalc.text.Message;
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
        for (long size : arguments.wholes("output_size")) {
            arguments.atLeast(0, "output_size", size);
        }
        return new AdaptivePooling(typeOf(arguments), sizes(arguments), false, Keras.layout(arguments));
    }

    private static AdaptivePooling fromTorch(Arguments arguments) {
        boolean indices = arguments.knows("return_indices") && arguments.truth("return_indices");
        return new AdaptivePooling(typeOf(arguments), sizes(arguments), indices, Torch.layout(arguments));
    }

    /** One size for all axes, or one for each; nothing where an axis stays as it is. */
    private static List<Value> sizes(Arguments arguments) {
        List<Value> sizes = arguments.parts("output_size");
        if (arguments.value("output_size") instanceof Many && sizes.size() != arguments.rank()) {
            throw Refusal.of("argument.axes", "output_size", arguments.rank(), sizes.size())
                    .about("output_size");
        }
        for (Value size : sizes) {
            if (size instanceof Whole whole) {
                arguments.atLeast(0, "output_size", whole.value());
            } else if (!(size instanceof Nothing)) {
                throw arguments.wrong("output_size", "sizes");
            }
        }
        return sizes;
    }

    @Override
    public Call call() {
        return Call.of(type.word())
                .with("output", Value.one(sizes))
                .with("indices", Value.of(indices))
                .with("layout", Value.of(layout.word()));
    }

    @Override
    public List<Way> ways(List<Shape> inputs) {
        LayerType global = type.equals(MAXIMUM) ? GlobalPooling.MAXIMUM : GlobalPooling.AVERAGE;
        return isGlobal(sizes) && !indices
                ? List.of(Way.of(new GlobalPooling(global, /* keep= */ true, layout)))
                : List.of();
    }

    private static boolean isGlobal(List<Value> sizes) {
        for (Value size : sizes) {
            if (!size.equals(Value.of(1))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        Shape input = inputs.get(0);
        Shape output = isMean(input) ? means(input) : pooled(input);
        return indices ? List.of(output, output) : List.of(output);
    }

    /** Whether PyTorch takes the mean over the last axes, whatever stands before them ({@code adaptive_avg_pool2d}). */
    private boolean isMean(Shape input) {
        boolean ones =
                layout.batchOptional() && layout.rank() > 1 && type.word().equals("adaptiveavgpool");
        for (Value size : sizes) {
            ones &= size instanceof Whole whole && whole.value() == 1;
        }
        return ones && input.rank() >= layout.rank() + (sizes.size() > 1 ? 1 : 0);
    }

    private Shape means(Shape input) {
        Shape output = input;
        for (int axis = input.rank() - layout.rank(); axis < input.rank(); axis++) {
            output = output.with(axis, Size.of(1));
        }
        return output;
    }

    private Shape pooled(Shape input) {
        Fields.requireSpatial(input, layout);
        List<Size> spatial = layout.spatial(input);
        if (sizes.size() != 1 && sizes.size() != spatial.size()) {
            throw Refusal.of("window.rank", Message.of("field.output"), sizes.size(), spatial.size())
                    .about("output");
        }
        if (layout.batchOptional()) {
            Torch.requireElements(input, layout);
        }
        List<Size> pooled = new ArrayList<>();
        for (int axis = 0; axis < spatial.size(); axis++) {
            Value size = sizes.get(sizes.size() == 1 ? 0 : axis);
            pooled.add(size instanceof Whole whole ? Size.of(whole.value()) : spatial.get(axis));
        }
        return layout.shape(input, pooled, layout.channels(input));
    }

    @Override
    public Message sentence(List<Shape> inputs, List<Shape> outputs) {
        return Message.of(
                "sentence." + type.word(),
                inputs.get(0).toString(),
                outputs.get(0).toString());
    }
}
