package cnncalc.keras;

import cnncalc.python.Aside;
import cnncalc.python.Interpreter;
import cnncalc.python.Library;
import cnncalc.python.PyModule;
import cnncalc.python.PyValue;
import java.util.Map;

/** {@code keras.datasets}: sets of which the shapes are known, and what is done to them before training. */
final class Datasets {

    private static final String PROGRAM = """
            import numpy as np
            class _Labels(np.ndarray):
                def __init__(self, shape, classes):
                    super().__init__(shape)
                    self.classes = classes
                def max(self, *args, **keywords):
                    return self.classes - 1
                def min(self, *args, **keywords):
                    return 0
                def _distinct(self):
                    return [each for each in np.arange(self.classes)]
                def reshape(self, *shape, **keywords):
                    return _Labels(super().reshape(*shape).shape, self.classes)
                def flatten(self):
                    return self.reshape(-1)
                ravel = flatten
            class _Set:
                def __init__(self, train, test, shape, classes, labels=()):
                    self.train, self.test, self.shape, self.classes, self.labels = train, test, tuple(shape), classes, labels
                def load_data(self, *args, **keywords):
                    return self._part(self.train), self._part(self.test)
                def _part(self, count):
                    return np.empty((count,) + self.shape), _Labels((count,) + self.labels, self.classes)
            class _Cifar100(_Set):
                def load_data(self, label_mode='fine', *args, **keywords):
                    return _Set(self.train, self.test, self.shape, 20 if label_mode == 'coarse' else 100, (1,)).load_data()
            mnist = _Set(60000, 10000, (28, 28), 10)
            fashion_mnist = _Set(60000, 10000, (28, 28), 10)
            cifar10 = _Set(50000, 10000, (32, 32, 3), 10, (1,))
            cifar100 = _Cifar100(50000, 10000, (32, 32, 3), 100, (1,))
            imdb = _Set(25000, 25000, (), 2)
            reuters = _Set(8982, 2246, (), 46)
            boston_housing = _Set(404, 102, (13,), 1)
            california_housing = _Set(16512, 4128, (8,), 1)
            def to_categorical(y, num_classes=None, *args, **keywords):
                return np.empty((y.shape[0], num_classes if num_classes is not None else y.max() + 1))
            def pad_sequences(sequences, maxlen=None, *args, **keywords):
                if maxlen is None and isinstance(sequences, list):
                    maxlen = max(len(each) for each in sequences)
                return np.empty((len(sequences), maxlen))
            def zeros(shape, *args, **keywords):
                return np.empty(shape)
            ones = zeros
            normal = zeros
            uniform = zeros
            random_normal = zeros
            random_uniform = zeros
            truncated_normal = zeros
            def constant(value, *args, **keywords):
                return np.array(value)
            def normalize(x, *args, **keywords):
                return x
            """;

    private Datasets() {}

    static void put(PyModule keras, Map<String, PyValue> modules) {
        Interpreter interpreter = new Interpreter(Map.of(), new Library(name -> null));
        interpreter.run(Aside.parse(PROGRAM));
        Map<String, PyValue> all = interpreter.variables();
        keras.setAttribute("datasets", new PyModule("datasets", all).open());
        for (String name : new String[] {
            "mnist", "fashion_mnist", "cifar10", "cifar100", "imdb", "reuters", "boston_housing", "california_housing"
        }) {
            PyValue load = all.get(name);
            if (load != null) {
                modules.put("keras.datasets." + name, new PyModule(name, Map.of("load_data", attribute(load))).open());
            }
        }
        PyModule utilities = new PyModule("utils", all).open();
        keras.setAttribute("utils", utilities);
        modules.put("keras.utils.np_utils", utilities);
        utilities.setAttribute("np_utils", utilities);
        for (String name : new String[] {
            "zeros", "ones", "normal", "uniform", "constant", "random_normal", "random_uniform", "truncated_normal"
        }) {
            PyValue maker = all.get(name);
            if (maker != null) {
                modules.put("made." + name, maker);
            }
        }
        PyModule sequence = new PyModule("sequence", all).open();
        PyModule preprocessing = new PyModule("preprocessing", Map.of("sequence", sequence)).open();
        keras.setAttribute("preprocessing", preprocessing);
        preprocessing.setAttribute("text", new TextModule());
    }

    private static PyValue attribute(PyValue set) {
        PyValue load = set.attribute("load_data");
        if (load == null) {
            throw new IllegalStateException();
        }
        return load;
    }
}
