package cnncalc.python;

import org.jspecify.annotations.Nullable;

/** Looks for texts in texts; places count characters. */
final class TextSearch {

    private TextSearch() {}

    /** Whether the text begins or ends with another, or with one of several. */
    static PyValue edge(PyStr self, Arguments arguments, boolean front) {
        String part = part(self, arguments);
        if (part == null) {
            return PyBool.FALSE;
        }
        if (!(arguments.get(0) instanceof PyTuple choices)) {
            return PyBool.of(hasEdge(part, arguments.get(0), front));
        }
        for (PyValue choice : choices.elements()) {
            if (hasEdge(part, choice, front)) {
                return PyBool.TRUE;
            }
        }
        return PyBool.FALSE;
    }

    private static boolean hasEdge(String text, PyValue edge, boolean front) {
        return front ? text.startsWith(TextMethods.text(edge)) : text.endsWith(TextMethods.text(edge));
    }

    private static int from(PyStr self, Arguments arguments) {
        return Sequences.bound(arguments.find(1), 0, self.count());
    }

    private static int to(PyStr self, Arguments arguments) {
        return Sequences.bound(arguments.find(2), self.count(), self.count());
    }

    /** Returns the part between the bounds given, or null where the first lies behind the second. */
    private static @Nullable String part(PyStr self, Arguments arguments) {
        PyValue start = arguments.find(1);
        boolean behind = start instanceof PyNumber number && number.isWhole() && number.whole() > self.count();
        int from = from(self, arguments);
        int to = to(self, arguments);
        return behind || from > to ? null : self.text().substring(self.offset(from), self.offset(to));
    }

    static PyValue find(PyStr self, Arguments arguments, boolean last, Bounds bounds) {
        bounds.size(self.text().length());
        String wanted = TextMethods.text(arguments.get(0));
        String part = part(self, arguments);
        int found = part == null ? -1 : last ? part.lastIndexOf(wanted) : part.indexOf(wanted);
        return new PyInt(found < 0 ? -1 : self.characters(self.offset(from(self, arguments)) + found));
    }

    static PyValue index(PyStr self, Arguments arguments, boolean last, Bounds bounds) {
        PyInt found = (PyInt) find(self, arguments, last, bounds);
        if (found.value() < 0) {
            throw PythonError.of("ValueError", "python.find", "str", Shown.of(arguments.get(0), bounds));
        }
        return found;
    }

    static PyValue count(PyStr self, Arguments arguments, Bounds bounds) {
        bounds.size(self.text().length());
        String wanted = TextMethods.text(arguments.get(0));
        String part = part(self, arguments);
        if (part == null || wanted.isEmpty()) {
            return new PyInt(part == null ? 0 : new PyStr(part).count() + 1);
        }
        long count = 0;
        int at = part.indexOf(wanted);
        while (at >= 0) {
            count++;
            at = part.indexOf(wanted, at + wanted.length());
        }
        return new PyInt(count);
    }
}
