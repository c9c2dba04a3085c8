package cnncalc.layer;

import cnncalc.call.Argument;
import cnncalc.call.Call;
import cnncalc.call.Signature;
import cnncalc.call.Signature.Parameter;
import cnncalc.call.Value;
import cnncalc.call.Value.Decimal;
import cnncalc.call.Value.Many;
import cnncalc.call.Value.Nested;
import cnncalc.call.Value.Nothing;
import cnncalc.call.Value.Text;
import cnncalc.call.Value.Truth;
import cnncalc.call.Value.Whole;
import cnncalc.shape.Axes;
import cnncalc.shape.Padding;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The arguments of a call as a layer type reads them, defaults filled in from its fields or a framework's signature. */
public final class Arguments {

    private final Call call;
    private final List<Field> fields;
    private final @Nullable Signature signature;

    Arguments(Call call, List<Field> fields) {
        this.call = call;
        this.fields = fields;
        this.signature = null;
    }

    Arguments(Call call, Signature signature) {
        this.call = call;
        this.fields = List.of();
        this.signature = signature;
    }

    /** Returns the call's own name, for types that share a reader. */
    public String name() {
        return call.name();
    }

    /** Returns the number of spatial axes that a framework's class names: 2 of {@code Conv2D}; 0 where it names none. */
    public int rank() {
        for (int i = 0; i < call.name().length(); i++) {
            int digit = call.name().charAt(i) - '0';
            if (digit >= 1 && digit <= 3) {
                return digit;
            }
        }
        return 0;
    }

    /**
     * Returns the value of a field.
     *
     * @throws Refusal if it must be given and is not
     */
    public Value value(String field) {
        Argument argument = call.argument(field);
        Value value = argument == null ? standard(field) : argument.value();
        if (value == null) {
            throw Refusal.of("argument.missing", label(field)).about(field);
        }
        return value;
    }

    private @Nullable Value standard(String field) {
        if (signature != null) {
            Parameter parameter = signature.parameter(field);
            return parameter == null ? null : parameter.standard();
        }
        for (Field known : fields) {
            if (known.name().equals(field)) {
                return known.standard();
            }
        }
        return null;
    }

    /** Returns what a field is called: a framework's own name, or the form's. */
    public Object label(String field) {
        return signature == null ? Message.of("field." + field) : field;
    }

    public boolean has(String field) {
        return call.argument(field) != null;
    }

    /** Whether the framework's class has an argument of this name. */
    boolean knows(String field) {
        return signature != null && signature.parameter(field) != null;
    }

    /** Whether a field is nothing: not given, or given as None. */
    public boolean isNothing(String field) {
        return value(field) instanceof Nothing;
    }

    public boolean isText(String field) {
        return value(field) instanceof Text;
    }

    public long whole(String field) {
        Value value = value(field);
        if (value instanceof Whole whole) {
            return whole.value();
        }
        if (value instanceof Decimal decimal) {
            throw Refusal.of("argument.decimal", label(field), decimal.digits()).about(field);
        }
        throw wrong(field, "whole");
    }

    /**
     * @throws Refusal if the number is below 1
     */
    public long positive(String field) {
        return atLeast(1, field, whole(field));
    }

    /** Returns a whole number of at least 1, or 0 where the field is nothing. */
    public long positiveOrNothing(String field) {
        return isNothing(field) ? 0 : positive(field);
    }

    /**
     * @throws Refusal if the number is below the least one
     */
    public long atLeast(long least, String field, long value) {
        if (value < least) {
            throw Refusal.of("argument.least", label(field), least, value).about(field);
        }
        return value;
    }

    public String decimal(String field) {
        Value value = value(field);
        if (value instanceof Decimal decimal) {
            return Decimals.plain(decimal.digits());
        }
        if (value instanceof Whole) {
            return Kind.DECIMAL.write(value);
        }
        throw wrong(field, "decimal");
    }

    /**
     * Returns a number that is neither below the least nor above the greatest.
     *
     * @throws Refusal if it is
     */
    public String decimal(String field, String least, String greatest) {
        String number = decimal(field);
        if (Decimals.compare(number, least) < 0 || Decimals.compare(number, greatest) > 0) {
            throw Refusal.of(new Message("argument.between", List.of(label(field), least, greatest, number)))
                    .about(field);
        }
        return number;
    }

    /** Returns a number that is not negative. */
    public String notNegative(String field) {
        String number = decimal(field);
        if (Decimals.compare(number, "0") < 0) {
            throw Refusal.of("argument.negative", label(field), number).about(field);
        }
        return number;
    }

    /** Returns whether a value is true, as Python sees it. */
    public boolean truth(String field) {
        Value value = value(field);
        if (value instanceof Truth truth) {
            return truth.value();
        }
        if (value instanceof Whole whole) {
            return whole.value() != 0;
        }
        return value instanceof Text text ? !text.text().isEmpty() : !(value instanceof Nothing);
    }

