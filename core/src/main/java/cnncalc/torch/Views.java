package cnncalc.torch;

import cnncalc.python.Arguments;
import cnncalc.python.Bounds;
import cnncalc.python.PyNone;
import cnncalc.python.PyValue;
import cnncalc.text.Refusal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Other shapes of the same elements, or of some of them. */
final class Views {

    private Views() {}

    static void define(Map<String, Functions.Body> all) {
        all.put("view", Views::view);
        all.put("reshape", Views::view);
        all.put("view_as", Views::as);
        all.put("reshape_as", Views::as);
        all.put("expand_as", Views::as);
        all.put("flatten", Views::flatten);
        all.put("ravel", Views::flatten);
        all.put("unflatten", Views::unflatten);
        all.put("permute", Views::permute);
        all.put("transpose", Views::transpose);
        all.put("swapaxes", Views::transpose);
        all.put("swapdims", Views::transpose);
        all.put("t", (operations, self, rest, bounds) -> operations.of(self, () -> reversed(self.known())));
        all.put("movedim", Views::move);
        all.put("squeeze", Views::squeeze);
        all.put(
                "unsqueeze",
                (operations, self, rest, bounds) -> operations.of(self, () -> {
                    long[] sizes = self.known();
                    return Shapes.inserted(sizes, Shapes.axis(number(rest, 0, "dim", 0), sizes.length + 1), 1);
                }));
        all.put("expand", Views::expand);
        all.put("broadcast_to", Views::expand);
        all.put("repeat", Views::repeat);
        all.put("tile", Views::repeat);
        all.put("repeat_interleave", Views::interleave);
        all.put(
                "narrow",
                (operations, self, rest, bounds) -> operations.of(self, () -> {
                    long[] sizes = self.known();
                    return Shapes.with(
                            sizes, Shapes.axis(number(rest, 0, "dim", 0), sizes.length), number(rest, 2, "length", 1));
                }));
        all.put(
                "select",
                (operations, self, rest, bounds) -> operations.of(
                        self,
                        () -> Shapes.without(
                                self.known(), Shapes.axis(number(rest, 0, "dim", 0), self.known().length))));
        all.put("unfold", Views::unfold);
    }

    static long number(Arguments arguments, int position, String name, long standard) {
        PyValue value = arguments.find(position, name);
        return value == null || value == PyNone.NONE ? standard : Shapes.whole(value);
    }

    private static PyValue view(Operations operations, Tensor self, Arguments rest, Bounds bounds) {
        PyValue named = rest.find("shape");
        boolean dtype = rest.count() == 1
                && !(rest.get(0) instanceof cnncalc.python.PyNumber)
                && rest.get(0).iterate(bounds) == null;
        if (dtype) {
            return self;
        }
        long[] wanted = named == null ? Shapes.wholes(rest, 0, bounds) : Shapes.wholes(named, bounds);
        return operations.of(self, () -> reshaped(self.known(), wanted));
    }

    /**
     * Returns sizes with the one that is left open worked out.
     *
     * @throws Refusal if the elements do not fit
     */
    static long[] reshaped(long[] sizes, long[] wanted) {
        long elements = Shapes.elements(sizes);
        long given = 1;
        int open = -1;
        for (int axis = 0; axis < wanted.length; axis++) {
            if (wanted[axis] == -1 && open < 0) {
                open = axis;
            } else if (wanted[axis] < 0) {
                throw Refusal.of("pytorch.view", Shapes.text(sizes), elements, text(wanted));
            } else {
                given = Math.multiplyExact(given, wanted[axis]);
            }
        }
        boolean fits = open < 0 ? given == elements : given > 0 && elements % given == 0;
        if (!fits) {
            throw Refusal.of("pytorch.view", Shapes.text(sizes), elements, text(wanted));
        }
        return open < 0 ? wanted : Shapes.with(wanted, open, elements / given);
    }

    private static String text(long[] sizes) {
        StringBuilder out = new StringBuilder("(");
        for (int i = 0; i < sizes.length; i++) {
            out.append(i == 0 ? "" : ", ").append(sizes[i]);
        }
        return out.append(')').toString();
    }

    private static PyValue as(Operations operations, Tensor self, Arguments rest, Bounds bounds) {
        return operations.given(java.util.List.of(self), Typed.tensor(rest, 0).sizes(), 0);
    }

    private static PyValue flatten(Operations operations, Tensor self, Arguments rest, Bounds bounds) {
        return operations.of(self, () -> {
            long[] sizes = self.known();
            int first = Shapes.axis(number(rest, 0, "start_dim", 0), sizes.length);
            int last = Shapes.axis(number(rest, 1, "end_dim", -1), sizes.length);
            if (last < first) {
                throw Refusal.of("pytorch.flatten", (long) first, (long) last);
            }
            long joined = Shapes.elements(Shapes.part(sizes, first, last + 1));
            long[] front = Shapes.joined(Shapes.part(sizes, 0, first), new long[] {joined});
            return Shapes.joined(front, Shapes.part(sizes, last + 1, sizes.length));
        });
    }

    private static PyValue unflatten(Operations operations, Tensor self, Arguments rest, Bounds bounds) {
        PyValue given = rest.find(1, "sizes");
        long[] parts = Shapes.wholes(given == null ? PyNone.NONE : given, bounds);
        return operations.of(self, () -> {
            long[] sizes = self.known();
            int axis = Shapes.axis(number(rest, 0, "dim", 0), sizes.length);
            long[] split = reshaped(new long[] {sizes[axis]}, parts);
            long[] front = Shapes.joined(Shapes.part(sizes, 0, axis), split);
            return Shapes.joined(front, Shapes.part(sizes, axis + 1, sizes.length));
        });
    }

