package cnncalc.torch;

import cnncalc.call.Argument;
import cnncalc.call.Call;
import cnncalc.call.Signature;
import cnncalc.layer.Dialect;
import cnncalc.layer.Layer;
import cnncalc.layer.LayerTypes;
import cnncalc.layer.Spelling;
import cnncalc.python.Arguments;
import cnncalc.python.Bounds;
import cnncalc.python.PyFloat;
import cnncalc.python.PyNone;
import cnncalc.python.PyNumber;
import cnncalc.python.PyValue;
import cnncalc.shape.Shape;
import cnncalc.text.Findings;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code torch.nn.functional}: modules as functions, and what has no module. */
final class Functional {

    private static final String POOL =
            "kernel_size, stride=None, padding=0, dilation=1, ceil_mode=False, return_indices=False";
    private static final String MEAN =
            "kernel_size, stride=None, padding=0, ceil_mode=False, count_include_pad=True, divisor_override=None";
    private static final String DROP = "p=0.5, training=True, inplace=False";

    /** A function, its module, and what it takes behind the input. */
    private static final String[][] MODULES = {
        {"relu", "ReLU", "inplace=False"},
        {"relu6", "ReLU6", "inplace=False"},
        {"leaky_relu", "LeakyReLU", "negative_slope=0.01, inplace=False"},
        {"elu", "ELU", "alpha=1.0, inplace=False"},
        {"selu", "SELU", "inplace=False"},
        {"celu", "CELU", "alpha=1.0, inplace=False"},
        {"gelu", "GELU", "approximate='none'"},
        {"silu", "SiLU", "inplace=False"},
        {"mish", "Mish", "inplace=False"},
        {"hardswish", "Hardswish", "inplace=False"},
        {"hardsigmoid", "Hardsigmoid", "inplace=False"},
        {"hardtanh", "Hardtanh", "min_val=-1.0, max_val=1.0, inplace=False"},
        {"softplus", "Softplus", "beta=1.0, threshold=20.0"},
        {"softsign", "Softsign", ""},
        {"logsigmoid", "LogSigmoid", ""},
        {"sigmoid", "Sigmoid", ""},
        {"tanh", "Tanh", ""},
        {"tanhshrink", "Tanhshrink", ""},
        {"softmax", "Softmax", "dim=None, _stacklevel=3, dtype=None"},
        {"log_softmax", "LogSoftmax", "dim=None, _stacklevel=3, dtype=None"},
        {"softmin", "Softmin", "dim=None, _stacklevel=3, dtype=None"},
        {"dropout", "Dropout", DROP},
        {"dropout1d", "Dropout1d", DROP},
        {"dropout2d", "Dropout2d", DROP},
        {"dropout3d", "Dropout3d", DROP},
        {"alpha_dropout", "AlphaDropout", DROP},
        {"max_pool1d", "MaxPool1d", POOL},
        {"max_pool2d", "MaxPool2d", POOL},
        {"max_pool3d", "MaxPool3d", POOL},
        {"avg_pool1d", "AvgPool1d", MEAN},
        {"avg_pool2d", "AvgPool2d", MEAN},
        {"avg_pool3d", "AvgPool3d", MEAN},
        {"adaptive_avg_pool1d", "AdaptiveAvgPool1d", "output_size"},
        {"adaptive_avg_pool2d", "AdaptiveAvgPool2d", "output_size"},
        {"adaptive_avg_pool3d", "AdaptiveAvgPool3d", "output_size"},
        {"adaptive_max_pool1d", "AdaptiveMaxPool1d", "output_size, return_indices=False"},
        {"adaptive_max_pool2d", "AdaptiveMaxPool2d", "output_size, return_indices=False"},
        {"adaptive_max_pool3d", "AdaptiveMaxPool3d", "output_size, return_indices=False"},
        {"pixel_shuffle", "PixelShuffle", "upscale_factor"},
        {"pixel_unshuffle", "PixelUnshuffle", "downscale_factor"},
        {"channel_shuffle", "ChannelShuffle", "groups"},
        {"glu", "GLU", "dim=-1"},
        {"fold", "Fold", "output_size, kernel_size, dilation=1, padding=0, stride=1"},
    };

    private static final String CONVOLUTION = "weight, bias=None, stride=1, padding=0, dilation=1, groups=1";
    private static final String TRANSPOSED =
            "weight, bias=None, stride=1, padding=0, output_padding=0, groups=1, dilation=1";

    private Functional() {}

