package cnncalc.torch;

import cnncalc.python.PyTuple;
import cnncalc.python.PyValue;
import cnncalc.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One call of a function on tensors.
 *
 * @param tracer where it becomes a node; null for tensors that are of use for their shape alone
 * @param name of the function
 * @param span where it is called
 * @param written the call as an expression; empty where it has none
 */
record Operations(@Nullable Tracer tracer, String name, Span span, String written) {

    Operations(@Nullable Tracer tracer, String name, Span span) {
        this(tracer, name, span, "");
    }

    /** Works sizes out of sizes. */
    interface Rule {
        long[] sizes();
    }

    /** Returns a tensor of the same shape. */
    Tensor same(Tensor tensor) {
        return given(List.of(tensor), tensor.sizes(), 0);
    }

    /** Returns a tensor whose sizes follow from those of others, where all of these are known. */
    Tensor of(List<Tensor> tensors, Rule rule) {
        for (Tensor each : tensors) {
            if (each.sizes() == null) {
                return given(tensors, null, 0);
            }
        }
        return given(tensors, rule.sizes(), 0);
    }

    Tensor of(Tensor tensor, Rule rule) {
        return of(List.of(tensor), rule);
    }

    /** Returns what tensors come to element by element. */
    Tensor broadcast(List<Tensor> tensors) {
        return of(tensors, () -> {
            long[] sizes = tensors.get(0).known();
            for (Tensor each : tensors.subList(1, tensors.size())) {
                sizes = Shapes.broadcast(sizes, each.known());
            }
            return sizes;
        });
    }

    Tensor given(List<Tensor> tensors, long @Nullable [] sizes, long macs) {
        List<long @Nullable []> one = new ArrayList<>();
        one.add(sizes);
        return several(tensors, one, macs).get(0);
    }

    /** Returns several outputs of one call. */
    List<Tensor> several(List<Tensor> tensors, List<long @Nullable []> outputs, long macs) {
        Graph at = tracer == null ? null : tracer.graph();
        if (at == null) {
            List<Tensor> held = new ArrayList<>();
            for (long[] sizes : outputs) {
                held.add(Tensor.constant(tracer, sizes));
            }
            return held;
        }
        return at.operation(this, tensors, outputs, macs);
    }

    /** Returns several outputs as a tuple. */
    PyValue tuple(List<Tensor> tensors, List<long @Nullable []> outputs) {
        return new PyTuple(new ArrayList<>(several(tensors, outputs, 0)));
    }
}
