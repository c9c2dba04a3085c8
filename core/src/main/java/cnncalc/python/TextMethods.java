package cnncalc.python;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The methods of texts. Letters of other scripts than ASCII have no upper and lower case here. */
final class TextMethods {

    static final MethodTable<PyStr> TABLE = new MethodTable<PyStr>()
            .with("lower", 0, 0, (self, arguments, bounds) -> sized(lower(self.text()), bounds))
            .with("upper", 0, 0, (self, arguments, bounds) -> sized(upper(self.text()), bounds))
            .with("casefold", 0, 0, (self, arguments, bounds) -> sized(lower(self.text()), bounds))
            .with("capitalize", 0, 0, (self, arguments, bounds) -> sized(TextCase.capitalized(self.text()), bounds))
            .with("title", 0, 0, (self, arguments, bounds) -> sized(TextCase.titled(self.text()), bounds))
            .with("swapcase", 0, 0, (self, arguments, bounds) -> sized(TextCase.swapped(self.text()), bounds))
            .with("strip", 0, 1, (self, arguments, bounds) -> strip(self, arguments, true, true))
            .with("lstrip", 0, 1, (self, arguments, bounds) -> strip(self, arguments, true, false))
            .with("rstrip", 0, 1, (self, arguments, bounds) -> strip(self, arguments, false, true))
            .with(
                    "split",
                    0,
                    2,
                    List.of("sep", "maxsplit"),
                    (self, arguments, bounds) -> TextSplitter.split(self, arguments, false, bounds))
            .with(
                    "rsplit",
                    0,
                    2,
                    List.of("sep", "maxsplit"),
                    (self, arguments, bounds) -> TextSplitter.split(self, arguments, true, bounds))
            .with("splitlines", 0, 0, (self, arguments, bounds) -> TextSplitter.lines(self.text(), bounds))
            .with("partition", 1, 1, (self, arguments, bounds) -> TextSplitter.partition(self, arguments.get(0), false))
            .with("rpartition", 1, 1, (self, arguments, bounds) -> TextSplitter.partition(self, arguments.get(0), true))
            .with("join", 1, 1, (self, arguments, bounds) -> join(self, arguments.get(0), bounds))
            .with("replace", 2, 3, (self, arguments, bounds) -> replace(self, arguments, bounds))
            .with("startswith", 1, 3, (self, arguments, bounds) -> TextSearch.edge(self, arguments, true))
            .with("endswith", 1, 3, (self, arguments, bounds) -> TextSearch.edge(self, arguments, false))
            .with("find", 1, 3, (self, arguments, bounds) -> TextSearch.find(self, arguments, false, bounds))
            .with("rfind", 1, 3, (self, arguments, bounds) -> TextSearch.find(self, arguments, true, bounds))
            .with("index", 1, 3, (self, arguments, bounds) -> TextSearch.index(self, arguments, false, bounds))
            .with("rindex", 1, 3, (self, arguments, bounds) -> TextSearch.index(self, arguments, true, bounds))
            .with("count", 1, 3, (self, arguments, bounds) -> TextSearch.count(self, arguments, bounds))
            .with("removeprefix", 1, 1, (self, arguments, bounds) -> removed(self.text(), text(arguments.get(0)), true))
            .with(
                    "removesuffix",
                    1,
                    1,
                    (self, arguments, bounds) -> removed(self.text(), text(arguments.get(0)), false))
            .with("isdigit", 0, 0, (self, arguments, bounds) -> PyBool.of(TextCase.all(self.text(), "0")))
            .with("isdecimal", 0, 0, (self, arguments, bounds) -> PyBool.of(TextCase.all(self.text(), "0")))
            .with("isnumeric", 0, 0, (self, arguments, bounds) -> PyBool.of(TextCase.all(self.text(), "0")))
            .with("isalpha", 0, 0, (self, arguments, bounds) -> PyBool.of(TextCase.all(self.text(), "a")))
            .with("isalnum", 0, 0, (self, arguments, bounds) -> PyBool.of(TextCase.all(self.text(), "0a")))
            .with("isspace", 0, 0, (self, arguments, bounds) -> PyBool.of(TextCase.all(self.text(), " ")))
            .with("isidentifier", 0, 0, (self, arguments, bounds) -> PyBool.of(TextCase.isIdentifier(self.text())))
            .with(
                    "islower",
                    0,
                    0,
                    (self, arguments, bounds) -> PyBool.of(
                            TextCase.hasCase(self.text()) && lower(self.text()).equals(self.text())))
            .with(
                    "isupper",
                    0,
                    0,
                    (self, arguments, bounds) -> PyBool.of(
                            TextCase.hasCase(self.text()) && upper(self.text()).equals(self.text())))
            .with(
                    "zfill",
                    1,
                    1,
                    (self, arguments, bounds) ->
                            sized(FormatSpec.zeroFilled(self.text(), Indexes.whole(arguments.get(0)), bounds), bounds))
            .with("ljust", 1, 2, (self, arguments, bounds) -> justify(self, arguments, '<', bounds))
            .with("rjust", 1, 2, (self, arguments, bounds) -> justify(self, arguments, '>', bounds))
            .with("center", 1, 2, (self, arguments, bounds) -> justify(self, arguments, '|', bounds))
            .with("encode", 0, 2, (self, arguments, bounds) -> new PyBytes(self.text()));

