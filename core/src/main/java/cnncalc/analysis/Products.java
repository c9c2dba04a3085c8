package cnncalc.analysis;

/** The conventions that count products and nothing else. */
final class Products {

    private Products() {}

    /** Convolutions and dense layers. */
    static void paper(Work work) {
        if (work.isConvolution() || work.isDense()) {
            work.addProducts();
        }
    }
}
