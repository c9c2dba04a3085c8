package cnncalc.torch;

import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.analysis.Quantity;
import cnncalc.analysis.Report;
import cnncalc.text.Problem;
import cnncalc.write.Formats;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Parameters that a program puts in place of those that a layer made; all totals are those of {@code
 * sum(p.numel() for p in net.parameters())} in PyTorch 2.13.
 */
class WeightsTest {

    private static final String READER = """
            import torch
            from torch import nn
            class Reader(nn.Module):
                def __init__(self):
                    super().__init__()
                    self.table = nn.Embedding(50, 6)
                    self.out = nn.Linear(6, 50, bias=BIAS)
                    CHANGE
                def forward(self, words):
                    return self.out(self.table(words))
            net = Reader()
            net(torch.zeros(1, 4).long())
            """;

    private static Report reader(String bias, String change) {
        return CnnCalc.analyze(READER.replace("BIAS", bias).replace("CHANGE", change))
                .report();
    }

    private static List<Problem> errors(Report report) {
        return report.problems().stream().filter(Problem::isError).toList();
    }

    /** The table is 50 x 6 = 300, the dense layer 300 and a bias of 50. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "False | pass | 600",
                "False | self.out.weight = self.table.weight | 300",
                "False | self.table.weight = self.out.weight | 300",
                "True | self.out.weight = self.table.weight | 350",
                "True | self.table.weight = self.out.weight | 350",
                "False | self.both = nn.Parameter(torch.ones(50, 6)); self.table.weight = self.both; self.out.weight = self.both | 300",
                "True | self.out.weight = nn.Parameter(torch.ones(50, 6)) | 650",
                "True | self.out.weight.data = torch.ones(50, 6) | 650",
                "False | self.spare = nn.Linear(6, 50); self.spare.weight = self.out.weight | 650",
                "False | self.more = nn.Linear(6, 50, bias=False); self.more.weight = self.out.weight; self.table.weight = self.more.weight | 300",
            })
    void aParameterOfSeveralLayersCountsOnce(String bias, String change, long total) {
        Report report = reader(bias, change);
        assertThat(errors(report)).isEmpty();
        assertThat(report.total(Quantity.PARAMETERS).value()).isEqualTo(total);
        assertThat(report.total(Quantity.MULTIPLY_ADDS).value()).isEqualTo(4 * 6 * 50);
        assertThat(report.outputShapes().get(0).whole()).isEqualTo("(1, 4, 50)");
    }

    /** What is shared is shared still when the network is written down and read again. */
    @Test
    void writtenAndReadAgain() {
        Report report = reader("True", "self.out.weight = self.table.weight");
        String text = Formats.write("network", report, "", cnncalc.text.Catalogs.of(cnncalc.text.Language.ENGLISH));
        Report again = CnnCalc.analyze(text).report();
        assertThat(again.total(Quantity.PARAMETERS).value()).isEqualTo(350);
        assertThat(again.total(Quantity.MULTIPLY_ADDS).value())
                .isEqualTo(report.total(Quantity.MULTIPLY_ADDS).value());
    }

    /** A layer that gets a weight of another shape is no longer what it was made as. */
    @Test
    void aWeightOfAnotherShape() {
        Report report = reader("False", "self.out.weight = nn.Parameter(torch.ones(50, 7))");
        assertThat(errors(report))
                .extracting(problem -> problem.message().key())
                .containsExactly("pytorch.weight");
    }

    /** The table is left alone by training, however that is said. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "self.table.weight.requires_grad = False",
                "self.table.weight.requires_grad_(False)",
                "self.table.weight = nn.Parameter(torch.ones(50, 6), requires_grad=False)",
            })
    void aFixedTable(String change) {
        Report report = reader("True", change);
        assertThat(report.total(Quantity.PARAMETERS).value()).isEqualTo(650);
        assertThat(report.total(Quantity.TRAINABLE).value()).isEqualTo(350);
    }

    /** The program itself counts as PyTorch does. */
    @Test
    void theProgramCountsOnce() {
        Report report = reader(
                "True",
                "self.out.weight = self.table.weight\n        assert sum(p.numel() for p in self.parameters()) == 350");
        assertThat(errors(report)).isEmpty();
    }

