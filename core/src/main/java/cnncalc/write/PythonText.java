package cnncalc.write;

import cnncalc.call.Value;
import cnncalc.call.Value.Decimal;
import cnncalc.call.Value.Many;
import cnncalc.call.Value.Text;
import cnncalc.call.Value.Truth;
import cnncalc.call.Value.Whole;
import java.util.ArrayList;
import java.util.List;

/** Values and names as Python writes them. What a network's names contain stays a name, a text or a comment. */
final class PythonText {

    /** Python's keywords, and what the programs that are written here call by name. */
    private static final List<String> TAKEN = List.of(
            "False",
            "None",
            "True",
            "and",
            "as",
            "assert",
            "async",
            "await",
            "break",
            "class",
            "continue",
            "def",
            "del",
            "elif",
            "else",
            "except",
            "finally",
            "for",
            "from",
            "global",
            "if",
            "import",
            "in",
            "is",
            "lambda",
            "nonlocal",
            "not",
            "or",
            "pass",
            "raise",
            "return",
            "try",
            "while",
            "with",
            "yield",
            "F",
            "keras",
            "layers",
            "model",
            "nn",
            "ops",
            "outputs",
            "self",
            "super",
            "torch",
            "x",
            "y",
            "_");

    private PythonText() {}

    /** Returns a value as a literal; lists are tuples. */
    static String literal(Value value) {
        if (value instanceof Many many) {
            List<String> parts = new ArrayList<>();
            for (Value part : many.values()) {
                parts.add(literal(part));
            }
            return "(" + String.join(", ", parts) + (parts.size() == 1 ? ",)" : ")");
        }
        if (value instanceof Whole whole) {
            return Long.toString(whole.value());
        }
        if (value instanceof Truth truth) {
            return truth.value() ? "True" : "False";
        }
        if (value instanceof Decimal decimal) {
            return number(decimal.digits());
        }
        return value instanceof Text text ? quoted(text.text()) : "None";
    }

    /** Returns digits with their fraction; nothing else is a number. */
    private static String number(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            if ("0123456789.eE+-".indexOf(digits.charAt(i)) < 0) {
                return "float(" + quoted(digits) + ")";
            }
        }
        return digits;
    }

    static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (isHidden(c)) {
                String hex = Integer.toHexString(c);
                out.append("\\u").append("0000", 0, 4 - hex.length()).append(hex);
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }

    /** Returns a text that stays in the line of its comment. */
    static String comment(String text) {
        StringBuilder out = new StringBuilder("# ");
        for (int i = 0; i < text.length(); i++) {
            out.append(isHidden(text.charAt(i)) ? ' ' : text.charAt(i));
        }
        return out.toString();
    }

    /** What ends a line, what turns the direction of writing, and halves of characters. */
    private static boolean isHidden(char c) {
        boolean control = c < ' ' || (c >= '\u007f' && c < '\u00a0');
        boolean format = (c >= '\u200b' && c <= '\u200f') || (c >= '\u2028' && c <= '\u202e');
        return control || format || (c >= '\u2060' && c <= '\u206f') || Character.isSurrogate(c) || c == '\ufeff';
    }

    /** Returns a name that Python takes: {@code layer1_0_conv} of {@code layer1/0/conv}. */
    static String identifier(String name, String otherwise) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean gap = out.length() == 0 || out.charAt(out.length() - 1) == '_';
            if (digit || letter) {
                out.append(digit && out.length() == 0 ? otherwise : "").append(c);
            } else if (!gap) {
                out.append('_');
            }
        }
        boolean open = out.length() > 0 && out.charAt(out.length() - 1) == '_';
        String plain = open ? out.substring(0, out.length() - 1) : out.toString();
        return plain.isEmpty() ? otherwise : TAKEN.contains(plain) ? plain + "_" : plain;
    }
}
