package cnncalc.keras;

import cnncalc.python.PyModule;
import cnncalc.python.PyValue;
import java.util.List;
import java.util.Map;

/** {@code keras.activations}: functions that layers are told, and that work on tensors too. */
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
            "hard_sigmoid",
            "relu6",
            "leaky_relu",
            "mish",
            "log_softmax");

    private Activations() {}

    /**
     * @param functions those on tensors, by name
     */
    static void put(PyModule keras, Map<String, PyValue> functions) {
        PyModule activations = new PyModule("activations", Map.of()).open();
        for (String name : NAMES) {
            activations.setAttribute(name, functions.get(name));
        }
        activations.setAttribute("linear", functions.get("linear"));
        activations.setAttribute("exponential", functions.get("exp"));
        keras.setAttribute("activations", activations);
    }
}
