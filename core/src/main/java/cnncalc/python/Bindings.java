package cnncalc.python;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which names the function that is being read makes its own: those it assigns to and does not declare otherwise. */
final class Bindings {

    private static final class Function {
        final Set<String> bound = new LinkedHashSet<>();
        final Set<String> declared = new LinkedHashSet<>();
        boolean yields;
    }

    private final List<Function> functions = new ArrayList<>();

    Bindings() {
        begin();
    }

    private Function innermost() {
        return functions.get(functions.size() - 1);
    }

    void begin() {
        functions.add(new Function());
    }

    /** Ends a function and returns what it holds. */
    Stmt.Names end() {
        Function function = functions.remove(functions.size() - 1);
        function.bound.removeAll(function.declared);
        return new Stmt.Names(new ArrayList<>(function.bound), function.yields);
    }

    void bind(String name) {
        innermost().bound.add(name);
    }

    void declare(String name) {
        innermost().declared.add(name);
    }

    void markYield() {
        innermost().yields = true;
    }

    /** Binds the names among targets; what has attributes or items is not bound by them. */
    void bind(Expr target) {
        if (target instanceof Expr.Name name) {
            bind(name.name());
        } else if (target instanceof Expr.Starred starred) {
            bind(starred.value());
        } else if (target instanceof Expr.Display display) {
            display.elements().forEach(this::bind);
        }
    }
}
