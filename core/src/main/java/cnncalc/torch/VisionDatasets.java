package cnncalc.torch;

import cnncalc.python.Arguments;
import cnncalc.python.PyBool;
import cnncalc.python.PyClass;
import cnncalc.python.PyInt;
import cnncalc.python.PyList;
import cnncalc.python.PyModule;
import cnncalc.python.PyNone;
import cnncalc.python.PyStr;
import cnncalc.python.PyValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code torchvision.datasets}: sets of images of which the numbers are published; others are not known. */
final class VisionDatasets {

    /**
     * A set of images.
     *
     * @param training images to train on
     * @param testing images to test on
     * @param image shape of one, as the set keeps it
     */
    private record Images(String name, long training, long testing, int classes, List<Long> image) {}

    private static final List<Images> SETS = List.of(
            new Images("MNIST", 60_000, 10_000, 10, List.of(28L, 28L)),
            new Images("FashionMNIST", 60_000, 10_000, 10, List.of(28L, 28L)),
            new Images("KMNIST", 60_000, 10_000, 10, List.of(28L, 28L)),
            new Images("CIFAR10", 50_000, 10_000, 10, List.of(32L, 32L, 3L)),
            new Images("CIFAR100", 50_000, 10_000, 100, List.of(32L, 32L, 3L)));

    private VisionDatasets() {}

    static PyModule module(Tracer tracer) {
        Map<String, PyValue> classes = new LinkedHashMap<>();
        for (Images images : SETS) {
            classes.put(images.name, type(tracer, images));
        }
        return new PyModule("torchvision.datasets", classes).open();
    }

    private static PyClass type(Tracer tracer, Images images) {
        PyClass type = PyClass.of(images.name, List.of());
        type.method("__init__", (arguments, bounds) -> {
            fill(tracer, images, arguments);
            return PyNone.NONE;
        });
        type.method(
                "__len__",
                (arguments, bounds) -> new PyInt(
                        arguments.get(0).attribute("train") == PyBool.TRUE ? images.training : images.testing));
        return type;
    }

    /** The names of now and those of before torchvision 0.2.2, {@code datasets/mnist.py}. */
    private static void fill(Tracer tracer, Images images, Arguments arguments) {
        PyValue self = arguments.get(0);
        boolean training = !(arguments.find(2, "train") instanceof PyBool said) || said.value();
        long count = training ? images.training : images.testing;
        long[] sizes = new long[images.image.size() + 1];
        sizes[0] = count;
        for (int i = 1; i < sizes.length; i++) {
            sizes[i] = images.image.get(i - 1);
        }
        Tensor data = Tensor.constant(tracer, sizes);
        Tensor labels = Tensor.constant(tracer, new long[] {count}).typed("int64");
        self.setAttribute("train", PyBool.of(training));
        for (String name : List.of("data", training ? "train_data" : "test_data")) {
            self.setAttribute(name, data);
        }
        for (String name : List.of("targets", training ? "train_labels" : "test_labels")) {
            self.setAttribute(name, labels);
        }
        List<PyValue> classes = new ArrayList<>();
        for (int i = 0; i < images.classes; i++) {
            classes.add(new PyStr(Integer.toString(i)));
        }
        self.setAttribute("classes", new PyList(classes));
    }
}
