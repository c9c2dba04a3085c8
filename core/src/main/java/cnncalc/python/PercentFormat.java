package cnncalc.python;

import java.util.List;

/** Writes values into a text at its percent signs. */
final class PercentFormat {

    private final String format;
    private final PyValue given;
    private final List<PyValue> values;
    private final Bounds bounds;
    private final StringBuilder out = new StringBuilder();
    private int at;
    private int next;
    private boolean byName;

    private PercentFormat(String format, PyValue given, Bounds bounds) {
        this.format = format;
        this.given = given;
        this.values = given instanceof PyTuple tuple ? tuple.elements() : List.of(given);
        this.bounds = bounds;
    }

    static String format(String format, PyValue values, Bounds bounds) {
        return new PercentFormat(format, values, bounds).run();
    }

    private String run() {
        while (at < format.length()) {
            int sign = format.indexOf('%', at);
            out.append(format, at, sign < 0 ? format.length() : sign);
            if (sign < 0) {
                break;
            }
            at = sign + 1;
            field();
            bounds.size(out.length());
        }
        boolean any = byName || given instanceof PyDict || given instanceof PyList;
        if (next < values.size() && !any) {
            throw PythonError.of("TypeError", "python.format.many");
        }
        return out.toString();
    }

    private char peek() {
        if (at >= format.length()) {
            throw PythonError.of("ValueError", "python.format.wrong", format);
        }
        return format.charAt(at);
    }

    private void field() {
        PyValue named = null;
        if (peek() == '(') {
            int close = format.indexOf(')', at);
            if (close < 0 || !(given instanceof PyDict)) {
                throw PythonError.of("TypeError", "python.format.mapping");
            }
            named = given.item(new PyStr(format.substring(at + 1, close)), bounds);
            byName = true;
            at = close + 1;
        }
        StringBuilder flags = new StringBuilder();
        while ("-+ #0".indexOf(peek()) >= 0) {
            flags.append(format.charAt(at++));
        }
        long width = number();
        long precision = -1;
        if (peek() == '.') {
            at++;
            precision = Math.max(0, number());
        }
        while ("hlL".indexOf(peek()) >= 0) {
            at++;
        }
        char type = format.charAt(at++);
        if (type == '%') {
            out.append('%');
        } else {
            write(named == null ? value() : named, flags.toString(), new long[] {width, precision}, type);
        }
    }

    private long number() {
        if (peek() == '*') {
            at++;
            return Indexes.whole(value());
        }
        long number = -1;
        while (Characters.isDigit(peek())) {
            number = Math.min(100_000_000, Math.max(0, number) * 10 + format.charAt(at) - '0');
            at++;
        }
        return number;
    }

    private PyValue value() {
        if (next >= values.size()) {
            throw PythonError.of("TypeError", "python.format.few");
        }
        return values.get(next++);
    }

    private void write(PyValue value, String flags, long[] sizes, char type) {
        boolean number = "diuxXoeEfFgG".indexOf(type) >= 0;
        String text = switch (type) {
            case 's' -> cut(value.text(bounds), sizes[1]);
            case 'r', 'a' -> cut(bounds.repr(value), sizes[1]);
            case 'c' -> value instanceof PyStr ? value.text(bounds) : FormatSpec.format(value, "c", bounds);
            default -> number(value, flags, sizes[1], type);
        };
        boolean left = flags.indexOf('-') >= 0 || sizes[0] < -1;
        long width = Math.abs(sizes[0]);
        if (number && flags.indexOf('0') >= 0 && !left) {
            out.append(FormatSpec.zeroFilled(text, width, bounds));
        } else {
            out.append(FormatSpec.padded(text, text.length(), width, left ? '<' : '>', " ", bounds));
        }
    }

    private static String cut(String text, long precision) {
        return precision >= 0 && precision < text.length() ? text.substring(0, (int) precision) : text;
    }

    private String number(PyValue value, String flags, long precision, char type) {
        if ("diuxXoeEfFgG".indexOf(type) < 0) {
            throw PythonError.of("ValueError", "python.format.type", String.valueOf(type), "%");
        }
        if (value.isOpen()) {
            return "?";
        }
        if (!(value instanceof PyNumber number)) {
            throw PythonError.of("TypeError", "python.format.number", String.valueOf(type), value.typeName());
        }
        boolean whole = "diuxXo".indexOf(type) >= 0;
        String sign = flags.indexOf('+') >= 0 ? "+" : flags.indexOf(' ') >= 0 ? " " : "";
        String alternate = flags.indexOf('#') >= 0 ? "#" : "";
        char as = type == 'i' || type == 'u' ? 'd' : type;
        if (!whole) {
            String behind = precision < 0 ? "" : "." + Integer.toString((int) precision);
            return FormatSpec.format(number, sign + behind + as, bounds);
        }
        PyValue shown = number.isWhole() || as != 'd' ? new PyInt(Indexes.whole(number)) : Conversions.toInt(number);
        String text = FormatSpec.format(shown, sign + alternate + as, bounds);
        return precision < 0 ? text : FormatSpec.zeroFilled(text, precision, bounds);
    }
}
