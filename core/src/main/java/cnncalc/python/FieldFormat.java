package cnncalc.python;

/** Writes values into a text at its curly brackets, as {@code str.format} does. */
final class FieldFormat {

    private final Arguments arguments;
    private final Bounds bounds;
    private int next;

    private FieldFormat(Arguments arguments, Bounds bounds) {
        this.arguments = arguments;
        this.bounds = bounds;
    }

    static String format(String format, Arguments arguments, Bounds bounds) {
        return new FieldFormat(arguments, bounds).run(format, 0);
    }

    private String run(String format, int depth) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < format.length()) {
            char c = format.charAt(at);
            boolean doubled = depth == 0 && at + 1 < format.length() && format.charAt(at + 1) == c;
            if (c != '{' && c != '}') {
                out.append(c);
                at++;
            } else if (doubled) {
                out.append(c);
                at += 2;
            } else {
                int close = c == '{' ? close(format, at) : -1;
                if (close < 0 || depth > 1) {
                    throw PythonError.of("ValueError", "python.format.bracket", String.valueOf(c));
                }
                out.append(field(format.substring(at + 1, close), depth));
                bounds.size(out.length());
                at = close + 1;
            }
        }
        return out.toString();
    }

    private static int close(String format, int open) {
        int depth = 0;
        for (int i = open; i < format.length(); i++) {
            depth += format.charAt(i) == '{' ? 1 : format.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private String field(String field, int depth) {
        int colon = field.indexOf(':');
        String spec = colon < 0 ? "" : field.substring(colon + 1);
        String rest = colon < 0 ? field : field.substring(0, colon);
        int sign = rest.indexOf('!');
        String conversion = sign < 0 ? "" : rest.substring(sign + 1);
        PyValue value = value(sign < 0 ? rest : rest.substring(0, sign));
        String format = run(spec, depth + 1);
        PyValue shown = switch (conversion) {
            case "" -> value;
            case "s" -> new PyStr(value.text(bounds));
            case "r", "a" -> new PyStr(bounds.repr(value));
            default -> throw PythonError.of("ValueError", "python.format.conversion", conversion);
        };
        return FormatSpec.format(shown, format, bounds);
    }

    /** Follows {@code name.attribute[index]}. */
    private PyValue value(String path) {
        int end = 0;
        while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') {
            end++;
        }
        PyValue value = first(path.substring(0, end));
        while (end < path.length()) {
            int start = end + 1;
            boolean item = path.charAt(end) == '[';
            end = start;
            while (end < path.length() && (item ? path.charAt(end) != ']' : ".[".indexOf(path.charAt(end)) < 0)) {
                end++;
            }
            String name = path.substring(start, end);
            end += item ? 1 : 0;
            value = item ? value.item(key(name), bounds) : Attributes.get(value, name);
        }
        return value;
    }

    private static PyValue key(String name) {
        PyInt index = NumberText.whole(name, 10);
        return index == null ? new PyStr(name) : index;
    }

    private PyValue first(String name) {
        PyInt index = name.isEmpty() ? new PyInt(next++) : NumberText.whole(name, 10);
        PyValue value = index == null ? arguments.find(name) : arguments.find((int) Math.min(index.value(), 1000));
        if (value == null) {
            throw PythonError.of(index == null ? "KeyError" : "IndexError", "python.format.missing", name);
        }
        return value;
    }
}
