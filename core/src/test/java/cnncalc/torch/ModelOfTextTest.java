package cnncalc.torch;

import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.analysis.Quantity;
import cnncalc.analysis.Report;
import cnncalc.network.Choice;
import cnncalc.text.Catalogs;
import cnncalc.text.Language;
import cnncalc.text.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of a text's modules is its model, and that no smaller one stands in its place unsaid. */
class ModelOfTextTest {

    /** 3*4*9 + 4 = 112 of the convolution, 4*2 + 2 = 10 of the dense layer. */
    private static final String NET = """
            import torch, torchvision
            from torch import nn
            from elsewhere import Head
            class Net(nn.Module):
                def __init__(self):
                    super().__init__()
                    self.body = nn.Sequential(nn.Conv2d(3, 4, 3), nn.ReLU())
                    self.head = nn.Linear(4, 2)
                def features(self, x):
                    return self.body(x).mean([2, 3])
                def forward(self, x):
                    return self.head(self.features(x))
            """;

    private static Report report(String text) {
        return CnnCalc.analyze(text).report();
    }

    private static String taken(Report report) {
        return report.reading().choices().stream()
                .filter(choice -> choice.what().equals("model"))
                .map(Choice::taken)
                .findFirst()
                .orElse("");
    }

    /** What the settings of a text say of its input is tried first, unless they say several things. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "settings = {'input_size': [3, 331, 331]} | [1, 3, 331, 331]",
                "cfg = dict(input_size=(3, 48, 64)) | [1, 3, 48, 64]",
                "cfgs = {'a': {'input_size': (3, 48, 48)}, 'b': {'input_size': (3, 96, 96)}} | [1, 3, 224, 224]",
                "input_size = 784 | [1, 3, 224, 224]",
            })
    void settingsSayTheSize(String settings, String size) {
        assertThat(report(settings + "\n" + NET).reading().choices())
                .filteredOn(choice -> choice.what().equals("input"))
                .extracting(Choice::taken)
                .containsExactly(size);
    }

    /** Parts that a text calls are no model where the model holds them; the sizes that it gives them are tried first. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "net = Net()\\nnet(torch.ones(2, 3, 8, 8)) | net",
                "net = Net()\\nnet.forward(torch.ones(2, 3, 8, 8)) | net",
                "net = Net()\\nnet.features(torch.ones(2, 3, 8, 8)) | net",
                "net = Net()\\nfor part in net.body:\\n    y = part(torch.ones(2, 3, 8, 8)) | net",
                "net = Net()\\nnet.body(torch.ones(2, 3, 8, 8)) | net",
                "net = Net()\\nbody = net.body\\nbody(torch.ones(2, 3, 8, 8)) | net",
                "net = Net()\\nloss = nn.CrossEntropyLoss()\\nnet(torch.ones(2, 3, 8, 8)) | net",
                "first = nn.Linear(4, 4)\\nfirst(torch.ones(2, 4))\\nnet = Net() | net",
            })
    void partsThatAreCalled(String lines, String model) {
        Report report = report(NET + lines.replace("\\n", "\n"));
        assertThat(report.problems().stream().filter(Problem::isError)).isEmpty();
        assertThat(report.total(Quantity.PARAMETERS).value()).isEqualTo(112 + 10);
        assertThat(taken(report)).isEqualTo(model);
        if (!lines.startsWith("first")) {
            assertThat(report.total(Quantity.MULTIPLY_ADDS).value()).isEqualTo(2 * (36 * 4 * 27 + 8));
        }
    }

    /** Without a forward of its own the whole is what it holds: what was not called counts. */
    @Test
    void aPairOfNetworks() {
        Report report = report("""
                import torch
                from torch import nn
                class Pair(nn.Module):
                    def __init__(self):
                        super().__init__()
                        self.maker = nn.Sequential(nn.Linear(5, 7), nn.Tanh())
                        self.judge = nn.Sequential(nn.Linear(7, 1))
                    def make(self, noise):
                        return self.maker(noise)
                pair = Pair()
                pair.make(torch.ones(1, 5))
                """);
        assertThat(report.total(Quantity.PARAMETERS).value()).isEqualTo(42 + 8);
        assertThat(taken(report)).isEqualTo("pair");
    }

