package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Many;
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
 * A border around the spatial axes, or one cut off: {@code I + P_1 + P_2}.
 *
 * @param amounts elements before and after each axis in turn; negative ones are cut off
 * @param fill what the border is filled with
 * @param layout where the spatial axes are
 * @see <a href="https://keras.io/api/layers/reshaping_layers/zero_padding2d/">Keras 3, {@code reshaping/zero_padding2d.py},
 *     {@code cropping2d.py}</a>; PyTorch, {@code torch/nn/modules/padding.py}
 */
public record Pad(List<Long> amounts, String fill, Layout layout) implements Layer {

    private static final List<String> FILLS = List.of("zero", "replicate", "reflect", "circular", "constant");

    public static final LayerType TYPE = new LayerType(
            "border",
            "border 1,1,1,1",
            "border",
            Family.SHAPING,
            LayerType.Inputs.ONE,
            List.of(Field.leading("amount", Kind.SIGNED_LIST), Field.choice("fill", FILLS), Fields.LAYOUT),
            arguments -> new Pad(arguments.wholes("amount"), arguments.word("fill"), Fields.layout(arguments)),
            Spelling.keras(
                    Spelling.ranks("ZeroPadding#D"),
                    "padding=1, data_format=None",
                    arguments -> new Pad(sides(arguments, "padding", 1), "zero", Keras.layout(arguments))),
            Spelling.keras(
                    Spelling.ranks("Cropping#D"),
                    "cropping=1, data_format=None",
                    arguments -> new Pad(sides(arguments, "cropping", -1), "zero", Keras.layout(arguments))),
            torch("ZeroPad#d", "padding"),
            torch("ConstantPad#d", "padding, value"),
            torch("ReflectionPad#d", "padding"),
            torch("ReplicationPad#d", "padding"),
            torch("CircularPad#d", "padding"));

    public Pad {
        amounts = List.copyOf(amounts);
    }

    private static Spelling torch(String pattern, String declaration) {
        return Spelling.torch(Spelling.ranks(pattern), declaration, Pad::fromTorch);
    }

    /** One number for all sides, one for each axis, or two for each. */
    private static List<Long> sides(Arguments arguments, String field, long sign) {
        int rank = arguments.rank();
        List<Long> amounts = new ArrayList<>();
        List<Value> parts = arguments.parts(field);
        boolean pairs = rank == 1 && parts.size() == 2;
        if (!pairs && parts.size() != rank && arguments.value(field) instanceof Many) {
            throw Refusal.of("argument.axes", arguments.label(field), rank, parts.size())
                    .about(field);
        }
        for (int side = 0; side < 2 * rank; side++) {
            Value axis = parts.get(parts.size() == 1 ? 0 : pairs ? side : side / 2);
            List<Value> both = axis.values();
            Value amount = both.get(both.size() == 1 ? 0 : side % 2);
            if (!(amount instanceof Value.Whole whole)) {
                throw arguments.wrong(field, "whole");
            }
            amounts.add(sign * (sign < 0 ? arguments.atLeast(0, field, whole.value()) : whole.value()));
        }
        return amounts;
    }

    /** PyTorch names the last axis first. */
    private static Pad fromTorch(Arguments arguments) {
        int rank = arguments.rank();
        List<Long> given = arguments.wholes("padding");
        boolean one = given.size() == 1 && !(arguments.value("padding") instanceof Many);
        if (!one && given.size() != 2 * rank) {
            throw Refusal.of("argument.axes", "padding", 2 * rank, given.size()).about("padding");
        }
        List<Long> amounts = new ArrayList<>();
        for (int axis = rank - 1; axis >= 0; axis--) {
            amounts.add(given.get(one ? 0 : 2 * axis));
            amounts.add(given.get(one ? 0 : 2 * axis + 1));
        }
        String name = arguments.name();
        String fill = switch (name.substring(0, name.indexOf("Pad"))) {
            case "Zero" -> "zero";
            case "Constant" -> "constant";
            case "Reflection" -> "reflect";
            case "Replication" -> "replicate";
            default -> "circular";
        };
        return new Pad(amounts, fill, Torch.layout(arguments));
    }

    @Override
    public Call call() {
        return Call.of(TYPE.word())
                .with("amount", Value.of(amounts))
                .with("fill", Value.of(fill))
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
        if (amounts.size() != 2 * spatial.size()) {
            throw Refusal.of("argument.axes", "amount", 2 * spatial.size(), amounts.size())
                    .about("amount");
        }
        List<Size> sizes = new ArrayList<>();
        for (int axis = 0; axis < spatial.size(); axis++) {
            sizes.add(
                    padded(spatial.get(axis), amounts.get(2 * axis), amounts.get(2 * axis + 1), axis, spatial.size()));
        }
        return List.of(layout.shape(input, sizes, layout.channels(input)));
    }

    private Size padded(Size size, long before, long after, int axis, int rank) {
        long longest = Math.max(before, after);
        long most = fill.equals("reflect") ? 1 : 0;
        boolean repeats = most > 0 || fill.equals("circular");
        if (repeats && size.known() && longest > size.value() - most) {
            throw Refusal.of("padding.fill." + fill, longest, size.value()).about("amount");
        }
        if (size.known() && size.value() + before + after < 1 && before + after < 0) {
            throw Refusal.of("pad.most", -(before + after), size.value()).about("amount");
        }
        Symbol border = Symbol.of("P", Role.PADDING);
        return Size.of(size.as(Letters.INPUT.along(Layout.axisIndex(axis, rank)))
                .plus(Term.of(border.along("1"), before))
                .plus(Term.of(border.along("2"), after)));
    }
}
