package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.shape.Layout;
import cnncalc.shape.Reach;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.shape.Windows;
import cnncalc.term.Term;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One layer with its rules: immutable, checked when made, ignorant of its neighbours. */
public interface Layer {

    LayerType type();

    /** Returns the layer as its type's call; reading it gives the same layer. */
    Call call();

    /**
     * Returns the shapes of the outputs.
     *
     * @param inputs one shape for each input
     * @param findings gets what does not work although the rest of the shape is known, and what is worth saying
     * @throws Refusal if nothing can be said about the outputs
     */
    List<Shape> outputs(List<Shape> inputs, Findings findings);

    /** Whether the input's numbers are places in a table, and not what is computed with. */
    default boolean readsIndices() {
        return false;
    }

    /** Returns the layer as PyTorch runs it in training, where it refuses more than at inference. */
    default Layer inTraining() {
        return this;
    }

    /**
     * Returns what the layer holds; it does not depend on whether the outputs exist.
     *
     * @throws Refusal if the inputs leave the weights undefined
     */
    default List<Weight> weights(List<Shape> inputs) {
        return List.of();
    }

    /** Whether {@link #weights} needs no input: the layer itself declares what it reads. */
    default boolean knowsWeights() {
        return false;
    }

    /** Returns the multiply-adds of convolutions, dense layers and matrix products, biases not counted. */
    default Term multiplyAdds(List<Shape> inputs, List<Shape> outputs) {
        return Term.ZERO;
    }

    /** Returns the last axis of the layer's kernel as Keras lays it out, or null where it has no single kernel. */
    default @Nullable Size lastKernelAxis(List<Shape> inputs) {
        return null;
    }

    /** Returns where the channels of the input are. */
    default Layout layout() {
        return Layout.CHANNELS_LAST;
    }

    /** Whether each output position reads the same position of every input, and no other. */
    default boolean keepsPositions() {
        return false;
    }

    /** Returns the windows that slide over the input, or null where none do. */
    default @Nullable Windows windows() {
        return null;
    }

    /** Returns the windows over the output that elements of the input are spread over, or null where none are. */
    default @Nullable Windows spreading() {
        return null;
    }

    /**
     * Returns which elements of an input one element of the output reads, along each spatial axis; null where it reads
     * everything, or not the same everywhere.
     *
     * <p>What windows and kept positions do is known from them; other layers that move, skip or spread elements say it here.
     *
     * @param input the shape of one input; layers with several read all of them alike
     * @param spatialRank spatial axes of the network's input
     */
    default @Nullable List<Reach> reach(Shape input, int spatialRank) {
        Windows windows = windows();
        if (windows != null) {
            return windows.reach(layout().spatial(input));
        }
        return keepsPositions() ? Collections.nCopies(spatialRank, Reach.SAME) : null;
    }

    /** Returns other layers that do the same, the nearest first, for a framework that has no word for this one. */
    default List<Way> ways(List<Shape> inputs) {
        return List.of();
    }

    /** Returns what the layer does, as a sentence about these numbers. */
    default Message sentence(List<Shape> inputs, List<Shape> outputs) {
        return Message.of("sentence." + type().family().word());
    }
}
