package cnncalc.keras;

import cnncalc.python.Interpreter;
import cnncalc.python.Library;
import cnncalc.python.Parser;
import cnncalc.python.PyModule;
import cnncalc.python.PyValue;
import java.util.Map;

/** {@code keras.datasets}: sets of which the shapes are known, and what is done to them before training. */
final class Datasets {

    private static final String PROGRAM = """
            import numpy as np
            class _Set:
                def __init__(self, train, test, shape):
                    self.train, self.test, self.shape = train, test, tuple(shape)
                def load_data(self, *args, **keywords):
                    return ((np.empty((self.train,) + self.shape), np.empty((self.train,))),
                            (np.empty((self.test,) + self.shape), np.empty((self.test,))))
            class _Pictures(_Set):
                def load_data(self, *args, **keywords):
                    return ((np.empty((self.train,) + self.shape), np.empty((self.train, 1))),
                            (np.empty((self.test,) + self.shape), np.empty((self.test, 1))))
            mnist = _Set(60000, 10000, (28, 28))
            fashion_mnist = _Set(60000, 10000, (28, 28))
            cifar10 = _Pictures(50000, 10000, (32, 32, 3))
            cifar100 = _Pictures(50000, 10000, (32, 32, 3))
            imdb = _Set(25000, 25000, ())
            reuters = _Set(8982, 2246, ())
            boston_housing = _Set(404, 102, (13,))
            def to_categorical(y, num_classes=None, *args, **keywords):
                return np.empty((y.shape[0], num_classes if num_classes is not None else 10))
            def pad_sequences(sequences, maxlen=None, *args, **keywords):
                return np.empty((sequences.shape[0], maxlen if maxlen is not None else 100))
            def zeros(shape, *args, **keywords):
                return np.empty(shape)
            ones = zeros
            normal = zeros
            uniform = zeros
            def constant(value, *args, **keywords):
                return np.array(value)
            def normalize(x, *args, **keywords):
                return x
            """;

    private Datasets() {}

    static void put(PyModule keras, Map<String, PyValue> modules) {
        Interpreter interpreter = new Interpreter(Map.of(), new Library(name -> null));
        interpreter.run(Parser.parse(PROGRAM));
        Map<String, PyValue> all = interpreter.variables();
        keras.setAttribute("datasets", new PyModule("datasets", all).open());
        for (String name :
                new String[] {"mnist", "fashion_mnist", "cifar10", "cifar100", "imdb", "reuters", "boston_housing"}) {
            PyValue load = all.get(name);
            if (load != null) {
                modules.put("keras.datasets." + name, new PyModule(name, Map.of("load_data", attribute(load))).open());
            }
        }
        PyModule utilities = new PyModule("utils", all).open();
        keras.setAttribute("utils", utilities);
        modules.put("keras.utils.np_utils", utilities);
        utilities.setAttribute("np_utils", utilities);
        for (String name : new String[] {"zeros", "ones", "normal", "uniform", "constant"}) {
            PyValue maker = all.get(name);
            if (maker != null) {
                modules.put("made." + name, maker);
            }
        }
        PyModule sequence = new PyModule("sequence", all).open();
        PyModule preprocessing = new PyModule("preprocessing", Map.of("sequence", sequence)).open();
        keras.setAttribute("preprocessing", preprocessing);
    }

    private static PyValue attribute(PyValue set) {
        PyValue load = set.attribute("load_data");
        if (load == null) {
            throw new IllegalStateException();
        }
        return load;
    }
}
