package cnncalc.python;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Python's functions on whatever has elements. */
final class IterationBuiltins {

    private static final int MOST = 1000;

    private IterationBuiltins() {}

    static void add(Map<String, PyValue> all) {
        addSums(all);
        addIterators(all);
    }

    private static void addSums(Map<String, PyValue> all) {
        Builtins.add(all, "len", 1, 1, (arguments, bounds) -> {
            long length = arguments.get(0).length(bounds);
            if (length < 0) {
                throw PythonError.of(
                        "TypeError", "python.length", arguments.get(0).typeName());
            }
            return new PyInt(length);
        });
        all.put("sum", Builtin.of("sum", 1, 2, List.of("start"), IterationBuiltins::sum));
        List<String> names = List.of("key", "default");
        all.put(
                "min",
                Builtin.of("min", 1, MOST, names, (arguments, bounds) -> extreme(Relation.LESS, arguments, bounds)));
        all.put(
                "max",
                Builtin.of("max", 1, MOST, names, (arguments, bounds) -> extreme(Relation.GREATER, arguments, bounds)));
        Builtins.add(all, "any", 1, 1, (arguments, bounds) -> PyBool.of(finds(true, arguments.get(0), bounds)));
        Builtins.add(all, "all", 1, 1, (arguments, bounds) -> PyBool.of(!finds(false, arguments.get(0), bounds)));
        all.put(
                "sorted",
                Builtin.of(
                        "sorted",
                        1,
                        1,
                        List.of("key", "reverse"),
                        (arguments, bounds) ->
                                new PyList(Sorting.sorted(bounds.list(arguments.get(0)), arguments, bounds))));
    }

    private static PyValue sum(Arguments arguments, Bounds bounds) {
        PyValue start = arguments.find(1, "start");
        PyValue sum = start == null ? new PyInt(0) : start;
        if (sum instanceof PyStr) {
            throw PythonError.of("TypeError", "python.sum");
        }
        Cursor cursor = bounds.iterate(arguments.get(0));
        for (PyValue each = cursor.next(); each != null; each = cursor.next()) {
            sum = Operations.binary(Operator.PLUS, sum, each, bounds);
        }
        return sum;
    }

    private static PyValue extreme(Relation relation, Arguments arguments, Bounds bounds) {
        PyValue key = arguments.find("key");
        PyValue best = null;
        PyValue bestKey = null;
        for (PyValue each : Builtins.all(arguments, bounds)) {
            PyValue own = Sorting.keyOf(each, key, arguments, bounds);
            if (bestKey == null
                    || Comparisons.compare(relation, own, bestKey, bounds).isTrue(bounds)) {
                best = each;
                bestKey = own;
            }
        }
        if (best == null) {
            best = arguments.find("default");
        }
        if (best == null) {
            throw PythonError.of("ValueError", "python.empty", relation == Relation.LESS ? "min" : "max");
        }
        return best;
    }

    private static boolean finds(boolean truth, PyValue iterable, Bounds bounds) {
        Cursor cursor = bounds.iterate(iterable);
        for (PyValue each = cursor.next(); each != null; each = cursor.next()) {
            if (each.isTrue(bounds) == truth) {
                return true;
            }
        }
        return false;
    }

    private static void addIterators(Map<String, PyValue> all) {
        all.put("enumerate", Builtin.of("enumerate", 1, 2, List.of("start"), IterationBuiltins::enumerate));
        all.put("zip", Builtin.of("zip", 0, MOST, List.of("strict"), IterationBuiltins::zip));
        Builtins.add(all, "map", 2, MOST, (arguments, bounds) -> map(arguments, bounds));
        Builtins.add(all, "filter", 2, 2, (arguments, bounds) -> filter(arguments, bounds));
        Builtins.add(all, "reversed", 1, 1, (arguments, bounds) -> {
            PyValue method = arguments.get(0).attribute("__reversed__");
            return method != null
                    ? method.call(Arguments.of(arguments.span()), bounds)
                    : new PyIterator(
                            "reversed", Sequences.iterate(ListMethods.reversed(bounds.list(arguments.get(0)))));
        });
        Builtins.add(
                all,
                "iter",
                1,
                2,
                (arguments, bounds) -> arguments.count() == 2
                        ? new PyIterator("callable_iterator", () -> {
                            PyValue each = arguments.get(0).call(Arguments.of(arguments.span()), bounds);
                            bounds.step();
                            return bounds.equal(each, arguments.get(1)) ? null : each;
                        })
                        : arguments.get(0) instanceof PyIterator iterator ? iterator : iterator(arguments, bounds));
        all.put("next", Builtin.of("next", 1, 2, IterationBuiltins::next));
    }

