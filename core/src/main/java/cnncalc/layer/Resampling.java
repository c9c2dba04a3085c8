package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Decimal;
import cnncalc.call.Value.Nothing;
import cnncalc.call.Value.Whole;
import cnncalc.shape.Factor;
import cnncalc.shape.Layout;
import cnncalc.shape.Reach;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.text.Candidate;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import cnncalc.text.Numbers;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An image made larger or smaller: {@code floor(I·factor)} along each axis, or a given size.
 *
 * @param factors one for each axis, or one for all; empty where the size is given
 * @param sizes the output's sizes, one for each axis or one for all; empty where factors are given
 * @param mode how numbers between the given ones are found, which changes no size
 * @param layout where the channels are
 * @see <a href="https://docs.pytorch.org/docs/stable/generated/torch.nn.Upsample.html">PyTorch, {@code
 *     torch/nn/functional.py}, {@code interpolate}</a>; Keras 3, {@code layers/reshaping/up_sampling2d.py}
 */
public record Resampling(List<Factor> factors, List<Long> sizes, String mode, Layout layout) implements Layer {

    private static final String OTHER = "other";

    /** The modes, PyTorch's as written there; each but the first few is for a number of axes. */
    private static final List<String> MODES = List.of(
            "nearest",
            "nearest-exact",
            "area",
            "linear",
            "bilinear",
            "bicubic",
            "trilinear",
            "lanczos3",
            "lanczos5",
            OTHER);

    private static final List<String> TORCH_MODES =
            List.of("nearest", "linear", "bilinear", "bicubic", "trilinear", "area", "nearest-exact");

    private static final int MOST_AXES = 3;

    public static final LayerType TYPE = new LayerType(
            "upsample",
            "upsample 2x2",
            "upsample",
            Family.SHAPING,
            LayerType.Inputs.ONE,
            List.of(
                    Field.leading("factor", Kind.DECIMALS, new Nothing()),
                    Field.named("output", Kind.SIZES, new Nothing()),
                    Field.choice("mode", MODES),
                    Fields.LAYOUT),
            Resampling::read,
            keras("UpSampling1D", "size=2"),
            keras("UpSampling2D", "size=(2, 2), data_format=None, interpolation='nearest'"),
            keras("UpSampling3D", "size=(2, 2, 2), data_format=None"),
            Spelling.torch(
                            List.of("Upsample"),
                            "size=None, scale_factor=None, mode='nearest', align_corners=None, recompute_scale_factor=None",
                            arguments -> fromTorch(arguments, arguments.word("mode", TORCH_MODES)))
                    .writing((fields, inputs) -> Call.of("")
                            .with("size", Fields.value(fields, "output"))
                            .with("scale_factor", factors(fields))),
            Spelling.torch(
                    List.of("UpsamplingNearest2d"),
                    "size=None, scale_factor=None",
                    arguments -> fromTorch(arguments, "nearest")),
            Spelling.torch(
                    List.of("UpsamplingBilinear2d"),
                    "size=None, scale_factor=None",
                    arguments -> fromTorch(arguments, "bilinear")));

    private static Spelling keras(String name, String declaration) {
        return Spelling.keras(List.of(name), declaration, Resampling::fromKeras)
                .writing((fields, inputs) -> Call.of("").with("size", factors(fields)));
    }

    /** Returns the factors as they are written: whole ones without a fraction, a single one for equal ones. */
    private static Value factors(Call fields) {
        List<Value> factors = new ArrayList<>();
        for (Value factor : Wording.parts(Fields.value(fields, "factor"))) {
            long whole = factor instanceof Decimal decimal ? Numbers.parse(decimal.digits()) : -1;
            factors.add(whole < 0 ? factor : Value.of(whole));
        }
        return Wording.single(factors);
    }

    /**
     * @throws Refusal if neither factors nor sizes are given, or both
     */
    public Resampling {
        factors = List.copyOf(factors);
        sizes = List.copyOf(sizes);
        if (factors.isEmpty() == sizes.isEmpty()) {
            throw Refusal.of("upsample.one").about("output");
        }
        for (long size : sizes) {
            Refusal.unlessPositive("output", size);
        }
    }

    private static Resampling read(Arguments arguments) {
        return new Resampling(
                arguments.isNothing("factor") ? List.of() : factors(arguments, "factor"),
                arguments.isNothing("output") ? List.of() : arguments.wholes("output"),
                arguments.word("mode"),
                Fields.layout(arguments));
    }

    static List<Factor> factors(Arguments arguments, String field) {
        List<Factor> factors = new ArrayList<>();
        for (Value part : arguments.parts(field)) {
            if (!(part instanceof Whole) && !(part instanceof Decimal)) {
                throw arguments.wrong(field, "decimal");
            }
            String digits = Kind.DECIMAL.write(part);
            Factor factor = Factor.read(digits);
            if (factor == null) {
                throw Refusal.of("upsample.factor", digits).about(field);
            }
            factors.add(factor);
        }
        return factors;
    }

    /** Keras 3.15, {@code layers/reshaping/up_sampling1d.py} to {@code up_sampling3d.py}; any name of a mode will do. */
    private static Resampling fromKeras(Arguments arguments) {
        List<Factor> factors = new ArrayList<>();
        for (long times : arguments.axesAtLeast(1, "size", arguments.rank()).values()) {
            factors.add(new Factor(times, 0));
        }
        boolean plane = arguments.rank() == 2;
        String mode = plane ? arguments.word("interpolation") : "nearest";
        Layout layout = arguments.rank() == 1 ? new Layout(false, 1, false) : Keras.layout(arguments);
        return new Resampling(factors, List.of(), MODES.contains(mode) ? mode : OTHER, layout);
    }

