package cnncalc.python;

import cnncalc.text.Message;
import cnncalc.text.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Names with values: a module, or whatever else has attributes and no more. */
public final class PyModule implements PyValue {

    private final String name;
    private final Map<String, PyValue> members;
    private @Nullable Supplier<Map<String, PyValue>> others;
    private boolean open;

    public PyModule(String name, Map<String, PyValue> members) {
        this.name = name;
        this.members = new LinkedHashMap<>(members);
    }

    /** Returns a module whose members are made when the first of them is asked for. */
    public static PyModule later(String name, Supplier<Map<String, PyValue>> members) {
        PyModule module = new PyModule(name, Map.of());
        module.others = members;
        return module;
    }

    private @Nullable PyValue member(String attribute) {
        PyValue known = members.get(attribute);
        if (known == null && others != null) {
            complete();
            known = members.get(attribute);
        }
        return known;
    }

    private void complete() {
        Supplier<Map<String, PyValue>> made = others;
        others = null;
        if (made != null) {
            made.get().forEach(members::putIfAbsent);
        }
    }

    @Override
    public String typeName() {
        return "module";
    }

    public String name() {
        return name;
    }

    /** Returns the module as one that has more than is known here: what it lacks is unknown, but for a slip of the pen. */
    public PyModule open() {
        open = true;
        return this;
    }

    @Override
    public @Nullable PyValue attribute(String attribute) {
        PyValue member = member(attribute);
        if (member == null && attribute.equals("__name__")) {
            return new PyStr(name);
        }
        String near = member == null && open ? Suggestion.nearest(attribute, attributes()) : null;
        boolean slip = near != null && attribute.length() > 3 && Math.abs(near.length() - attribute.length()) <= 1;
        boolean lacks = member == null && open && !slip;
        return lacks ? new PyUnknown(Message.of("python.module.unknown", name + "." + attribute), null) : member;
    }

    @Override
    public List<String> attributes() {
        complete();
        return new ArrayList<>(members.keySet());
    }

    @Override
    public void setAttribute(String attribute, @Nullable PyValue value) {
        if (value == null) {
            complete();
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