    static void define(Map<String, Functions.Body> all) {
        for (String[] each : MODULES) {
            all.put(
                    each[0],
                    (operations, self, rest, bounds) -> layer(operations, each[1], each[2], self, rest, bounds));
        }
        for (int axes = 1; axes <= 3; axes++) {
            String rank = axes + "d";
            all.put(
                    "conv" + rank,
                    (operations, self, rest, bounds) ->
                            convolution(operations, "Conv" + rank, CONVOLUTION, self, rest, bounds));
            all.put(
                    "conv_transpose" + rank,
                    (operations, self, rest, bounds) ->
                            convolution(operations, "ConvTranspose" + rank, TRANSPOSED, self, rest, bounds));
        }
        all.put("linear", Functional::linear);
        all.put("embedding", (operations, self, rest, bounds) -> {
            Tensor weight = Typed.tensor(rest, 0);
            return operations.of(
                    List.of(self, weight), () -> Shapes.joined(self.known(), new long[] {weight.known()[1]}));
        });
        all.put("scaled_dot_product_attention", Functional::attention);
        all.put("interpolate", Functional::interpolate);
        all.put("upsample", Functional::interpolate);
        all.put("pad", Functional::pad);
        all.put(
                "one_hot",
                (operations, self, rest, bounds) -> operations.of(
                        self, () -> Shapes.joined(self.known(), new long[] {Views.number(rest, 0, "num_classes", 1)})));
        all.put("affine_grid", Functional::affineGrid);
        all.put(
                "grid_sample",
                (operations, self, rest, bounds) -> operations.of(self, () -> {
                    long[] grid = Typed.tensor(rest, 0).known();
                    return Shapes.joined(Shapes.part(self.known(), 0, 2), Shapes.part(grid, 1, grid.length - 1));
                }));
    }

    /**
     * A place of the input, two or three coordinates, for each place of an output of the given size; PyTorch 2.13,
     * {@code torch/nn/functional.py}, {@code affine_grid}.
     */
    private static PyValue affineGrid(Operations operations, Tensor self, Arguments rest, Bounds bounds) {
        long[] size = Shapes.wholes(Typed.given(rest, 0, "size"), bounds);
        long[] places = Shapes.part(size, 2, size.length);
        return operations.of(
                self, () -> Shapes.joined(Shapes.joined(new long[] {size[0]}, places), new long[] {places.length}));
    }

    /** Runs a function as the module that does the same. */
    static PyValue layer(
            Operations operations, String module, String parameters, Tensor self, Arguments rest, Bounds bounds) {
        Layer layer = read(module, parameters, rest, bounds, List.of());
        Tracer tracer = operations.tracer();
        Graph graph = tracer == null ? null : tracer.graph();
        if (graph != null) {
            return graph.layer(operations.name(), layer, List.of(self), operations.span());
        }
        return operations.of(self, () -> {
            List<Shape> outputs = layer.outputs(List.of(Shapes.known(self.known())), new Findings());
            long[] sizes = Shapes.sizes(outputs.get(0));
            return sizes == null ? self.known() : sizes;
        });
    }

    private static Layer read(String module, String parameters, Arguments rest, Bounds bounds, List<Argument> more) {
        Spelling spelling = LayerTypes.spelling(Dialect.TORCH, module);
        if (spelling == null) {
            throw new IllegalStateException(module);
        }
        Call bound = Signature.of(parameters).bind(TorchValues.call(module, rest, bounds));
        List<Argument> taken = new ArrayList<>(more);
        for (Argument argument : bound.arguments()) {
            if (spelling.takes(argument.name())) {
                taken.add(argument);
            }
        }
        return spelling.read(new Call(module, taken, rest.span()));
    }

    private static PyValue convolution(
            Operations operations, String module, String parameters, Tensor self, Arguments rest, Bounds bounds) {
        if (!(rest.find(0, "weight") instanceof Tensor weight) || weight.sizes() == null || self.sizes() == null) {
            return operations.given(List.of(self), null, 0);
        }
        long[] kernel = weight.known();
        PyValue grouped = rest.find(parameters.equals(CONVOLUTION) ? 6 : 5, "groups");
        long groups = grouped == null ? 1 : Shapes.whole(grouped);
        boolean transposed = parameters.equals(TRANSPOSED);
        List<Argument> more = new ArrayList<>();
        more.add(argument("in_channels", transposed ? kernel[0] : kernel[1] * groups));
        more.add(argument("out_channels", transposed ? kernel[1] * groups : kernel[0]));
        List<Long> sizes = new ArrayList<>();
        for (int axis = 2; axis < kernel.length; axis++) {
            sizes.add(kernel[axis]);
        }
        more.add(new Argument("kernel_size", cnncalc.call.Value.of(sizes), null));
        Layer layer = read(module, parameters.replace("bias=None", "bias_given=None"), plain(rest), bounds, more);
        List<Shape> inputs = List.of(Shapes.known(self.known()));
        Findings findings = new Findings();
        List<Shape> outputs = layer.outputs(inputs, findings);
        if (!findings.refusals().isEmpty()) {
            throw findings.refusals().get(0).at(operations.span());
        }
        long macs = layer.multiplyAdds(inputs, outputs).value();
        return operations.given(List.of(self, weight), Shapes.sizes(outputs.get(0)), macs);
    }

