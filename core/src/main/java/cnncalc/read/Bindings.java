package cnncalc.read;

import cnncalc.read.Words.Word;
import cnncalc.text.Numbers;
import cnncalc.text.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the parameters of a definition stand for in one of its uses. A parameter alone stands for its word, whatever it
 * is; numbers and parameters may be added, subtracted, multiplied and divided, the rest dropped: {@code 4*width}, {@code
 * (width+growth)/2}, {@code kxk} for a size.
 */
final class Bindings {

    /** Nothing stands for anything. */
    static final Bindings NONE = new Bindings(Map.of());

    private final Map<String, String> values;
    private final int length;

    private Bindings(Map<String, String> values) {
        this.values = values;
        int characters = 0;
        for (String value : values.values()) {
            characters += value.length();
        }
        this.length = characters;
    }

    /** Returns the characters that all the parameters stand for together. */
    int length() {
        return length;
    }

    static Bindings of(List<String> parameters, List<String> values) {
        Map<String, String> bound = new HashMap<>();
        for (int i = 0; i < parameters.size(); i++) {
            bound.put(parameters.get(i), values.get(i));
        }
        return new Bindings(bound);
    }

    /**
     * Returns the word that a word stands for; itself where no parameter is in it.
     *
     * @throws Refusal if it divides by zero, or a number is negative or too large
     */
    String of(Word word) {
        String text = word.text();
        if (values.isEmpty() || word.quoted()) {
            return text;
        }
        String whole = values.get(text);
        if (whole != null) {
            return whole;
        }
        Arithmetic arithmetic = new Arithmetic(text, this);
        String computed = arithmetic.sizes();
        return computed == null || !arithmetic.bound() ? text : computed;
    }

    /** Returns the number that a parameter stands for, or −1 where the name is none or stands for something else. */
    long number(String name) {
        String value = values.get(name);
        return value == null ? -1 : Numbers.parse(value);
    }
}
