package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Nothing;
import cnncalc.call.Value.Whole;
import cnncalc.shape.Layout;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.term.Role;
import cnncalc.term.Symbol;
import cnncalc.term.Term;
import cnncalc.text.Findings;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * The spatial axes brought to another size: by a factor, {@code floor(I·F)}, or to a given one.
 *
 * @param factors one for each axis or one for all, as written; empty where the size is given
 * @param sizes the sizes, likewise; empty where a factor is given
 * @param layout where the spatial axes are
 * @see <a href="https://docs.pytorch.org/docs/stable/generated/torch.nn.Upsample.html">PyTorch, {@code
 *     torch/nn/modules/upsampling.py}</a>; Keras 3, {@code layers/reshaping/up_sampling2d.py}
 */
public record Upsample(List<String> factors, List<Long> sizes, Layout layout) implements Layer {

    private static final Symbol FACTOR = Symbol.of("F", Role.STRIDE);
    private static final String TORCH = "size=None, scale_factor=None";

    public static final LayerType TYPE = new LayerType(
            "upsample",
            "upsample 2x2",
            "upsample",
            Family.SHAPING,
            LayerType.Inputs.ONE,
            List.of(
                    Field.leading("factor", Kind.DECIMALS, new Nothing()),
                    Field.named("output", Kind.SIZES, new Nothing()),
                    Fields.LAYOUT),
            Upsample::read,
            Spelling.keras(
                    Spelling.ranks("UpSampling#D"),
                    "size=2, data_format=None, interpolation='nearest'",
                    Upsample::fromKeras),
            Spelling.keras(
                    List.of("Resizing", "CenterCrop", "RandomCrop"),
                    "height, width, data_format=None",
                    Upsample::resized),
            Spelling.torch(
                    List.of("Upsample"),
                    TORCH + ", mode='nearest', align_corners=None, recompute_scale_factor=None",
                    Upsample::fromTorch),
            Spelling.torch(List.of("UpsamplingNearest2d", "UpsamplingBilinear2d"), TORCH, Upsample::fromTorch));

    /**
     * @throws Refusal unless there are either factors or sizes
     */
    public Upsample {
        factors = List.copyOf(factors);
        sizes = List.copyOf(sizes);
        if (factors.isEmpty() == sizes.isEmpty()) {
            throw Refusal.of("upsample.one").about("output");
        }
    }

    private static Upsample read(Arguments arguments) {
        return new Upsample(
                decimals(arguments, "factor"),
                arguments.isNothing("output") ? List.of() : arguments.wholes("output"),
                Fields.layout(arguments));
    }

    private static List<String> decimals(Arguments arguments, String field) {
        List<String> factors = new ArrayList<>();
        if (!arguments.isNothing(field)) {
            for (Value value : arguments.parts(field)) {
                factors.add(Kind.DECIMAL.write(value));
            }
        }
        return factors;
    }

    private static Upsample fromKeras(Arguments arguments) {
        List<String> factors = new ArrayList<>();
        for (long factor : arguments.axesAtLeast(1, "size", arguments.rank()).values()) {
            factors.add(Long.toString(factor));
        }
        return new Upsample(factors, List.of(), Keras.layout(arguments));
    }

    private static Upsample resized(Arguments arguments) {
        boolean first = !arguments.isNothing("data_format")
                && arguments.word("data_format").equals("channels_first");
        List<Long> sizes = List.of(arguments.whole("height"), arguments.whole("width"));
        return new Upsample(List.of(), sizes, new Layout(first, 2, /* batchOptional= */ false));
    }

    private static Upsample fromTorch(Arguments arguments) {
        int rank = arguments.name().endsWith("2d") ? 2 : Layout.OPEN;
        if (arguments.knows("mode")) {
            String mode = arguments.word(
                    "mode", List.of("nearest", "nearest-exact", "linear", "bilinear", "bicubic", "trilinear"));
            rank = switch (mode) {
                case "linear" -> 1;
                case "bilinear", "bicubic" -> 2;
                case "trilinear" -> 3;
                default -> Layout.OPEN;
            };
        }
        List<Long> sizes = new ArrayList<>();
        if (!arguments.isNothing("size")) {
            for (long size : arguments.wholes("size")) {
                sizes.add(arguments.atLeast(1, "size", size));
            }
        }
        return new Upsample(
                decimals(arguments, "scale_factor"),
                sizes,
                new Layout(/* channelsFirst= */ true, rank, /* batchOptional= */ false));
    }

    @Override
    public Call call() {
        List<Value> values = new ArrayList<>();
        for (String factor : factors) {
            values.add(new Value.Decimal(factor));
        }
        return Call.of(TYPE.word())
                .with("factor", values.isEmpty() ? new Nothing() : Value.one(values))
                .with("output", sizes.isEmpty() ? new Nothing() : Value.of(sizes))
                .with("layout", Value.of(layout.word()));
    }

    @Override
    public LayerType type() {
        return TYPE;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        Shape input = inputs.get(0);
        Fields.requireSpatial(input, layout);
        List<Size> spatial = layout.spatial(input);
        int given = factors.size() + sizes.size();
        if (given != 1 && given != spatial.size()) {
            throw Refusal.of("argument.axes", "output", spatial.size(), given).about("factor");
        }
        List<Size> scaled = new ArrayList<>();
        for (int axis = 0; axis < spatial.size(); axis++) {
            int at = given == 1 ? 0 : axis;
            scaled.add(
                    sizes.isEmpty()
                            ? scaled(spatial.get(axis), factors.get(at), Layout.axisIndex(axis, spatial.size()))
                            : Size.of(sizes.get(at)));
        }
        return List.of(layout.shape(input, scaled, layout.channels(input)));
    }

    private static Size scaled(Size size, String factor, String index) {
        Value value = Kind.WHOLE.read(factor);
        if (value instanceof Whole whole) {
            return Size.of(size.as(Letters.INPUT.along(index)).times(Term.of(FACTOR, whole.value())));
        }
        if (!size.known()) {
            return Size.unknown("scaled");
        }
        long result = (long) (size.value() * nearest(factor));
        if (result < 1) {
            throw Refusal.of("argument.least", "output", 1, result).about("factor");
        }
        return Size.of(result);
    }

    /** The double nearest to plain decimal digits: both parts of the fraction are exact, and so is its rounding. */
    private static double nearest(String digits) {
        long mantissa = 0;
        double scale = 1;
        boolean fraction = false;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c == '.') {
                fraction = true;
            } else if (c >= '0' && c <= '9' && mantissa < (1L << 49)) {
                mantissa = mantissa * 10 + (c - '0');
                scale = fraction ? scale * 10 : scale;
            }
        }
        return mantissa / scale;
    }
}
