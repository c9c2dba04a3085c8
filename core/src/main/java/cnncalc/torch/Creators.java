package cnncalc.torch;

import cnncalc.python.Arguments;
import cnncalc.python.Bounds;
import cnncalc.python.Builtin;
import cnncalc.python.PyInt;
import cnncalc.python.PyList;
import cnncalc.python.PyNumber;
import cnncalc.python.PyStr;
import cnncalc.python.PyTuple;
import cnncalc.python.PyUnknown;
import cnncalc.python.PyValue;
import cnncalc.python.Rounding;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The functions of {@code torch} that take no tensor first: those that make one, and those that join several. */
final class Creators {

    /** Functions that make a tensor of a given shape. */
    private static final List<String> MAKERS =
            List.of("randn", "rand", "zeros", "ones", "empty", "full", "normal", "randint");

    private static final int MOST = 64;

    private Creators() {}

    static Map<String, PyValue> all(Tracer tracer) {
        Map<String, PyValue> all = new LinkedHashMap<>();
        for (String maker : MAKERS) {
            all.put(maker, Builtin.open(maker, (arguments, bounds) -> made(tracer, maker, arguments, bounds)));
        }
        for (Map.Entry<String, String> each : NumberType.CLASSES.entrySet()) {
            String name = each.getKey();
            all.put(
                    name,
                    Builtin.open(
                            name,
                            (arguments, bounds) ->
                                    ofClass(tracer, name, arguments, bounds).as(each.getValue())));
        }
        all.put("Size", Builtin.open("Size", (arguments, bounds) -> new PyTuple(bounds.list(arguments.get(0)), true)));
        for (String name : List.of("cat", "concat", "concatenate")) {
            all.put(
                    name,
                    Builtin.open(
                            name,
                            (arguments, bounds) -> Joins.cat(
                                    operations(tracer, "torch.cat", arguments, bounds),
                                    tensors(arguments),
                                    along(arguments))));
        }
        all.put(
                "stack",
                Builtin.open(
                        "stack",
                        (arguments, bounds) -> Joins.stack(
                                operations(tracer, "torch.stack", arguments, bounds),
                                tensors(arguments),
                                along(arguments))));
        all.put(
                "einsum",
                Builtin.open(
                        "einsum",
                        (arguments, bounds) -> Products.einsum(
                                operations(tracer, "torch.einsum", arguments, bounds),
                                Typed.text(arguments, 0),
                                rest(arguments))));
        all.put(
                "hstack",
                Builtin.open(
                        "hstack",
                        (arguments, bounds) -> Joins.cat(
                                operations(tracer, "torch.hstack", arguments, bounds), tensors(arguments), 1)));
        all.put(
                "vstack",
                Builtin.open(
                        "vstack",
                        (arguments, bounds) -> Joins.cat(
                                operations(tracer, "torch.vstack", arguments, bounds), tensors(arguments), 0)));
        all.put(
                "where",
                Builtin.open(
                        "where",
                        (arguments, bounds) -> operations(tracer, "torch.where", arguments, bounds)
                                .broadcast(tensors(PyTuple.of(
                                        Typed.given(arguments, 0, "condition"),
                                        Typed.given(arguments, 1, "input"),
                                        Typed.given(arguments, 2, "other"))))));
        all.put("arange", Builtin.open("arange", (arguments, bounds) -> range(tracer, arguments)));
        all.put("linspace", Builtin.open("linspace", (arguments, bounds) -> linspace(tracer, arguments)));
        all.put("eye", Builtin.open("eye", (arguments, bounds) -> {
            long rows = Shapes.whole(arguments.get(0));
            long columns = arguments.count() > 1 && arguments.get(1) instanceof PyInt more ? more.value() : rows;
            return Tensor.constant(tracer, new long[] {rows, columns});
        }));
        for (String name : List.of("tensor", "as_tensor", "from_numpy")) {
            all.put(
                    name,
                    Builtin.open(
                            name,
                            (arguments, bounds) -> arguments.get(0) instanceof PyUnknown unknown
                                    ? unknown
                                    : Data.tensor(tracer, arguments.get(0), bounds)));
        }
        all.put("meshgrid", Builtin.open("meshgrid", (arguments, bounds) -> meshgrid(tracer, arguments)));
        return all;
    }

    static List<Tensor> tensors(PyValue value) {
        return Tensors.in(value);
    }

    private static List<Tensor> tensors(Arguments arguments) {
        PyValue given = arguments.find(0, "tensors");
        List<Tensor> tensors = given == null ? List.of() : Tensors.in(given);
        if (tensors.isEmpty()) {
            throw Refusal.of("pytorch.cat.none");
        }
        return tensors;
    }

