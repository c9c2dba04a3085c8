package cnncalc.keras;

import cnncalc.python.Aside;
import cnncalc.python.Interpreter;
import cnncalc.python.Keeping;
import cnncalc.python.PyClass;
import cnncalc.python.PyModule;
import cnncalc.python.PyValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the chapters of Dive into Deep Learning take from the book's own package, as far as their models need it.
 *
 * @see <a href="https://d2l.ai/">Zhang et al.</a>, package d2l 1.0.3, {@code d2l/tensorflow.py}
 */
final class D2lPrograms {

    private static final String CLASSES = """
            class Module(keras.Model, HyperParameters):
                def __init__(self, *args, **keywords):
                    super().__init__()
                def forward(self, X):
                    return self.net(X)
                def call(self, X, *args, **keywords):
                    return self.forward(X, *args)
            class Classifier(Module):
                def layer_summary(self, X_shape):
                    self.build(X_shape)
            class Residual(keras.Model):
                def __init__(self, num_channels, use_1x1conv=False, strides=1):
                    super().__init__()
                    self.conv1 = keras.layers.Conv2D(num_channels, padding='same', kernel_size=3, strides=strides)
                    self.conv2 = keras.layers.Conv2D(num_channels, kernel_size=3, padding='same')
                    self.conv3 = keras.layers.Conv2D(num_channels, kernel_size=1, strides=strides) if use_1x1conv else None
                    self.bn1 = keras.layers.BatchNormalization()
                    self.bn2 = keras.layers.BatchNormalization()
                def call(self, X):
                    Y = keras.activations.relu(self.bn1(self.conv1(X)))
                    Y = self.bn2(self.conv2(Y))
                    if self.conv3 is not None:
                        X = self.conv3(X)
                    Y += X
                    return keras.activations.relu(Y)
            def add_to_class(Class):
                def wrapper(obj):
                    setattr(Class, obj.__name__, obj)
                return wrapper
            """;

    private D2lPrograms() {}

    static PyModule module(PyModule keras, PyModule tensorflow) {
        PyClass keeping = PyClass.of("HyperParameters", List.of());
        keeping.member("save_hyperparameters", Keeping.AS_ATTRIBUTES);
        Map<String, PyValue> globals = new LinkedHashMap<>(Map.of("keras", keras, "HyperParameters", keeping));
        Interpreter interpreter = new Interpreter(globals, name -> null);
        interpreter.run(Aside.parse(CLASSES));
        Map<String, PyValue> members = new LinkedHashMap<>(globals);
        members.putAll(interpreter.variables());
        for (String name :
                List.of("reshape", "matmul", "concat", "stack", "tanh", "zeros", "ones", "reduce_sum", "reduce_mean")) {
            PyValue function = tensorflow.attribute(name);
            if (function != null) {
                members.put(name, function);
            }
        }
        return new PyModule("d2l.tensorflow", members).open();
    }
}