    private static PyValue iterator(Arguments arguments, Bounds bounds) {
        PyValue value = arguments.get(0);
        PyValue method = value instanceof PyInstance ? value.attribute("__iter__") : null;
        PyValue own = method == null ? null : method.call(Arguments.of(arguments.span()), bounds);
        return own != null ? own : new PyIterator("iterator", bounds.iterate(value));
    }

    private static PyValue enumerate(Arguments arguments, Bounds bounds) {
        PyValue start = arguments.find(1, "start");
        long[] next = {start == null ? 0 : Indexes.whole(start)};
        Cursor cursor = bounds.iterate(arguments.get(0));
        return new PyIterator("enumerate", () -> {
            PyValue each = cursor.next();
            return each == null ? null : PyTuple.of(new PyInt(next[0]++), each);
        });
    }

    private static List<Cursor> cursors(List<PyValue> iterables, Bounds bounds) {
        List<Cursor> cursors = new ArrayList<>();
        for (PyValue each : iterables) {
            cursors.add(bounds.iterate(each));
        }
        return cursors;
    }

    /** Returns the next of each, or null where one has no more. */
    private static @Nullable List<PyValue> nextOfEach(List<Cursor> cursors, boolean strict) {
        List<PyValue> row = new ArrayList<>();
        for (Cursor cursor : cursors) {
            PyValue each = cursor.next();
            if (each == null) {
                boolean uneven = strict && (!row.isEmpty() || anyHasMore(cursors.subList(1, cursors.size())));
                if (uneven) {
                    throw PythonError.of("ValueError", "python.zip");
                }
                return null;
            }
            row.add(each);
        }
        return row.isEmpty() ? null : row;
    }

    private static boolean anyHasMore(List<Cursor> cursors) {
        for (Cursor cursor : cursors) {
            if (cursor.next() != null) {
                return true;
            }
        }
        return false;
    }

    private static PyValue zip(Arguments arguments, Bounds bounds) {
        List<Cursor> cursors = cursors(arguments.values(), bounds);
        PyValue given = arguments.find("strict");
        boolean strict = given != null && given.isTrue(bounds);
        return new PyIterator("zip", () -> {
            List<PyValue> row = nextOfEach(cursors, strict);
            return row == null ? null : new PyTuple(row);
        });
    }

    private static PyValue map(Arguments arguments, Bounds bounds) {
        List<Cursor> cursors = cursors(arguments.rest().values(), bounds);
        PyValue function = arguments.get(0);
        return new PyIterator("map", () -> {
            List<PyValue> row = nextOfEach(cursors, false);
            return row == null ? null : function.call(Arguments.of(arguments.span(), row), bounds);
        });
    }

    private static PyValue filter(Arguments arguments, Bounds bounds) {
        PyValue function = arguments.get(0);
        Cursor cursor = bounds.iterate(arguments.get(1));
        return new PyIterator("filter", () -> {
            PyValue each = cursor.next();
            while (each != null && !keeps(function, each, arguments, bounds)) {
                each = cursor.next();
            }
            return each;
        });
    }

    private static boolean keeps(PyValue function, PyValue each, Arguments arguments, Bounds bounds) {
        return function == PyNone.NONE
                ? each.isTrue(bounds)
                : function.call(Arguments.of(arguments.span(), each), bounds).isTrue(bounds);
    }

    private static PyValue next(Arguments arguments, Bounds bounds) {
        PyValue value;
        if (arguments.get(0) instanceof PyIterator iterator) {
            value = iterator.next();
        } else {
            PyValue method = arguments.get(0).attribute("__next__");
            if (method == null) {
                throw PythonError.of(
                        "TypeError", "python.iterate.next", arguments.get(0).typeName());
            }
            Cursor cursor = () -> method.call(Arguments.of(arguments.span()), bounds);
            value = arguments.count() == 1 ? cursor.next() : PyInstance.untilEnd("StopIteration", cursor);
        }
        value = value == null ? arguments.find(1) : value;
        return value == null && arguments.get(0) instanceof PyIterator iterator
                ? iterator.required(null, bounds)
                : value == null ? PyNone.NONE : value;
    }
}
