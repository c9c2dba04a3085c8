package cnncalc.analysis;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.network.ReadingOptions;
import cnncalc.preset.Presets;
import cnncalc.term.Term;
import cnncalc.text.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each convention against what its paper or tool says of the same network. */
class ConventionTest {

    private static final List<String> VGG = List.of("64 64", "128 128", "256 256 256", "512 512 512", "512 512 512");

    /** torchvision's {@code vgg16}: an adaptive pooling to 7x7 behind the last block, dropout in the classifier. */
    private static String vgg16() {
        StringBuilder text = new StringBuilder("input 224x224x3\n");
        for (String block : VGG) {
            for (String filters : block.split(" ", -1)) {
                text.append("conv ").append(filters).append(" 3x3 padding 1; relu\n");
            }
            text.append("maxpool 2x2\n");
        }
        return text
                + "adaptiveavgpool 7x7; flatten; dense 4096; relu; dropout 0.5; dense 4096; relu; dropout 0.5; dense 1000\n";
    }

    /** torchvision's {@code alexnet}. */
    private static String alexnet() {
        return """
                input 224x224x3; conv 64 11x11 stride 4 padding 2; relu; maxpool 3x3 stride 2
                conv 192 5x5 padding 2; relu; maxpool 3x3 stride 2; conv 384 3x3 padding 1; relu
                conv 256 3x3 padding 1; relu; conv 256 3x3 padding 1; relu; maxpool 3x3 stride 2
                adaptiveavgpool 6x6; dropout 0.5; flatten; dense 4096; relu; dropout 0.5; dense 4096; relu; dense 1000
                """;
    }

    private static String network(String name) {
        return switch (name) {
            case "vgg16" -> vgg16();
            case "alexnet" -> alexnet();
            default -> requireNonNull(Presets.find(name)).text();
        };
    }

    private static Term total(String text, String convention) {
        Report report = CnnCalc.analyze(text).report();
        assertThat(report.ok()).isTrue();
        Tally tally = Tally.of(report, requireNonNull(Convention.find(convention)));
        assertThat(tally.unknown()).isEmpty();
        return tally.total();
    }

    /**
     * Exact figures: torchvision's documentation ({@code _ops}); thop's from the table of Lyken17/pytorch-OpCounter's rules
     * that public benchmarks carry, and in the documentation of its successor ultralytics/thop.
     */
    @ParameterizedTest
    @CsvSource({
        "resnet-50, torchvision, 4089184256",
        "resnet-50, paper, 4089184256",
        "resnet-18, torchvision, 1814073344",
        "resnet-50, thop, 4133742592",
        "resnet-18, thop, 1824033792",
        "vgg16, thop, 15470314496",
    })
    void publishedToTheLastDigit(String network, String convention, long published) {
        assertThat(total(network(network), convention).value()).isEqualTo(published);
    }

    /**
     * Figures in thousandths or hundredths of 10⁹: torchvision's documentation; torchinfo's {@code resnet18} and {@code
     * resnet50} test outputs, the latter of a batch of 2; ptflops's README, both engines; TF-slim's VGG-16 by TensorFlow's
     * profiler in google-research/receptive_field.
     */
    @ParameterizedTest
    @CsvSource({
        "vgg16, torchvision, 15.47",
        "alexnet, torchvision, 0.714",
        "resnet-18, torchinfo, 1.81",
        "alexnet, ptflops, 0.72",
        "alexnet, ptflops-aten, 0.71",
        "resnet-18, ptflops, 1.83",
        "resnet-18, ptflops-aten, 1.81",
        "resnet-50, ptflops, 4.13",
        "resnet-50, ptflops-aten, 4.09",
        "vgg16, ptflops, 15.52",
        "vgg16, ptflops-aten, 15.48",
    })
    void publishedInRound(String network, String convention, String published) {
        assertThat(rounded(total(network(network), convention), published)).isEqualTo(published);
    }

    private static String rounded(Term total, String like) {
        int digits = like.length() - like.indexOf('.') - 1;
        return String.format(java.util.Locale.ROOT, "%." + digits + "f", total.value() / 1e9);
    }

