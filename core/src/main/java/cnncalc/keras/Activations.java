package cnncalc.keras;

import cnncalc.python.PyModule;
import cnncalc.python.PyStr;
import java.util.List;

/** {@code keras.activations}: functions that layers are told by name. */
final class Activations {

    private static final List<String> NAMES = List.of(
            "relu",
            "sigmoid",
            "tanh",
            "softmax",
            "elu",
            "selu",
            "gelu",
            "silu",
            "swish",
            "softplus",
            "softsign",
            "linear",
            "exponential",
            "hard_sigmoid",
            "relu6",
            "leaky_relu",
            "mish",
            "log_softmax");

    private Activations() {}

    static void put(PyModule keras) {
        PyModule activations = new PyModule("activations", java.util.Map.of()).open();
        for (String name : NAMES) {
            activations.setAttribute(name, new PyStr(name));
        }
        keras.setAttribute("activations", activations);
    }
}