    private static PyValue permute(Operations operations, Tensor self, Arguments rest, Bounds bounds) {
        PyValue named = rest.find("dims");
        long[] order = named == null ? Shapes.wholes(rest, 0, bounds) : Shapes.wholes(named, bounds);
        return operations.of(self, () -> {
            long[] sizes = self.known();
            if (order.length != sizes.length) {
                throw Refusal.of("pytorch.permute", (long) sizes.length, (long) order.length);
            }
            long[] out = new long[sizes.length];
            for (int axis = 0; axis < out.length; axis++) {
                out[axis] = sizes[Shapes.axis(order[axis], sizes.length)];
            }
            return out;
        });
    }

    private static PyValue transpose(Operations operations, Tensor self, Arguments rest, Bounds bounds) {
        return operations.of(self, () -> {
            long[] out = self.known().clone();
            int first = Shapes.axis(number(rest, 0, "dim0", 0), out.length);
            int second = Shapes.axis(number(rest, 1, "dim1", 1), out.length);
            long kept = out[first];
            out[first] = out[second];
            out[second] = kept;
            return out;
        });
    }

    static long[] reversed(long[] sizes) {
        long[] out = new long[sizes.length];
        for (int axis = 0; axis < out.length; axis++) {
            out[axis] = sizes[sizes.length - 1 - axis];
        }
        return out;
    }

    private static PyValue move(Operations operations, Tensor self, Arguments rest, Bounds bounds) {
        return operations.of(self, () -> {
            long[] sizes = self.known();
            int from = Shapes.axis(number(rest, 0, "source", 0), sizes.length);
            int to = Shapes.axis(number(rest, 1, "destination", 0), sizes.length);
            return Shapes.inserted(Shapes.without(sizes, from), to, sizes[from]);
        });
    }

    private static PyValue squeeze(Operations operations, Tensor self, Arguments rest, Bounds bounds) {
        PyValue given = rest.find(0, "dim");
        return operations.of(self, () -> squeezed(self.known(), given, bounds));
    }

    private static long[] squeezed(long[] sizes, @Nullable PyValue given, Bounds bounds) {
        long[] out = {};
        for (int axis = 0; axis < sizes.length; axis++) {
            boolean chosen = given == null;
            for (long each : given == null ? new long[0] : Shapes.wholes(given, bounds)) {
                chosen |= Shapes.axis(each, sizes.length) == axis;
            }
            if (!chosen || sizes[axis] != 1) {
                out = Shapes.joined(out, new long[] {sizes[axis]});
            }
        }
        return out;
    }

    private static PyValue expand(Operations operations, Tensor self, Arguments rest, Bounds bounds) {
        long[] wanted = Shapes.wholes(rest, 0, bounds);
        return operations.of(self, () -> {
            long[] sizes = self.known();
            long[] out = wanted.clone();
            for (int axis = 0; axis < out.length; axis++) {
                int from = axis - out.length + sizes.length;
                long size = from < 0 ? 1 : sizes[from];
                out[axis] = out[axis] == -1 ? size : out[axis];
                if (size != 1 && out[axis] != size) {
                    throw Refusal.of("pytorch.expand", Shapes.text(sizes), text(wanted));
                }
            }
            return out;
        });
    }

    private static PyValue repeat(Operations operations, Tensor self, Arguments rest, Bounds bounds) {
        long[] times = Shapes.wholes(rest, 0, bounds);
        return operations.of(self, () -> {
            long[] sizes = self.known();
            int rank = Math.max(sizes.length, times.length);
            long[] out = new long[rank];
            for (int axis = 0; axis < rank; axis++) {
                int from = axis - rank + sizes.length;
                int of = axis - rank + times.length;
                out[axis] = Math.multiplyExact(from < 0 ? 1 : sizes[from], of < 0 ? 1 : times[of]);
            }
            return out;
        });
    }

    private static PyValue interleave(Operations operations, Tensor self, Arguments rest, Bounds bounds) {
        return operations.of(self, () -> {
            long[] sizes = self.known();
            long times = number(rest, 0, "repeats", 1);
            PyValue along = rest.find(1, "dim");
            if (along == null || along == PyNone.NONE) {
                return new long[] {Shapes.elements(sizes) * times};
            }
            int axis = Shapes.axis(Shapes.whole(along), sizes.length);
            return Shapes.with(sizes, axis, Math.multiplyExact(sizes[axis], times));
        });
    }

    /** {@code Tensor.unfold(dimension, size, step)}: windows along an axis, their elements behind all axes. */
    private static PyValue unfold(Operations operations, Tensor self, Arguments rest, Bounds bounds) {
        if (!operations.name().startsWith("Tensor")) {
            return Functional.layer(
                    operations, "Unfold", "kernel_size, dilation=1, padding=0, stride=1", self, rest, bounds);
        }
        return operations.of(self, () -> {
            long[] sizes = self.known();
            int axis = Shapes.axis(number(rest, 0, "dimension", 0), sizes.length);
            long size = number(rest, 1, "size", 1);
            long step = number(rest, 2, "step", 1);
            if (size > sizes[axis] || step < 1) {
                throw Refusal.of("pytorch.index", size, (long) axis, sizes[axis]);
            }
            return Shapes.joined(Shapes.with(sizes, axis, (sizes[axis] - size) / step + 1), new long[] {size});
        });
    }
}
