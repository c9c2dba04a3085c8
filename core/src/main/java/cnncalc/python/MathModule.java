package cnncalc.python;

import java.util.LinkedHashMap;
import java.util.Map;

/** {@code math}. */
final class MathModule {

    /** A function of one real number. */
    private interface Real {
        double of(double value);
    }

    private MathModule() {}

    static PyModule create() {
        Map<String, PyValue> all = new LinkedHashMap<>();
        all.put("pi", new PyFloat(Math.PI));
        all.put("e", new PyFloat(Math.E));
        all.put("inf", new PyFloat(Double.POSITIVE_INFINITY));
        all.put("nan", new PyFloat(Double.NaN));
        real(all, "sqrt", Math::sqrt);
        real(all, "erf", MathModule::erf);
        real(all, "exp", Math::exp);
        real(all, "sin", Math::sin);
        real(all, "cos", Math::cos);
        real(all, "tan", Math::tan);
        real(all, "tanh", Math::tanh);
        real(all, "atan", Math::atan);
        real(all, "log2", value -> exactLog2(value));
        real(all, "log10", Math::log10);
        real(all, "log1p", Math::log1p);
        real(all, "fabs", Math::abs);
        real(all, "radians", Math::toRadians);
        whole(all, "ceil", Math::ceil);
        whole(all, "floor", Math::floor);
        whole(all, "trunc", value -> value < 0 ? Math.ceil(value) : Math.floor(value));
        addChecks(all);
        addCounts(all);
        all.put("log", Builtin.of("log", 1, 2, (arguments, bounds) -> {
            double value = Math.log(positive(real(arguments.get(0))));
            return new PyFloat(arguments.count() == 1 ? value : value / Math.log(real(arguments.get(1))));
        }));
        all.put(
                "pow",
                Builtin.of(
                        "pow",
                        2,
                        2,
                        (arguments, bounds) -> new PyFloat(Math.pow(real(arguments.get(0)), real(arguments.get(1))))));
        return new PyModule("math", all);
    }

    /** Abramowitz and Stegun, 7.1.5: the series, far enough for all that is not one or minus one. */
    private static double erf(double x) {
        if (Math.abs(x) > 6) {
            return Math.signum(x);
        }
        double sum = x;
        double term = x;
        for (int n = 1; n < 200; n++) {
            term *= -x * x / n;
            sum += term / (2 * n + 1);
        }
        return sum * 2 / Math.sqrt(Math.PI);
    }

    private static void addChecks(Map<String, PyValue> all) {
        all.put(
                "isnan",
                Builtin.of("isnan", 1, 1, (arguments, bounds) -> PyBool.of(Double.isNaN(real(arguments.get(0))))));
        all.put(
                "isinf",
                Builtin.of(
                        "isinf",
                        1,
                        1,
                        (arguments, bounds) ->
                                PyBool.of(Math.abs(real(arguments.get(0))) == Double.POSITIVE_INFINITY)));
        all.put("hypot", Builtin.open("hypot", (arguments, bounds) -> {
            double sum = 0;
            for (PyValue each : arguments.values()) {
                sum += real(each) * real(each);
            }
            return new PyFloat(Math.sqrt(sum));
        }));
        all.put(
                "isclose",
                Builtin.of(
                        "isclose",
                        2,
                        2,
                        (arguments, bounds) -> PyBool.of(Math.abs(real(arguments.get(0)) - real(arguments.get(1)))
                                <= 1e-9
                                        * Math.max(
                                                Math.abs(real(arguments.get(0))), Math.abs(real(arguments.get(1)))))));
    }

    private static void addCounts(Map<String, PyValue> all) {
        all.put("factorial", Builtin.of("factorial", 1, 1, (arguments, bounds) -> {
            long most = Indexes.whole(arguments.get(0));
            return most < 0 ? new PyFloat(positive((double) most)) : choices(most, Math.min(most, 100), false);
        }));
        all.put(
                "comb",
                Builtin.of(
                        "comb",
                        2,
                        2,
                        (arguments, bounds) ->
                                choices(Indexes.whole(arguments.get(0)), Indexes.whole(arguments.get(1)), true)));
        all.put("gcd", Builtin.open("gcd", (arguments, bounds) -> {
            long gcd = 0;
            for (PyValue each : arguments.values()) {
                gcd = gcd(gcd, Math.abs(Indexes.whole(each)));
            }
            return new PyInt(gcd);
        }));
        all.put("lcm", Builtin.of("lcm", 2, 2, (arguments, bounds) -> {
            long left = Indexes.whole(arguments.get(0));
            long right = Indexes.whole(arguments.get(1));
            return new PyInt(left == 0 || right == 0 ? 0 : Math.abs(left / gcd(left, right) * right));
        }));
        all.put("prod", Builtin.of("prod", 1, 2, (arguments, bounds) -> {
            PyValue product = new PyInt(1);
            for (PyValue each : bounds.list(arguments.get(0))) {
                product = Operations.binary(Operator.TIMES, product, each, bounds);
            }
            return product;
        }));
        all.put(
                "isqrt",
                Builtin.of(
                        "isqrt",
                        1,
                        1,
                        (arguments, bounds) ->
                                new PyInt((long) Math.floor(Math.sqrt((double) Indexes.whole(arguments.get(0)))))));
    }

    /** Returns in how many ways so many of all can be drawn, with or without regard to their order. */
    private static PyValue choices(long all, long drawn, boolean unordered) {
        try {
            long product = all < drawn ? 0 : 1;
            for (long i = 0; i < drawn && i < all; i++) {
                product = Math.multiplyExact(product, all - i) / (unordered ? i + 1 : 1);
            }
            return new PyInt(product);
        } catch (ArithmeticException e) {
            throw Arithmetic.tooLarge();
        }
    }

    private static long gcd(long left, long right) {
        long a = Math.abs(left);
        long b = Math.abs(right);
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }

    /** Powers of two give whole numbers, as the C library's function does. */
    private static double exactLog2(double value) {
        double log = Math.log(positive(value)) / Math.log(2);
        double rounded = Rounding.even(log);
        return Math.abs(log - rounded) < 1e-12 && Math.pow(2, rounded) == value ? rounded : log;
    }

    private static double positive(double value) {
        if (value <= 0) {
            throw PythonError.of("ValueError", "python.math.domain");
        }
        return value;
    }

    private static double real(PyValue value) {
        if (value instanceof PyNumber number) {
            return number.real();
        }
        if (value instanceof PyUnknown unknown) {
            throw unknown.needed();
        }
        throw PythonError.type("python.number", value.typeName());
    }

    private static void real(Map<String, PyValue> all, String name, Real function) {
        all.put(name, Builtin.of(name, 1, 1, (arguments, bounds) -> {
            double value = real(arguments.get(0));
            if (name.equals("sqrt") && value < 0) {
                throw PythonError.of("ValueError", "python.math.domain");
            }
            return new PyFloat(function.of(value));
        }));
    }

    private static void whole(Map<String, PyValue> all, String name, Real function) {
        all.put(name, Builtin.of(name, 1, 1, (arguments, bounds) -> {
            PyValue value = arguments.get(0);
            boolean whole = value instanceof PyNumber number && number.isWhole();
            return whole ? new PyInt(Indexes.whole(value)) : new PyInt((long) function.of(real(value)));
        }));
    }
}
