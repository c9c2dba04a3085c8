package cnncalc.python;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names with values: a module, or whatever else has attributes and no more. */
public final class PyModule implements PyValue {

    private final String name;
    private final Map<String, PyValue> members;

    public PyModule(String name, Map<String, PyValue> members) {
        this.name = name;
        this.members = new LinkedHashMap<>(members);
    }

    @Override
    public String typeName() {
        return "module";
    }

    public String name() {
        return name;
    }

    @Override
    public @Nullable PyValue attribute(String attribute) {
        PyValue member = members.get(attribute);
        return member == null && attribute.equals("__name__") ? new PyStr(name) : member;
    }

    @Override
    public List<String> attributes() {
        return new ArrayList<>(members.keySet());
    }

    @Override
    public void setAttribute(String attribute, @Nullable PyValue value) {
        if (value == null) {
            members.remove(attribute);
        } else {
            members.put(attribute, value);
        }
    }

    @Override
    public String repr(Bounds bounds) {
        return "<module '" + name + "'>";
    }
}