    private static Argument argument(String name, long value) {
        return new Argument(name, cnncalc.call.Value.of(value), null);
    }

    /** Returns the arguments with tensors as nothing: what matters of them is known already. */
    private static Arguments plain(Arguments rest) {
        List<Arguments.Given> positions = new ArrayList<>();
        for (Arguments.Given given : rest.positions()) {
            positions.add(given.value() instanceof Tensor ? new Arguments.Given(PyNone.NONE, given.span()) : given);
        }
        Map<String, Arguments.Given> names = new java.util.LinkedHashMap<>();
        for (Map.Entry<String, Arguments.Given> each : rest.names().entrySet()) {
            String name = each.getKey().equals("bias") ? "bias_given" : each.getKey();
            boolean tensor = each.getValue().value() instanceof Tensor;
            names.put(
                    name,
                    tensor ? new Arguments.Given(PyNone.NONE, each.getValue().span()) : each.getValue());
        }
        return new Arguments(positions, names, rest.span());
    }

    private static PyValue linear(Operations operations, Tensor self, Arguments rest, Bounds bounds) {
        if (!(rest.find(0, "weight") instanceof Tensor weight) || weight.sizes() == null || self.sizes() == null) {
            return operations.given(List.of(self), null, 0);
        }
        long[] sizes = self.known();
        long[] matrix = weight.known();
        if (sizes[sizes.length - 1] != matrix[1]) {
            throw Refusal.of("pytorch.matmul", Shapes.text(sizes), Shapes.text(Views.reversed(matrix)));
        }
        long[] out = Shapes.with(sizes, sizes.length - 1, matrix[0]);
        return operations.given(List.of(self, weight), out, Math.multiplyExact(Shapes.elements(out), matrix[1]));
    }

    private static PyValue attention(Operations operations, Tensor self, Arguments rest, Bounds bounds) {
        Tensor key = Typed.tensor(rest, 0);
        Tensor value = Typed.tensor(rest, 1);
        if (self.sizes() == null || key.sizes() == null || value.sizes() == null) {
            return operations.given(List.of(self, key, value), null, 0);
        }
        long steps = key.known()[key.known().length - 2];
        long width = value.known()[value.known().length - 1];
        long[] out = Shapes.with(self.known(), self.known().length - 1, width);
        long scores = Math.multiplyExact(Shapes.elements(self.known()), steps);
        return operations.given(List.of(self, key, value), out, scores + Shapes.elements(out) * steps);
    }

    private static PyValue interpolate(Operations operations, Tensor self, Arguments rest, Bounds bounds) {
        PyValue size = rest.find(0, "size");
        PyValue factor = rest.find(1, "scale_factor");
        boolean sized = size != null && size != PyNone.NONE;
        PyValue given = sized ? size : factor;
        List<PyValue> parts = given == null ? List.of() : parts(given, bounds);
        return operations.of(self, () -> {
            long[] out = self.known().clone();
            for (int axis = 2; axis < out.length && !parts.isEmpty(); axis++) {
                PyValue part = parts.get(Math.min(axis - 2, parts.size() - 1));
                out[axis] = sized ? Shapes.whole(part) : (long) Math.floor(out[axis] * real(part));
            }
            return out;
        });
    }

    private static List<PyValue> parts(PyValue value, Bounds bounds) {
        return value instanceof PyNumber ? List.of(value) : bounds.list(value);
    }

    private static double real(PyValue value) {
        return value instanceof PyFloat number ? number.value() : Shapes.whole(value);
    }

    /** Pads from the last axis on: before and behind it, then the axis in front of it. */
    private static PyValue pad(Operations operations, Tensor self, Arguments rest, Bounds bounds) {
        PyValue given = rest.find(0, "pad");
        long[] sides = Shapes.wholes(given == null ? PyNone.NONE : given, bounds);
        return operations.of(self, () -> {
            long[] out = self.known().clone();
            for (int i = 0; i < sides.length && i / 2 < out.length; i++) {
                out[out.length - 1 - i / 2] += sides[i];
            }
            for (long each : out) {
                if (each < 0) {
                    throw Refusal.of("pytorch.view", Shapes.text(self.known()), each, "pad");
                }
            }
            return out;
        });
    }
}