    /**
     * A magnitude for each place along the axis beside the weight, 6*50 + 50 here; PyTorch 2.13,
     * {@code torch/nn/utils/weight_norm.py}. Spectral normalization has buffers alone.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nn.utils.weight_norm(self.out) | 700",
                "nn.utils.weight_norm(self.out, 'weight', 1) | 656",
                "nn.utils.weight_norm(self.out, dim=None) | 651",
                "nn.utils.parametrizations.weight_norm(self.out, name='weight') | 700",
                "nn.utils.remove_weight_norm(nn.utils.weight_norm(self.out)) | 650",
                "nn.utils.spectral_norm(self.out) | 650",
                "nn.utils.parametrizations.spectral_norm(self.out) | 650",
            })
    void normalizedWeights(String normalized, long total) {
        Report report = reader("True", "self.out = " + normalized);
        assertThat(errors(report)).isEmpty();
        assertThat(report.total(Quantity.PARAMETERS).value()).isEqualTo(total);
    }

    /** Kernels of a transposed convolution lie the other way round: 5*3*4*4 weights, 3 biases, a magnitude for each of 5. */
    @Test
    void aNormalizedTransposedConvolution() {
        Report report = CnnCalc.analyze("""
                import torch
                from torch import nn
                from torch.nn.utils import weight_norm
                net = nn.Sequential(weight_norm(nn.ConvTranspose2d(5, 3, 4, 2, 1)), nn.Tanh())
                net(torch.ones(1, 5, 8, 8))
                """).report();
        assertThat(errors(report)).isEmpty();
        assertThat(report.total(Quantity.PARAMETERS).value()).isEqualTo(5 * 3 * 16 + 3 + 5);
    }

    /**
     * What a plain list, a dict or the call itself holds is no part of the model, whose parameters are the dense layer's
     * 4*2 + 2; what is registered while it is called is one: 3*4 + 4 more.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "self.parts = [nn.Conv2d(3, 4, 1)] | self.parts[0](x) | 10 | 1",
                "self.parts = {'a': nn.Conv2d(3, 4, 1)} | self.parts['a'](x) | 10 | 1",
                "pass | nn.Conv2d(3, 4, 1)(x) | 10 | 1",
                "self.parts = [nn.Parameter(torch.ones(4, 3, 1, 1))] | nn.functional.conv2d(x, self.parts[0]) | 10 | 0",
                "self.parts = nn.ModuleList([nn.Conv2d(3, 4, 1)]) | self.parts[0](x) | 26 | 0",
                "self.plain = nn.Conv2d(3, 4, 1); self.parts = [self.plain] | self.parts[0](x) | 26 | 0",
                "self.make = lambda: setattr(self, 'late', nn.Conv2d(3, 4, 1)) | (self.make(), self.late(x))[1] | 26 | 0",
            })
    void whatTheModelDoesNotKnowOf(String init, String called, long total, int said) {
        Report report = CnnCalc.analyze("""
                import torch
                from torch import nn
                class Net(nn.Module):
                    def __init__(self):
                        super().__init__()
                        INIT
                        self.out = nn.Linear(4, 2)
                    def forward(self, x):
                        return self.out(torch.relu(CALLED).mean([2, 3]))
                net = Net()
                net(torch.ones(1, 3, 8, 8))
                """.replace("INIT", init).replace("CALLED", called))
                .report();
        assertThat(errors(report)).isEmpty();
        assertThat(report.total(Quantity.PARAMETERS).value()).isEqualTo(total);
        assertThat(report.total(Quantity.MULTIPLY_ADDS).value()).isEqualTo(64 * 3 * 4 + 8);
        assertThat(report.problems().stream()
                        .filter(problem -> problem.message().key().equals("pytorch.stranger")))
                .hasSize(said);
    }

    /** Attributes that a layer reads when it is called, and a bias that is taken away; PyTorch 2.13, modules/conv.py. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pass | (2, 4, 6, 6) | 112",
                "layer.stride = (2, 2) | (2, 4, 3, 3) | 112",
                "layer.padding, layer.dilation = 2, 2 | (2, 4, 8, 8) | 112",
                "layer.bias = None | (2, 4, 6, 6) | 108",
                "layer.register_parameter('bias', None) | (2, 4, 6, 6) | 108",
                "del layer.bias | (2, 4, 6, 6) | 108",
                "layer.out_channels = 9 | (2, 4, 6, 6) | 112",
            })
    void aLayerThatIsChanged(String change, String shape, long total) {
        Report report = CnnCalc.analyze("""
                import torch
                from torch import nn
                layer = nn.Conv2d(3, 4, 3)
                CHANGE
                net = nn.Sequential(layer, nn.ReLU())
                net(torch.ones(2, 3, 8, 8))
                """.replace("CHANGE", change)).report();
        assertThat(errors(report)).isEmpty();
        assertThat(report.total(Quantity.PARAMETERS).value()).isEqualTo(total);
        assertThat(report.outputShapes().get(0).whole()).isEqualTo(shape);
    }
}
