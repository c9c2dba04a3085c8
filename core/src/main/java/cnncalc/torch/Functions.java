package cnncalc.torch;

import cnncalc.python.Arguments;
import cnncalc.python.Bounds;
import cnncalc.python.PyValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Functions whose first argument is a tensor, and which are its methods too, by name. */
final class Functions {

    /** What a function does. */
    interface Body {
        PyValue run(Operations operations, Tensor self, Arguments rest, Bounds bounds);
    }

    private static final Map<String, Body> ALL = new LinkedHashMap<>();

    /** Those that give back a tensor of the same shape, whatever else they are given. */
    private static final List<String> SAME = List.of(
            "exp",
            "log",
            "log1p",
            "log2",
            "log10",
            "expm1",
            "sqrt",
            "rsqrt",
            "abs",
            "neg",
            "clamp",
            "clip",
            "round",
            "floor",
            "ceil",
            "trunc",
            "sin",
            "cos",
            "tan",
            "asin",
            "acos",
            "atan",
            "arcsin",
            "arccos",
            "arctan",
            "sinh",
            "cosh",
            "erf",
            "square",
            "reciprocal",
            "sign",
            "cumsum",
            "cumprod",
            "flip",
            "roll",
            "tril",
            "triu",
            "nan_to_num",
            "clamp_min",
            "clamp_max",
            "logical_not",
            "isnan",
            "isinf",
            "bitwise_not",
            "frac",
            "sgn",
            "erfinv",
            "lgamma",
            "rot90",
            "batch_norm",
            "instance_norm",
            "group_norm",
            "layer_norm",
            "rms_norm",
            "normalize",
            "local_response_norm",
            "zeros_like",
            "ones_like",
            "empty_like",
            "rand_like",
            "randn_like",
            "full_like",
            "fill",
            "copy",
            "zero",
            "uniform",
            "normal",
            "renorm",
            "softmax2d",
            "index_add",
            "index_copy",
            "scatter",
            "scatter_add",
            "index_fill",
            "fft",
            "ifft",
            "fftn",
            "ifftn",
            "fft2",
            "ifft2",
            "feature_dropout",
            "prelu",
            "pow_scalar",
            "masked_scatter",
            "bernoulli",
            "gumbel_softmax",
            "diff");

    /** Those that give back the tensor itself. */
    private static final List<String> ITSELF = List.of(
            "contiguous",
            "clone",
            "detach",
            "float",
            "double",
            "half",
            "bfloat16",
            "long",
            "int",
            "bool",
            "to",
            "type",
            "type_as",
            "cuda",
            "cpu",
            "requires_grad",
            "data",
            "retain_grad",
            "byte",
            "short",
            "char",
            "numpy",
            "pin_memory",
            "share_memory",
            "conj",
            "real",
            "is_floating_point",
            "resolve_conj",
            "alias",
            "annotate",
            "values",
            "as_subclass");

    private static final List<String> BROADCAST = List.of(
            "add",
            "sub",
            "subtract",
            "mul",
            "multiply",
            "div",
            "divide",
            "true_divide",
            "floor_divide",
            "pow",
            "maximum",
            "minimum",
            "fmod",
            "remainder",
            "eq",
            "ne",
            "lt",
            "le",
            "gt",
            "ge",
            "logical_and",
            "logical_or",
            "where",
            "masked_fill",
            "atan2",
            "addcmul",
            "addcdiv",
            "lerp",
            "fmax",
            "fmin",
            "bitwise_and",
            "bitwise_or",
            "logaddexp",
            "rsub",
            "xlogy",
            "equal",
            "greater",
            "less");

    static {
        for (String name : SAME) {
            ALL.put(name, (operations, self, rest, bounds) -> operations.same(self));
        }
        for (String name : ITSELF) {
            ALL.put(name, (operations, self, rest, bounds) -> self.as(NumberType.cast(name, rest)));
        }
        for (String name : BROADCAST) {
            ALL.put(name, Functions::broadcast);
        }
        Views.define(ALL);
        Reductions.define(ALL);
        Joins.define(ALL);
        Functional.define(ALL);
    }

    private Functions() {}

    private static PyValue broadcast(Operations operations, Tensor self, Arguments rest, Bounds bounds) {
        List<Tensor> tensors = new java.util.ArrayList<>(List.of(self));
        for (Arguments.Given given : rest.positions()) {
            tensors.addAll(Tensors.in(given.value()));
        }
        for (Arguments.Given given : rest.names().values()) {
            tensors.addAll(Tensors.in(given.value()));
        }
        return operations.broadcast(tensors);
    }

    /** Returns a function by its name; one that ends in an underscore changes its tensor, which no shape shows. */
    static @Nullable Body find(String name) {
        Body body = ALL.get(name);
        boolean inPlace = body == null && name.endsWith("_") && !name.endsWith("__");
        return inPlace ? ALL.get(name.substring(0, name.length() - 1)) : body;
    }

    static List<String> names() {
        return List.copyOf(ALL.keySet());
    }
}
