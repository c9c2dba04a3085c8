package cnncalc.python;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text. Its elements are characters as Unicode counts them: what Java keeps in two places is one.
 */
public final class PyStr implements PyValue {

    private final String text;

    /** Places of two that are one character; none in nearly every text. */
    private final int pairs;

    public PyStr(String text) {
        this.text = text;
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            count += Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)) ? 1 : 0;
        }
        this.pairs = count;
    }

    public String text() {
        return text;
    }

    @Override
    public String typeName() {
        return "str";
    }

    int count() {
        return text.length() - pairs;
    }

    /** Returns the offset in Java's text of a character. */
    int offset(int character) {
        return pairs == 0 ? character : text.offsetByCodePoints(0, character);
    }

    /** Returns how many characters stand before an offset. */
    int characters(int offset) {
        return pairs == 0 ? offset : text.codePointCount(0, offset);
    }

    private String at(int index) {
        int start = offset(index);
        return text.substring(start, start + Character.charCount(text.codePointAt(start)));
    }

    @Override
    public @Nullable PyValue attribute(String name) {
        return name.equals("format")
                ? Builtin.open(name, (arguments, bounds) -> new PyStr(FieldFormat.format(text, arguments, bounds)))
                : TextMethods.TABLE.bound(this, name);
    }

    @Override
    public List<String> attributes() {
        return TextMethods.TABLE.names();
    }

    @Override
    public long length(Bounds bounds) {
        return count();
    }

    @Override
    public PyValue item(PyValue index, Bounds bounds) {
        bounds.steps(pairs > 0 ? text.length() / 4 : 0);
        if (!(index instanceof PySlice slice)) {
            return new PyStr(at(Indexes.of(index, count(), this)));
        }
        PyRange range = slice.of(count());
        int length = bounds.size(range.count());
        if (range.step() == 1) {
            return new PyStr(
                    length == 0 ? "" : text.substring(offset((int) range.start()), offset((int) range.stop())));
        }
        bounds.steps(pairs > 0 ? (long) length * text.length() / 4 : 0);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < length; i++) {
            out.append(at((int) range.get(i)));
        }
        return new PyStr(out.toString());
    }

    @Override
    public Cursor iterate(Bounds bounds) {
        int[] next = {0};
        return () -> {
            if (next[0] >= text.length()) {
                return null;
            }
            int start = next[0];
            next[0] += Character.charCount(text.codePointAt(start));
            return new PyStr(text.substring(start, next[0]));
        };
    }

    @Override
    public @Nullable PyValue binary(Operator operator, PyValue other, boolean reflected, Bounds bounds) {
        if (operator == Operator.PLUS && other instanceof PyStr right && !reflected) {
            bounds.size((long) text.length() + right.text.length());
            return new PyStr(text + right.text);
        }
        if (operator == Operator.TIMES && other instanceof PyNumber times && times.isWhole()) {
            int size = bounds.size(Sequences.product(text.length(), times.whole()));
            return new PyStr(size == 0 ? "" : text.repeat((int) times.whole()));
        }
        if (operator == Operator.REMAINDER && !reflected) {
            return new PyStr(PercentFormat.format(text, other, bounds));
        }
        return null;
    }

    @Override
    public @Nullable PyValue compare(Relation relation, PyValue other, Bounds bounds) {
        boolean ordered = relation.ofOrder() && other instanceof PyStr;
        return ordered ? PyBool.of(relation.holds(text.compareTo(((PyStr) other).text))) : null;
    }

    @Override
    public Boolean contains(PyValue element, Bounds bounds) {
        if (!(element instanceof PyStr part)) {
            throw PythonError.of("TypeError", "python.text.in", element.typeName());
        }
        bounds.steps(text.length() / 16);
        return text.contains(part.text);
    }

    @Override
    public boolean equal(PyValue other, Bounds bounds) {
        return other instanceof PyStr second && second.text.equals(text);
    }

    @Override
    public int hash(Bounds bounds) {
        return text.hashCode();
    }

    @Override
    public String repr(Bounds bounds) {
        return TextRepr.of(text);
    }

    @Override
    public String text(Bounds bounds) {
        return text;
    }
}
