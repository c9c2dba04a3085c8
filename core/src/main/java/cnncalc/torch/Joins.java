package cnncalc.torch;

import cnncalc.python.Arguments;
import cnncalc.python.Bounds;
import cnncalc.python.PyNumber;
import cnncalc.python.PyValue;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Several tensors as one, and one as several. */
final class Joins {

    private Joins() {}

    static void define(Map<String, Functions.Body> all) {
        all.put("chunk", Joins::chunk);
        all.put("split", Joins::split);
        all.put("tensor_split", Joins::chunk);
        all.put("unbind", Joins::unbind);
        all.put("matmul", (operations, self, rest, bounds) -> Products.matmul(operations, self, Typed.tensor(rest, 0)));
        all.put("bmm", (operations, self, rest, bounds) -> Products.matmul(operations, self, Typed.tensor(rest, 0)));
        all.put("mm", (operations, self, rest, bounds) -> Products.matmul(operations, self, Typed.tensor(rest, 0)));
        all.put("mv", (operations, self, rest, bounds) -> Products.matmul(operations, self, Typed.tensor(rest, 0)));
        all.put("dot", (operations, self, rest, bounds) -> Products.matmul(operations, self, Typed.tensor(rest, 0)));
        all.put("baddbmm", Joins::added);
        all.put("addmm", Joins::added);
        all.put(
                "outer",
                (operations, self, rest, bounds) -> operations.of(self, () ->
                        new long[] {self.known()[0], Typed.tensor(rest, 0).known()[0]}));
        all.put(
                "index_select",
                (operations, self, rest, bounds) -> operations.of(
                        self,
                        () -> Shapes.with(
                                self.known(),
                                Shapes.axis(Views.number(rest, 0, "dim", 0), self.known().length),
                                Shapes.elements(Typed.tensor(rest, 1).known()))));
        all.put(
                "gather",
                (operations, self, rest, bounds) -> operations.given(
                        List.of(self), rest.find(1, "index") instanceof Tensor index ? index.sizes() : null, 0));
        all.put(
                "cdist",
                (operations, self, rest, bounds) -> operations.of(self, () -> {
                    long[] other = Typed.tensor(rest, 0).known();
                    return Shapes.with(self.known(), self.known().length - 1, other[other.length - 2]);
                }));
    }

    private static PyValue added(Operations operations, Tensor self, Arguments rest, Bounds bounds) {
        return Products.matmul(operations, Typed.tensor(rest, 0), Typed.tensor(rest, 1));
    }

    /** {@code torch.cat}: all sizes but one are equal; tensors without elements are passed over. */
    static PyValue cat(Operations operations, List<Tensor> tensors, long along) {
        return operations.of(tensors, () -> {
            long[] out = null;
            int axis = 0;
            for (Tensor each : tensors) {
                long[] sizes = each.known();
                if (sizes.length == 1 && sizes[0] == 0) {
                    continue;
                }
                if (out == null) {
                    out = sizes.clone();
                    axis = Shapes.axis(along, sizes.length);
                    continue;
                }
                require(out, sizes, axis);
                out[axis] = Math.addExact(out[axis], sizes[axis]);
            }
            return out == null ? new long[] {0} : out;
        });
    }

    private static void require(long[] first, long[] other, int axis) {
        boolean fits = first.length == other.length;
        for (int i = 0; fits && i < first.length; i++) {
            fits = i == axis || first[i] == other[i];
        }
        if (!fits) {
            throw Refusal.of("pytorch.cat", Shapes.text(first), Shapes.text(other), (long) axis);
        }
    }

    /** {@code torch.stack}: a new axis; all shapes are equal. */
    static PyValue stack(Operations operations, List<Tensor> tensors, long along) {
        return operations.of(tensors, () -> {
            long[] first = tensors.get(0).known();
            for (Tensor each : tensors) {
                if (!java.util.Arrays.equals(first, each.known())) {
                    throw Refusal.of("stack.shapes", Shapes.text(first), Shapes.text(each.known()));
                }
            }
            return Shapes.inserted(first, Shapes.axis(along, first.length + 1), tensors.size());
        });
    }

    private static PyValue chunk(Operations operations, Tensor self, Arguments rest, Bounds bounds) {
        long parts = Views.number(rest, 0, "chunks", 1);
        int axis = Shapes.axis(Views.number(rest, 1, "dim", 0), self.known().length);
        long size = self.known()[axis];
        long each = Math.max(1, (size + parts - 1) / Math.max(1, parts));
        return pieces(operations, self, axis, even(size, each));
    }

    private static long[] even(long size, long each) {
        long[] pieces = {};
        for (long left = size; left > 0 && pieces.length < 4096; left -= each) {
            pieces = Shapes.joined(pieces, new long[] {Math.min(left, each)});
        }
        return pieces;
    }

    private static PyValue split(Operations operations, Tensor self, Arguments rest, Bounds bounds) {
        int axis = Shapes.axis(Views.number(rest, 1, "dim", 0), self.known().length);
        long size = self.known()[axis];
        PyValue given = rest.find(0, "split_size_or_sections");
        given = given == null ? rest.find("split_size") : given;
        if (given instanceof PyNumber) {
            return pieces(operations, self, axis, even(size, Math.max(1, Shapes.whole(given))));
        }
        long[] pieces = given == null ? new long[] {size} : Shapes.wholes(given, bounds);
        long sum = 0;
        for (long piece : pieces) {
            sum += piece;
        }
        if (sum != size) {
            throw Refusal.of("pytorch.split", sum, size);
        }
        return pieces(operations, self, axis, pieces);
    }

    private static PyValue pieces(Operations operations, Tensor self, int axis, long[] pieces) {
        List<long @org.jspecify.annotations.Nullable []> outputs = new ArrayList<>();
        for (long piece : pieces) {
            outputs.add(Shapes.with(self.known(), axis, piece));
        }
        return operations.tuple(List.of(self), outputs);
    }

    private static PyValue unbind(Operations operations, Tensor self, Arguments rest, Bounds bounds) {
        int axis = Shapes.axis(Views.number(rest, 0, "dim", 0), self.known().length);
        List<long @org.jspecify.annotations.Nullable []> outputs = new ArrayList<>();
        for (long i = 0; i < Math.min(self.known()[axis], 4096); i++) {
            outputs.add(Shapes.without(self.known(), axis));
        }
        return operations.tuple(List.of(self), outputs);
    }
}
