package cnncalc.write;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.analysis.Convention;
import cnncalc.preset.Presets;
import cnncalc.text.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The option {@code convention}, from a script's options to the report that it reads. */
class ConventionOptionTest {

    /** The network of ptflops's {@code test_conv}, in two containers. */
    private static final String NESTED = """
            import torch.nn as nn
            net = nn.Sequential(nn.Sequential(nn.Conv2d(3, 2, kernel_size=3)), nn.ReLU())
            """;

    private static final String SHAPE = "\"inputShape\":[1,3,224,224]";

    private static Map<?, ?> json(String text, String options) {
        return (Map<?, ?>) JsonReader.read(CnnCalc.analyze(text, options).write("json", Language.ENGLISH));
    }

    private static String preset(String id) {
        return requireNonNull(Presets.find(id)).text();
    }

    private static Map<?, ?> totals(Map<?, ?> report) {
        return (Map<?, ?>) requireNonNull(report.get("totals"));
    }

    private static Map<?, ?> layer(Map<?, ?> report, int index) {
        return (Map<?, ?>) list(report, "layers").get(index);
    }

    private static List<?> list(Map<?, ?> object, String key) {
        return (List<?>) requireNonNull(object.get(key));
    }

    /** The figures of {@link cnncalc.analysis.ConventionTest}, to the last digit; operations are two a multiply-add. */
    @ParameterizedTest
    @CsvSource({
        "resnet-50, torchvision, 4089184256",
        "resnet-50, thop, 4133742592",
        "resnet-18, paper, 1814073344",
        "resnet-18, thop, 1824033792",
    })
    void totals(String network, String word, long published) {
        Map<?, ?> report = json(preset(network), "{\"convention\":\"" + word + "\"}");
        assertThat(report.get("ok")).isEqualTo(true);
        assertThat(report.get("convention")).isEqualTo(word);
        assertThat(totals(report).get("macs")).isEqualTo(published);
        assertThat(totals(report).get("flops")).isEqualTo(2 * published);
        long sum = 0;
        for (Object each : list(report, "layers")) {
            Map<?, ?> layer = (Map<?, ?>) each;
            sum += "container".equals(layer.get("kind")) ? 0 : (Long) requireNonNull(layer.get("macs"));
        }
        assertThat(sum).isEqualTo(published);
    }

    /** ptflops's {@code test_conv} expects 2,759,904 with the bias; its ReLU is 2 an element of 222·222·2. */
    @Test
    void rowsAndContainersOfCode() {
        Map<?, ?> plain = json(NESTED, "{" + SHAPE + "}");
        Map<?, ?> counted = json(NESTED, "{" + SHAPE + ",\"convention\":\"ptflops\"}");
        assertThat(counted.get("ok")).isEqualTo(true);
        int container = container(counted);
        assertThat(layer(counted, container).get("macs")).isEqualTo(2_759_904L);
        assertThat(layer(counted, container).get("flops")).isEqualTo(2 * 2_759_904L);
        assertThat(layer(counted, container + 1).get("macs")).isEqualTo(2_759_904L);
        assertThat(layer(plain, container).get("macs")).isEqualTo(2_759_904L - 222 * 222 * 2);
        assertThat(totals(counted).get("macs")).isEqualTo(2_759_904L + 2 * 222 * 222 * 2);
    }

    private static int container(Map<?, ?> report) {
        for (int i = 0; i < list(report, "layers").size(); i++) {
            if ("container".equals(layer(report, i).get("kind"))) {
                return i;
            }
        }
        return -1;
    }

    /** Parameters, shapes and activations do not depend on how multiply-adds are counted. */
    @Test
    void theRestStays() {
        Map<?, ?> ours = json(preset("resnet-18"), "{}");
        for (Convention convention : Convention.ALL) {
            Map<?, ?> theirs = json(preset("resnet-18"), "{\"convention\":\"" + convention.word() + "\"}");
            assertThat(totals(theirs).get("params")).isEqualTo(11_689_512L);
            assertThat(totals(theirs).get("activations")).isEqualTo(totals(ours).get("activations"));
            assertThat(theirs.get("outputs")).isEqualTo(ours.get("outputs"));
        }
    }

    /** Where nothing is asked for, torchvision's way. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{}", "{\"convention\":\"\"}", "{\"convention\":null}"})
    void standard(String options) {
        Map<?, ?> report = json(preset("resnet-50"), options);
        assertThat(report.get("convention")).isEqualTo("torchvision");
        assertThat(totals(report).get("macs")).isEqualTo(4_089_184_256L);
    }

    @Test
    void anUnknownWordIsAnsweredByTheKnownOnes() {
        Map<?, ?> report = json(preset("resnet-50"), "{\"convention\":\"deepspeed\"}");
        assertThat(report.get("ok")).isEqualTo(false);
        Map<?, ?> problem = (Map<?, ?>) list(report, "problems").get(0);
        assertThat(problem.get("level")).isEqualTo("error");
        assertThat(problem.get("code")).isEqualTo("convention.unknown");
        for (Convention convention : Convention.ALL) {
            assertThat((String) problem.get("message")).contains("deepspeed").contains(convention.word());
        }
    }

    /** How a layer's count comes about, and its cell in a table, follow the option too. */
    @Test
    void formulasAndTablesFollow() {
        CnnCalc thop = CnnCalc.analyze("input 8x8x3; conv 4 3x3; batchnorm", "{\"convention\":\"thop\"}");
        assertThat(thop.explain("batchnorm"))
                .filteredOn(formula -> formula.quantity().equals("macs"))
                .singleElement()
                .satisfies(formula -> assertThat(formula.term().value()).isEqualTo(4 * 6 * 6 * 4));
        assertThat(thop.write("csv", Language.ENGLISH)).contains(Integer.toString(4 * 6 * 6 * 4));
    }
}
