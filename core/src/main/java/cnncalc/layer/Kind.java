package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Decimal;
import cnncalc.call.Value.Many;
import cnncalc.call.Value.Nested;
import cnncalc.call.Value.Nothing;
import cnncalc.call.Value.Text;
import cnncalc.call.Value.Truth;
import cnncalc.call.Value.Whole;
import cnncalc.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a field of a layer type holds, and how it is written in one word of network text or one box of a form. */
public enum Kind {
    /** A whole number: {@code 96}, {@code 1,000}. */
    WHOLE("whole"),
    /** A whole number that may be negative: {@code -1} counts an axis from behind. */
    SIGNED("signed"),
    /** Whole numbers that may be negative: {@code 2,-1}. */
    SIGNED_LIST("list"),
    /** A number with a fraction: {@code 0.25}. */
    DECIMAL("decimal"),
    /** One such number for each axis or one for all: {@code 2.5}, {@code 2x1.5}. */
    DECIMALS("decimals"),
    /** One number for each axis or one for all: {@code 3x3}, {@code 3}. */
    SIZES("sizes"),
    /** Sizes of which some may be unknown: {@code 28x28x1}, {@code ?x5}. */
    SHAPE("shape"),
    /** {@code valid}, {@code same}, {@code causal}, {@code 1}, {@code 1x2}, {@code 0:1x0:1}. */
    PADDING("padding"),
    /** {@code yes} or {@code no}. */
    TRUTH("truth"),
    /** One of the field's options. */
    CHOICE("choice"),
    /** For each output, the inputs that it reads: {@code 0,1,2/1,2,3}. */
    TABLE("table"),
    /** A word of letters and signs, as it is written: {@code abc,cd->abd}. */
    TEXT("text"),
    /** A layer in its own words, up to the end of the line: {@code conv 32 3x3}. */
    LAYER("layer");

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    /** Returns the word for catalog keys. */
    public String word() {
        return word;
    }

    /** Returns the value that a word writes, or null where it writes none of this kind. */
    public @Nullable Value read(String word) {
        return switch (this) {
            case WHOLE -> whole(word);
            case SIGNED -> signed(word);
            case SIGNED_LIST -> parts(word, ",");
            case DECIMAL -> isDecimal(word) ? new Decimal(word) : null;
            case SIZES, SHAPE -> parts(word, isListed(word) ? "," : "x");
            case DECIMALS -> parts(word, "x");
            case PADDING -> isName(word) ? new Text(word) : parts(word, "x:");
            case TRUTH -> word.equals("yes") ? Value.of(true) : word.equals("no") ? Value.of(false) : null;
            case CHOICE, TEXT -> new Text(word);
            case TABLE -> parts(word, "/,");
            case LAYER -> LayerTypes.find(word) == null ? null : new Nested(Call.of(word));
        };
    }

    /** Returns the word that writes a value of this kind. */
    public String write(Value value) {
        return switch (this) {
            case SIZES, SHAPE, DECIMALS -> join(value, "x");
            case PADDING -> join(value, "x:");
            case TABLE -> join(value, "/,");
            case SIGNED_LIST -> join(value, ",");
            case LAYER -> line(value);
            default -> atom(value);
        };
    }

    /** Whether commas part sizes, as in {@code 28,28,1}, and not the digits of one, as in {@code 1,000}. */
    private static boolean isListed(String word) {
        return word.indexOf(',') >= 0 && word.indexOf('x') < 0 && Numbers.parse(word) < 0;
    }

    private @Nullable Value whole(String word) {
        if (this == SHAPE && word.equals("?")) {
            return new Nothing();
        }
        if (this == SIGNED_LIST) {
            return signed(word);
        }
        if (this == DECIMALS) {
            return isDecimal(word) ? new Decimal(word) : null;
        }
        long value = Numbers.parse(word);
        return value < 0 ? null : new Whole(value);
    }

    private @Nullable Value signed(String word) {
        boolean negative = word.startsWith("-") || word.startsWith("−");
        long value = Numbers.parse(negative ? word.substring(1) : word);
        return value < 0 ? null : new Whole(negative ? -value : value);
    }

    /** Reads a list; the first separator parts the whole, those behind it part the parts. */
    private @Nullable Value parts(String word, String separators) {
        if (separators.isEmpty()) {
            return whole(word);
        }
        List<Value> values = new ArrayList<>();
        int start = 0;
        while (start <= word.length()) {
            int end = word.indexOf(separators.charAt(0), start);
            end = end < 0 ? word.length() : end;
            Value value = parts(word.substring(start, end), separators.substring(1));
            if (value == null) {
                return null;
            }
            values.add(value);
            start = end + 1;
        }
        return Value.one(values);
    }

    private static boolean isName(String word) {
        return !word.isEmpty() && word.charAt(0) >= 'a' && word.charAt(0) <= 'z';
    }

    private static boolean isDecimal(String word) {
        int point = word.indexOf('.');
        String digits = point < 0 ? word : word.substring(0, point) + word.substring(point + 1);
        return Numbers.parse(digits) >= 0 && digits.indexOf(',') < 0;
    }

    private static String join(Value value, String separators) {
        if (separators.isEmpty()) {
            return atom(value);
        }
        StringBuilder out = new StringBuilder();
        for (Value part : value.values()) {
            out.append(out.length() == 0 ? "" : separators.substring(0, 1)).append(join(part, separators.substring(1)));
        }
        return out.toString();
    }

    private static String line(Value value) {
        LayerType type =
                value instanceof Nested nested ? LayerTypes.find(nested.call().name()) : null;
        return type != null && value instanceof Nested nested ? type.write(nested.call()) : "?";
    }

    private static String atom(Value value) {
        if (value instanceof Whole whole) {
            return Long.toString(whole.value());
        }
        if (value instanceof Truth truth) {
            return truth.value() ? "yes" : "no";
        }
        if (value instanceof Decimal decimal) {
            return decimal.digits();
        }
        if (value instanceof Many many) {
            return join(many, ",");
        }
        return value instanceof Text text ? text.text() : "?";
    }
}
