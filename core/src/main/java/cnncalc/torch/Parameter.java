package cnncalc.torch;

import cnncalc.python.Arguments;
import cnncalc.python.Bounds;
import cnncalc.python.Builtin;
import cnncalc.python.PyBool;
import cnncalc.python.PyValue;
import org.jspecify.annotations.Nullable;

/**
 * A parameter as {@code parameters()} gives it.
 *
 * @param module whose it is
 * @param tensor its shape
 */
record Parameter(ModuleState module, String name, Tensor tensor) implements PyValue {

    @Override
    public String typeName() {
        return "Parameter";
    }

    void train(boolean trained) {
        boolean own = module.parameters.containsKey(name);
        if (own) {
            tensor.train(trained);
        } else {
            new Weighing(module, name).train(trained);
        }
    }

    @Override
    public @Nullable PyValue attribute(String attribute) {
        return switch (attribute) {
            case "requires_grad" -> PyBool.of(!module.frozen.contains(name) && tensor.isTrained());
            case "requires_grad_" ->
                Builtin.open(attribute, (arguments, bounds) -> {
                    train(arguments.count() == 0 || arguments.get(0).isTrue(bounds));
                    return this;
                });
            case "data" -> this;
            default -> tensor.attribute(attribute);
        };
    }

    @Override
    public void setAttribute(String attribute, @Nullable PyValue value) {
        if (attribute.equals("requires_grad") && value instanceof PyBool trained) {
            train(trained.value());
        }
    }

    @Override
    public PyValue item(PyValue index, Bounds bounds) {
        return tensor.item(index, bounds);
    }

    @Override
    public PyValue call(Arguments arguments, Bounds bounds) {
        return tensor.call(arguments, bounds);
    }
}
