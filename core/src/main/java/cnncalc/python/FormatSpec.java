package cnncalc.python;

import cnncalc.text.Span;

/**
 * How a value is written into a formatted text: {@code [[fill]align][sign][#][0][width][grouping][.precision][type]}.
 *
 * @param fill one character
 * @param align {@code <}, {@code >}, {@code =} or {@code ^}, or a blank for the type's own
 * @param sign {@code +}, {@code -} or a blank
 * @param alternate whether a base has its prefix
 * @param grouping a comma or an underscore, or NUL
 * @param precision −1 where there is none
 * @param type NUL where there is none
 * @see <a href="https://docs.python.org/3/library/string.html#formatspec">Format Specification Mini-Language</a>
 */
record FormatSpec(
        String fill, char align, char sign, boolean alternate, int width, char grouping, int precision, char type) {

    private static final String ALIGNMENTS = "<>=^";

    /**
     * @throws PythonError if the text is no specification
     */
    static FormatSpec of(String text) {
        return new FormatSpecParser(text).read();
    }

    /** Returns a value as the specification has it. */
    static String format(PyValue given, String text, Bounds bounds) {
        PyValue method = given instanceof PyInstance instance ? instance.type().find("__format__") : null;
        if (method != null) {
            return TextMethods.text(method.call(Arguments.of(new Span(0, 0), given, new PyStr(text)), bounds));
        }
        PyValue value = text.isEmpty() ? given : PyInstance.plain(given);
        if (text.isEmpty()) {
            return value.text(bounds);
        }
        FormatSpec spec = of(text);
        if (value.isOpen()) {
            return "?";
        }
        if (value instanceof PyStr string) {
            return spec.text(string, bounds);
        }
        if (value instanceof PyNumber number) {
            return spec.number(number, bounds);
        }
        throw PythonError.of("TypeError", "python.format.not", value.typeName(), text);
    }

    private String text(PyStr value, Bounds bounds) {
        if (type != 0 && type != 's') {
            throw wrongType("str");
        }
        boolean cut = precision >= 0 && precision < value.count();
        PyStr shown = cut ? new PyStr(value.text().substring(0, value.offset(precision))) : value;
        return padded(shown.text(), shown.count(), width, align == ' ' ? '<' : align, fill, bounds);
    }

    private PythonError wrongType(String typeName) {
        return PythonError.of("ValueError", "python.format.type", String.valueOf(type), typeName);
    }

    private String number(PyNumber value, Bounds bounds) {
        bounds.size(Math.max(0, precision));
        boolean whole = value.isWhole() && "efgEFG%".indexOf(type) < 0;
        boolean negative = value.isWhole() ? value.whole() < 0 : DoubleText.isNegative(value.real());
        String digits;
        if (type == 'c') {
            digits = new StringBuilder()
                    .appendCodePoint((int) Indexes.whole(value))
                    .toString();
        } else {
            digits = whole ? whole(value.whole()) : real(Math.abs(value.real()), value.typeName());
        }
        if (grouping != 0) {
            digits = NumberFormat.grouped(digits, grouping, "xXbo".indexOf(type) >= 0 && type != 0 ? 4 : 3);
        }
        String front = (negative ? "-" : sign == '-' ? "" : String.valueOf(sign)) + prefix();
        char how = align == ' ' ? '>' : align;
        if (how == '=') {
            return front + padded(digits, digits.length(), width - front.length(), '>', fill, bounds);
        }
        String signed = front + digits;
        return padded(signed, signed.length(), width, how, fill, bounds);
    }

    private String prefix() {
        return alternate && "xXbo".indexOf(type) >= 0 && type != 0 ? "0" + type : "";
    }

    private String whole(long value) {
        return switch (type) {
            case 0, 'd', 'n' -> NumberFormat.whole(value, 10);
            case 'x' -> NumberFormat.whole(value, 16);
            case 'X' -> TextMethods.upper(NumberFormat.whole(value, 16));
            case 'o' -> NumberFormat.whole(value, 8);
            case 'b' -> NumberFormat.whole(value, 2);
            default -> throw wrongType("int");
        };
    }

    private String real(double value, String typeName) {
        if (type == 0 && precision < 0) {
            return DoubleText.shortest(value);
        }
        char lower = Characters.lower(type);
        char notation = type == 0 || lower == 'n' ? 'g' : lower;
        if ("efg%".indexOf(notation) < 0) {
            throw wrongType(typeName);
        }
        String digits = NumberFormat.real(value, notation, precision < 0 ? 6 : precision);
        if (type == 0 && digits.indexOf('.') < 0 && digits.indexOf('e') < 0 && DoubleText.isFinite(value)) {
            return digits.length() < precision ? digits + ".0" : NumberFormat.real(value, 'e', precision - 1);
        }
        return type != lower ? TextMethods.upper(digits) : digits;
    }

    /** Fills a text up to a width; in the middle the right side gets the odd one, or as {@code |} the left. */
    static String padded(String text, int length, long width, char align, String fill, Bounds bounds) {
        if (width <= length) {
            return text;
        }
        int room = bounds.size(width) - length;
        boolean leftOdd = align == '|' && (room & width & 1) == 1;
        int left = switch (align) {
            case '<' -> 0;
            case '^', '|' -> room / 2 + (leftOdd ? 1 : 0);
            default -> room;
        };
        return fill.repeat(left) + text + fill.repeat(room - left);
    }

    /** Returns a number's text with zeros behind its sign up to a width. */
    static String zeroFilled(String text, long width, Bounds bounds) {
        boolean signed = text.startsWith("-") || text.startsWith("+");
        String digits = signed ? text.substring(1) : text;
        return (signed ? text.substring(0, 1) : "")
                + padded(digits, digits.length(), width - (signed ? 1 : 0), '>', "0", bounds);
    }

    /** Reads a specification from left to right. */
    private static final class FormatSpecParser {
        private final String text;
        private int at;

        FormatSpecParser(String text) {
            this.text = text;
        }

        FormatSpec read() {
            String fill = " ";
            char align = ' ';
            if (text.length() > 1 && ALIGNMENTS.indexOf(text.charAt(1)) >= 0) {
                fill = text.substring(0, 1);
                align = text.charAt(1);
                at = 2;
            } else {
                align = one(ALIGNMENTS, ' ');
            }
            char sign = one("+- ", '-');
            boolean alternate = one("#", '\0') != 0;
            if (one("0", '\0') != 0) {
                fill = align == ' ' ? "0" : fill;
                align = align == ' ' ? '=' : align;
            }
            int width = Math.max(0, number());
            char grouping = one(",_", '\0');
            int precision = one(".", '\0') == 0 ? -1 : number();
            char type = one("bcdeEfFgGnosxX%", '\0');
            if (at < text.length()) {
                throw PythonError.of("ValueError", "python.format.wrong", text);
            }
            return new FormatSpec(fill, align, sign, alternate, width, grouping, precision, type);
        }

        private char one(String of, char standard) {
            return at < text.length() && of.indexOf(text.charAt(at)) >= 0 ? text.charAt(at++) : standard;
        }

        private int number() {
            int value = -1;
            while (at < text.length() && Characters.isDigit(text.charAt(at))) {
                value = Math.min(100_000_000, Math.max(0, value) * 10 + text.charAt(at) - '0');
                at++;
            }
            return value;
        }
    }
}
