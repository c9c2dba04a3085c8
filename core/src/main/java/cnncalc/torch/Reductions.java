package cnncalc.torch;

import cnncalc.python.Arguments;
import cnncalc.python.Bounds;
import cnncalc.python.PyNone;
import cnncalc.python.PyNumber;
import cnncalc.python.PyTuple;
import cnncalc.python.PyValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One number out of many, along some axes or all. */
final class Reductions {

    private static final List<String> PLAIN = List.of(
            "mean",
            "sum",
            "std",
            "var",
            "prod",
            "amax",
            "amin",
            "logsumexp",
            "any",
            "all",
            "nanmean",
            "nansum",
            "argmax",
            "argmin",
            "count_nonzero",
            "nanmedian");

    private static final List<String> WITH_PLACES = List.of("max", "min", "median", "mode", "cummax", "cummin");

    private Reductions() {}

    static void define(Map<String, Functions.Body> all) {
        for (String name : PLAIN) {
            all.put(name, (operations, self, rest, bounds) -> {
                return reduced(operations, self, axes(rest, 0), keeps(rest, 1, bounds), bounds);
            });
        }
        all.put(
                "norm",
                (operations, self, rest, bounds) ->
                        reduced(operations, self, axes(rest, 1), keeps(rest, 2, bounds), bounds));
        for (String name : WITH_PLACES) {
            all.put(name, Reductions::withPlaces);
        }
        all.put("topk", (operations, self, rest, bounds) -> {
            long count = Views.number(rest, 0, "k", 1);
            return pair(operations, self, operationSizes(self, rest, 1, count));
        });
        all.put("sort", (operations, self, rest, bounds) -> pair(operations, self, self.sizes()));
        all.put("argsort", (operations, self, rest, bounds) -> operations.same(self));
        for (String loss : List.of(
                "cross_entropy",
                "nll_loss",
                "mse_loss",
                "l1_loss",
                "smooth_l1_loss",
                "binary_cross_entropy",
                "binary_cross_entropy_with_logits",
                "kl_div",
                "huber_loss",
                "triplet_margin_loss",
                "cosine_embedding_loss",
                "ctc_loss")) {
            all.put(loss, (operations, self, rest, bounds) -> operations.given(List.of(self), new long[0], 0));
        }
        all.put(
                "cosine_similarity",
                (operations, self, rest, bounds) -> operations.of(
                        self,
                        () -> Shapes.without(
                                self.known(), Shapes.axis(Views.number(rest, 1, "dim", 1), self.known().length))));
    }

    private static long @Nullable [] operationSizes(Tensor self, Arguments rest, int position, long size) {
        long[] sizes = self.sizes();
        return sizes == null
                ? null
                : Shapes.with(sizes, Shapes.axis(Views.number(rest, position, "dim", -1), sizes.length), size);
    }

    private static PyValue pair(Operations operations, Tensor self, long @Nullable [] sizes) {
        List<long @Nullable []> outputs = new ArrayList<>();
        outputs.add(sizes);
        outputs.add(sizes);
        return operations.tuple(List.of(self), outputs);
    }

    private static @Nullable PyValue axes(Arguments rest, int position) {
        PyValue axes = rest.find(position, "dim");
        axes = axes == null ? rest.find("axis") : axes;
        return axes == PyNone.NONE ? null : axes;
    }

    private static boolean keeps(Arguments rest, int position, Bounds bounds) {
        PyValue keeps = rest.find(position, "keepdim");
        keeps = keeps == null ? rest.find("keepdims") : keeps;
        return keeps != null && keeps.isTrue(bounds);
    }

    private static Tensor reduced(
            Operations operations, Tensor self, @Nullable PyValue axes, boolean keeps, Bounds bounds) {
        return operations.of(self, () -> sizes(self.known(), axes, keeps, bounds));
    }

    private static long[] sizes(long[] sizes, @Nullable PyValue axes, boolean keeps, Bounds bounds) {
        boolean[] gone = new boolean[sizes.length];
        if (axes == null) {
            java.util.Arrays.fill(gone, true);
        } else {
            for (long axis : Shapes.wholes(axes, bounds)) {
                gone[Shapes.axis(axis, sizes.length)] = sizes.length > 0;
            }
        }
        long[] out = {};
        for (int axis = 0; axis < sizes.length; axis++) {
            if (!gone[axis] || keeps) {
                out = Shapes.joined(out, new long[] {gone[axis] ? 1 : sizes[axis]});
            }
        }
        return out;
    }

    /** With an axis, the numbers and where they were; without one, a number; with another tensor, the larger of each. */
    private static PyValue withPlaces(Operations operations, Tensor self, Arguments rest, Bounds bounds) {
        PyValue axis = axes(rest, 0);
        if (axis instanceof Tensor other) {
            return operations.broadcast(List.of(self, other));
        }
        if (!(axis instanceof PyNumber) && !(axis instanceof PyTuple)) {
            return reduced(operations, self, null, false, bounds);
        }
        boolean whole = operations.name().contains("cum");
        long[] sizes = self.sizes() == null || whole
                ? self.sizes()
                : sizes(self.known(), axis, keeps(rest, 1, bounds), bounds);
        return pair(operations, self, sizes);
    }
}
