package cnncalc.torch;

import cnncalc.layer.Dialect;
import cnncalc.python.Aside;
import cnncalc.python.Interpreter;
import cnncalc.python.PyModule;
import cnncalc.python.PyValue;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code torchvision.ops}, and what torchvision's model files use of torchvision beside it. */
final class VisionOps {

    /** {@code torchvision/ops/misc.py} of torchvision 0.28: blocks made of layers. */
    private static final String BLOCKS = """
            class ConvNormActivation(nn.Sequential):
                def __init__(self, in_channels, out_channels, kernel_size=3, stride=1, padding=None, groups=1,
                             norm_layer=nn.BatchNorm2d, activation_layer=nn.ReLU, dilation=1, inplace=True, bias=None,
                             conv_layer=nn.Conv2d):
                    if padding is None:
                        if isinstance(kernel_size, int) and isinstance(dilation, int):
                            padding = (kernel_size - 1) // 2 * dilation
                        else:
                            rank = len(kernel_size) if isinstance(kernel_size, (list, tuple)) else len(dilation)
                            kernels = kernel_size if isinstance(kernel_size, (list, tuple)) else (kernel_size,) * rank
                            dilations = dilation if isinstance(dilation, (list, tuple)) else (dilation,) * rank
                            padding = tuple((kernels[i] - 1) // 2 * dilations[i] for i in range(rank))
                    if bias is None:
                        bias = norm_layer is None
                    layers = [conv_layer(in_channels, out_channels, kernel_size, stride, padding, dilation=dilation,
                                         groups=groups, bias=bias)]
                    if norm_layer is not None:
                        layers.append(norm_layer(out_channels))
                    if activation_layer is not None:
                        layers.append(activation_layer() if inplace is None else activation_layer(inplace=inplace))
                    super().__init__(*layers)
                    self.out_channels = out_channels
            class Conv2dNormActivation(ConvNormActivation):
                pass
            ConvBNActivation = Conv2dNormActivation
            ConvBNReLU = Conv2dNormActivation
            class Conv3dNormActivation(ConvNormActivation):
                def __init__(self, in_channels, out_channels, kernel_size=3, stride=1, padding=None, groups=1,
                             norm_layer=nn.BatchNorm3d, activation_layer=nn.ReLU, dilation=1, inplace=True, bias=None):
                    super().__init__(in_channels, out_channels, kernel_size, stride, padding, groups, norm_layer,
                                     activation_layer, dilation, inplace, bias, nn.Conv3d)
            class SqueezeExcitation(nn.Module):
                def __init__(self, input_channels, squeeze_channels, activation=nn.ReLU, scale_activation=nn.Sigmoid):
                    super().__init__()
                    self.avgpool = nn.AdaptiveAvgPool2d(1)
                    self.fc1 = nn.Conv2d(input_channels, squeeze_channels, 1)
                    self.fc2 = nn.Conv2d(squeeze_channels, input_channels, 1)
                    self.activation = activation()
                    self.scale_activation = scale_activation()
                def _scale(self, input):
                    scale = self.activation(self.fc1(self.avgpool(input)))
                    return self.scale_activation(self.fc2(scale))
                def forward(self, input):
                    return self._scale(input) * input
            class MLP(nn.Sequential):
                def __init__(self, in_channels, hidden_channels, norm_layer=None, activation_layer=nn.ReLU, inplace=None,
                             bias=True, dropout=0.0):
                    options = {} if inplace is None else {'inplace': inplace}
                    layers = []
                    width = in_channels
                    for hidden in hidden_channels[:-1]:
                        layers.append(nn.Linear(width, hidden, bias=bias))
                        if norm_layer is not None:
                            layers.append(norm_layer(hidden))
                        layers.append(activation_layer(**options))
                        layers.append(nn.Dropout(dropout, **options))
                        width = hidden
                    layers.append(nn.Linear(width, hidden_channels[-1], bias=bias))
                    layers.append(nn.Dropout(dropout, **options))
                    super().__init__(*layers)
            """;

    /** {@code torchvision/models/_api.py}, {@code _utils.py} and their neighbours: weights are never loaded here. */
    private static final String MODELS = """
            class WeightsEnum:
                @classmethod
                def verify(cls, obj):
                    return None
            class Weights:
                def __init__(self, *args, **keywords):
                    pass
            def _make_divisible(v, divisor, min_value=None):
                if min_value is None:
                    min_value = divisor
                new_v = max(min_value, int(v + divisor / 2) // divisor * divisor)
                if new_v < 0.9 * v:
                    new_v += divisor
                return new_v
            def _ovewrite_named_param(kwargs, param, new_value):
                kwargs.setdefault(param, new_value)
            def _ovewrite_value_param(name, actual, expected):
                return expected
            def handle_legacy_interface(*args, **keywords):
                def decorate(function):
                    return function
                return decorate
            def register_model(name=None):
                def decorate(function):
                    return function
                return decorate
            def _log_api_usage_once(obj):
                pass
            def load_state_dict_from_url(*args, **keywords):
                return None
            class IntermediateLayerGetter(nn.ModuleDict):
                def __init__(self, model, return_layers):
                    super().__init__()
                    left = dict(return_layers)
                    for name, module in model.named_children():
                        if not left:
                            break
                        self[name] = module
                        left.pop(name, None)
                    self.return_layers = return_layers
                def forward(self, x):
                    out = {}
                    for name, module in self.items():
                        x = module(x)
                        if name in self.return_layers:
                            out[self.return_layers[name]] = x
                    return out
            """;

    private VisionOps() {}

    static Map<String, PyValue> all(Modules classes, PyModule nn) {
        Map<String, PyValue> all = new LinkedHashMap<>(classes.layers(Dialect.TORCHVISION));
        all.putAll(run(BLOCKS, nn));
        return all;
    }

    /** Returns what the programs of torchvision's networks are written with. */
    static Map<String, PyValue> globals(PyModule torch, PyModule nn, PyModule functional, PyModule ops) {
        Map<String, PyValue> globals = new LinkedHashMap<>(Map.of("torch", torch, "nn", nn, "F", functional));
        for (String name : ops.attributes()) {
            PyValue member = ops.attribute(name);
            if (member != null) {
                globals.put(name, member);
            }
        }
        return globals;
    }

    private static Map<String, PyValue> run(String program, PyModule nn) {
        Interpreter interpreter = new Interpreter(Map.of("nn", nn), name -> null);
        interpreter.run(Aside.parse(program));
        return interpreter.variables();
    }

    /** Returns a module of torchvision's models by its relative or full name, or null where it is not one of these. */
    static @Nullable PyModule models(String name, PyModule nn, PyModule ops) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        boolean relative = name.startsWith(".") || name.startsWith("torchvision.");
        return switch (relative ? last : "") {
            case "_api", "_utils", "utils", "_internally_replaced_utils", "_meta" ->
                new PyModule(name, run(MODELS, nn));
            case "misc", "stochastic_depth", "ops" -> ops;
            default -> null;
        };
    }
}
