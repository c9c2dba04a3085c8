package cnncalc.python;

/** Bytes, which model code passes on at most; each is a character. */
public record PyBytes(String text) implements PyValue {

    @Override
    public String typeName() {
        return "bytes";
    }

    @Override
    public long length(Bounds bounds) {
        return text.length();
    }

    @Override
    public boolean equal(PyValue other, Bounds bounds) {
        return other instanceof PyBytes bytes && bytes.text.equals(text);
    }

    @Override
    public int hash(Bounds bounds) {
        return text.hashCode() + 1;
    }

    @Override
    public String repr(Bounds bounds) {
        return "b" + TextRepr.of(text);
    }
}
