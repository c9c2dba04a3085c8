package cnncalc.python;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The variables of an object as a dict: what is put into it, or removed, is the object's. */
final class PyFields extends PyDict {

    private final Map<String, PyValue> fields;

    PyFields(Map<String, PyValue> fields, Bounds bounds) {
        this.fields = fields;
        for (Map.Entry<String, PyValue> field : fields.entrySet()) {
            super.put(new PyStr(field.getKey()), field.getValue(), bounds);
        }
    }

    @Override
    public void put(PyValue key, PyValue value, Bounds bounds) {
        super.put(key, value, bounds);
        fields.put(TextMethods.text(key), value);
    }

    @Override
    public @Nullable PyValue remove(PyValue key, Bounds bounds) {
        if (key instanceof PyStr name) {
            fields.remove(name.text());
        }
        return super.remove(key, bounds);
    }
}
