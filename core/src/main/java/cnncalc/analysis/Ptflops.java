package cnncalc.analysis;

import cnncalc.layer.Family;
import cnncalc.term.Term;

/**
 * The two engines of ptflops 0.7.5.
 *
 * @see <a href="https://github.com/sovrasov/flops-counter.pytorch/blob/d612c7547445841a325fd2a1ff2ab27583f01bae/ptflops/pytorch_ops.py">
 *     ptflops, {@code pytorch_ops.py}, {@code pytorch_engine.py} and {@code aten_ops.py}</a>
 */
final class Ptflops {

    private Ptflops() {}

    /**
     * The engine {@code pytorch}, which hooks modules: products with biases, normalization, activations, pooling, resizing.
     *
     * <p>It hooks functions too, and so counts twice what is a module that calls such a function: ReLU, ELU, PReLU, GELU,
     * pooling, resizing. Its rule for attention is one that its own table calls wrong.
     */
    static void modules(Work work) {
        if (work.family() == Family.ATTENTION) {
            work.addUnknown(Category.ATTENTION);
            return;
        }
        if (work.family() == Family.RECURRENT) {
            recurrent(work);
            return;
        }
        work.addProducts();
        addBias(work);
        work.add(Category.NORMALIZATION, normalizations(work), work.input());
        work.add(category(work), activations(work.function()), work.output());
        if (work.family() == Family.POOLING && isHooked(work.word())) {
            work.add(Category.POOLING, 2, work.input());
        } else if (work.word().equals("upsample")) {
            work.add(Category.RESIZING, 2, work.output());
        }
    }

    /** The engine {@code aten}, which counts matrix products and convolutions with their biases. */
    static void operators(Work work) {
        if (work.family() == Family.RECURRENT) {
            work.addUnknown(Category.RECURRENT);
            return;
        }
        work.addProducts();
        addBias(work);
        if (work.family() == Family.ATTENTION && work.isToItself()) {
            work.add(Category.BIAS, work.biases().times(work.steps()));
        } else if (work.family() == Family.ATTENTION && work.hasBias()) {
            work.addUnknown(Category.BIAS);
        }
    }

    private static void addBias(Work work) {
        if ((work.isConvolution() || work.isDense()) && work.hasBias()) {
            work.add(Category.BIAS, work.output());
        }
    }

    private static Category category(Work work) {
        return work.function().equals("softmax") ? Category.SOFTMAX : Category.ACTIVATION;
    }

    private static long normalizations(Work work) {
        return switch (work.word()) {
            case "batchnorm", "groupnorm", "instancenorm" -> work.isAffine() ? 2 : 1;
            case "layernorm" -> 1;
            default -> 0;
        };
    }

    private static long activations(String function) {
        return switch (function) {
            case "relu", "elu", "prelu", "gelu" -> 2;
            case "relu6", "leakyrelu", "silu", "softmax" -> 1;
            default -> 0;
        };
    }

    private static boolean isHooked(String word) {
        return word.endsWith("maxpool") || word.endsWith("avgpool");
    }

    /** {@code rnn_flops}: beside the products the gates' sums and two biases a gate, as PyTorch's layers have them. */
    private static void recurrent(Work work) {
        if (work.states() == 0) {
            work.addUnknown(Category.RECURRENT);
            return;
        }
        long gates = work.gates();
        long sums = gates == 4 ? 10 : gates == 3 ? 7 : 1;
        work.addProducts();
        work.add(Category.RECURRENT, sums, Term.number(work.states()).times(work.steps()));
        if (work.hasBias()) {
            work.add(Category.BIAS, 2 * gates, Term.number(work.states()).times(work.steps()));
        }
    }
}
