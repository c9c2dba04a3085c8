package cnncalc.keras;

import cnncalc.python.Interpreter;
import cnncalc.python.Library;
import cnncalc.python.Parser;
import cnncalc.python.PyModule;
import cnncalc.python.PyValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code keras.applications}: networks by name, and what their files use ({@code imagenet_utils.py} of Keras 3.15). */
final class Applications {

    private static final String UTILITIES = """
            def obtain_input_shape(input_shape, default_size, min_size, data_format=None, require_flatten=True, weights=None):
                if input_shape is None:
                    return (default_size, default_size, 3) if require_flatten else (None, None, 3)
                return tuple(input_shape)
            def validate_activation(activation, weights):
                pass
            def correct_pad(inputs, kernel_size):
                size = inputs.shape[1:3]
                if isinstance(kernel_size, int):
                    kernel_size = (kernel_size, kernel_size)
                adjust = (1, 1) if size[0] is None else (1 - size[0] % 2, 1 - size[1] % 2)
                half = (kernel_size[0] // 2, kernel_size[1] // 2)
                return ((half[0] - adjust[0], half[0]), (half[1] - adjust[1], half[1]))
            def get_source_inputs(tensor):
                return [tensor]
            def preprocess_input(x, *args, **keywords):
                return x
            def decode_predictions(predictions, *args, **keywords):
                return []
            PREPROCESS_INPUT_DOC = ''
            PREPROCESS_INPUT_RET_DOC_TF = ''
            PREPROCESS_INPUT_RET_DOC_TORCH = ''
            PREPROCESS_INPUT_RET_DOC_CAFFE = ''
            PREPROCESS_INPUT_ERROR_DOC = ''
            """;

    private Applications() {}

    static PyModule module(PyModule keras, Map<String, PyValue> modules) {
        Interpreter utilities = new Interpreter(Map.of(), new Library(name -> null));
        utilities.run(Parser.parse(UTILITIES));
        Map<String, PyValue> shared = utilities.variables();
        PyModule imagenet = new PyModule("imagenet_utils", shared).open();
        Map<String, PyValue> networks = new LinkedHashMap<>();
        networks.put("imagenet_utils", imagenet);
        PyModule operations = new PyModule("operation_utils", shared).open();
        modules.put("keras.src.ops.operation_utils", operations);
        modules.put("keras.src.applications.imagenet_utils", imagenet);
        modules.put("keras.applications.imagenet_utils", imagenet);
        modules.put("keras.src", keras);
        keras.setAttribute("src", keras);
        PyModule applications = new PyModule("applications", networks).open();
        return applications;
    }
}
