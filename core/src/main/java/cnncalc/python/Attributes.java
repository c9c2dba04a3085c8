package cnncalc.python;

import java.util.List;

/** Looks attributes up. */
final class Attributes {

    private Attributes() {}

    /**
     * @throws PythonError if there is none of the name, with the nearest one that there is
     */
    static PyValue get(PyValue target, String name) {
        PyValue value = target.attribute(name);
        if (value == null && name.equals("__class__")) {
            value = BuiltinTypes.of(target);
        }
        if (value == null && name.startsWith("__") && BuiltinTypes.named().containsKey(target.typeName())) {
            value = target instanceof PyClass || target instanceof BuiltinType
                    ? null
                    : ObjectMembers.special(target, name);
        }
        if (value == null) {
            throw missing(target, name);
        }
        return value;
    }

    static PythonError missing(PyValue target, String name) {
        String key = target instanceof PyModule ? "python.attribute.module" : "python.attribute";
        String owner = target instanceof PyModule module ? module.name() : target.typeName();
        return Near.error("AttributeError", key, List.of(owner, name), name, target.attributes());
    }
}
