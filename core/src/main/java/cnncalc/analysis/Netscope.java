package cnncalc.analysis;

import cnncalc.term.Term;

/**
 * Netscope's column MACC, without its comparisons, additions, divisions and exponentials: convolutions, inner products,
 * local response normalization, and one an element for the scale that stands behind a normalization in Caffe.
 *
 * @see <a href="https://github.com/dgschwend/netscope/blob/8ae36d831d3acdf0a9189b0f77f03a41c516ca3b/src/analyzer.coffee">
 *     Netscope, {@code analyzer.coffee}</a>
 */
final class Netscope {

    private Netscope() {}

    static void count(Work work) {
        if (work.isTransposed()) {
            transposed(work);
        } else if (work.isConvolution() || work.isDense()) {
            work.addProducts();
        } else if (work.word().equals("batchnorm") && work.isAffine()) {
            work.add(Category.NORMALIZATION, work.input());
        } else if (work.word().equals("localresponsenorm")) {
            response(work);
        }
    }

    private static void response(Work work) {
        long size = work.whole("size");
        if (size == 0) {
            work.addUnknown(Category.NORMALIZATION);
        } else {
            work.add(Category.NORMALIZATION, size, work.input());
        }
    }

    /** Output positions times the kernel over the stride. */
    private static void transposed(Work work) {
        Term products = work.kernels().times(work.positions());
        long strides = work.strides();
        if (products.known() && products.value() % strides == 0) {
            work.add(Category.CONVOLUTION, products.dividedBy(Term.number(strides)));
        } else {
            work.addUnknown(Category.CONVOLUTION);
        }
    }
}
