package cnncalc.oracle;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.analysis.Quantity;
import cnncalc.analysis.Report;
import cnncalc.analysis.Row;
import cnncalc.call.Call;
import cnncalc.call.JsonText;
import cnncalc.network.Place;
import cnncalc.network.ReadingOptions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** torchvision's models by name, module by module in the order of their calls, against what torchvision recorded. */
class VisionModelsTest {

    /** These are no classification models, and not known by name. */
    private static final List<String> OTHERS = List.of("deeplabv3_resnet50", "fcn_resnet50", "r3d_18");

    static Stream<String> models() {
        return TorchvisionModels.MODELS.stream().filter(model -> !OTHERS.contains(model));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyModule(String model) throws IOException {
        Call record = Records.object(JsonText.read(Records.text("torch/torchvision/" + model + ".json.gz")));
        Report report = CnnCalc.analyze(
                        "import torchvision\nmodel = torchvision.models." + model + "()",
                        new ReadingOptions("pytorch", "", Records.inputs(record)))
                .report();
        assertThat(report.problems().stream().filter(problem -> problem.isError()))
                .isEmpty();
        assertThat(report.total(Quantity.PARAMETERS).value()).isEqualTo(Records.number(record, "total"));
        assertThat(report.total(Quantity.TRAINABLE).value()).isEqualTo(Records.number(record, "trainable"));
        if (!TorchvisionModels.WITH_FUNCTIONS.contains(model)) {
            assertThat(2 * report.total(Quantity.MULTIPLY_ADDS).value())
                    .isEqualTo(Records.number(record, "flopcounter_flops"));
        }
        assertThat(shown(report)).isEqualTo(expected(record));
    }

    private static List<String> expected(Call record) {
        List<String> expected = new ArrayList<>();
        for (Call layer : Records.objects(record, "layers")) {
            String name = Records.string(layer, "name");
            long inside = TorchvisionModels.inside(record, name);
            expected.add(name + " " + Records.string(layer, "class") + " "
                    + Records.shapes(Records.member(layer, "output_shape")) + " "
                    + (TorchvisionModels.isFirst(layer) ? Records.number(layer, "params") + inside : 0) + " "
                    + (TorchvisionModels.isAttention(layer) ? "" : Records.number(layer, "macs")));
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