    private TextMethods() {}

    private static PyStr sized(String text, Bounds bounds) {
        bounds.size(text.length());
        return new PyStr(text);
    }

    static String lower(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            out.setCharAt(i, Characters.lower(text.charAt(i)));
        }
        return out.toString();
    }

    static String upper(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            out.setCharAt(i, Characters.upper(text.charAt(i)));
        }
        return out.toString();
    }

    /**
     * @throws PythonError unless the value is a text
     */
    static String text(PyValue value) {
        if (PyInstance.plain(value) instanceof PyStr text) {
            return text.text();
        }
        throw PythonError.of("TypeError", "python.text", value.typeName());
    }

    static boolean isSpace(char c) {
        return Characters.isBlank(c) || Characters.isLineEnd(c) || c == '\u000b' || c == '\u0085' || c == '\u2028';
    }

    private static PyValue strip(PyStr self, Arguments arguments, boolean left, boolean right) {
        PyValue given = arguments.find(0);
        String set = given == null || given == PyNone.NONE ? null : text(given);
        String text = self.text();
        int start = 0;
        int end = text.length();
        while (left && start < end && isStripped(text.charAt(start), set)) {
            start++;
        }
        while (right && end > start && isStripped(text.charAt(end - 1), set)) {
            end--;
        }
        return new PyStr(text.substring(start, end));
    }

    private static boolean isStripped(char c, @Nullable String set) {
        return set == null ? isSpace(c) : set.indexOf(c) >= 0;
    }

    private static PyValue join(PyStr self, PyValue iterable, Bounds bounds) {
        StringBuilder out = new StringBuilder();
        boolean first = true;
        Cursor cursor = bounds.iterate(iterable);
        for (PyValue part = cursor.next(); part != null; part = cursor.next()) {
            out.append(first ? "" : self.text()).append(text(part));
            first = false;
            if (out.length() > Bounds.MOST_ELEMENTS) {
                bounds.size(out.length());
            }
        }
        return sized(out.toString(), bounds);
    }

    private static PyValue replace(PyStr self, Arguments arguments, Bounds bounds) {
        String from = text(arguments.get(0));
        String to = text(arguments.get(1));
        PyValue limit = arguments.find(2);
        long rest = limit == null ? -1 : Indexes.whole(limit);
        String text = self.text();
        StringBuilder out = new StringBuilder();
        int at = 0;
        int found = text.indexOf(from);
        while (found >= 0 && rest != 0) {
            out.append(text, at, found).append(to);
            bounds.steps(1);
            bounds.size(out.length() > Bounds.MOST_ELEMENTS ? out.length() : 0);
            at = found + from.length();
            int next = from.isEmpty() ? found + 1 : at;
            if (from.isEmpty() && found < text.length()) {
                out.append(text.charAt(found));
                at = next;
            }
            found = next > text.length() ? -1 : text.indexOf(from, next);
            rest--;
        }
        return sized(
                out.append(text, Math.min(at, text.length()), text.length()).toString(), bounds);
    }

    private static PyValue removed(String text, String part, boolean front) {
        boolean there = front ? text.startsWith(part) : text.endsWith(part);
        int length = there ? part.length() : 0;
        return new PyStr(front ? text.substring(length) : text.substring(0, text.length() - length));
    }

    private static PyValue justify(PyStr self, Arguments arguments, char align, Bounds bounds) {
        PyValue fill = arguments.find(1);
        String with = fill == null ? " " : text(fill);
        if (with.length() != 1) {
            throw PythonError.of("TypeError", "python.text.one");
        }
        String padded =
                FormatSpec.padded(self.text(), self.count(), Indexes.whole(arguments.get(0)), align, with, bounds);
        return new PyStr(padded);
    }

    static List<PyValue> texts(List<String> parts) {
        List<PyValue> texts = new ArrayList<>(parts.size());
        for (String part : parts) {
            texts.add(new PyStr(part));
        }
        return texts;
    }
}
