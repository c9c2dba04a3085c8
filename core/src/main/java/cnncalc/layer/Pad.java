package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Many;
import cnncalc.call.Value.Whole;
import cnncalc.shape.Layout;
import cnncalc.shape.Reach;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.term.Role;
import cnncalc.term.Symbol;
import cnncalc.term.Term;
import cnncalc.text.Candidate;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    private static final int MOST_AXES = 3;

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
                            arguments -> new Pad(borders(arguments), "zero", Keras.layout(arguments)))
                    .writing((fields, inputs) -> toKeras(fields, "padding", 1)),
            cropping("Cropping1D", "cropping=(1, 1)"),
            cropping("Cropping2D", "cropping=((0, 0), (0, 0)), data_format=None"),
            cropping("Cropping3D", "cropping=((1, 1), (1, 1), (1, 1)), data_format=None"),
            torch("ZeroPad#d", "padding"),
            torch("ConstantPad#d", "padding, value"),
            torch("ReflectionPad#d", "padding"),
            torch("ReplicationPad#d", "padding"),
            torch("CircularPad#d", "padding"));

    public Pad {
        amounts = List.copyOf(amounts);
    }

    private static Spelling cropping(String name, String declaration) {
        return Spelling.keras(List.of(name), declaration, Pad::croppingFromKeras)
                .writing((fields, inputs) -> toKeras(fields, "cropping", -1));
    }

    private static Spelling torch(String pattern, String declaration) {
        return Spelling.torch(Spelling.ranks(pattern), declaration, Pad::fromTorch)
                .writing(Pad::toTorch);
    }

    private static List<Long> amounts(Call fields) {
        List<Long> amounts = new ArrayList<>();
        for (Value amount : Wording.parts(Fields.value(fields, "amount"))) {
            amounts.add(((Whole) amount).value());
        }
        return amounts;
    }

    /** One number for all sides, one for each axis, or two for each. */
    private static Call toKeras(Call fields, String parameter, long sign) {
        List<Long> amounts = amounts(fields);
        List<Value> axes = new ArrayList<>();
        boolean even = true;
        for (int i = 0; i + 1 < amounts.size(); i += 2) {
            even &= amounts.get(i).equals(amounts.get(i + 1));
            axes.add(Wording.single(List.of(Value.of(sign * amounts.get(i)), Value.of(sign * amounts.get(i + 1)))));
        }
        for (int i = 0; i < axes.size() && !even; i++) {
            axes.set(
                    i, new Many(List.of(Value.of(sign * amounts.get(2 * i)), Value.of(sign * amounts.get(2 * i + 1)))));
        }
        return Call.of("").with(parameter, Wording.single(axes));
    }

    private static Call toTorch(Call fields, List<Shape> inputs) {
        List<Long> amounts = amounts(fields);
        List<Value> sides = new ArrayList<>();
        for (int i = amounts.size() - 2; i >= 0; i -= 2) {
            sides.add(Value.of(amounts.get(i)));
            sides.add(Value.of(amounts.get(i + 1)));
        }
        return Call.of("").with("padding", Wording.single(sides)).with("value", Value.of(0));
    }

    /**
     * Keras 3.15, {@code reshaping/zero_padding1d.py} to {@code zero_padding3d.py}: one number may be negative, several not.
     * A saved model has that one number as a pair for each axis.
     */
    private static List<Long> borders(Arguments arguments) {
        List<Value> parts = arguments.parts("padding");
        boolean one = arguments.rank() > 1 && !parts.isEmpty();
        for (Value part : parts) {
            one &= parts.size() == 1 || (part instanceof Many && part.equals(parts.get(0)));
        }
        return sides(arguments, "padding", one ? Long.MIN_VALUE : 0);
    }

    private static Pad croppingFromKeras(Arguments arguments) {
        List<Long> amounts = new ArrayList<>();
        for (long amount : sides(arguments, "cropping", 0)) {
            amounts.add(-amount);
        }
        Layout layout = arguments.rank() == 1 ? new Layout(false, 1, false) : Keras.layout(arguments);
        return new Pad(amounts, "zero", layout);
    }

    /** One number for all sides, one for each axis, or two for each; along a single axis two are its sides. */
    private static List<Long> sides(Arguments arguments, String field, long least) {
        int rank = arguments.rank();
        Value given = arguments.value(field);
        List<Value> axes = given instanceof Many many && rank > 1 ? many.values() : Collections.nCopies(rank, given);
        if (axes.size() != rank) {
            throw Refusal.of("argument.axes", field, rank, axes.size()).about(field);
        }
        List<Long> amounts = new ArrayList<>();
        for (Value axis : axes) {
            List<Value> both = axis instanceof Many many ? many.values() : List.of(axis, axis);
            if (both.size() != 2) {
                throw Refusal.of("argument.axes", field, 2, both.size()).about(field);
            }
            for (Value side : both) {
                if (!(side instanceof Whole whole)) {
                    throw arguments.wrong(field, "whole");
                }
                amounts.add(arguments.atLeast(least, field, whole.value()));
            }
        }
        return amounts;
    }

    /**
     * PyTorch 2.13, {@code aten/src/ATen/native/PadNd.cpp}: the last axis comes first, and how many axes there are, the
     * numbers say and not the class.
     */
    private static Pad fromTorch(Arguments arguments) {
        List<Long> given = arguments.wholes("padding");
        if (!(arguments.value("padding") instanceof Many)) {
            given = Collections.nCopies(2 * arguments.rank(), given.get(0));
        }
        if (given.size() % 2 != 0) {
            throw Refusal.of("pad.pairs", given.size()).about("padding");
        }
        int rank = given.size() / 2;
        if (rank < 1 || rank > MOST_AXES) {
            throw Refusal.of("argument.axes", "padding", 2 * arguments.rank(), given.size())
                    .about("padding");
        }
        List<Long> amounts = new ArrayList<>();
        for (int axis = rank - 1; axis >= 0; axis--) {
            amounts.add(given.get(2 * axis));
            amounts.add(given.get(2 * axis + 1));
        }
        return new Pad(amounts, fill(arguments.name()), new Layout(true, rank, /* batchOptional= */ true));
    }

    private static String fill(String name) {
        return switch (name.substring(0, name.indexOf("Pad"))) {
            case "Zero" -> "zero";
            case "Constant" -> "constant";
            case "Reflection" -> "reflect";
            case "Replication" -> "replicate";
            default -> "circular";
        };
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
    public @Nullable List<Reach> reach(Shape input, int spatialRank) {
        if (amounts.size() != 2 * spatialRank) {
            return null;
        }
        List<Reach> reach = new ArrayList<>();
        for (int axis = 0; axis < spatialRank; axis++) {
            reach.add(Reach.moved(-amounts.get(2 * axis)));
        }
        return reach;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        Shape input = inputs.get(0);
        if (layout.batchOptional() && isConstant()) {
            return List.of(lastPadded(input));
        }
        Fields.requireSpatial(input, layout);
        List<Size> spatial = layout.spatial(input);
        if (amounts.size() != 2 * spatial.size()) {
            throw Refusal.of("pad.sides", 2 * spatial.size(), amounts.size()).about("amount");
        }
        if (layout.batchOptional()) {
            Torch.requireElements(input, layout);
        }
        List<Size> sizes = new ArrayList<>();
        for (int axis = 0; axis < spatial.size(); axis++) {
            sizes.add(padded(spatial.get(axis), axis, spatial.size()));
        }
        return List.of(layout.shape(input, sizes, layout.channels(input)));
    }

    private boolean isConstant() {
        return fill.equals("zero") || fill.equals("constant");
    }

    /** PyTorch's constant borders lie around the last axes of any shape. */
    private Shape lastPadded(Shape input) {
        int rank = amounts.size() / 2;
        if (input.rank() < rank) {
            throw Refusal.of("pad.rank", rank, input.whole());
        }
        Shape output = input;
        for (int axis = 0; axis < rank; axis++) {
            int at = input.rank() - rank + axis;
            output = output.with(at, padded(input.size(at), axis, rank));
        }
        return output;
    }

    private Size padded(Size size, int axis, int rank) {
        long before = amounts.get(2 * axis);
        long after = amounts.get(2 * axis + 1);
        if (size.known()) {
            requireRepeats(size.value(), Math.max(before, after));
            requireRest(size.value(), before, after);
        }
        Symbol border = Symbol.of("P", Role.PADDING);
        return Size.of(Term.sum(List.of(
                size.as(Letters.INPUT.along(Layout.axisIndex(axis, rank))),
                Term.of(border.along("1"), before),
                Term.of(border.along("2"), after))));
    }

    /** A border that repeats the input is at most as long as what it repeats; one that reflects it, shorter. */
    private void requireRepeats(long size, long longest) {
        boolean reflects = fill.equals("reflect");
        long most = reflects ? size - 1 : size;
        if ((reflects || fill.equals("circular")) && longest > most) {
            throw Refusal.of("padding.fill." + fill, longest, size)
                    .about("amount")
                    .trying(List.of(within(most)));
        }
    }

    /** No side can be cut by more than there is, and something must be left, if not PyTorch adds constants or wraps around. */
    private void requireRest(long size, long before, long after) {
        long left = size + before + after;
        boolean mayBeNothing = layout.batchOptional() && !fill.equals("reflect") && !fill.equals("replicate");
        if (Math.min(before, after) < -size || left < (mayBeNothing ? 0 : 1)) {
            boolean unchanged = before >= 0 && after >= 0;
            if (!unchanged) {
                throw Refusal.of("pad.most", -Math.min(0, before) - Math.min(0, after), size)
                        .about("amount")
                        .trying(List.of(within((size - 1) / 2)));
            }
        }
    }

    /** The same with no side longer than so much. */
    private Candidate within(long most) {
        List<Long> limited = new ArrayList<>();
        for (long amount : amounts) {
            limited.add(Math.max(-most, Math.min(most, amount)));
        }
        return new Candidate("amount", Kind.SIGNED_LIST.write(Value.of(limited)));
    }

    @Override
    public Message sentence(List<Shape> inputs, List<Shape> outputs) {
        boolean adds = true;
        for (long amount : amounts) {
            adds &= amount >= 0;
        }
        return Message.of(
                adds ? "sentence.border" : "sentence.border.cut",
                inputs.get(0).toString(),
                outputs.get(0).toString());
    }
}
