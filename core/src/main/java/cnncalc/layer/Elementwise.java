package cnncalc.layer;

import cnncalc.call.Argument;
import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Many;
import cnncalc.call.Value.Nested;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.text.Ascii;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * An operation on each element, of one input, of two or of more: their axes are matched from the last one back, and an
 * axis of size 1 is repeated.
 *
 * @param function what is done, the operation's name in small letters
 * @param constant the sizes of a constant that stands among the inputs; empty for a single number or none
 * @see <a href="https://keras.io/api/ops/numpy/">Keras 3, {@code ops/numpy.py} and {@code broadcast_shapes}</a>
 */
public record Elementwise(String function, List<Long> constant) implements Layer {

    private static final List<String> NAMES =
            names("Add Subtract Multiply Divide DivideNoNan TrueDivide Power FloorDivide Maximum Minimum "
                    + "Fmax Fmin Arctan2 Heaviside Hypot BitwiseAnd BitwiseOr BitwiseXor BitwiseLeftShift "
                    + "LeftShift BitwiseRightShift RightShift Equal Greater GreaterEqual Isclose Less LessEqual "
                    + "LogicalAnd LogicalOr NotEqual LogicalXor Gcd Lcm Ldexp Nextafter Logaddexp Logaddexp2 "
                    + "Mod Fmod Where Gammainc Absolute Abs Conjugate Conj Copy Imag Real Round Sign Negative "
                    + "Fabs Angle Arccos Arccosh Cos Cosh Sinc Arcsin Arcsinh Arctan Arctanh Sin Sinh Tan Array "
                    + "EmptyLike FullLike BitwiseInvert BitwiseNot NanToNum Tril Triu Trunc Cbrt Ceil Clip "
                    + "Deg2rad Rad2deg Exp Exp2 Expm1 Floor I0 Isfinite Isinf Isnan Isneginf Isposinf Isreal "
                    + "LogicalNot Log Log10 Log2 Log1p Sqrt OnesLike ZerosLike Reciprocal Signbit Square Rsqrt "
                    + "Erf Erfinv Erfc Cast StopGradient Flip Fliplr Flipud Roll Sort Argsort Normalize");

    public static final LayerType TYPE = new LayerType(
            "elementwise",
            "elementwise add",
            "op",
            Family.MERGING,
            LayerType.Inputs.MANY,
            List.of(
                    new Field("function", Kind.CHOICE, null, Field.Place.LEADING, functions()),
                    Field.named("constant", Kind.SIGNED_LIST, new Many(List.of()))),
            arguments -> new Elementwise(arguments.word("function"), arguments.wholes("constant")),
            Spelling.operation(NAMES, "args=()", Elementwise::fromKeras),
            Spelling.keras(List.of("CustomScaleLayer"), "scale", arguments -> new Elementwise("add", List.of())));

    public Elementwise {
        constant = List.copyOf(constant);
    }

    private static List<String> names(String text) {
        List<String> names = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf(' ', start);
            end = end < 0 ? text.length() : end;
            names.add(text.substring(start, end));
            start = end + 1;
        }
        return names;
    }

    private static List<String> functions() {
        List<String> functions = new ArrayList<>();
        for (String name : NAMES) {
            functions.add(Ascii.lower(name));
        }
        return functions;
    }

    private static Elementwise fromKeras(Arguments arguments) {
        Shape constants = new Shape(List.of());
        for (Value part : arguments.parts("args")) {
            constants = broadcast(constants, shape(part));
        }
        List<Long> sizes = new ArrayList<>();
        for (Size size : constants.sizes()) {
            sizes.add(size.value());
        }
        return new Elementwise(Ascii.lower(arguments.name()), sizes);
    }

    /** The shape of a constant: a number, a list of lists, or an array with its values; of anything else none. */
    private static Shape shape(Value value) {
        List<Size> sizes = new ArrayList<>();
        Value part = value instanceof Nested nested ? values(nested.call()) : value;
        while (part instanceof Many many && !many.values().isEmpty()) {
            sizes.add(Size.of(many.values().size()));
            part = many.values().get(0);
        }
        return new Shape(part instanceof Nested ? List.of() : sizes);
    }

    private static Value values(Call object) {
        Argument config = object.argument("config");
        Argument values = config != null && config.value() instanceof Nested inner
                ? inner.call().argument("value")
                : null;
        return values == null ? new Nested(object) : values.value();
    }

    /**
     * Returns the shape that both fit.
     *
     * @throws Refusal if a size is not the other's, and neither is 1 or unknown
     */
    static Shape broadcast(Shape left, Shape right) {
        Shape longer = left.rank() >= right.rank() ? left : right;
        Shape shorter = left.rank() >= right.rank() ? right : left;
        int missing = longer.rank() - shorter.rank();
        List<Size> sizes = new ArrayList<>();
        for (int axis = 0; axis < longer.rank(); axis++) {
            Size own = longer.size(axis);
            Size other = axis < missing ? Size.of(1) : shorter.size(axis - missing);
            if (!fits(own, other)) {
                throw Refusal.of("broadcast.shapes", left.whole(), right.whole());
            }
            sizes.add(isOne(own) || (!own.known() && !isOne(other)) ? other : own);
        }
        return new Shape(sizes);
    }

    private static boolean fits(Size left, Size right) {
        return !left.known() || !right.known() || left.equals(right) || isOne(left) || isOne(right);
    }

    private static boolean isOne(Size size) {
        return size.known() && size.value() == 1;
    }

    @Override
    public Call call() {
        return Call.of(TYPE.word()).with("function", Value.of(function)).with("constant", Value.of(constant));
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
        List<Size> sizes = new ArrayList<>();
        for (long size : constant) {
            sizes.add(Size.of(size));
        }
        Shape shape = inputs.get(0);
        for (Shape input : inputs.subList(1, inputs.size())) {
            shape = broadcast(shape, input);
        }
        return List.of(broadcast(shape, new Shape(sizes)));
    }

    @Override
    public Message sentence(List<Shape> inputs, List<Shape> outputs) {
        return Message.of("sentence.elementwise");
    }
}
