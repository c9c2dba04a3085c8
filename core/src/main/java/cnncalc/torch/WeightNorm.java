package cnncalc.torch;

import cnncalc.python.Arguments;
import cnncalc.python.Builtin;
import cnncalc.python.PyInt;
import cnncalc.python.PyNone;
import cnncalc.python.PyValue;
import cnncalc.python.PythonError;
import cnncalc.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Weight normalization, which adds a parameter: the weight becomes a direction of the same shape and a magnitude with one
 * number for each place along an axis, or a single one. PyTorch 2.13, {@code torch/nn/utils/weight_norm.py} and
 * {@code torch/nn/utils/parametrizations.py}.
 */
final class WeightNorm {

    private WeightNorm() {}

    /**
     * Returns the function.
     *
     * @param magnitude the parameter's name, with the weight's in place of {@code *}
     */
    static Builtin function(Tracer tracer, String magnitude) {
        return Builtin.open("weight_norm", (arguments, bounds) -> normalized(tracer, magnitude, arguments));
    }

    /** Returns the function that takes the parameter away again. */
    static Builtin removal(String magnitude) {
        return Builtin.open("remove_weight_norm", (arguments, bounds) -> {
            Modules.state(arguments.get(0)).parameters.remove(magnitude.replace("*", name(arguments)));
            return arguments.get(0);
        });
    }

    private static String name(Arguments arguments) {
        return arguments.find(1, "name") == null ? "weight" : Typed.text(arguments, 1, "name");
    }

    private static PyValue normalized(Tracer tracer, String magnitude, Arguments arguments) {
        PyValue module = Typed.given(arguments, 0, "module");
        ModuleState state = Modules.state(module);
        String name = name(arguments);
        boolean own = LayerAttributes.parameters(state).contains(name);
        long[] sizes = own ? LayerAttributes.tensor(state, name).sizes() : null;
        if (sizes == null) {
            throw PythonError.of("AttributeError", Message.of("python.attribute", module.typeName(), name));
        }
        state.parameters.put(
                magnitude.replace("*", name), Tensor.parameter(tracer, along(sizes, arguments.find(2, "dim"))));
        return module;
    }

    /** Returns the shape of the magnitude: that of the weight along the axis, 1 along the others. */
    private static long[] along(long[] sizes, @Nullable PyValue dim) {
        if (dim == PyNone.NONE || (dim instanceof PyInt whole && whole.value() == -1)) {
            return new long[0];
        }
        int axis = dim == null ? 0 : Shapes.axis(Shapes.whole(dim), sizes.length);
        long[] magnitude = new long[sizes.length];
        java.util.Arrays.fill(magnitude, 1);
        magnitude[axis] = sizes[axis];
        return magnitude;
    }
}
