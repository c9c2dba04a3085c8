package cnncalc.python;

/** The value of {@code ...}. */
public final class PyEllipsis implements PyValue {

    public static final PyEllipsis ELLIPSIS = new PyEllipsis();

    private PyEllipsis() {}

    @Override
    public String typeName() {
        return "ellipsis";
    }

    @Override
    public int hash(Bounds bounds) {
        return 2;
    }

    @Override
    public String repr(Bounds bounds) {
        return "Ellipsis";
    }
}
