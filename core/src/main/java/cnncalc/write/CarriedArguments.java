package cnncalc.write;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Decimal;
import cnncalc.call.Value.Whole;
import cnncalc.layer.Dialect;
import cnncalc.layer.LayerTypes;
import cnncalc.layer.Phrase;
import cnncalc.layer.Spelling;
import cnncalc.text.Refusal;
import org.jspecify.annotations.Nullable;

/** What changes values and no sizes, carried from one framework's call to the other's, whose defaults are other numbers. */
final class CarriedArguments {

    /** Keras's name and PyTorch's. */
    private static final String[][] SAME = {{"epsilon", "eps"}, {"negative_slope", "negative_slope"}, {"alpha", "alpha"}
    };

    private static final int MOST_DIGITS = 15;

    private CarriedArguments() {}

    /**
     * Returns the phrase with what the source's call says.
     *
     * @param source the other framework
     * @param call the call that was read
     */
    static Phrase add(Dialect source, Call call, Phrase phrase) {
        Spelling from = LayerTypes.spelling(source, call.name());
        Spelling to = LayerTypes.spelling(phrase.dialect(), phrase.call().name());
        if (from == null || to == null || phrase.dialect() == source) {
            return phrase;
        }
        try {
            return add(source, from, from.shortened(call), to, phrase);
        } catch (Refusal refused) {
            return phrase;
        }
    }

    private static Phrase add(Dialect source, Spelling from, Call call, Spelling to, Phrase phrase) {
        boolean keras = source == Dialect.KERAS;
        Call carried = phrase.call();
        for (String[] names : SAME) {
            carried = with(carried, to, names[keras ? 1 : 0], from.argument(call, names[keras ? 0 : 1]));
        }
        carried = with(carried, to, "momentum", rest(from.argument(call, "momentum")));
        boolean averages = phrase.call().argument("padding") != null;
        if (keras && averages && to.takes("count_include_pad")) {
            carried = carried.with("count_include_pad", Value.of(false));
        }
        return carried.arguments().size() == phrase.call().arguments().size()
                ? phrase
                : new Phrase(phrase.dialect(), to.shortened(carried), phrase.layer(), phrase.note());
    }

    private static Call with(Call call, Spelling spelling, String name, @Nullable Value value) {
        boolean number = value instanceof Decimal || value instanceof Whole;
        return number && value != null && spelling.takes(name) && call.argument(name) == null
                ? call.with(name, value)
                : call;
    }

    /** Keras says what is kept of a running average, PyTorch what is new: each is what the other leaves of 1. */
    private static @Nullable Value rest(@Nullable Value momentum) {
        String digits = momentum instanceof Decimal decimal ? decimal.digits() : "";
        if (!digits.startsWith("0.") || digits.length() > MOST_DIGITS) {
            return null;
        }
        long scale = 1;
        long part = 0;
        for (int i = 2; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return null;
            }
            scale *= 10;
            part = part * 10 + digit;
        }
        String left = Long.toString(scale - part);
        int zeros = digits.length() - 2 - left.length();
        return zeros < 0 ? new Decimal("1.0") : new Decimal(trimmed("0." + "0".repeat(zeros) + left));
    }

    private static String trimmed(String digits) {
        int end = digits.length();
        while (end > 3 && digits.charAt(end - 1) == '0') {
            end--;
        }
        return digits.substring(0, end);
    }
}
