package cnncalc.analysis;

import cnncalc.layer.Family;

/**
 * fvcore's flops, a multiply-add each: products; normalization; global average pooling and resizing.
 *
 * <p>Biases, activations, other pooling and additions count nothing, and neither do recurrent layers, of which no handle is
 * known to it. Attention counts where its products are calls of their own, as they are here taken to be.
 *
 * @see <a href="https://github.com/facebookresearch/fvcore/blob/3378afe0d71dc2aa95e358bc78dc9b67cb48825a/fvcore/nn/jit_handles.py">
 *     fvcore, {@code jit_handles.py} and {@code flop_count.py}</a>
 */
final class Fvcore {

    private Fvcore() {}

    static void count(Work work) {
        if (work.hasProducts() && work.family() != Family.RECURRENT) {
            work.addProducts();
        }
        boolean affine = work.isAffine();
        switch (work.word()) {
            case "batchnorm" -> work.add(Category.NORMALIZATION, affine ? 2 : 1, work.input());
            case "layernorm", "groupnorm", "instancenorm" ->
                work.add(Category.NORMALIZATION, affine ? 5 : 4, work.input());
            case "globalavgpool", "adaptiveavgpool" ->
                work.add(Category.POOLING, work.spatialRank() == 2 ? 1 : 0, work.input());
            case "upsample" -> work.add(Category.RESIZING, work.output());
            default -> {}
        }
    }
}
