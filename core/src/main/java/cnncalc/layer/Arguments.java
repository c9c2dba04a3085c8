package cnncalc.layer;

import cnncalc.call.Argument;
import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Decimal;
import cnncalc.call.Value.Many;
import cnncalc.call.Value.Text;
import cnncalc.call.Value.Truth;
import cnncalc.call.Value.Whole;
import cnncalc.shape.Axes;
import cnncalc.shape.Padding;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;

/** The arguments of a call as a layer type reads them, defaults filled in from its fields. */
public final class Arguments {

    private final Call call;
    private final List<Field> fields;

    Arguments(Call call, List<Field> fields) {
        this.call = call;
        this.fields = fields;
    }

    /** Returns the call's own name, for types that share a reader. */
    public String name() {
        return call.name();
    }

    /**
     * Returns the value of a field.
     *
     * @throws Refusal if it must be given and is not
     */
    public Value value(String field) {
        Argument argument = call.argument(field);
        if (argument != null) {
            return argument.value();
        }
        for (Field known : fields) {
            if (known.name().equals(field) && known.standard() != null) {
                return known.standard();
            }
        }
        throw Refusal.of("argument.missing", Message.of("field." + field)).about(field);
    }

    public boolean has(String field) {
        return call.argument(field) != null;
    }

    public long whole(String field) {
        if (value(field) instanceof Whole whole) {
            return whole.value();
        }
        throw wrong(field);
    }

    /**
     * @throws Refusal if the number is below 1
     */
    public long positive(String field) {
        long value = whole(field);
        Refusal.unlessPositive(field, value);
        return value;
    }

    public String decimal(String field) {
        Value value = value(field);
        return value instanceof Decimal decimal ? decimal.digits() : Kind.DECIMAL.write(value);
    }

    public boolean truth(String field) {
        return value(field) instanceof Truth truth && truth.value();
    }

    public String word(String field) {
        if (value(field) instanceof Text text) {
            return text.text();
        }
        throw wrong(field);
    }

    public Axes axes(String field) {
        return new Axes(wholes(value(field), field));
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
                default -> throw wrong(field);
            };
        }
        List<Long> sides = wholes(value, field);
        if (sides.size() > 2) {
            throw wrong(field);
        }
        return Padding.explicit(sides.get(0), sides.get(sides.size() - 1));
    }

    private List<Long> wholes(Value value, String field) {
        List<Long> wholes = new ArrayList<>();
        for (Value part : parts(value)) {
            if (!(part instanceof Whole whole)) {
                throw wrong(field);
            }
            wholes.add(whole.value());
        }
        return wholes;
    }

    private static List<Value> parts(Value value) {
        return value instanceof Many many ? many.values() : List.of(value);
    }

    private Refusal wrong(String field) {
        return Refusal.of("argument.wrong." + kind(field), Message.of("field." + field))
                .about(field);
    }

    private String kind(String field) {
        for (Field known : fields) {
            if (known.name().equals(field)) {
                return known.kind().word();
            }
        }
        return "value";
    }
}
