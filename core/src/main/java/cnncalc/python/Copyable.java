package cnncalc.python;

/** What a framework keeps with an object, or a value of its own, that is copied with the object. */
public interface Copyable {

    /** Copies what is inside. */
    interface Copier {
        PyValue copy(PyValue value);
    }

    Object copied(Copier copier);
}
