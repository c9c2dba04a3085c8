package cnncalc.python;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Variables, and where those are that are not found here. */
final class Scope {

    /** What has variables of its own. */
    enum Kind {
        BUILTINS,
        MODULE,
        FUNCTION,
        CLASS,
        COMPREHENSION
    }

    private final Kind kind;
    private final @Nullable Scope outer;
    private final Set<String> own;
    private final Set<String> global = new LinkedHashSet<>();
    private final Map<String, PyValue> values = new LinkedHashMap<>();
    private final Set<String> annotated = new LinkedHashSet<>();
    private @Nullable PyValue first;
    private @Nullable PyUnknown rest;

    /**
     * @param own the names that a function or comprehension makes its own, set or not
     */
    Scope(Kind kind, @Nullable Scope outer, Set<String> own) {
        this.kind = kind;
        this.outer = outer;
        this.own = own;
    }

    /** Keeps what the function was given first: the object, where it is a method. */
    void first(PyValue value) {
        first = value;
    }

    /** Returns what the innermost function was given first. */
    @Nullable
    PyValue first() {
        Scope scope = this;
        while (scope.kind == Kind.COMPREHENSION && scope.outer != null) {
            scope = scope.outer;
        }
        return scope.first;
    }

    /** Keeps the name of a class's annotated variable. */
    void annotate(String name) {
        annotated.add(name);
    }

    List<String> annotated() {
        return new ArrayList<>(annotated);
    }

    /** Whether a function around this one has a variable of the name. */
    boolean isEnclosed(String name) {
        return enclosing(name) != this;
    }

    Kind kind() {
        return kind;
    }

    /** Returns the variables as they were assigned last. */
    Map<String, PyValue> values() {
        return values;
    }

    /** Returns the scope that a function defined here looks further in: never that of a class. */
    Scope forFunctions() {
        Scope scope = this;
        while (scope.kind == Kind.CLASS && scope.outer != null) {
            scope = scope.outer;
        }
        return scope;
    }

    Scope module() {
        Scope scope = this;
        while (scope.kind != Kind.MODULE && scope.outer != null) {
            scope = scope.outer;
        }
        return scope;
    }

    void declareGlobal(String name) {
        global.add(name);
    }

    /**
     * @throws PythonError if there is no such variable, with the nearest one that there is
     */
    PyValue get(String name) {
        Scope start = global.contains(name) ? module() : this;
        for (Scope scope = start; scope != null; scope = scope.outer) {
            PyValue value = scope.values.get(name);
            if (value != null) {
                return value;
            }
            if (scope.own.contains(name)) {
                throw PythonError.of("UnboundLocalError", "python.name.unset", name);
            }
        }
        PyUnknown elsewhere = module().rest;
        if (elsewhere != null) {
            return elsewhere;
        }
        throw Near.error("NameError", "python.name", name, name, names());
    }

    /** Says where names may come from that are found nowhere: all of a module that is not known. */
    void restIn(PyUnknown unknown) {
        rest = unknown;
    }

    @Nullable
    PyValue find(String name) {
        for (Scope scope = this; scope != null; scope = scope.outer) {
            PyValue value = scope.values.get(name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (Scope scope = this; scope != null; scope = scope.outer) {
            names.addAll(scope.values.keySet());
        }
        return names;
    }

    /** Sets a variable here, or where it is declared to be. */
    void set(String name, PyValue value) {
        target(name).put(name, value);
    }

    /** Sets a variable of the comprehension itself. */
    void put(String name, PyValue value) {
        if (kind == Kind.MODULE) {
            values.remove(name);
        }
        values.put(name, value);
    }

    private Scope target(String name) {
        if (global.contains(name)) {
            return module();
        }
        if (kind == Kind.COMPREHENSION && !own.contains(name) && outer != null) {
            return outer.target(name);
        }
        return kind == Kind.FUNCTION && !own.contains(name) ? enclosing(name) : this;
    }

    /** A name that a function assigns to without making it its own is one of a function around it. */
    private Scope enclosing(String name) {
        for (Scope scope = outer; scope != null; scope = scope.outer) {
            if (scope.own.contains(name)) {
                return scope;
            }
        }
        return this;
    }

    /** Takes a variable away where there is one. */
    void unset(String name) {
        target(name).values.remove(name);
    }

    /**
     * @throws PythonError if there is no such variable
     */
    void delete(String name) {
        if (target(name).values.remove(name) == null) {
            throw PythonError.of("NameError", "python.name", name);
        }
    }
}