    private static List<Tensor> rest(Arguments arguments) {
        List<Tensor> tensors = new ArrayList<>();
        for (Arguments.Given given : arguments.rest().positions()) {
            tensors.addAll(Tensors.in(given.value()));
        }
        return tensors;
    }

    private static long along(Arguments arguments) {
        PyValue axis = arguments.find(1, "dim");
        axis = axis == null ? arguments.find("axis") : axis;
        return axis == null ? 0 : Shapes.whole(axis);
    }

    private static Tensor ofClass(Tracer tracer, String name, Arguments arguments, Bounds bounds) {
        boolean sizes = arguments.count() == 1
                && (arguments.get(0) instanceof PyInt
                        || (arguments.get(0) instanceof PyTuple tuple && tuple.ofSizes()));
        boolean data = arguments.count() == 1 && !sizes;
        return data ? Data.tensor(tracer, arguments.get(0), bounds) : made(tracer, name, arguments, bounds);
    }

    /** A tensor of a shape, given as sizes or as one list of them. */
    private static Tensor made(Tracer tracer, String maker, Arguments arguments, Bounds bounds) {
        List<PyValue> given = new ArrayList<>();
        PyValue named = arguments.find("size");
        if (named != null) {
            given.addAll(bounds.list(named));
        } else {
            for (Arguments.Given each : arguments.positions()) {
                boolean list = each.value() instanceof PyTuple || each.value() instanceof PyList;
                if (list) {
                    given.clear();
                    given.addAll(bounds.list(each.value()));
                    break;
                }
                given.add(each.value());
            }
        }
        long[] sizes = new long[Math.min(given.size(), MOST)];
        for (int i = 0; i < sizes.length; i++) {
            PyValue size = given.get(i);
            if (!(size instanceof PyInt whole) || whole.value() < 0) {
                throw Refusal.of("pytorch.size", size.typeName());
            }
            sizes[i] = whole.value();
        }
        return Tensor.constant(tracer, sizes).typed(NumberType.made(maker, arguments));
    }

    private static PyValue range(Tracer tracer, Arguments arguments) {
        boolean one = arguments.count() == 1 && arguments.find("end") == null;
        double start = one ? 0 : number(arguments.find(0, "start"), 0);
        double end = one ? number(arguments.get(0), Double.NaN) : number(arguments.find(1, "end"), Double.NaN);
        double step = number(arguments.find(2, "step"), 1);
        if (Double.isNaN(start + end + step)) {
            return Tensor.constant(tracer, null);
        }
        long count = step == 0 ? 0 : (long) Math.max(0, Math.ceil((end - start) / step));
        if (count > Values.MOST) {
            return Tensor.constant(tracer, new long[] {count});
        }
        double[] values = new double[(int) count];
        for (int i = 0; i < values.length; i++) {
            values[i] = start + i * step;
        }
        return Tensor.of(
                tracer, new Values(values, step == Rounding.even(step) && start == Rounding.even(start)), false);
    }

    /** Returns a number, the standard one where none is given, and none where it is not known. */
    private static double number(@Nullable PyValue given, double standard) {
        return given == null ? standard : given instanceof PyNumber number ? number.real() : Double.NaN;
    }

    /** Rates that rise from block to block. */
    private static PyValue linspace(Tracer tracer, Arguments arguments) {
        double start = Typed.real(arguments, 0);
        double end = Typed.real(arguments, 1);
        PyValue steps = arguments.find(2, "steps");
        double[] values =
                new double[(int) Math.max(0, Math.min(Values.MOST, steps == null ? 100 : Shapes.whole(steps)))];
        for (int i = 0; i < values.length; i++) {
            values[i] = values.length == 1 ? start : start + (end - start) * i / (values.length - 1);
        }
        return Tensor.of(tracer, new Values(values, false), false);
    }

    private static PyValue meshgrid(Tracer tracer, Arguments arguments) {
        List<Tensor> axes = new ArrayList<>();
        for (Arguments.Given given : arguments.positions()) {
            axes.addAll(Tensors.in(given.value()));
        }
        long[] sizes = new long[axes.size()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = Shapes.elements(axes.get(i).known());
        }
        boolean swapped = arguments.find("indexing") instanceof PyStr order
                && order.text().equals("xy");
        if (swapped && sizes.length > 1) {
            long kept = sizes[0];
            sizes[0] = sizes[1];
            sizes[1] = kept;
        }
        List<PyValue> grids = new ArrayList<>();
        for (int i = 0; i < sizes.length; i++) {
            grids.add(Tensor.constant(tracer, sizes));
        }
        return new PyTuple(grids);
    }

    private static Operations operations(Tracer tracer, String name, Arguments arguments, Bounds bounds) {
        return new Operations(tracer, name, arguments.span(), Written.function(name, arguments, bounds));
    }
}
