package cnncalc.torch;

import cnncalc.python.Aside;
import cnncalc.python.Interpreter;
import cnncalc.python.Keeping;
import cnncalc.python.PyClass;
import cnncalc.python.PyModule;
import cnncalc.python.PyValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the chapters of Dive into Deep Learning take from the book's own package, as far as their models need it.
 *
 * @see <a href="https://d2l.ai/">Zhang et al.</a>, package d2l 1.0.3, {@code d2l/torch.py}
 */
final class D2lPrograms {

    private static final String CLASSES = """
            class Module(nn.Module, HyperParameters):
                def __init__(self, *args, **keywords):
                    super().__init__()
                def forward(self, X):
                    return self.net(X)
                def apply_init(self, inputs, init=None):
                    self.forward(*inputs)
            class Classifier(Module):
                def layer_summary(self, X_shape):
                    self(torch.randn(*X_shape))
            class Encoder(nn.Module):
                pass
            class Decoder(nn.Module):
                pass
            class EncoderDecoder(Classifier):
                def __init__(self, encoder, decoder):
                    super().__init__()
                    self.encoder = encoder
                    self.decoder = decoder
                def forward(self, enc_X, dec_X, *args):
                    enc_all_outputs = self.encoder(enc_X, *args)
                    return self.decoder(dec_X, self.decoder.init_state(enc_all_outputs, *args))[0]
            class Residual(nn.Module):
                def __init__(self, num_channels, use_1x1conv=False, strides=1):
                    super().__init__()
                    self.conv1 = nn.LazyConv2d(num_channels, kernel_size=3, padding=1, stride=strides)
                    self.conv2 = nn.LazyConv2d(num_channels, kernel_size=3, padding=1)
                    self.conv3 = nn.LazyConv2d(num_channels, kernel_size=1, stride=strides) if use_1x1conv else None
                    self.bn1 = nn.LazyBatchNorm2d()
                    self.bn2 = nn.LazyBatchNorm2d()
                def forward(self, X):
                    Y = self.bn2(self.conv2(F.relu(self.bn1(self.conv1(X)))))
                    if self.conv3:
                        X = self.conv3(X)
                    Y += X
                    return F.relu(Y)
            class ResNeXtBlock(nn.Module):
                def __init__(self, num_channels, groups, bot_mul, use_1x1conv=False, strides=1):
                    super().__init__()
                    bot_channels = int(round(num_channels * bot_mul))
                    self.conv1 = nn.LazyConv2d(bot_channels, kernel_size=1, stride=1)
                    self.conv2 = nn.LazyConv2d(bot_channels, kernel_size=3, stride=strides, padding=1,
                                               groups=bot_channels // groups)
                    self.conv3 = nn.LazyConv2d(num_channels, kernel_size=1, stride=1)
                    self.bn1 = nn.LazyBatchNorm2d()
                    self.bn2 = nn.LazyBatchNorm2d()
                    self.bn3 = nn.LazyBatchNorm2d()
                    self.conv4 = nn.LazyConv2d(num_channels, kernel_size=1, stride=strides) if use_1x1conv else None
                    if use_1x1conv:
                        self.bn4 = nn.LazyBatchNorm2d()
                def forward(self, X):
                    Y = F.relu(self.bn1(self.conv1(X)))
                    Y = self.bn3(self.conv3(F.relu(self.bn2(self.conv2(Y)))))
                    if self.conv4:
                        X = self.bn4(self.conv4(X))
                    return F.relu(Y + X)
            class DotProductAttention(nn.Module):
                def __init__(self, dropout):
                    super().__init__()
                    self.dropout = nn.Dropout(dropout)
                def forward(self, queries, keys, values, valid_lens=None):
                    scores = torch.bmm(queries, keys.transpose(1, 2)) / queries.shape[-1] ** 0.5
                    self.attention_weights = F.softmax(scores, dim=-1)
                    return torch.bmm(self.dropout(self.attention_weights), values)
            class MultiHeadAttention(Module):
                def __init__(self, num_hiddens, num_heads, dropout, bias=False, **kwargs):
                    super().__init__()
                    self.num_heads = num_heads
                    self.attention = DotProductAttention(dropout)
                    self.W_q = nn.LazyLinear(num_hiddens, bias=bias)
                    self.W_k = nn.LazyLinear(num_hiddens, bias=bias)
                    self.W_v = nn.LazyLinear(num_hiddens, bias=bias)
                    self.W_o = nn.LazyLinear(num_hiddens, bias=bias)
                def forward(self, queries, keys, values, valid_lens=None):
                    queries = self.transpose_qkv(self.W_q(queries))
                    keys = self.transpose_qkv(self.W_k(keys))
                    values = self.transpose_qkv(self.W_v(values))
                    output = self.attention(queries, keys, values, valid_lens)
                    return self.W_o(self.transpose_output(output))
                def transpose_qkv(self, X):
                    X = X.reshape(X.shape[0], X.shape[1], self.num_heads, -1)
                    X = X.permute(0, 2, 1, 3)
                    return X.reshape(-1, X.shape[2], X.shape[3])
                def transpose_output(self, X):
                    X = X.reshape(-1, self.num_heads, X.shape[1], X.shape[2])
                    X = X.permute(0, 2, 1, 3)
                    return X.reshape(X.shape[0], X.shape[1], -1)
            class LeNet(Classifier):
                def __init__(self, lr=0.1, num_classes=10):
                    super().__init__()
                    self.net = nn.Sequential(
                        nn.LazyConv2d(6, kernel_size=5, padding=2), nn.Sigmoid(), nn.AvgPool2d(kernel_size=2, stride=2),
                        nn.LazyConv2d(16, kernel_size=5), nn.Sigmoid(), nn.AvgPool2d(kernel_size=2, stride=2), nn.Flatten(),
                        nn.LazyLinear(120), nn.Sigmoid(), nn.LazyLinear(84), nn.Sigmoid(), nn.LazyLinear(num_classes))
            class RNN(Module):
                def __init__(self, num_inputs, num_hiddens):
                    super().__init__()
                    self.num_hiddens = num_hiddens
                    self.rnn = nn.RNN(num_inputs, num_hiddens)
                def forward(self, inputs, H=None):
                    return self.rnn(inputs, H)
            class GRU(RNN):
                def __init__(self, num_inputs, num_hiddens, num_layers, dropout=0):
                    Module.__init__(self)
                    self.num_hiddens = num_hiddens
                    self.rnn = nn.GRU(num_inputs, num_hiddens, num_layers, dropout=dropout)
            def add_to_class(Class):
                def wrapper(obj):
                    setattr(Class, obj.__name__, obj)
                return wrapper
            def init_cnn(module):
                pass
            def init_seq2seq(module):
                pass
            def resnet18(num_classes, in_channels=1):
                def resnet_block(in_channels, out_channels, num_residuals, first_block=False):
                    blk = []
                    for i in range(num_residuals):
                        if i == 0 and not first_block:
                            blk.append(Residual(out_channels, use_1x1conv=True, strides=2))
                        else:
                            blk.append(Residual(out_channels))
                    return nn.Sequential(*blk)
                net = nn.Sequential(nn.Conv2d(in_channels, 64, kernel_size=3, stride=1, padding=1), nn.BatchNorm2d(64), nn.ReLU())
                net.add_module('resnet_block1', resnet_block(64, 64, 2, first_block=True))
                net.add_module('resnet_block2', resnet_block(64, 128, 2))
                net.add_module('resnet_block3', resnet_block(128, 256, 2))
                net.add_module('resnet_block4', resnet_block(256, 512, 2))
                net.add_module('global_avg_pool', nn.AdaptiveAvgPool2d((1, 1)))
                net.add_module('fc', nn.Sequential(nn.Flatten(), nn.Linear(512, num_classes)))
                return net
            """;

