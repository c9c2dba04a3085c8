package cnncalc.analysis;

import cnncalc.layer.Layer;
import cnncalc.shape.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way of counting multiply-adds: what a paper counts by hand, or a tool by its program.
 *
 * <p>Each counts the network as it is given: a tool that runs a batch of one is asked here about the batch that is there.
 */
public final class Convention {

    /** How a convention counts one layer. */
    interface Rule {
        void count(Work work);
    }

    /** Convolutions and dense layers alone: He et al. 2015, section 3.3; Howard et al. 2017, section 3.1. */
    public static final Convention PAPER = new Convention("paper", Products::paper);

    /** Every product: the rule of this calculator, and of the figures in torchvision's documentation. */
    public static final Convention TORCHVISION = new Convention("torchvision", Work::addProducts);

    public static final Convention TORCHINFO = new Convention("torchinfo", Torchinfo::count);
    public static final Convention FVCORE = new Convention("fvcore", Fvcore::count);
    public static final Convention PTFLOPS = new Convention("ptflops", Ptflops::modules);
    public static final Convention PTFLOPS_ATEN = new Convention("ptflops-aten", Ptflops::operators);
    public static final Convention THOP = new Convention("thop", Thop::count);
    public static final Convention NETSCOPE = new Convention("netscope", Netscope::count);

    /** Operations, of which a multiply-add is two. */
    public static final Convention TENSORFLOW = new Convention("tensorflow", TensorFlow::count);

    /** The convention where none is asked for. */
    public static final Convention DEFAULT = TORCHVISION;

    /** Every convention, in the order in which the page compares them. */
    public static final List<Convention> ALL =
            List.of(PAPER, TORCHVISION, TORCHINFO, FVCORE, PTFLOPS, PTFLOPS_ATEN, THOP, NETSCOPE, TENSORFLOW);

    private final String word;
    private final Rule rule;

    private Convention(String word, Rule rule) {
        this.word = word;
        this.rule = rule;
    }

    /** Returns the convention of this word, or null where there is none. */
    public static @Nullable Convention find(String word) {
        for (Convention convention : ALL) {
            if (convention.word.equals(word)) {
                return convention;
            }
        }
        return null;
    }

    /** Returns the word for options, links and catalog keys. */
    public String word() {
        return word;
    }

    Rule rule() {
        return rule;
    }

    /** Whether single operations are counted, and a multiply-add is two of them. */
    public boolean countsOperations() {
        return this == TENSORFLOW;
    }

    /**
     * Returns what the convention counts of a layer, nothing where its shapes are not known.
     *
     * @throws cnncalc.text.Refusal if the inputs leave the layer's weights undefined
     * @throws ArithmeticException if a number is past 2⁶³ − 1
     */
    List<Share> shares(Layer layer, List<Shape> inputs, List<Shape> outputs) {
        return Work.shares(this, layer, inputs, outputs);
    }
}
