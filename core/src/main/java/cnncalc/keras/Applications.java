package cnncalc.keras;

import cnncalc.python.Aside;
import cnncalc.python.Builtin;
import cnncalc.python.Interpreter;
import cnncalc.python.Library;
import cnncalc.python.PyBool;
import cnncalc.python.PyModule;
import cnncalc.python.PyValue;
import cnncalc.text.Ascii;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

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
            def _obtain_input_shape(input_shape, default_size, min_size, data_format=None, require_flatten=True, weights=None,
                                    include_top=True):
                return obtain_input_shape(input_shape, default_size, min_size, data_format, require_flatten and include_top)
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

    static PyModule module(PyModule keras, Map<String, PyValue> layers, Map<String, PyValue> modules) {
        Supplier<Map<String, PyValue>> shared = Aside.later(UTILITIES);
        PyModule imagenet = PyModule.later("imagenet_utils", shared).open();
        Map<String, PyValue> networks = new LinkedHashMap<>();
        networks.put("imagenet_utils", imagenet);
        PyModule operations = PyModule.later("operation_utils", shared).open();
        modules.put("keras.src.ops.operation_utils", operations);
        modules.put("keras.src.applications.imagenet_utils", imagenet);
        modules.put("keras.applications.imagenet_utils", imagenet);
        modules.put(
                "keras_applications", new PyModule("keras_applications", Map.of("imagenet_utils", imagenet)).open());
        modules.put("keras_applications.imagenet_utils", imagenet);
        modules.put("keras.src", keras);
        keras.setAttribute("src", keras);
        return new Lazy(networks, layers, shared).module();
    }

    /**
     * Networks that are made of their programs when a text asks for one.
     *
     * @param networks what is known without running anything
     * @param layers what the programs are written with
     * @param shared what each network's own module has beside it
     */
    private record Lazy(
            Map<String, PyValue> networks, Map<String, PyValue> layers, Supplier<Map<String, PyValue>> shared) {

        /** What Keras' own resnet_v2.py uses of resnet.py. */
        private static final List<String> PARTS = List.of(
                "ResNet",
                "residual_block_v1",
                "residual_block_v2",
                "stack_residual_blocks_v1",
                "stack_residual_blocks_v2");

        private static final String[][] FAMILIES = {
            {ApplicationPrograms.VGG, "vgg16 vgg19", "VGG16 VGG19"},
            {
                ApplicationPrograms.RESNET,
                "resnet resnet50 resnet_v2",
                "ResNet50 ResNet101 ResNet152 ResNet50V2 ResNet101V2 ResNet152V2"
            },
            {LaterPrograms.MOBILEV3, "mobilenet_v3", "MobileNetV3Small MobileNetV3Large"},
            {LaterPrograms.NASNET, "nasnet", "NASNetMobile NASNetLarge"},
            {LaterPrograms.INCEPTION_RESNET, "inception_resnet_v2", "InceptionResNetV2"},
            {
                LaterPrograms.EFFICIENT_V2,
                "efficientnet_v2",
                "EfficientNetV2B0 EfficientNetV2B1 EfficientNetV2B2 EfficientNetV2B3 EfficientNetV2S EfficientNetV2M"
                        + " EfficientNetV2L"
            },
            {LaterPrograms.CONVNEXT, "convnext", "ConvNeXtTiny ConvNeXtSmall ConvNeXtBase ConvNeXtLarge ConvNeXtXLarge"
            },
            {ApplicationPrograms.DENSENET, "densenet", "DenseNet121 DenseNet169 DenseNet201"},
            {ApplicationPrograms.MOBILE, "mobilenet mobilenet_v2", "MobileNet MobileNetV2"},
            {ApplicationPrograms.INCEPTION, "inception_v3 xception", "InceptionV3 Xception"},
            {
                ApplicationPrograms.EFFICIENT,
                "efficientnet",
                "EfficientNetB0 EfficientNetB1 EfficientNetB2 EfficientNetB3 EfficientNetB4 EfficientNetB5"
                        + " EfficientNetB6 EfficientNetB7"
            },
        };

        PyModule module() {
            Map<String, PyValue> members = new LinkedHashMap<>(networks);
            for (String[] family : FAMILIES) {
                Map<String, PyValue> own = new LinkedHashMap<>();
                for (String name : Ascii.words(family[2])) {
                    PyValue network = network(family[0], name);
                    members.put(name, network);
                    own.put(name, network);
                }
                for (String name : PARTS) {
                    if (family[1].startsWith("resnet")) {
                        own.put(name, network(family[0], name));
                    }
                }
                for (String name : Ascii.words(family[1])) {
                    members.put(name, file(name, own));
                }
            }
            return new PyModule("applications", members).open();
        }

        /** A network's file: its own names, and what all of them share. */
        private PyModule file(String name, Map<String, PyValue> own) {
            PyModule file = PyModule.later(name, shared).open();
            own.forEach(file::setAttribute);
            return file;
        }

        private PyValue network(String program, String name) {
            return Builtin.open(name, (arguments, bounds) -> {
                PyValue network = made(program, name).call(arguments, bounds);
                LayerState state = LayerState.of(network);
                if (state != null && state.isModel() && !Aside.has(arguments.span())) {
                    state.place(arguments.span());
                    Models.layers(state).forEach(layer -> layer.place(arguments.span()));
                }
                return network;
            });
        }

        private PyValue made(String program, String name) {
            Interpreter interpreter = new Interpreter(layers, new Library(each -> null));
            interpreter.define(
                    "is_keras_tensor",
                    Builtin.open(
                            "is_keras_tensor",
                            (arguments, bounds) -> PyBool.of(arguments.get(0) instanceof KerasTensor)));
            interpreter.run(Aside.parse(ApplicationPrograms.SHARED));
            interpreter.run(Aside.parse(program));
            PyValue maker = interpreter.variables().get(name);
            if (maker == null) {
                throw new IllegalStateException(name);
            }
            return maker;
        }
    }
}
