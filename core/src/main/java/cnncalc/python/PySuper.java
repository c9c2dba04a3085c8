package cnncalc.python;

import org.jspecify.annotations.Nullable;

/** An object seen as one of the classes behind its own: {@code super()}. */
record PySuper(PyClass before, PyValue self, PyClass type, Bounds bounds) implements PyValue {

    /**
     * @throws PythonError unless it is a class and an object of it
     */
    static PyValue of(PyValue before, PyValue self, Bounds bounds) {
        PyClass type = self instanceof PyClass onClass && !isOfMeta(before, onClass)
                ? onClass
                : self.type() instanceof PyClass own ? own : null;
        if (!(before instanceof PyClass start) || type == null || !type.derivesFrom(start)) {
            throw PythonError.of("TypeError", "python.super");
        }
        return new PySuper(start, self, type, bounds);
    }

    private static boolean isOfMeta(PyValue before, PyClass onClass) {
        PyClass meta = onClass.type();
        return meta != null && before instanceof PyClass start && meta.derivesFrom(start);
    }

    @Override
    public String typeName() {
        return "super";
    }

    @Override
    public @Nullable PyValue attribute(String name) {
        PyValue member = type.findAfter(before, name);
        if (member != null) {
            return self == type ? Members.ofClass(member, type) : Members.ofObject(member, self, type, bounds);
        }
        PyValue plain = PyInstance.plain(self);
        PyValue own = plain == self ? null : plain.attribute(name);
        if (own == null && plain != self) {
            own = ObjectMembers.special(plain, name);
        }
        if (own != null) {
            return own;
        }
        PyValue found = ObjectMembers.find(name);
        return found == null || name.equals("__new__") ? found : new PyMethod(self, found);
    }
}
