package cnncalc.python;

/** The value that stands for none. */
public final class PyNone implements PyValue {

    public static final PyNone NONE = new PyNone();

    private PyNone() {}

    @Override
    public String typeName() {
        return "NoneType";
    }

    @Override
    public boolean isTrue(Bounds bounds) {
        return false;
    }

    @Override
    public int hash(Bounds bounds) {
        return 1;
    }

    @Override
    public String repr(Bounds bounds) {
        return "None";
    }
}
