package cnncalc.analysis;

import cnncalc.layer.Family;
import cnncalc.term.Term;

/**
 * The multiplications of thop 0.1.1: products, four a normalized element, averages, softmax.
 *
 * <p>Biases, ReLU, maximum pooling and additions count nothing, and neither do layers that it has no rule for, such as group
 * normalization and attention. Its published table is older than these rules.
 *
 * @see <a href="https://github.com/Lyken17/pytorch-OpCounter/blob/43c064afb71383501e41eaef9e8c8407265cf77f/thop/vision/basic_hooks.py">
 *     thop, {@code vision/basic_hooks.py}, {@code vision/calc_func.py} and {@code rnn_hooks.py}</a>
 */
final class Thop {

    private Thop() {}

    static void count(Work work) {
        if (work.isTransposed()) {
            work.add(Category.CONVOLUTION, work.kernels().times(work.positions()));
        } else if (work.isConvolution() || work.isDense()) {
            work.addProducts();
        } else if (work.family() == Family.RECURRENT) {
            recurrent(work);
        }
        switch (work.word()) {
            case "batchnorm", "layernorm", "instancenorm" ->
                work.add(Category.NORMALIZATION, work.isAffine() ? 4 : 2, work.input());
            case "avgpool" -> work.add(Category.POOLING, work.output());
            case "globalavgpool", "adaptiveavgpool" ->
                work.add(Category.POOLING, work.input().plus(work.output()));
            case "upsample" -> work.add(Category.RESIZING, work.output());
            default -> {}
        }
        if (work.function().equals("softmax")) {
            softmax(work);
        } else if (work.function().equals("prelu")) {
            work.add(Category.ACTIVATION, work.input());
        }
    }

    /** n exponentials, n − 1 sums and n quotients for each n elements, which are those of the channels. */
    private static void softmax(Work work) {
        Term rows = work.positions();
        work.add(Category.SOFTMAX, Work.times(3, work.output()).minus(rows));
    }

    /** {@code _count_lstm_cell} and its like: beside the products the gates' sums and two biases a gate. */
    private static void recurrent(Work work) {
        if (work.states() == 0) {
            work.addUnknown(Category.RECURRENT);
            return;
        }
        long gates = work.gates();
        Term states = Term.number(work.states()).times(work.steps());
        work.addProducts();
        work.add(Category.RECURRENT, gates + (gates > 1 ? 4 : 0), states);
        if (work.hasBias()) {
            work.add(Category.BIAS, 2 * gates, states);
        }
    }
}