    /** A part that is replaced by what cannot be worked out is not the old part. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "net.head = Head(4)",
                "net.head = nn.Linear(4, Head)",
                "net.head = nn.Sequential(nn.Linear(4, 2), Head(2))",
                "net.head = undefined(4)",
                "net.body[0] = undefined(4)",
                "net.body.add_module('more', Head(4))",
                "net.body.append(undefined(4))",
            })
    void aPartThatIsReplaced(String line) {
        Report report = report(NET + "net = Net()\n" + line);
        assertThat(report.problems().stream().filter(Problem::isError)).isNotEmpty();
    }

    /** A remark that names a class does not use it: the last class is the model, and must be told how wide it is. */
    @Test
    void namesInRemarks() {
        Report report = report("""
                from torch import nn
                class Gate(nn.Module):
                    '''Used by "Whole" alone.'''
                    def forward(self, x):
                        return x.sigmoid()  # Whole multiplies
                # ---- Whole ----
                class Whole(nn.Module):
                    def __init__(self, plan):
                        super().__init__()
                        self.gate, self.fc = Gate(), nn.Linear(plan, 2)
                    def forward(self, x):
                        return self.gate(self.fc(x))
                """);
        assertThat(report.problems())
                .extracting(problem -> Catalogs.of(Language.ENGLISH).say(problem.message()))
                .contains("Whole must be told plan. Add a line that makes one, such as: model = Whole(…)");
    }

    /** The settings of the text are an object of its own class for them: 3*8 + 8. */
    @Test
    void settingsOfTheText() {
        Report report = report("""
                from dataclasses import dataclass
                from torch import nn
                @dataclass
                class NetConfig:
                    width: int = 8
                class Net(nn.Module):
                    def __init__(self, config):
                        super().__init__()
                        self.fc = nn.Linear(3, config.width)
                    def forward(self, x):
                        return self.fc(x)
                """);
        assertThat(report.total(Quantity.PARAMETERS).value()).isEqualTo(32);
        assertThat(taken(report)).isEqualTo("Net(config=NetConfig())");
    }

    /** What a class of another file holds is not known: no other class of the text stands in its place. */
    @Test
    void aBaseOfAnotherFile() {
        Report report = report("""
                from bases import Base
                from torch import nn
                class Part(nn.Module):
                    def forward(self, x):
                        return x * 2
                class Net(Base):
                    def __init__(self):
                        super().__init__()
                        self.fc = nn.Linear(3, 2)
                    def forward(self, x):
                        return self.fc(x)
                """);
        assertThat(report.problems().stream().filter(Problem::isError))
                .extracting(problem -> Catalogs.of(Language.ENGLISH).say(problem.message()))
                .containsExactly("bases is not known here, and a value from it is needed.");
    }

    /** What fails while it is made leaves nothing behind that looks like a model. */
    @Test
    void aModelThatMeasuresItself() {
        Report report = report("""
                import torch
                from torch import nn
                class Net(nn.Module):
                    def __init__(self, classes=None):
                        super().__init__()
                        self.body = nn.Conv2d(3, 4, 3)
                        wide = self.body(torch.zeros(1, 3, 8, 8)).flatten(1).shape[1]
                        self.head = nn.Linear(wide, classes)
                    def forward(self, x):
                        return self.head(self.body(x).flatten(1))
                """);
        assertThat(report.problems().stream().filter(Problem::isError)).isNotEmpty();
    }

    /** Labels are one whole number for each example; the table is theirs: 10*4 + (784 + 4) * 2 + 2. */
    @Test
    void labelsBesideAnImage() {
        Report report = report("""
                # MNIST
                import torch
                from torch import nn
                class Judge(nn.Module):
                    def __init__(self):
                        super().__init__()
                        self.table = nn.Embedding(10, 4)
                        self.fc = nn.Linear(784 + 4, 2)
                    def forward(self, image, labels):
                        return self.fc(torch.cat([image.flatten(1), self.table(labels)], -1))
                """);
        assertThat(report.problems().stream().filter(Problem::isError)).isEmpty();
        assertThat(report.total(Quantity.PARAMETERS).value()).isEqualTo(40 + 788 * 2 + 2);
        assertThat(report.reading().choices()).extracting(Choice::taken).contains("[1, 1, 28, 28]");
    }