    /**
     * Returns yes or no, where a framework takes nothing else for it.
     *
     * @throws Refusal if it is another value
     */
    public boolean flag(String field) {
        if (value(field) instanceof Truth truth) {
            return truth.value();
        }
        throw wrong(field, "flag");
    }

    public String word(String field) {
        if (value(field) instanceof Text text) {
            return text.text();
        }
        throw wrong(field, "text");
    }

    /**
     * Returns a word that is one of these.
     *
     * @throws Refusal if it is another
     */
    public String word(String field, List<String> options) {
        String word = word(field);
        for (String option : options) {
            if (option.equals(word)) {
                return word;
            }
        }
        throw Refusal.of("argument.option", label(field), options, word).about(field);
    }

    /** Returns a call inside this one: a wrapped layer, a cell. */
    public Call nested(String field) {
        if (value(field) instanceof Nested nested) {
            return nested.call();
        }
        throw wrong(field, "layer");
    }

    /**
     * Returns the layer inside this one, which network text writes in its own words.
     *
     * @throws Refusal if there is no such layer, or what it says is refused
     */
    Layer layer(String field) {
        Call inner = nested(field);
        LayerType type = LayerTypes.find(inner.name());
        if (type == null || type.inputs() == LayerType.Inputs.NONE) {
            throw wrong(field, "layer");
        }
        return type.read(inner);
    }

    public Axes axes(String field) {
        return new Axes(wholes(field));
    }

    /**
     * Returns one number for each of so many axes: a single one stands for all.
     *
     * @throws Refusal if there are more or fewer
     */
    public Axes axes(String field, int rank) {
        List<Long> values = wholes(field);
        if (values.size() != rank && !(values.size() == 1 && !(value(field) instanceof Many))) {
            throw Refusal.of("argument.axes", label(field), rank, values.size()).about(field);
        }
        List<Long> all = new ArrayList<>();
        for (int axis = 0; axis < rank; axis++) {
            all.add(values.get(values.size() == 1 ? 0 : axis));
        }
        return new Axes(all);
    }

    /** Returns numbers of at least so much, one for each axis. */
    public Axes axesAtLeast(long least, String field, int rank) {
        Axes axes = axes(field, rank);
        for (long value : axes.values()) {
            atLeast(least, field, value);
        }
        return axes;
    }

    /** Returns numbers of at least so much; unlike elsewhere a list of one stands for all axes too, as in PyTorch. */
    public Axes axesOrOne(long least, String field, int rank) {
        Axes axes = axes(field);
        if (axes.values().size() != 1) {
            return axesAtLeast(least, field, rank);
        }
        return new Axes(Collections.nCopies(rank, atLeast(least, field, axes.along(0))));
    }

    /** Returns rows of whole numbers. */
    public List<List<Long>> table(String field) {
        List<List<Long>> rows = new ArrayList<>();
        for (Value row : parts(value(field))) {
            rows.add(wholes(row, field));
        }
        return rows;
    }

    /** Returns one padding for each axis, or a single one for all. */
    public List<Padding> padding(String field) {
        List<Padding> paddings = new ArrayList<>();
        for (Value value : parts(value(field))) {
            paddings.add(padding(value, field));
        }
        return paddings;
    }

    private Padding padding(Value value, String field) {
        if (value instanceof Text text) {
            return switch (text.text()) {
                case "valid" -> Padding.VALID;
                case "same" -> Padding.SAME;
                case "causal" -> Padding.CAUSAL;
                default -> throw wrong(field, "padding");
            };
        }
        List<Long> sides = wholes(value, field);
        if (sides.isEmpty() || sides.size() > 2) {
            throw wrong(field, "padding");
        }
        return Padding.explicit(sides.get(0), sides.get(sides.size() - 1));
    }

    /** Returns the whole numbers of a list, or a single one. */
    public List<Long> wholes(String field) {
        return wholes(value(field), field);
    }

    private List<Long> wholes(Value value, String field) {
        List<Long> wholes = new ArrayList<>();
        for (Value part : parts(value)) {
            if (!(part instanceof Whole whole)) {
                throw wrong(field, "sizes");
            }
            wholes.add(whole.value());
        }
        return wholes;
    }

    /** Returns the values of a list, or a single one. */
    public List<Value> parts(String field) {
        return parts(value(field));
    }

    private static List<Value> parts(Value value) {
        return value instanceof Many many ? many.values() : List.of(value);
    }

    /** Returns a refusal of a field that is of another kind. */
    public Refusal wrong(String field, String kind) {
        return Refusal.of("argument.wrong." + kind(field, kind), label(field)).about(field);
    }

    private String kind(String field, String wanted) {
        for (Field known : fields) {
            if (known.name().equals(field)) {
                return known.kind().word();
            }
        }
        return wanted;
    }
}
