package cnncalc.python;

import org.jspecify.annotations.Nullable;

/** Python's operators on numbers: whole ones exactly, with floors where Java truncates. */
final class Arithmetic {

    private Arithmetic() {}

    /** Returns the result, or null where floating-point numbers have no such operator. */
    static @Nullable PyValue binary(Operator operator, PyNumber left, PyNumber right) {
        if (operator == Operator.DIVIDE) {
            if (right.real() == 0) {
                throw PythonError.of("ZeroDivisionError", "python.zero");
            }
            return new PyFloat(left.real() / right.real());
        }
        return left.isWhole() && right.isWhole()
                ? whole(operator, left.whole(), right.whole())
                : real(operator, left.real(), right.real());
    }

    private static @Nullable PyValue whole(Operator operator, long left, long right) {
        try {
            return switch (operator) {
                case PLUS -> new PyInt(Math.addExact(left, right));
                case MINUS -> new PyInt(Math.subtractExact(left, right));
                case TIMES -> new PyInt(Math.multiplyExact(left, right));
                case FLOOR_DIVIDE -> new PyInt(floorDivide(left, right));
                case REMAINDER -> new PyInt(remainder(left, right));
                case POWER -> power(left, right);
                case AND -> new PyInt(left & right);
                case OR -> new PyInt(left | right);
                case XOR -> new PyInt(left ^ right);
                case SHIFT_LEFT -> new PyInt(shiftLeft(left, right));
                case SHIFT_RIGHT -> new PyInt(shiftRight(left, right));
                case DIVIDE, MATRIX -> null;
            };
        } catch (ArithmeticException e) {
            throw tooLarge();
        }
    }

    static PythonError tooLarge() {
        return PythonError.of(PythonError.LIMIT, "python.limit.number");
    }

    private static long floorDivide(long left, long right) {
        if (right == 0) {
            throw PythonError.of("ZeroDivisionError", "python.zero");
        }
        return right == -1 ? Math.negateExact(left) : Math.floorDiv(left, right);
    }

    private static long remainder(long left, long right) {
        if (right == 0) {
            throw PythonError.of("ZeroDivisionError", "python.zero");
        }
        return Math.floorMod(left, right);
    }

    private static PyValue power(long base, long exponent) {
        if (exponent < 0) {
            return realPower((double) base, (double) exponent);
        }
        long result = 1;
        long square = base;
        for (long rest = exponent; rest > 0; rest >>= 1) {
            if ((rest & 1) == 1) {
                result = Math.multiplyExact(result, square);
            }
            if (rest > 1) {
                square = Math.multiplyExact(square, square);
            }
        }
        return new PyInt(result);
    }

    private static void checkShift(long places) {
        if (places < 0) {
            throw PythonError.of("ValueError", "python.shift");
        }
    }

    private static long shiftLeft(long value, long places) {
        checkShift(places);
        if (value == 0) {
            return 0;
        }
        if (places > 62 || value << places >> places != value) {
            throw tooLarge();
        }
        return value << places;
    }

    private static long shiftRight(long value, long places) {
        checkShift(places);
        return value >> Math.min(places, 63);
    }

    private static @Nullable PyValue real(Operator operator, double left, double right) {
        return switch (operator) {
            case PLUS -> new PyFloat(left + right);
            case MINUS -> new PyFloat(left - right);
            case TIMES -> new PyFloat(left * right);
            case FLOOR_DIVIDE -> new PyFloat(floorDivide(left, right));
            case REMAINDER -> new PyFloat(remainder(left, right));
            case POWER -> realPower(left, right);
            default -> null;
        };
    }

    private static double remainder(double left, double right) {
        if (right == 0) {
            throw PythonError.of("ZeroDivisionError", "python.zero");
        }
        double rest = left % right;
        if (rest == 0) {
            return Math.copySign(0.0, right);
        }
        return rest < 0 != right < 0 ? rest + right : rest;
    }

    /** As CPython computes it: from the remainder, rounded to the whole number that it must be. */
    private static double floorDivide(double left, double right) {
        if (right == 0) {
            throw PythonError.of("ZeroDivisionError", "python.zero");
        }
        double rest = left % right;
        double quotient = (left - rest) / right;
        quotient -= rest != 0 && rest < 0 != right < 0 ? 1 : 0;
        if (quotient == 0) {
            return Math.copySign(0.0, left / right);
        }
        double floor = Math.floor(quotient);
        return quotient - floor > 0.5 ? floor + 1 : floor;
    }

    private static PyValue realPower(double base, double exponent) {
        if (base == 0 && exponent < 0) {
            throw PythonError.of("ZeroDivisionError", "python.zero");
        }
        if (base < 0 && exponent != Math.floor(exponent)) {
            throw PythonError.of("TypeError", "python.complex");
        }
        double power = base == 1 || exponent == 0 ? 1 : Math.pow(base, exponent);
        boolean finite = Math.abs(base) <= Double.MAX_VALUE && Math.abs(exponent) <= Double.MAX_VALUE;
        if (finite && Math.abs(power) > Double.MAX_VALUE) {
            throw PythonError.of("OverflowError", "python.overflow");
        }
        return new PyFloat(power);
    }

    static @Nullable PyValue unary(String operator, PyNumber operand) {
        if (!operand.isWhole()) {
            return switch (operator) {
                case "-" -> new PyFloat(-operand.real());
                case "+" -> operand;
                default -> null;
            };
        }
        long value = operand.whole();
        if (operator.equals("-") && value == Long.MIN_VALUE) {
            throw tooLarge();
        }
        return new PyInt(operator.equals("-") ? -value : operator.equals("~") ? ~value : value);
    }
}
