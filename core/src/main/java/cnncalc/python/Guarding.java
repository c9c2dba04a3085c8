package cnncalc.python;

/** What a framework keeps with an object, where it has a say in what the members of the object's class do. */
public interface Guarding {

    /**
     * Returns what stands for a member of the class.
     *
     * @param member what the class has, bound to the object
     */
    PyValue guarded(PyInstance self, String name, PyValue member);
}
