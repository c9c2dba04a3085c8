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

    /** torchvision 0.29.1: {@code num_params}, and {@code _ops} in millions of multiply-adds. */
    @ParameterizedTest
    @CsvSource({
        "alexnet-torchvision, 61100840, 714",
        "vgg-11, 132863336, 7609",
        "vgg-13, 133047848, 11308",
        "vgg-16, 138357544, 15470",
        "vgg-19, 143667240, 19632",
        "resnet-18, 11689512, 1814",
        "resnet-34, 21797672, 3664",
        "resnet-50, 25557032, 4089",
        "resnet-101, 44549160, 7801",
        "resnet-152, 60192808, 11514",
        "resnext-50, 25028904, 4230",
        "wide-resnet-50-2, 68883240, 11398",
        "googlenet-torchvision, 6624904, 1498",
        "densenet-121, 7978856, 2834",
        "densenet-169, 14149480, 3360",
        "densenet-201, 20013928, 4291",
        "squeezenet-1.0, 1248424, 819",
        "squeezenet-1.1, 1235496, 349",
        "mobilenet-v2, 3504872, 301",
        "mobilenet-v3-large, 5483032, 217",
        "mobilenet-v3-small, 2542856, 57",
        "mnasnet-1.0, 4383312, 314",
        "shufflenet-v2-x0.5, 1366792, 40",
        "shufflenet-v2-x1.0, 2278604, 145",
        "efficientnet-b0, 5288548, 386",
        "efficientnet-b1, 7794184, 687",
        "efficientnet-b2, 9109994, 1088",
        "efficientnet-b3, 12233232, 1827",
        "efficientnet-b4, 19341616, 4394",
        "efficientnet-b5, 30389784, 10266",
        "efficientnet-b6, 43040704, 19068",
        "efficientnet-b7, 66347960, 37746",
        "vit-b-16, 86567656, 17564",
        "convnext-t, 28589128, 4456",
    })
    void asTorchvisionPublishes(String id, long parameters, long millions) {
        assertThat(report(id).total(Quantity.PARAMETERS).value()).isEqualTo(parameters);
        assertThat((multiplyAdds(id) + 500_000) / 1_000_000).isEqualTo(millions);
    }

    /**
     * {@code inception_v3} counts the parameters of its head for training and not its multiply-adds, published as 5,713 M:
     * 5·5·128·768 + 5·5·768·128 + 768·1000 more.
     */
    @Test
    void theHeadForTraining() {
        assertThat(report("inception-v3-torchvision")
                        .total(Quantity.PARAMETERS)
                        .value())
                .isEqualTo(27_161_264);
        assertThat(multiplyAdds("inception-v3-torchvision")).isEqualTo(5_713_216_096L + 5_683_200);
    }

    /** Trained parameters and those that Keras counts beside them, as {@code summary()} prints them. */
    @ParameterizedTest
    @CsvSource({
        "inception-v3, 23817352, 34432",
        "xception, 22855952, 54528",
        "mobilenet-1.0-224, 4231976, 21888",
        "mobilenet-0.75-160, 2585560, 16416",
        "mobilenet-0.5-192, 1331592, 10944",
        "mobilenet-0.25-128, 470072, 5472",
    })
    void asKerasCounts(String id, long trained, long fixed) {
        assertThat(report(id).total(Quantity.TRAINABLE).value()).isEqualTo(trained);
        assertThat(report(id).total(Quantity.NON_TRAINABLE).value()).isEqualTo(fixed);
    }

    /** Howard et al. 2017, tables 6 and 7: millions of multiply-adds. */
    @ParameterizedTest
    @CsvSource({
        "mobilenet-1.0-224, 569",
        "mobilenet-1.0-192, 418",
        "mobilenet-1.0-128, 186",
        "mobilenet-0.75-224, 325",
        "mobilenet-0.5-224, 149",
        "mobilenet-0.25-224, 41",
    })
    void mobileNetsTables(String id, long millions) {
        assertThat((multiplyAdds(id) + 500_000) / 1_000_000).isEqualTo(millions);
    }

    /** He et al. 2015, table 6, in millions with the digits given there. */
    @ParameterizedTest
    @CsvSource({
        "20, 0.27",
        "32, 0.46",
        "44, 0.66",
        "56, 0.85",
        "110, 1.7",
    })
    void residualNetworksForCifar(int layers, String millions) {
        long parameters = residual(layers);
        double digits = Math.pow(10, millions.length() - 2);
        assertThat(Math.round(parameters / 1e6 * digits)).isEqualTo(Math.round(Double.parseDouble(millions) * digits));
    }

    /** 6n + 2 layers: each n adds one block to each stage. 1202 layers, n = 200, are more than a text may lay out. */
    @Test
    void residualNetworkOf1202Layers() {
        long each = (residual(110) - residual(20)) / (18 - 3);
        assertThat(residual(32)).isEqualTo(residual(20) + (5 - 3) * each);
        assertThat(residual(110) + (200 - 18) * each).isEqualTo(19_421_274);
    }

    private static long residual(int layers) {
        return report("cifar-resnet-" + layers).total(Quantity.PARAMETERS).value();
    }

    private static long multiplyAdds(String id) {
        return report(id).total(Quantity.MULTIPLY_ADDS).value();
    }

    /** A text of a preset is a page's first sight of network text: short, and laid out at once. */
    @ParameterizedTest
    @MethodSource("all")
    void staysShort(Preset preset) {
        assertThat(preset.text().length()).isLessThan(1_600);
        assertThat(report(preset).rows().size()).isLessThan(1_100);
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
        assertThat(multiplyAdds(id)).isEqualTo(expected);
    }

    private static Report report(String id) {
        return report(requireNonNull(Presets.find(id)));
    }

    private static Report report(Preset preset) {
        return CnnCalc.analyze(preset.text()).report();
    }
}
