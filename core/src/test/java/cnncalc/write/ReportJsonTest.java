package cnncalc.write;

import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.analysis.Quantity;
import cnncalc.preset.Preset;
import cnncalc.preset.Presets;
import cnncalc.text.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The report as scripts read it, by the contract's names. */
class ReportJsonTest {

    static List<Preset> presets() {
        return Presets.ALL;
    }

    @Test
    void aSmallNetwork() {
        Map<?, ?> report = json("# A \"b\"\\ 😀\ninput 5x5x1\nconv 2 3x3\n");
        assertThat(report.get("ok")).isEqualTo(true);
        assertThat(report.get("format")).isEqualTo("network");
        assertThat(report.get("name")).isEqualTo("A \"b\"\\ 😀");
        assertThat(report.get("inputs"))
                .isEqualTo(List.of(Map.of("name", "input", "shape", List.of(JsonReader.NULL, 5L, 5L, 1L))));
        assertThat(report.get("outputs"))
                .isEqualTo(List.of(Map.of("name", "conv", "shape", List.of(JsonReader.NULL, 3L, 3L, 2L))));
        assertThat(report.get("problems")).isEqualTo(List.of());
        Map<?, ?> conv = (Map<?, ?>) list(report, "layers").get(1);
        assertThat(conv.get("type")).isEqualTo("conv");
        assertThat(conv.get("kind")).isEqualTo("layer");
        assertThat(conv.get("inputs")).isEqualTo(List.of("input"));
        assertThat(conv.get("inputShapes")).isEqualTo(List.of(List.of(JsonReader.NULL, 5L, 5L, 1L)));
        assertThat(conv.get("outputShapes")).isEqualTo(List.of(List.of(JsonReader.NULL, 3L, 3L, 2L)));
        assertThat(conv.get("params")).isEqualTo(20L);
        assertThat(conv.get("macs")).isEqualTo(162L);
        assertThat(conv.get("flops")).isEqualTo(324L);
        assertThat(conv.get("activations")).isEqualTo(18L);
        assertThat(conv.get("line")).isEqualTo(3L);
        assertThat(conv.get("column")).isEqualTo(1L);
        Map<?, ?> totals = totals(report);
        assertThat(totals.get("params")).isEqualTo(20L);
        assertThat(totals.get("bytes")).isEqualTo(80L);
        assertThat(totals.get("activations")).isEqualTo(25L + 18L);
    }

    @Test
    void aProblem() {
        Map<?, ?> report = json("input 5x5x1\nconv 64 7x7");
        Map<?, ?> problem = (Map<?, ?>) list(report, "problems").get(0);
        assertThat(report.get("ok")).isEqualTo(false);
        assertThat(problem.get("level")).isEqualTo("error");
        assertThat(problem.get("code")).isEqualTo("window.tooLong");
        assertThat(problem.get("layer")).isEqualTo("conv");
        assertThat(problem.get("line")).isEqualTo(2L);
        assertThat(problem.get("column")).isEqualTo(9L);
        assertThat(problem.get("fix")).isEqualTo("kernel 5x5 gives 1×1×64");
        assertThat(list(problem, "fixes").get(1))
                .isEqualTo(Map.of("field", "padding", "value", "1", "result", "1×1×64"));
    }

    @Test
    void numbersThatADoubleCannotHoldAreStrings() {
        // 2^53 - 1 inputs, one unit without a bias; then one more
        Map<?, ?> exact = json("input 9007199254740991; dense 1 bias no");
        assertThat(totals(exact).get("params")).isEqualTo(9_007_199_254_740_991L);
        Map<?, ?> above = json("input 9007199254740992; dense 1 bias no");
        assertThat(totals(above).get("params")).isEqualTo("9007199254740992");
        assertThat(totals(above).get("bytes")).isEqualTo("36028797018963968");
    }

    @ParameterizedTest
    @MethodSource("presets")
    void totalsAreTheSumsOfTheColumns(Preset preset) {
        Map<?, ?> report = json(preset.text());
        for (Quantity quantity : Quantity.values()) {
            long sum = 0;
            for (Object each : list(report, "layers")) {
                Map<?, ?> layer = (Map<?, ?>) each;
                boolean own = !"container".equals(layer.get("kind"));
                sum += own && layer.get(quantity.word()) instanceof Long value ? value : 0;
            }
            assertThat(totals(report).get(quantity.word())).as(quantity.word()).isEqualTo(sum);
        }
        assertThat(totals(report).get("params")).isEqualTo(preset.published());
    }

    private static List<?> list(Map<?, ?> object, String key) {
        return object.get(key) instanceof List<?> list ? list : List.of();
    }

    private static Map<?, ?> totals(Map<?, ?> report) {
        return report.get("totals") instanceof Map<?, ?> totals ? totals : Map.of();
    }

    private static Map<?, ?> json(String text) {
        return (Map<?, ?>) JsonReader.read(CnnCalc.analyze(text).write("json", Language.ENGLISH));
    }
}
