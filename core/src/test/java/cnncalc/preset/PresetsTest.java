package cnncalc.preset;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.analysis.Quantity;
import cnncalc.analysis.Report;
import cnncalc.text.Language;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PresetsTest {

    static List<Preset> all() {
        return Presets.ALL;
    }

    @ParameterizedTest
    @MethodSource("all")
    void totalIsThePublishedOne(Preset preset) {
        assertThat(report(preset).total(Quantity.PARAMETERS).value()).isEqualTo(preset.published());
    }

    @ParameterizedTest
    @MethodSource("all")
    void printedItIsTheSame(Preset preset) {
        String printed = CnnCalc.analyze(preset.text()).write("network", Language.ENGLISH);
        CnnCalc again = CnnCalc.analyze(printed);
        assertThat(again.write("network", Language.ENGLISH)).isEqualTo(printed);
        for (Quantity quantity : Quantity.values()) {
            assertThat(again.report().total(quantity).value())
                    .isEqualTo(report(preset).total(quantity).value());
        }
        boolean shortened = preset.text().contains("define ") || preset.text().contains(" times ");
        assertThat(shortened || printed.equals(preset.text())).isTrue();
        assertThat(preset.text()).startsWith("# " + preset.title() + "\n");
    }

    @ParameterizedTest
    @MethodSource("all")
    void onlyTheKernelThatIsTooLargeIsAnError(Preset preset) {
        assertThat(report(preset).ok()).isEqualTo(!preset.id().equals("kernel-too-large"));
    }

    @Test
    void idsAreUniqueAndFound() {
        Stream<String> ids = Presets.ALL.stream().map(Preset::id);
        assertThat(ids).doesNotHaveDuplicates();
        for (Preset preset : Presets.ALL) {
            assertThat(Presets.find(preset.id())).isSameAs(preset);
        }
        assertThat(Presets.find("no-such-network")).isNull();
    }

    /** The papers' tables and torchvision's {@code num_params}. */
    @ParameterizedTest
    @CsvSource({"vgg-16, 138357544", "vgg-19, 143667240", "resnet-18, 11689512", "resnet-50, 25557032"})
    void publishedParameters(String id, long parameters) {
        assertThat(report(id).total(Quantity.PARAMETERS).value()).isEqualTo(parameters);
    }

    /**
     * torchvision 0.28.0, {@code macs_total} of resnet18, resnet50 and vgg16_bn; the others by hand:
     *
     * <pre>
     * alexnet: 55·55·96·11·11·3 = 105,415,200; 27·27·256·5·5·96 = 447,897,600; 13·13·384·3·3·256 = 149,520,384;
     *   13·13·384·3·3·384 = 224,280,576; 13·13·256·3·3·384 = 149,520,384; dense 37,748,736 + 16,777,216 + 4,096,000
     * alexnet-grouped: Conv-2, 4 and 5 take half of it, 410,849,280 less
     * mnist-cnn: 26·26·32·9 = 194,688; 11·11·64·9·32 = 2,230,272; 3·3·64·9·64 = 331,776; 36,864 + 640
     * metamong-4: 98·8·3·5 = 11,760; 96·1·3·8 = 2,304
     * lenet-5-1998: 28·28·6·25 = 117,600; C3 10·10·25·60 = 150,000; C5 48,000; 10,080; 840
     * </pre>
     */
    @ParameterizedTest
    @CsvSource({
        "resnet-18, 1814073344",
        "resnet-50, 4089184256",
        "vgg-16, 15470264320",
        "alexnet, 1135256096",
        "alexnet-grouped, 724406816",
        "mnist-cnn, 2794240",
        "metamong-4, 14064",
        "lenet-5-1998, 326520",
        "dense-60-24-10-1, 1690",
    })
    void multiplyAdds(String id, long expected) {
        assertThat(report(id).total(Quantity.MULTIPLY_ADDS).value()).isEqualTo(expected);
    }

    private static Report report(String id) {
        return report(requireNonNull(Presets.find(id)));
    }

    private static Report report(Preset preset) {
        return CnnCalc.analyze(preset.text()).report();
    }
}
