package cnncalc.keras;

import cnncalc.python.Aside;
import cnncalc.python.Builtin;
import cnncalc.python.PyModule;
import cnncalc.python.PyValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

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

    private static final List<String> SETS = List.of(
            "mnist", "fashion_mnist", "cifar10", "cifar100", "imdb", "reuters", "boston_housing", "california_housing");

    private final Supplier<Map<String, PyValue>> all = Aside.later(PROGRAM);

    private Datasets() {}

    /** The program is run when something of it is first asked for: most texts bring data of their own. */
    static void put(PyModule keras, Map<String, PyValue> modules) {
        Datasets datasets = new Datasets();
        keras.setAttribute("datasets", datasets.module("datasets"));
        for (String name : SETS) {
            modules.put(
                    "keras.datasets." + name,
                    PyModule.later(name, () -> datasets.loader(name)).open());
        }
        PyModule utilities = datasets.module("utils");
        keras.setAttribute("utils", utilities);
        modules.put("keras.utils.np_utils", utilities);
        utilities.setAttribute("np_utils", utilities);
        for (String name : List.of(
                "zeros",
                "ones",
                "normal",
                "uniform",
                "constant",
                "random_normal",
                "random_uniform",
                "truncated_normal")) {
            Builtin.Body maker = (arguments, bounds) -> datasets.member(name).call(arguments, bounds);
            modules.put("made." + name, Builtin.open(name, maker));
        }
        PyModule preprocessing = new PyModule("preprocessing", Map.of("sequence", datasets.module("sequence"))).open();
        keras.setAttribute("preprocessing", preprocessing);
        preprocessing.setAttribute("text", new TextModule());
    }

    private PyModule module(String name) {
        return PyModule.later(name, all).open();
    }

    private PyValue member(String name) {
        return Objects.requireNonNull(all.get().get(name));
    }

    private Map<String, PyValue> loader(String set) {
        return Map.of("load_data", Objects.requireNonNull(member(set).attribute("load_data")));
    }
}
