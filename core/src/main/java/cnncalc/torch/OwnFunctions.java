package cnncalc.torch;

import cnncalc.python.Arguments;
import cnncalc.python.Bounds;
import cnncalc.python.Library;
import cnncalc.python.PyClass;
import cnncalc.python.PyInstance;
import cnncalc.python.PyNone;
import cnncalc.python.PyTuple;
import cnncalc.python.PyValue;
import cnncalc.python.PythonError;
import cnncalc.text.Message;
import java.util.ArrayList;
import java.util.List;

/** A program's own functions with a way back of their own: {@code torch/autograd/function.py} of PyTorch 2.13. */
final class OwnFunctions {

    private OwnFunctions() {}

    /** Returns {@code torch.autograd.Function}: applied, it does what its {@code forward} does. */
    static PyClass function() {
        PyClass context = PyClass.of("FunctionCtx", List.of());
        for (String name : List.of("save_for_backward", "mark_non_differentiable", "mark_dirty", "save_for_forward")) {
            context.method(name, (arguments, bounds) -> PyNone.NONE);
        }
        context.member("saved_tensors", new PyTuple(List.of()));
        PyClass function = PyClass.of("Function", List.of());
        function.member("apply", Library.ofClass("apply", (arguments, bounds) -> applied(context, arguments, bounds)));
        return function;
    }

    private static PyValue applied(PyClass context, Arguments arguments, Bounds bounds) {
        PyValue own = arguments.get(0);
        PyValue forward = own.attribute("forward");
        if (forward == null) {
            throw PythonError.of("AttributeError", Message.of("python.attribute", own.typeName(), "forward"));
        }
        List<Arguments.Given> positions = new ArrayList<>(arguments.positions());
        positions.set(0, new Arguments.Given(new PyInstance(context, bounds), arguments.span()));
        return forward.call(new Arguments(positions, arguments.names(), arguments.span()), bounds);
    }
}
