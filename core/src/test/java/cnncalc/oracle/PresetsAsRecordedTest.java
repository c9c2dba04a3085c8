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
import org.junit.jupiter.api.Test;
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
        "mnasnet-1-0, mnasnet1_0",
        "mobilenet-v2, mobilenet_v2",
        "mobilenet-v3-small, mobilenet_v3_small",
        "resnet-18, resnet18",
        "resnet-50, resnet50",
        "resnext-50-32x4d, resnext50_32x4d",
        "shufflenet-v2-1-0x, shufflenet_v2_x1_0",
        "squeezenet-1-0, squeezenet1_0",
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

    /** The record does not call the head for training, which the published parameters have. */
    @Test
    void inceptionWithItsHeadForTraining() throws IOException {
        List<String> expected =
                new ArrayList<>(List.of("5x5x128 98304", "5x5x128 256", "768 2457600", "768 1536", "1000 769000"));
        for (Call layer : layers("torch/torchvision/inception_v3")) {
            if (Records.number(layer, "params") > 0) {
                expected.add(line(layer, CHANNELS_LAST.contains(Records.string(layer, "class"))));
            }
        }
        assertThat(rows("inception-v3").stream().map(PresetsAsRecordedTest::line))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    /** All parameters, or those alone that are trained. */
    @ParameterizedTest
    @CsvSource({
        "inception-v3-keras, InceptionV3, params",
        "vgg-16, VGG16, params",
        "mobilenet-1-0, MobileNet, trainable",
        "xception, Xception, trainable",
    })
    void keras(String preset, String model, String counted) throws IOException {
        List<String> expected = new ArrayList<>();
        for (Call layer : layers("keras/applications/" + model)) {
            if (Records.number(layer, counted) > 0) {
                expected.add(line(layer, /* channelsLast= */ true, Records.number(layer, counted)));
            }
        }
        assertThat(rows(preset).stream().map(PresetsAsRecordedTest::line))
                .containsExactlyInAnyOrderElementsOf(expected);
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
        return line(layer, channelsLast, Records.number(layer, "params"));
    }

    private static String line(Call layer, boolean channelsLast, long parameters) {
        List<String> sizes = new ArrayList<>();
        List<Value> recorded = Records.member(layer, "output_shape").values();
        for (Value size : recorded.subList(1, recorded.size())) {
            sizes.add(Long.toString(((Whole) size).value()));
        }
        if (!channelsLast) {
            Collections.rotate(sizes, -1);
        }
        return line(sizes, parameters);
    }

    /** Whether axes of one element are kept is of no account. */
    private static String line(List<String> sizes, long parameters) {
        sizes.removeIf("1"::equals);
        return String.join("x", sizes) + " " + parameters;
    }
}