    /** The book's names of PyTorch's own functions. */
    private static final String[][] ALIASES = {
        {"concat", "cat"},
        {"reduce_sum", "sum"},
        {"reduce_mean", "mean"},
        {"argmax", "argmax"},
        {"stack", "stack"},
        {"reshape", "reshape"},
        {"matmul", "matmul"},
        {"tanh", "tanh"},
        {"ones", "ones"},
        {"zeros", "zeros"},
        {"randn", "randn"},
        {"rand", "rand"},
        {"arange", "arange"},
        {"tensor", "tensor"},
        {"transpose", "t"},
        {"exp", "exp"},
        {"log", "log"},
        {"sin", "sin"},
        {"cos", "cos"},
        {"normal", "normal"},
        {"bmm", "bmm"},
        {"batch_matmul", "bmm"},
        {"expand_dims", "unsqueeze"},
        {"repeat", "repeat_interleave"},
        {"linspace", "linspace"},
        {"eye", "eye"},
        {"swapaxes", "swapaxes"},
        {"meshgrid", "meshgrid"},
        {"abs", "abs"}
    };

    private D2lPrograms() {}

    static PyModule module(PyModule torch, PyModule nn, PyModule functional) {
        PyClass keeping = PyClass.of("HyperParameters", List.of());
        keeping.member("save_hyperparameters", Keeping.AS_ATTRIBUTES);
        Map<String, PyValue> globals = new LinkedHashMap<>();
        globals.put("torch", torch);
        globals.put("nn", nn);
        globals.put("F", functional);
        globals.put("HyperParameters", keeping);
        Interpreter interpreter = new Interpreter(globals, name -> null);
        interpreter.run(Aside.parse(CLASSES));
        Map<String, PyValue> members = new LinkedHashMap<>(globals);
        members.putAll(interpreter.variables());
        members.put("nn_Module", nn.attribute("Module"));
        for (String[] alias : ALIASES) {
            PyValue function = torch.attribute(alias[1]);
            if (function != null) {
                members.put(alias[0], function);
            }
        }
        return new PyModule("d2l.torch", members).open();
    }
}