    private static Resampling fromTorch(Arguments arguments, String mode) {
        boolean blends = mode.indexOf("linear") >= 0 || mode.equals("bicubic");
        if (arguments.knows("align_corners") && !arguments.isNothing("align_corners") && !blends) {
            throw Refusal.of("upsample.corners", mode).about("align_corners");
        }
        boolean sized = !arguments.isNothing("size");
        if (sized && arguments.knows("recompute_scale_factor") && arguments.truth("recompute_scale_factor")) {
            throw Refusal.of("upsample.recompute").about("recompute_scale_factor");
        }
        boolean scaled = arguments.truth("scale_factor") && !isZero(arguments.value("scale_factor"));
        return new Resampling(
                scaled ? factors(arguments, "scale_factor") : List.of(),
                sized ? positive(arguments) : List.of(),
                mode,
                Layout.CHANNELS_FIRST);
    }

    private static boolean isZero(Value value) {
        return value instanceof Decimal decimal && isZero(decimal.digits());
    }

    /** Whether a number as Python writes it is zero, of either sign. */
    static boolean isZero(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            if ("0.-".indexOf(digits.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static List<Long> positive(Arguments arguments) {
        List<Long> sizes = arguments.wholes("size");
        for (long size : sizes) {
            arguments.atLeast(1, "size", size);
        }
        return sizes;
    }

    @Override
    public Call call() {
        List<Value> written = new ArrayList<>();
        for (Factor factor : factors) {
            written.add(new Decimal(factor.toString()));
        }
        return Call.of(TYPE.word())
                .with("factor", written.isEmpty() ? new Nothing() : Value.one(written))
                .with("output", sizes.isEmpty() ? new Nothing() : Value.of(sizes))
                .with("mode", Value.of(mode))
                .with("layout", Value.of(layout.word()));
    }

    @Override
    public LayerType type() {
        return TYPE;
    }

    /** What repeats each element is known; other modes read between elements. */
    @Override
    public @Nullable List<Reach> reach(Shape input, int spatialRank) {
        boolean fits = factors.size() == 1 || factors.size() == spatialRank;
        if (!mode.equals("nearest") || !fits) {
            return null;
        }
        List<Reach> reach = new ArrayList<>();
        for (int axis = 0; axis < spatialRank; axis++) {
            Factor factor = factors.get(factors.size() == 1 ? 0 : axis);
            if (factor.places() != 0) {
                return null;
            }
            reach.add(Reach.repeated(factor.mantissa()));
        }
        return reach;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        Shape input = inputs.get(0);
        Fields.requireSpatial(input, layout);
        int rank = layout.spatialRank(input);
        requireRank(rank);
        requireMode(rank, input);
        if (layout.rank() == Layout.OPEN) {
            Torch.requireElements(input, layout);
        }
        List<Size> resampled = new ArrayList<>();
        for (int axis = 0; axis < rank; axis++) {
            Size size = layout.spatial(input).get(axis);
            resampled.add(sizes.isEmpty() ? times(size, axis, rank) : Size.of(sizes.get(sizes.size() == 1 ? 0 : axis)));
        }
        return List.of(layout.shape(input, resampled, layout.channels(input)));
    }

    private void requireRank(int rank) {
        int given = Math.max(factors.size(), sizes.size());
        if (given != 1 && given != rank) {
            String field = factors.isEmpty() ? "output" : "factor";
            throw Refusal.of("window.rank", Message.of("field." + field), given, rank)
                    .about(field);
        }
    }

    private void requireMode(int rank, Shape input) {
        int wanted = switch (mode) {
            case "linear" -> 1;
            case "bilinear", "bicubic", "lanczos3", "lanczos5" -> 2;
            case "trilinear" -> MOST_AXES;
            default -> Math.min(rank, MOST_AXES);
        };
        if (rank != wanted) {
            throw Refusal.of("upsample.mode", mode, wanted, input.whole())
                    .about("mode")
                    .trying(modes(rank));
        }
    }

    /** Modes that work on so many axes: the blending one and the plain one. */
    private static List<Candidate> modes(int rank) {
        List<String> blending = List.of("linear", "bilinear", "trilinear");
        List<Candidate> candidates = new ArrayList<>();
        if (rank <= blending.size()) {
            candidates.add(new Candidate("mode", blending.get(rank - 1)));
        }
        candidates.add(new Candidate("mode", "nearest"));
        return candidates;
    }

    private Size times(Size size, int axis, int rank) {
        Factor factor = factors.get(factors.size() == 1 ? 0 : axis);
        Size result = factor.times(size, Letters.INPUT.along(Layout.axisIndex(axis, rank)));
        if (result.known() && size.value() > 0 && result.value() < 1) {
            throw Refusal.of("upsample.empty", size.value(), factor.toString())
                    .about("factor")
                    .trying(List.of(new Candidate("factor", "1")));
        }
        return result;
    }

    @Override
    public Message sentence(List<Shape> inputs, List<Shape> outputs) {
        return Message.of(
                "sentence.upsample", inputs.get(0).toString(), outputs.get(0).toString());
    }
}
