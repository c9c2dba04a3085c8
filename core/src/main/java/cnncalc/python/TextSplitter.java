package cnncalc.python;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Cuts texts into parts. */
final class TextSplitter {

    private TextSplitter() {}

    static PyValue split(PyStr self, Arguments arguments, boolean fromEnd, Bounds bounds) {
        PyValue separator = arguments.find(0, "sep");
        PyValue limit = arguments.find(1, "maxsplit");
        long most = limit == null ? -1 : Indexes.whole(limit);
        most = most < 0 ? Long.MAX_VALUE : most;
        bounds.size(self.text().length());
        List<String> parts = separator == null || separator == PyNone.NONE
                ? atBlanks(self.text(), most, fromEnd)
                : at(self.text(), TextMethods.text(separator), most, fromEnd);
        return new PyList(TextMethods.texts(parts));
    }

    private static List<String> at(String text, String separator, long most, boolean fromEnd) {
        if (separator.isEmpty()) {
            throw PythonError.of("ValueError", "python.text.separator");
        }
        return fromEnd ? atFromEnd(text, separator, most) : atFromStart(text, separator, most);
    }

    private static List<String> atFromStart(String text, String separator, long most) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int found = text.indexOf(separator);
        while (found >= 0 && parts.size() < most) {
            parts.add(text.substring(start, found));
            start = found + separator.length();
            found = text.indexOf(separator, start);
        }
        parts.add(text.substring(start));
        return parts;
    }

    private static List<String> atFromEnd(String text, String separator, long most) {
        List<String> parts = new ArrayList<>();
        int end = text.length();
        int found = text.lastIndexOf(separator);
        while (found >= 0 && parts.size() < most) {
            parts.add(text.substring(found + separator.length(), end));
            end = found;
            found = text.lastIndexOf(separator, end - separator.length());
        }
        parts.add(text.substring(0, end));
        Collections.reverse(parts);
        return parts;
    }

    private static List<String> atBlanks(String text, long most, boolean fromEnd) {
        List<String> parts = new ArrayList<>();
        int start = skip(text, 0, 1, true);
        int end = skip(text, text.length(), -1, true);
        while (start < end) {
            boolean last = parts.size() == most;
            if (fromEnd) {
                int cut = last ? start : Math.max(start, skip(text, end, -1, false));
                parts.add(text.substring(cut, end));
                end = Math.max(start, skip(text, cut, -1, true));
            } else {
                int cut = last ? text.length() : Math.min(end, skip(text, start, 1, false));
                parts.add(text.substring(start, cut));
                start = skip(text, cut, 1, true);
            }
        }
        if (fromEnd) {
            Collections.reverse(parts);
        }
        return parts;
    }

    /** Returns the place behind blanks, or behind what is none. */
    private static int skip(String text, int from, int step, boolean blanks) {
        int at = from;
        while (step > 0 ? at < text.length() : at > 0) {
            char c = text.charAt(step > 0 ? at : at - 1);
            if (TextMethods.isSpace(c) != blanks) {
                return at;
            }
            at += step;
        }
        return at;
    }

    static PyValue lines(String text, Bounds bounds) {
        bounds.size(text.length());
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Characters.isLineEnd(text.charAt(i))) {
                parts.add(text.substring(start, i));
                boolean pair = text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
                i += pair ? 1 : 0;
                start = i + 1;
            }
        }
        if (start < text.length()) {
            parts.add(text.substring(start));
        }
        return new PyList(TextMethods.texts(parts));
    }

    static PyValue partition(PyStr self, PyValue by, boolean last) {
        String text = self.text();
        String separator = TextMethods.text(by);
        if (separator.isEmpty()) {
            throw PythonError.of("ValueError", "python.text.separator");
        }
        int at = last ? text.lastIndexOf(separator) : text.indexOf(separator);
        if (at < 0) {
            return new PyTuple(TextMethods.texts(last ? List.of("", "", text) : List.of(text, "", "")));
        }
        String after = text.substring(at + separator.length());
        return new PyTuple(TextMethods.texts(List.of(text.substring(0, at), separator, after)));
    }
}