    /** torchinfo's {@code resnet50.out}: a batch of 2 makes 8.18. */
    @Test
    void torchinfoCountsTheBatch() {
        String text = network("resnet-50").replaceFirst("input 224x224x3", "input 224x224x3 batch 2");
        assertThat(rounded(total(text, "torchinfo"), "8.18")).isEqualTo("8.18");
    }

    /** {@code RECEPTIVE_FIELD_TABLE.md}, {@code vgg_16} at 224: operations up to each end point, in 10⁹. */
    @Test
    void tensorFlowsProfiler() {
        List<String> found = new ArrayList<>();
        StringBuilder text = new StringBuilder("input 224x224x3\n");
        for (String block : VGG) {
            for (String filters : block.split(" ", -1)) {
                text.append("conv ").append(filters).append(" 3x3 padding same; relu\n");
                found.add(rounded(total(text.toString(), "tensorflow"), "0.000"));
            }
            text.append("maxpool 2x2\n");
            found.add(rounded(total(text.toString(), "tensorflow"), "0.000"));
        }
        assertThat(found)
                .contains("0.177", "3.882", "5.734", "9.436", "11.287", "14.987", "18.688")
                .contains("20.538", "24.238", "27.938", "28.863", "29.788", "30.713");
    }

    /** torchinfo's test outputs {@code groups}, {@code single_input}, {@code autoencoder}, {@code lstm}. */
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            input 28x28x16 batch 7; conv 32 3x3 groups 4 => 5602688
            input 28x28x1 batch 2; conv 10 5x5; maxpool 2; conv 20 5x5; maxpool 2; flatten; dense 50; dense 10 => 975200
            """)
    void torchinfoTestOutputs(String text, long published) {
        assertThat(total(text, "torchinfo").value()).isEqualTo(published);
    }

    /** ptflops's {@code tests/common_test.py}: {@code test_conv}, {@code test_conv_t}, {@code test_fc}, of both engines. */
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            input 224x224x3; conv 2 3x3 => 2759904
            input 224x224x3; convtranspose 2 3x3 stride 2 padding 0 outputpadding 0 => 3112706
            input 3; dense 2 => 8
            """)
    void ptflopsTests(String text, long published) {
        assertThat(total(text, "ptflops").value()).isEqualTo(published);
        assertThat(total(text, "ptflops-aten").value()).isEqualTo(published);
    }

    /** fvcore's documented example: a convolution of 1x1 and a linear layer, no biases counted. */
    @Test
    void fvcoreExample() {
        assertThat(total("input 10x10x3; conv 10 1x1; relu", "fvcore").value()).isEqualTo(3000);
        assertThat(total("input 1000; dense 10", "fvcore").value()).isEqualTo(10000);
    }

    /** By fvcore's {@code jit_handles.py}: 2, 5 or 4 an element; the input once for adaptive average pooling in 2-D. */
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            input 6x6x8; batchnorm => 576
            input 6x6x8; batchnorm scale no center no => 288
            input 6x6x8; layernorm => 1440
            input 6x6x8; groupnorm 2 => 1440
            input 6x6x8; globalavgpool => 288
            input 6x8; globalavgpool => 0
            input 6x6x8; maxpool 2 => 0
            """)
    void fvcoreRules(String text, long expected) {
        assertThat(total(text, "fvcore").value()).isEqualTo(expected);
    }

    /** Netscope's MACC of convolution and inner product; the scale behind a normalization, one an element. */
    @Test
    void netscope() {
        assertThat(total("input 8x8x6; conv 4 3x3 groups 2; batchnorm; dense 5", "netscope")
                        .value())
                .isEqualTo(3888 + 144 + 720);
    }

    /** What one counts more than another, by category; the sums make up the whole difference. */
    @ParameterizedTest
    @ValueSource(
            strings = {"paper", "torchinfo", "fvcore", "ptflops", "ptflops-aten", "thop", "netscope", "tensorflow"})
    void differencesAddUp(String word) {
        Report report = CnnCalc.analyze(network("resnet-50")).report();
        Tally ours = Tally.of(report, Convention.DEFAULT);
        Tally theirs = Tally.of(report, requireNonNull(Convention.find(word)));
        long more = 0;
        for (Gap gap : ours.gaps(theirs)) {
            assertThat(gap.lines().stream().mapToLong(Gap.Line::more).sum()).isEqualTo(gap.more());
            more += gap.more();
        }
        assertThat(more).isEqualTo(theirs.total().value() - ours.total().value());
    }

    /** ResNet-50 by thop: four for each of 11,113,984 normalized elements, and the average of 7·7 and its quotient. */
    @Test
    void whyThopSaysMore() {
        Report report = CnnCalc.analyze(network("resnet-50")).report();
        List<Gap> gaps = Tally.of(report, Convention.DEFAULT).gaps(Tally.of(report, Convention.THOP));
        assertThat(gaps.stream().map(Gap::category)).containsExactly(Category.NORMALIZATION, Category.POOLING);
        assertThat(gaps.stream().map(Gap::more)).containsExactly(44_455_936L, 102_400L);
        assertThat(gaps.get(0).lines()).hasSize(53);
        assertThat(gaps.get(1).lines()).hasSize(1);
    }

    /** The option changes rows and totals; two operations a multiply-add, but where operations are counted. */
    @Test
    void theOptionChangesTheReport() {
        String text = "input 8x8x3; conv 4 3x3; batchnorm";
        Report thop =
                CnnCalc.analyze(text, ReadingOptions.NONE, Convention.THOP).report();
        assertThat(thop.rows().get(2).count(Quantity.MULTIPLY_ADDS).value()).isEqualTo(4 * 144);
        assertThat(thop.total(Quantity.MULTIPLY_ADDS).value()).isEqualTo(3888 + 4 * 144);
        assertThat(thop.total(Quantity.OPERATIONS).value()).isEqualTo(2 * (3888 + 4 * 144));
        Report tensorFlow = CnnCalc.analyze(text, ReadingOptions.NONE, Convention.TENSORFLOW)
                .report();
        assertThat(tensorFlow.total(Quantity.MULTIPLY_ADDS).value()).isEqualTo(3888);
        assertThat(tensorFlow.total(Quantity.OPERATIONS).value()).isEqualTo(2 * 3888 + 144);
        assertThat(CnnCalc.analyze(text, "{\"convention\":\"thop\"}").write("json", Language.ENGLISH))
                .contains("\"convention\":\"thop\"")
                .contains("\"macs\":" + (3888 + 4 * 144));
        assertThat(CnnCalc.analyze(text, "{\"convention\":\"flops\"}").report().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().key()).isEqualTo("convention.unknown"));
    }

    /** LSTM of 5 units over 7 steps of 3: products 4·5·(3 + 5)·7; torchinfo adds the biases, fvcore has no rule. */
    @Test
    void recurrentLayers() {
        String text = "s: input 7x3; lstm 5 from s";
        assertThat(total(text, "torchvision").value()).isEqualTo(1120);
        assertThat(total(text, "torchinfo").value()).isEqualTo(1120 + 20 * 7);
        assertThat(total(text, "fvcore").value()).isZero();
        // 4·(5 + 2·5) + 4·5 beside the products, at each step
        assertThat(total(text, "thop").value()).isEqualTo(1120 + 80 * 7);
        // 10·5 + 2·20
        assertThat(total(text, "ptflops").value()).isEqualTo(1120 + 90 * 7);
    }

    @Test
    void whatARuleDoesNotKnowIsSaid() {
        Report report = CnnCalc.analyze("s: input 7x3; lstm 5 from s; dense 2").report();
        Tally tally = Tally.of(report, Convention.PTFLOPS_ATEN);
        assertThat(tally.unknown().stream().map(row -> row.node().name())).containsExactly("lstm");
        assertThat(tally.total().value()).isEqualTo(12);
    }
}
