package cnncalc.oracle;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.analysis.Quantity;
import cnncalc.analysis.Row;
import cnncalc.call.Call;
import cnncalc.call.JsonText;
import cnncalc.call.Value;
import cnncalc.call.Value.Whole;
import cnncalc.layer.Family;
import cnncalc.preset.Presets;
import cnncalc.shape.Size;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Presets layer by layer: each one with parameters has the output, the parameters and the multiply-adds recorded. */
class PresetsAsRecordedTest {

    /** What torchvision has behind a permutation, the channels last. */
    private static final Set<String> CHANNELS_LAST = Set.of("Linear", "LayerNorm");

    /** What torchvision's records give no module for, or one whose parts are counted apart. */
    private static final Set<String> APART = Set.of("layerscale", "parameter", "pytorch-attention");

    @ParameterizedTest
    @CsvSource({
        "alexnet-torchvision, alexnet",
        "convnext-t, convnext_tiny",
        "densenet-121, densenet121",
        "efficientnet-b0, efficientnet_b0",
        "googlenet-torchvision, googlenet",
        "mnasnet-1.0, mnasnet1_0",
        "mobilenet-v2, mobilenet_v2",
        "mobilenet-v3-small, mobilenet_v3_small",
        "resnet-18, resnet18",
        "resnet-50, resnet50",
        "resnext-50, resnext50_32x4d",
        "shufflenet-v2-x1.0, shufflenet_v2_x1_0",
        "squeezenet-1.0, squeezenet1_0",
        "vgg-11, vgg11",
        "vit-b-16, vit_b_16",
        "wide-resnet-50-2, wide_resnet50_2",
    })
    void torchvision(String preset, String model) throws IOException {
        List<String> expected = new ArrayList<>();
        for (Call layer : layers("torch/torchvision/" + model)) {
            String type = Records.string(layer, "class");
            if (Records.number(layer, "params") > 0 && !type.equals("MultiheadAttention")) {
                expected.add(line(layer, CHANNELS_LAST.contains(type)) + " " + Records.number(layer, "macs"));
            }
        }
        List<String> shown = new ArrayList<>();
        for (Row row : rows(preset)) {
            if (!APART.contains(row.node().layer().type().word())) {
                shown.add(line(row) + " " + row.count(Quantity.MULTIPLY_ADDS).value());
            }
        }
        assertThat(shown).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** Its head for training, which the record does not call, stands behind the last 1000 units. */
    @ParameterizedTest
    @CsvSource({"inception-v3-torchvision, inception_v3"})
    void torchvisionWithAHeadForTraining(String preset, String model) throws IOException {
        List<String> expected = new ArrayList<>();
        for (Call layer : layers("torch/torchvision/" + model)) {
            if (Records.number(layer, "params") > 0) {
                expected.add(line(layer, CHANNELS_LAST.contains(Records.string(layer, "class"))));
            }
        }
        List<String> shown = new ArrayList<>();
        rows(preset).forEach(row -> shown.add(line(row)));
        assertThat(shown).hasSize(expected.size() + 5);
        assertThat(shown.subList(0, expected.size())).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "inception-v3, InceptionV3",
        "mobilenet-1.0-224, MobileNet",
        "vgg-16, VGG16",
        "xception, Xception",
    })
    void keras(String preset, String model) throws IOException {
        List<String> expected = new ArrayList<>();
        for (Call layer : layers("keras/applications/" + model)) {
            if (Records.number(layer, "params") > 0) {
                expected.add(line(layer, /* channelsLast= */ true));
            }
        }
        List<String> shown = new ArrayList<>();
        rows(preset).forEach(row -> shown.add(line(row)));
        assertThat(shown).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static List<Call> layers(String file) throws IOException {
        return Records.objects(Records.object(JsonText.read(Records.text(file + ".json.gz"))), "layers");
    }

    /** Rows with parameters, those of containers left out. */
    private static List<Row> rows(String preset) {
        List<Row> rows = new ArrayList<>();
        for (Row row : CnnCalc.analyze(requireNonNull(Presets.find(preset)).text())
                .report()
                .rows()) {
            boolean group = row.node().layer().type().family() == Family.GROUP;
            if (!group && row.count(Quantity.PARAMETERS).value() > 0) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static String line(Row row) {
        List<String> sizes = new ArrayList<>();
        for (Size size : row.outputs().get(0).exampleSizes()) {
            sizes.add(size.toString());
        }
        return line(sizes, row.count(Quantity.PARAMETERS).value());
    }

    private static String line(Call layer, boolean channelsLast) {
        List<String> sizes = new ArrayList<>();
        List<Value> recorded = Records.member(layer, "output_shape").values();
        for (Value size : recorded.subList(1, recorded.size())) {
            sizes.add(Long.toString(((Whole) size).value()));
        }
        if (!channelsLast) {
            Collections.rotate(sizes, -1);
        }
        return line(sizes, Records.number(layer, "params"));
    }

    /** Whether axes of one element are kept is of no account. */
    private static String line(List<String> sizes, long parameters) {
        sizes.removeIf("1"::equals);
        return String.join("x", sizes) + " " + parameters;
    }
}
