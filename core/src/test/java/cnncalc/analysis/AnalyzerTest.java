package cnncalc.analysis;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.term.Term;
import cnncalc.text.Message;
import cnncalc.text.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnalyzerTest {

    /** Output, parameters and multiply-adds of the last line. */
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            # 26·26·32·9 = 194,688, four times
            input 28x28x1 batch 4; conv 32 3x3 => 26×26×32 320 778752
            input 10 batch 8; dense 5 => 5 55 400
            # 3·3·(6/2)·4 + 4; 6·6·4·27
            input 8x8x6; conv 4 3x3 groups 2 => 6×6×4 112 3888
            # depthwise: 3·3·1·6 + 6; 6·6·6·9
            input 8x8x6; conv 6 3x3 groups 6 => 6×6×6 60 1944
            # three connections: 3·3·3 + 2; 7·7·27
            input 9x9x3; conv 2 3x3 connections 0,1/2 => 7×7×2 29 1323
            # 7·1·3·4 + 4; 2·8·4·21
            input 8x8x3; conv 4 7x1 => 2×8×4 88 1344
            input 3x8x8; conv 4 7x1 layout channels-first => 4×2×8 88 1344
            # 4·4·3·10 + 10
            input 4x4x3; dense 10 => 10 490 480
            # 3·10 + 10; 4·4·30
            input 4x4x3; dense 10 over last => 4×4×10 40 480
            input 4x4x3; dense 10 bias no => 10 480 480
            input 6x6x5; subsample 2x2 => 3×3×5 10 0
            input 6x6x5; globalavgpool keep yes => 1×1×5 0 0
            a: input 4x4x3; b: input 1x1x3; add from a b => 4×4×3 0 0
            a: input 4; b: input 3x4; add from a b => 3×4 0 0
            a: input 4x4x3; b: input 4x4x5; concat from a b => 4×4×8 0 0
            a: input 4x4x3; b: input 4x1x3; concat axis 2 from a b => 4×5×3 0 0
            a: input 3x4x4; b: input 5x4x4; concat layout channels-first from a b => 8×4×4 0 0
            """)
    void lastLayer(String text, String expected) {
        Report report = report(text);
        Row last = report.rows().get(report.rows().size() - 1);
        assertThat(last.outputs().get(0) + " "
                        + last.count(Quantity.PARAMETERS).value() + " "
                        + last.count(Quantity.MULTIPLY_ADDS).value())
                .isEqualTo(expected);
        assertThat(report.ok()).isTrue();
    }

    /** Keras: 2C non-trainable parameters; PyTorch: 2C + 1 buffers. */
    @ParameterizedTest
    @CsvSource({
        "batchnorm, 16, 16, 0, 17",
        "batchnorm statistics parameters, 32, 16, 16, 0",
        "batchnorm scale no, 8, 8, 0, 17",
        "batchnorm scale no center no statistics parameters, 16, 0, 16, 0",
    })
    void batchNormalization(String layer, long parameters, long trainable, long fixed, long buffers) {
        Report report = report("input 4x4x8; " + layer);
        assertThat(report.total(Quantity.PARAMETERS).value()).isEqualTo(parameters);
        assertThat(report.total(Quantity.TRAINABLE).value()).isEqualTo(trainable);
        assertThat(report.total(Quantity.NON_TRAINABLE).value()).isEqualTo(fixed);
        assertThat(report.total(Quantity.BUFFERS).value()).isEqualTo(buffers);
    }

    @Test
    void anErrorStopsNothingBeforeIt() {
        Report report = report("input 28x28x1; conv 32 3x3; maxpool 30; conv 64 3x3; flatten; dense 10");
        assertThat(keys(report)).containsExactly("window.tooLong");
        assertThat(row(report, "conv1").outputs()).hasToString("[26×26×32]");
        assertThat(row(report, "conv1").count(Quantity.PARAMETERS).value()).isEqualTo(320);
        assertThat(row(report, "pool").outputs()).hasToString("[?×?×32]");
        // 3·3·32·64 + 64, whatever the size
        assertThat(row(report, "conv2").count(Quantity.PARAMETERS).value()).isEqualTo(18_496);
        assertThat(row(report, "dense").count(Quantity.PARAMETERS).known()).isFalse();
        assertThat(report.total(Quantity.PARAMETERS).value()).isEqualTo(320 + 18_496);
        assertThat(report.ok()).isFalse();
    }

    @Test
    void aLayerThatCannotBeReadIsTheOnlyError() {
        Report report = report("input 28x28x1; conf; flatten; dense 3");
        assertThat(keys(report)).containsExactly("type.unknown.near");
        assertThat(report.rows()).hasSize(4);
        assertThat(row(report, "input").outputs()).hasToString("[28×28×1]");
        assertThat(row(report, "dense").outputs()).isEmpty();
    }

    @Test
    void unknownSizesFlow() {
        Report open = report("input ?x?x3; conv 8 3x3; flatten; dense 10");
        assertThat(row(open, "conv").outputs()).hasToString("[?×?×8]");
        assertThat(row(open, "conv").count(Quantity.PARAMETERS).value()).isEqualTo(224);
        assertThat(row(open, "conv").count(Quantity.MULTIPLY_ADDS).known()).isFalse();
        assertThat(row(open, "dense").count(Quantity.PARAMETERS).known()).isFalse();
        assertThat(open.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).isEqualTo(Message.of("weights.unknown", "dense"));
            assertThat(problem.level()).isEqualTo(Problem.Level.WARNING);
        });
        Report pooled = report("input ?x?x3; conv 8 3x3; globalavgpool; dense 10");
        assertThat(pooled.problems()).isEmpty();
        assertThat(pooled.total(Quantity.PARAMETERS).value()).isEqualTo(224 + 90);
        // Keras: an unknown size and a known one are added to an unknown one
        assertThat(report("a: input ?x4; b: input 3x4; add from a b")
                        .rows()
                        .get(2)
                        .outputs())
                .hasToString("[?×4]");
    }

    @Test
    void overflowIsSaidAndNotShown() {
        String most = "9223372036854775807";
        Report twice = report("input 2; dense " + most + "; dense " + most);
        assertThat(keys(twice)).containsExactly("number.overflow", "number.overflow", "total.overflow");
        for (Row row : twice.rows()) {
            for (Quantity quantity : Quantity.values()) {
                Term term = row.count(quantity);
                assertThat(term.known() ? term.value() : 0).isNotNegative();
            }
        }
        assertThat(row(twice, "dense1").count(Quantity.PARAMETERS).known()).isFalse();
        assertThat(row(twice, "dense2").count(Quantity.PARAMETERS).known()).isFalse();
        Report sum = report("input 1; dense " + most + " bias no; dense 1 bias no");
        assertThat(row(sum, "dense2").count(Quantity.PARAMETERS).value()).isEqualTo(Long.MAX_VALUE);
        assertThat(sum.total(Quantity.PARAMETERS).known()).isFalse();
        assertThat(sum.bytes().known()).isFalse();
        assertThat(keys(sum)).containsExactly("total.overflow");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            a: input 3; b: input 3x4; add from a b => add.shapes
            a: input 4x4x3; b: input 4x5x3; concat from a b => concat.shapes
            a: input 4x4; b: input 4x4x3; concat from a b => concat.shapes
            a: input 4x4; b: input 4x4; concat axis 9 from a b => axis.none
            a: input 4 batch 2; b: input 4 batch 3; add from a b => merge.batch
            """)
    void branchesThatDoNotFit(String text, String key) {
        assertThat(keys(report(text))).containsExactly(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "input 5x5x1; conv 64 7x7",
                "input 5x5x3; maxpool 6",
                "input 4x4x1; conv 3 3x3 dilation 4",
                "input 3x9x1; conv 2 5x5 padding 0x1 stride 2",
                "input 4; reshaped: conv 2 3",
                "input 2x9; conv 2 3",
                "input 2x2x2x1; conv 2 3x2x9",
                "input 3x3x1; subsample 5 stride 1 rounding ceil",
            })
    void everyFixGivesWhatItSays(String text) {
        Report broken = report(text);
        assertThat(broken.ok()).isFalse();
        for (Problem problem : broken.problems()) {
            boolean tooLong = problem.message().key().startsWith("window.tooLong");
            assertThat(problem.fixes().size()).isGreaterThanOrEqualTo(tooLong ? 2 : 0);
            problem.fixes().forEach(fix -> {
                String word = fix.field();
                String line = text.substring(text.indexOf("; ") + 2);
                Report fixed = report(text.substring(0, text.indexOf("; ") + 2) + changed(line, word, fix.value()));
                assertThat(fixed.ok()).isTrue();
                assertThat(fixed.rows().get(1).outputs().get(0)).hasToString(fix.result());
            });
        }
    }

    /** The line with another kernel, or with a field set behind what it has. */
    private static String changed(String line, String field, String value) {
        if (field.equals("kernel")) {
            int words = line.startsWith("conv") ? 2 : 1;
            return line.replaceFirst("^((?:\\S+ ){" + words + "})\\S+", "$1" + value);
        }
        return line.replaceFirst(" " + field + " \\S+", "") + " " + field + " " + value;
    }

    private static Row row(Report report, String name) {
        return requireNonNull(report.row(name));
    }

    private static List<String> keys(Report report) {
        return report.problems().stream()
                .map(problem -> problem.message().key())
                .toList();
    }

    private static Report report(String text) {
        return CnnCalc.analyze(text).report();
    }
}
