package cnncalc.analysis;

import cnncalc.layer.Family;

/**
 * torchinfo's mult-adds: parameters times the places that they are applied at.
 *
 * <p>Parameters named weight and bias count at every output position of a convolution, at every row of a linear layer, and
 * once an example elsewhere; those of recurrent layers at every step. {@code MultiheadAttention} counts nothing: it has a
 * layer inside it, whose own weights are used without a call.
 *
 * @see <a href="https://github.com/TylerYep/torchinfo/blob/5c4164f1e2e185ce33c597dbe00535bf8ed2b930/torchinfo/layer_info.py">
 *     torchinfo, {@code layer_info.py}, {@code calculate_macs}</a>
 */
final class Torchinfo {

    private Torchinfo() {}

    static void count(Work work) {
        Category category = category(work);
        if (work.isConvolution() || work.isDense()) {
            work.add(category, work.kernels().times(work.positions()));
            work.add(Category.BIAS, work.biases().times(work.positions()));
        } else if (work.family() == Family.RECURRENT) {
            work.add(category, work.kernels().plus(work.biases()).times(work.steps()));
        } else if (work.family() != Family.ATTENTION) {
            work.add(category, work.kernels().plus(work.biases()).times(work.batch()));
        }
    }

    private static Category category(Work work) {
        return switch (work.family()) {
            case CONVOLUTION -> Category.CONVOLUTION;
            case DENSE -> Category.DENSE;
            case RECURRENT -> Category.RECURRENT;
            case NORMALIZATION -> Category.NORMALIZATION;
            case ACTIVATION -> Category.ACTIVATION;
            case POOLING -> Category.POOLING;
            case EMBEDDING -> Category.EMBEDDING;
            default -> Category.ELEMENTWISE;
        };
    }
}
