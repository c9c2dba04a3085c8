package cnncalc.python;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A function with the object that it is called on. */
public record PyMethod(PyValue self, PyValue function) implements PyValue {

    @Override
    public String typeName() {
        return "method";
    }

    @Override
    public @Nullable PyValue attribute(String name) {
        return switch (name) {
            case "__self__" -> self;
            case "__func__" -> function;
            default -> function.attribute(name);
        };
    }

    @Override
    public List<String> attributes() {
        return function.attributes();
    }

    @Override
    public PyValue call(Arguments arguments, Bounds bounds) {
        return function.call(arguments.after(self), bounds);
    }

    @Override
    public boolean equal(PyValue other, Bounds bounds) {
        return other instanceof PyMethod method && method.self == self && method.function == function;
    }
}
