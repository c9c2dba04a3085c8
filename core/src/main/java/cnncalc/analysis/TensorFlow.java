package cnncalc.analysis;

import cnncalc.layer.Family;
import cnncalc.term.Term;

/**
 * The float operations of TensorFlow's profiler: two a multiply-add, one a bias, one an element under a pooling window, one
 * an added element, five an element of a softmax.
 *
 * <p>Fused batch normalization, ReLU and three-dimensional convolutions count nothing: no operation is registered for them.
 * Layers that a framework puts together from many operations are not known here.
 *
 * @see <a href="https://github.com/tensorflow/tensorflow/blob/0304934138cbfabd338ec432a630a9c3c1191564/tensorflow/python/profiler/internal/flops_registry.py">
 *     TensorFlow, {@code flops_registry.py}</a>
 */
final class TensorFlow {

    private TensorFlow() {}

    static void count(Work work) {
        boolean solid = (work.isConvolution() || work.family() == Family.POOLING) && work.spatialRank() > 2;
        switch (work.family()) {
            case CONVOLUTION -> convolution(work, solid);
            case DENSE -> {
                work.add(Category.DENSE, 2, work.products());
                addBias(work);
            }
            case POOLING -> pooling(work, solid);
            case MERGING -> merging(work);
            case NORMALIZATION -> normalization(work);
            case ATTENTION -> work.addUnknown(Category.ATTENTION);
            case RECURRENT -> work.addUnknown(Category.RECURRENT);
            default -> {}
        }
        if (work.function().equals("softmax")) {
            work.add(Category.SOFTMAX, 5, work.output());
        } else if (work.function().equals("prelu")) {
            work.addUnknown(Category.ACTIVATION);
        }
    }

    private static void addBias(Work work) {
        if (work.hasBias()) {
            work.add(Category.BIAS, work.output());
        }
    }

    private static void convolution(Work work, boolean solid) {
        Term products = work.isTransposed() ? work.kernels().times(work.positions()) : work.products();
        long strides = work.isTransposed() ? work.strides() : 1;
        Term twice = Work.times(2, products);
        if (twice.known() && twice.value() % strides == 0) {
            Term count = strides == 1 ? twice : twice.dividedBy(Term.number(strides));
            work.add(Category.CONVOLUTION, solid ? Term.ZERO : count);
        } else {
            work.addUnknown(Category.CONVOLUTION);
        }
        addBias(work);
    }

    private static void pooling(Work work, boolean solid) {
        switch (work.word()) {
            case "maxpool", "avgpool" ->
                work.add(Category.POOLING, solid ? Term.ZERO : work.taps().times(work.output()));
            case "globalavgpool" -> work.add(Category.POOLING, work.input());
            case "globalmaxpool" -> {}
            default -> work.addUnknown(Category.POOLING);
        }
    }

    private static void merging(Work work) {
        switch (work.word()) {
            case "add", "subtract", "multiply", "maximum", "minimum" ->
                work.add(Category.ELEMENTWISE, work.inputCount() - 1, work.output());
            case "average" -> work.add(Category.ELEMENTWISE, work.inputCount(), work.output());
            default -> work.add(Category.ATTENTION, 2, work.products());
        }
    }

    private static void normalization(Work work) {
        boolean fused = work.word().equals("batchnorm") && work.spatialRank() == 2;
        if (!fused) {
            work.addUnknown(Category.NORMALIZATION);
        }
    }
}
