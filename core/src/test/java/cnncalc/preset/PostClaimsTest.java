package cnncalc.preset;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.analysis.Quantity;
import cnncalc.analysis.Report;
import cnncalc.analysis.Row;
import cnncalc.explain.Comparison;
import cnncalc.layer.Family;
import cnncalc.text.Fix;
import cnncalc.text.Message;
import cnncalc.text.Numbers;
import cnncalc.text.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the posts say beside their tables. */
class PostClaimsTest {

    @Test
    void alexnetsConvolutionsTogether() {
        long together = 0;
        for (Row row : preset("alexnet").rows()) {
            boolean convolution = row.node().layer().type().family() == Family.CONVOLUTION;
            together += convolution ? row.count(Quantity.PARAMETERS).value() : 0;
        }
        assertThat(together).isEqualTo(3_747_200);
    }

    @Test
    void alexnetInTwoGroups() {
        assertThat(preset("alexnet-grouped").total(Quantity.PARAMETERS).value()).isEqualTo(60_965_224);
    }

    @Test
    void sixtyThousandAreTrainedInTheLeNetOf1998() {
        assertThat(preset("lenet-5-1998").total(Quantity.TRAINABLE).value()).isEqualTo(60_000);
        // 84 x 10 fixed patterns
        assertThat(preset("lenet-5-1998").total(Quantity.NON_TRAINABLE).value()).isEqualTo(840);
    }

    @Test
    void oneDenseLayerInstead() {
        Comparison comparison = requireNonNull(Comparison.of(preset("lenet-5-rgb-no-bias")));
        assertThat(comparison.weights().value()).isEqualTo(122_880);
        assertThat(comparison.weights().numbers()).isEqualTo("12288·10");
        assertThat(Numbers.ratio(
                        comparison.weights().value(), comparison.parameters().value()))
                .isEqualTo("3.7");
    }

    @Test
    void parametersWithoutAnOutput() {
        Report report = preset("kernel-too-large");
        assertThat(report.rows().get(1).count(Quantity.PARAMETERS).value()).isEqualTo(3_200);
        assertThat(report.total(Quantity.PARAMETERS).value()).isEqualTo(3_200);
        assertThat(report.ok()).isFalse();
        Problem problem = report.problems().get(0);
        assertThat(problem.message()).isEqualTo(Message.of("window.tooLong", 7L, 5L));
        // 5 - 5 + 1 = 1; 5 + 2·1 - 7 + 1 = 1; same keeps 5
        assertThat(problem.fixes())
                .containsExactly(
                        new Fix("kernel", "5x5", "1×1×64"),
                        new Fix("padding", "1", "1×1×64"),
                        new Fix("padding", "same", "5×5×64"));
    }

    @Test
    void theOddLastRowAndColumnAreDropped() {
        Report report = CnnCalc.analyze("input 11x11x32\nmaxpool 2x2").report();
        assertThat(output(report)).isEqualTo("5×5×32");
        List<Object> dropped = List.of(Message.of("axis.last.row"), Message.of("axis.last.column"));
        assertThat(report.rows().get(1).notes()).containsExactly(new Message("window.dropped", List.of(dropped)));
        assertThat(report.ok()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "7x7x3, conv 1 3x3, 5×5×1",
        "24x24x3, maxpool 2, 12×12×3",
        "24x24x3, avgpool 2, 12×12×3",
        // floor((28 - 3 + 2·1)/1) + 1 = 28
        "28x28x1, conv 32 3x3 padding 1, 28×28×32",
        "28x28x1, conv 32 3x3 padding same, 28×28×32",
        "28x28x1, conv 32 3x3 padding 1 fill replicate, 28×28×32",
        // floor((28 - 3 + 2·1)/2) + 1 = 14, not 28
        "28x28x1, conv 32 3x3 padding 1 stride 2, 14×14×32",
        "28x28x1, conv 32 3x3 padding same stride 2, 14×14×32",
    })
    void sizes(String input, String layer, String expected) {
        assertThat(output(CnnCalc.analyze("input " + input + "\n" + layer).report()))
                .isEqualTo(expected);
    }

    private static String output(Report report) {
        return report.rows().get(1).outputs().get(0).toString();
    }

    private static Report preset(String id) {
        return CnnCalc.analyze(requireNonNull(Presets.find(id)).text()).report();
    }
}