    /** PyTorch 2.13, torch/nn/functional.py affine_grid, and torch/nn/init.py for the fans of a 4x3x5x5 kernel. */
    @Test
    void functionsThatGiveSizes() {
        Report report = report("""
                import torch, math
                from torch import nn
                import torch.nn.functional as F
                class Turned(nn.Module):
                    def __init__(self):
                        super().__init__()
                        self.conv = nn.Conv2d(3, 4, 5)
                        read, by = nn.init._calculate_fan_in_and_fan_out(self.conv.weight)
                        assert (read, by) == (75, 100)
                        nn.init.uniform_(self.conv.bias, -1 / math.sqrt(read), 1 / math.sqrt(read))
                    def forward(self, x):
                        grid = F.affine_grid(torch.ones(2, 2, 3), x.size())
                        assert grid.shape == (2, 9, 9, 2)
                        return self.conv(F.grid_sample(x, grid))
                Turned()(torch.ones(2, 3, 9, 9))
                """);
        assertThat(report.problems().stream().filter(Problem::isError)).isEmpty();
        assertThat(report.outputShapes().get(0).whole()).isEqualTo("(2, 4, 5, 5)");
    }

    /** A call that is given what is not known leaves nothing open: the next one is a model of its own, 4*3 + 3. */
    @Test
    void aCallOnWhatIsNotKnown() {
        Report report = report("""
                import torch
                from torch import nn
                from data import pictures
                def judge():
                    return nn.Sequential(nn.Linear(4, 3), nn.ReLU())
                first = judge()
                first(torch.ones(2, 4))
                first(pictures)
                net = judge()
                net(torch.ones(2, 4))
                """);
        assertThat(report.problems().stream().filter(Problem::isError)).isEmpty();
        assertThat(report.total(Quantity.PARAMETERS).value()).isEqualTo(15);
        assertThat(report.rows()).hasSize(3);
    }

    /** Methods with an underscore change the tensor itself: (2, 4, 1, 1) becomes (2, 4), and (2, 4, 1). */
    @Test
    void shapesThatAreChangedInPlace() {
        Report report = report("""
                import copy
                import numpy as np
                import torch
                from torch import nn
                class Net(nn.Module):
                    def __init__(self):
                        super().__init__()
                        self.conv = nn.Conv2d(3, 4, 3)
                        self.more = copy.deepcopy(self.conv)
                    def forward(self, x):
                        y = self.conv(x).mean([2, 3], keepdim=True)
                        y.squeeze_(-1)
                        y.squeeze_(-1).mul_(2)
                        y.unsqueeze_(1)
                        y.transpose_(1, 2)
                        return y
                steps = np.linspace(0, 1, 192)
                image = np.sin(steps)
                image.resize((1, 3, 8, 8))
                assert steps.shape == (192,)
                Net()(torch.Tensor(image))
                """);
        assertThat(report.problems().stream().filter(Problem::isError)).isEmpty();
        assertThat(report.total(Quantity.PARAMETERS).value()).isEqualTo(2 * 112);
        assertThat(report.outputShapes().get(0).whole()).isEqualTo("(1, 4, 1)");
    }

    /** A gray image's functional convolution that does not fit is said, and nothing breaks off. */
    @Test
    void aConvolutionThatDoesNotFit() {
        Report report = report("""
                import torch
                from torch import nn
                import torch.nn.functional as F
                class Net(nn.Module):
                    def __init__(self):
                        super().__init__()
                        self.kernel = nn.Parameter(torch.ones(4, 3, 9, 9))
                    def forward(self, x):
                        return F.conv2d(x, self.kernel)
                Net()(torch.ones(1, 3, 8, 8))
                """);
        assertThat(report.problems().stream().filter(Problem::isError)).isNotEmpty();
    }
}
