package cnncalc.oracle;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.analysis.Quantity;
import cnncalc.analysis.Report;
import cnncalc.analysis.Row;
import cnncalc.call.Call;
import cnncalc.call.JsonText;
import cnncalc.call.Value;
import cnncalc.network.Place;
import cnncalc.network.ReadingOptions;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** torchvision's models by name, module by module in the order of their calls, against what torchvision recorded. */
class VisionModelsTest {

    /** What works its attention out by functions calls fewer modules, and its products are not all modules'. */
    private static final String BY_FUNCTIONS = "swin_t";

    @ParameterizedTest
    @CsvSource({
        "alexnet",
        "convnext_tiny",
        "densenet121",
        "efficientnet_b0",
        "googlenet",
        "inception_v3",
        "mnasnet1_0",
        "mobilenet_v2",
        "mobilenet_v3_small",
        "regnet_x_400mf",
        "resnet18",
        "resnet50",
        "resnext50_32x4d",
        "shufflenet_v2_x1_0",
        "squeezenet1_0",
        "swin_t",
        "vgg11",
        "vgg16_bn",
        "vit_b_16",
        "wide_resnet50_2",
    })
    void everyModule(String model) throws IOException {
        Call record = Records.object(JsonText.read(Records.text("torch/torchvision/" + model + ".json.gz")));
        Report report = CnnCalc.analyze(
                        "import torchvision\nmodel = torchvision.models." + model + "()",
                        new ReadingOptions("pytorch", "", inputs(record)))
                .report();
        assertThat(report.problems().stream().filter(problem -> problem.isError()))
                .isEmpty();
        assertThat(report.total(Quantity.PARAMETERS).value()).isEqualTo(Records.number(record, "total"));
        assertThat(report.total(Quantity.TRAINABLE).value()).isEqualTo(Records.number(record, "trainable"));
        if (!model.equals(BY_FUNCTIONS)) {
            assertThat(2 * report.total(Quantity.MULTIPLY_ADDS).value())
                    .isEqualTo(Records.number(record, "flopcounter_flops"));
        }
        assertThat(shown(report)).isEqualTo(expected(record));
    }

    private static List<Shape> inputs(Call record) {
        List<Shape> inputs = new ArrayList<>();
        for (Value value : Records.member(record, "input_shapes").values()) {
            List<Size> sizes = new ArrayList<>();
            for (Value size : value.values()) {
                sizes.add(Size.of(((Value.Whole) size).value()));
            }
            inputs.add(new Shape(sizes));
        }
        return inputs;
    }

    private static List<String> expected(Call record) {
        List<String> expected = new ArrayList<>();
        for (Call layer : Records.objects(record, "layers")) {
            boolean first = layer.argument("call") == null || Records.number(layer, "call") == 1;
            boolean attends = Records.string(layer, "class").equals("MultiheadAttention");
            long inside = 0;
            for (Call module : Records.objects(record, "uncalled_leaf_params")) {
                boolean within = Records.string(module, "name").startsWith(Records.string(layer, "name") + ".");
                inside += within ? Records.number(module, "params") : 0;
            }
            expected.add(Records.string(layer, "name") + " " + Records.string(layer, "class") + " "
                    + Records.shapes(Records.member(layer, "output_shape")) + " "
                    + (first ? Records.number(layer, "params") + inside : 0) + " "
                    + (attends ? "" : Records.number(layer, "macs")));
        }
        return expected;
    }

    /** The normalization of the channels moves them to the end and back: what it gives is its whole row's. */
    private static List<String> shown(Report report) {
        List<String> shown = new ArrayList<>();
        for (Row row : report.rows()) {
            Place place = row.node().place();
            if (place.kind() == Place.Kind.LAYER && !row.outputs().isEmpty()) {
                String name = row.node().call().name();
                boolean attends = name.equals("MultiheadAttention");
                boolean moved = name.equals("LayerNorm2d");
                Row whole = moved ? requireNonNull(report.row(requireNonNull(place.parent()))) : row;
                List<String> outputs = new ArrayList<>();
                whole.outputs().forEach(shape -> outputs.add(shape.whole()));
                shown.add(place.shown() + " " + name + " " + String.join("; ", outputs) + " "
                        + row.count(Quantity.PARAMETERS).value() + " "
                        + (attends ? "" : row.count(Quantity.MULTIPLY_ADDS).value()));
            }
        }
        return shown;
    }
}
