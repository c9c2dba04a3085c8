package cnncalc.torch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.analysis.Quantity;
import cnncalc.analysis.Report;
import cnncalc.network.Choice;
import cnncalc.text.Catalogs;
import cnncalc.text.Language;
import cnncalc.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole files as people paste them. The first lines say what is true: totals that torchvision publishes for the network
 * (ResNet-18, ViT-B/16, VGG-16, SqueezeNet 1.1), the PyTorch example's 1,199,882, or a sum by hand.
 */
class ProgramsTest {

    static String program(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                ProgramsTest.class.getResourceAsStream("/cnncalc/torch/" + name + ".py"), name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mnist_training",
                "residual",
                "vision_transformer",
                "configured",
                "squeezed",
                "shared_and_frozen",
                "book_chapter",
                "two_files",
                "packed_tokens",
                "trained_by_hand",
                "pictures_of_a_folder",
                "set_as_a_tensor",
                "main_with_data",
            })
    void totals(String name) throws IOException {
        String text = program(name);
        Report report = CnnCalc.analyze(text).report();
        assertThat(report.problems().stream().filter(Problem::isError)).isEmpty();
        for (String line : text.lines().toList()) {
            String[] said = line.split(" ", -1);
            if (line.startsWith("# total ")) {
                assertThat(report.total(Quantity.PARAMETERS).value()).isEqualTo(Long.parseLong(said[2]));
            } else if (line.startsWith("# trainable ")) {
                assertThat(report.total(Quantity.TRAINABLE).value()).isEqualTo(Long.parseLong(said[2]));
            } else if (line.startsWith("# macs ")) {
                assertThat(report.total(Quantity.MULTIPLY_ADDS).value()).isEqualTo(Long.parseLong(said[2]));
            } else if (line.startsWith("# input ")) {
                assertThat(report.reading().choices())
                        .filteredOn(choice -> choice.what().equals("input"))
                        .extracting(Choice::taken)
                        .isEqualTo(List.of("[" + said[2].replace(",", ", ") + "]"));
            }
        }
    }

    /** A wrong size is said where it is, with the size that is right. */
    @Test
    void aLinearLayerBehindAFlatten() throws IOException {
        Report report = CnnCalc.analyze(
                        program("mnist_training").replace("9216", "9000") + "\ny = Digits()(torch.ones(1, 1, 28, 28))")
                .report();
        assertThat(report.problems().stream().filter(Problem::isError)).isNotEmpty();
        assertThat(report.total(Quantity.PARAMETERS).value()).isEqualTo(1_199_882 - 216 * 128);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "torch.cat([x, x[:, :2]], 1) | (1, 5, 8, 8)",
                "x.view(1, -1) | (1, 192)",
                "x.permute(0, 2, 3, 1).flatten(1, 2) | (1, 64, 3)",
                "x.mean([2, 3], keepdim=True) | (1, 3, 1, 1)",
                "x.chunk(3, dim=1)[0] | (1, 1, 8, 8)",
                "torch.einsum('bchw,cd->bdhw', x, torch.ones(3, 7)) | (1, 7, 8, 8)",
                "F.interpolate(x, scale_factor=2) | (1, 3, 16, 16)",
                "F.pad(x, (1, 2, 3, 4)) | (1, 3, 15, 11)",
                "x[:, None, ..., ::2] | (1, 1, 3, 8, 4)",
                "x.unfold(2, 4, 2) | (1, 3, 3, 8, 4)",
                "x @ x.transpose(-2, -1) | (1, 3, 8, 8)",
                "(x * torch.ones(4, 1, 1, 1)) | (4, 3, 8, 8)",
                "x.max(dim=1)[0] | (1, 8, 8)",
                "torch.stack([x, x]).squeeze(1) | (2, 3, 8, 8)",
                "F.conv2d(x, torch.ones(5, 3, 3, 3), padding=1) | (1, 5, 8, 8)",
                "x.repeat(2, 1, 1, 1) | (2, 3, 8, 8)",
                "torch.from_numpy(np.zeros((2, 5))) @ torch.tensor([[1.0]] * 5) + x[0, 0, 0, 0] | (2, 1)",
                "torch.Tensor(2, 3, 8, 8) + x | (2, 3, 8, 8)",
                "torch.FloatTensor([[1], [2]]) * x[0, 0, 0] | (2, 8)",
                "rearrange(x, 'b c (h p) w -> b h w (c p)', p=4) | (1, 2, 8, 12)",
            })
    void shapesOfFunctions(String expression, String shape) {
        String text = """
                import numpy as np, torch, torch.nn as nn, torch.nn.functional as F
                from einops import rearrange
                class M(nn.Module):
                    def forward(self, x):
                        return EXPRESSION
                y = M()(torch.randn(1, 3, 8, 8))
                """.replace("EXPRESSION", expression);
        Report report = CnnCalc.analyze(text).report();
        assertThat(report.problems()).isEmpty();
        assertThat(report.outputShapes())
                .singleElement()
                .satisfies(each -> assertThat(each.whole()).isEqualTo(shape));
    }

    /** What a text leaves open is named where it is, with what to do. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "import torch.nn as nn\\nclass Net(nn.Module):\\n  def __init__(self, plan):\\n    super().__init__() | Net must be told plan. Add a line that makes one, such as: model = Net(…)",
                "from .parts import *\\nfrom torch import nn\\nnet = nn.Sequential(Block(3))\\nnet(torch.ones(1, 3)) | .parts is another file of the program: paste its text in front of this one.",
                "import torch, torch.nn as nn\\nnet = nn.Embedding(9, 4)\\nnet(torch.FloatTensor([1, 2])) | Embedding reads whole numbers, the indices of its table, but its input is float32. Call .long() on it.",
                "import torch.nn as nn\\nnet = nn.Conv2d(12 / 4, 8, 3) | in_channels must be a whole number, got 3.0. In Python 3 a / b gives a decimal number, a // b a whole one.",
            })
    void whatIsMissing(String text, String said) {
        Report report = CnnCalc.analyze(text.replace("\\n", "\n")).report();
        assertThat(report.problems().stream().filter(Problem::isError))
                .extracting(problem -> Catalogs.of(Language.ENGLISH).say(problem.message()))
                .contains(said);
    }

    /** A state is a pair: PyTorch 2.13, torch/nn/modules/rnn.py. */
    @Test
    void theStateOfALongShortTermMemory() {
        Report report = CnnCalc.analyze("""
                import torch
                class Reader(torch.nn.Module):
                    def __init__(self):
                        super().__init__()
                        self.lstm = torch.nn.LSTM(28, 16, 2, batch_first=True)
                        self.fc = torch.nn.Linear(16, 10)
                    def forward(self, x):
                        h = torch.zeros(2, x.size(0), 16)
                        out, (h, c) = self.lstm(x, (h, h))
                        return self.fc(out[:, -1, :] + c[-1])
                Reader()(torch.ones(4, 28, 28))
                """).report();
        assertThat(report.problems().stream().filter(Problem::isError)).isEmpty();
        assertThat(report.outputShapes()).extracting(Object::toString).containsExactly("10");
    }

    /** A tensor made of another leaves that as it is: the float32 one is multiplied with weights still. */
    @Test
    void aTensorMadeOfAnother() {
        Report report = CnnCalc.analyze("""
                import torch
                x = torch.FloatTensor([[1, 2, 3, 4]])
                labels = torch.LongTensor(x)
                torch.nn.Linear(4, 2)(x)
                """).report();
        assertThat(report.problems().stream().filter(Problem::isError)).isEmpty();
        assertThat(report.total(Quantity.PARAMETERS).value()).isEqualTo(10);
    }

    /** What a module has kept of an earlier call is a constant to the next one. */
    @Test
    void aModelThatIsCalledTwice() {
        Report report = CnnCalc.analyze("""
                import torch
                class Keeps(torch.nn.Module):
                    def __init__(self):
                        super().__init__()
                        self.fc = torch.nn.Linear(4, 4)
                        self.last = torch.zeros(1, 4)
                    def forward(self, x):
                        x = self.fc(x + self.last)
                        self.last = x
                        return x
                net = Keeps()
                for i in range(3):
                    net(torch.ones(1, 4))
                """).report();
        assertThat(report.ok()).isTrue();
        assertThat(report.total(Quantity.PARAMETERS).value()).isEqualTo(20);
    }

    /** The last side that is tried fits alone: 31 - 2 = 29, 29*29*4 = 3364. All that failed before leaves nothing behind. */
    @Test
    void manySidesAreTried() {
        Report report = CnnCalc.analyze("""
                import torch.nn as nn
                class Net(nn.Module):
                    def __init__(self):
                        super().__init__()
                        self.conv = nn.Conv2d(3, 4, 3)
                        self.fc = nn.Linear(3364, 2)
                    def inner(self, x, depth):
                        return self.inner(x, depth - 1) if depth > 0 else self.fc(x.flatten(1))
                    def forward(self, x):
                        return self.inner(self.conv(x), 5)
                net = Net()
                """).report();
        assertThat(report.problems().stream().filter(Problem::isError)).isEmpty();
        assertThat(report.reading().choices()).extracting(Choice::taken).contains("[1, 3, 31, 31]");
    }

    /** A model that could not be made is said, where another one is shown: what lacks is another file's. */
    @Test
    void whatIsShownInPlaceOfAnother() {
        Report report = CnnCalc.analyze("""
                from torch import nn
                from elsewhere import Flatten
                def main():
                    base = nn.Sequential(nn.Conv2d(3, 4, 3))
                    net = nn.Sequential(base, Flatten(), nn.Linear(4, 2))
                main()
                """).report();
        assertThat(report.problems())
                .anySatisfy(problem -> assertThat(problem.message().key()).isEqualTo("python.passed"));
    }

    /** What programs of years ago write: 4 examples at once in a view, a function with a way back of its own, spread modules. */
    @Test
    void olderHabits() {
        Report report = CnnCalc.analyze("""
                # MNIST
                import torch, torch.nn as nn
                from torch.autograd import Function, Variable
                batch_size = 4
                class Swish(Function):
                    @staticmethod
                    def forward(ctx, x):
                        ctx.save_for_backward(x)
                        return x * torch.sigmoid(x)
                    @staticmethod
                    def backward(ctx, gradient):
                        x, = ctx.saved_tensors
                        return gradient * x
                class Net(nn.Module):
                    def __init__(self):
                        super(Net, self).__init__()
                        self.layers = nn.Sequential()
                        self.layers.add_module(name="conv", module=nn.Conv2d(1, 8, 3, padding=1))
                        self.layers.add_module("pool", nn.MaxPool2d(2))
                        self.fc = nn.Linear(8 * 14 * 14, 10)
                    def forward(self, x):
                        out = Swish.apply(self.layers(x))
                        return self.fc(out.view(batch_size, -1))
                model = nn.DataParallel(Net())
                handle = model.module.fc.register_forward_hook(lambda module, inputs, output: print(output))
                handle.remove()
                print(model.module._get_name())
                """).report();
        assertThat(report.problems().stream().filter(Problem::isError)).isEmpty();
        assertThat(report.total(Quantity.PARAMETERS).value()).isEqualTo(80 + 1568 * 10 + 10);
        assertThat(report.reading().choices()).extracting(Choice::taken).contains("[4, 1, 28, 28]");
    }

    /** PyTorch 2.13, torch/nn/modules/sparse.py: a table that is given is not trained, unless that is said. */
    @Test
    void tablesThatAreGiven() {
        Report report = CnnCalc.analyze("""
                import torch
                from torch import nn
                fixed = nn.Embedding.from_pretrained(torch.ones(7, 3))
                free = nn.Embedding.from_pretrained(torch.ones(5, 3), freeze=False)
                net = nn.Sequential(fixed, nn.Linear(3, 2))
                net(torch.zeros(1, 4).long())
                """).report();
        assertThat(report.problems().stream().filter(Problem::isError)).isEmpty();
        assertThat(report.total(Quantity.PARAMETERS).value()).isEqualTo(21 + 8);
        assertThat(report.total(Quantity.TRAINABLE).value()).isEqualTo(8);
    }

    /** timm's PatchEmbed and Block of width 8: 3*16*8 + 8, and 2*16 + 3*64 + 24 + 64 + 8 + 8*32 + 32 + 32*8 + 8. */
    @Test
    void layersOfTimm() {
        Report report = CnnCalc.analyze("""
                import torch
                from timm.models.layers import DropPath, to_2tuple, trunc_normal_
                from timm.models.vision_transformer import PatchEmbed, Block
                from timm.models.registry import register_model
                class Net(torch.nn.Module):
                    def __init__(self, size=8):
                        super().__init__()
                        assert to_2tuple(size) == (8, 8) == to_2tuple((8, 8))
                        self.patches = PatchEmbed(size, 4, 3, 8)
                        self.block = Block(8, 2, qkv_bias=True, drop_path=0.1)
                        trunc_normal_(self.patches.proj.weight, std=.02)
                    def forward(self, x):
                        return self.block(self.patches(x))
                @register_model
                def net(**keywords):
                    return Net(**keywords)
                net()(torch.ones(1, 3, 8, 8))
                """).report();
        assertThat(report.problems().stream().filter(Problem::isError)).isEmpty();
        long block = 2 * 16 + 3 * 64 + 24 + 64 + 8 + 8 * 32 + 32 + 32 * 8 + 8;
        assertThat(report.total(Quantity.PARAMETERS).value()).isEqualTo(3 * 16 * 8 + 8 + block);
        assertThat(report.outputShapes().get(0).whole()).isEqualTo("(1, 4, 8)");
    }

    /** A call that stops in its middle leaves no smaller model that looks whole. */
    @Test
    void aCallThatStops() {
        Report report = CnnCalc.analyze("""
                import torch
                from elsewhere import mask
                def masked(x):
                    return x[:mask(x)] if mask(x) else x
                class Net(torch.nn.Module):
                    def __init__(self):
                        super().__init__()
                        self.first = torch.nn.Linear(4, 4)
                        self.second = torch.nn.Linear(4, 2)
                    def forward(self, x):
                        return self.second(masked(self.first(x)))
                net = Net()
                net(torch.ones(1, 4))
                """).report();
        assertThat(report.problems().stream().filter(Problem::isError)).isNotEmpty();
    }

    /** Sizes of a tensor make one of that shape, numbers one of these: PyTorch's {@code torch.FloatTensor}, since 0.1. */
    @Test
    void sizesAreNoNumbers() {
        Report report = CnnCalc.analyze("""
                import torch
                from torch import nn
                from torch.autograd import Variable
                class Sampler(nn.Module):
                    def __init__(self):
                        super().__init__()
                        self.mean, self.spread = nn.Linear(8, 3), nn.Linear(8, 3)
                    def forward(self, x):
                        std = self.spread(x).mul(0.5).exp_()
                        assert torch.FloatTensor([4, 3]).size() == (2,)
                        eps = Variable(torch.FloatTensor(std.size()).normal_())
                        return eps.mul(std).add_(self.mean(x))
                Sampler()(torch.ones(4, 8))
                """).report();
        assertThat(report.problems().stream().filter(Problem::isError)).isEmpty();
        assertThat(report.total(Quantity.PARAMETERS).value()).isEqualTo(2 * 27);
        assertThat(report.outputShapes().get(0).whole()).isEqualTo("(4, 3)");
    }

    /** The class that says how much it expands is the block, two of it a stage: torchvision's ResNet-18. */
    @Test
    void aBlockOfTheTextItself() throws IOException {
        String text = program("residual");
        Report report = CnnCalc.analyze(
                        text.substring(0, text.indexOf("def residual18")).replace("blocks", "layers"))
                .report();
        assertThat(report.problems().stream().filter(Problem::isError)).isEmpty();
        assertThat(report.total(Quantity.PARAMETERS).value()).isEqualTo(11_689_512);
        assertThat(report.reading().choices())
                .extracting(Choice::taken)
                .contains("Residual(block=Basic, layers=[2, 2, 2, 2])");
    }
}
