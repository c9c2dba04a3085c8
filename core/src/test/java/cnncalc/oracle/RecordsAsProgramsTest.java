package cnncalc.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.analysis.Quantity;
import cnncalc.analysis.Report;
import cnncalc.analysis.Row;
import cnncalc.call.Call;
import cnncalc.call.JsonText;
import cnncalc.network.Place.Kind;
import cnncalc.network.ReadingOptions;
import cnncalc.shape.Shape;
import cnncalc.text.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the real frameworks made of recorded models, held against the programs that are written from these models. */
class RecordsAsProgramsTest {

    /**
     * Of 2,120 models 14 have a model inside of which an output is not used, and layers that only this output depends on:
     * Keras has them in the inner model, but not in one of its layers alone. The program says so of each.
     */
    @Test
    void randomKerasModels() throws IOException {
        int same = 0;
        for (String line : Records.text("keras/random.jsonl.gz").lines().toList()) {
            Call record = Records.object(JsonText.read(line));
            CnnCalc model = CnnCalc.analyze(Expected.member(line, record, "config"));
            String code = model.write("keras", Language.ENGLISH);
            Report written = CnnCalc.analyze(code).report();
            if (code.contains(": no output depends on it, and so Keras leaves it out of the model.")) {
                continue;
            }
            String id = Records.string(record, "id") + "\n" + code;
            assertTotal(written, Quantity.PARAMETERS, Records.number(record, "total"), id);
            assertTotal(written, Quantity.TRAINABLE, Records.number(record, "trainable"), id);
            assertTotal(written, Quantity.NON_TRAINABLE, Records.number(record, "non_trainable"), id);
            assertThat(rows(written)).as(id).containsExactlyInAnyOrderElementsOf(rows(model.report()));
            assertThat(written.total(Quantity.MULTIPLY_ADDS).value())
                    .as(id)
                    .isEqualTo(model.report().total(Quantity.MULTIPLY_ADDS).value());
            same++;
        }
        assertThat(same).isEqualTo(2_120 - 14);
    }

    /** All 1,500, on the inputs of their own example line. */
    @Test
    void randomTorchModules() throws IOException {
        int same = 0;
        for (Call record : Records.lines("torch/random.jsonl.gz")) {
            List<Shape> inputs = record.argument("input_shapes") == null
                    ? List.of(Records.shape(Records.member(record, "input_shape")))
                    : Records.inputs(record);
            String call = Records.string(record, "call");
            String module = Records.string(record, "code");
            CnnCalc model = CnnCalc.analyze(
                    call.isEmpty() ? module : "m = " + module + "\n" + call,
                    new ReadingOptions(
                            "pytorch",
                            "",
                            inputs,
                            "",
                            Records.string(record, "input_dtype"),
                            Records.string(record, "mode")));
            String code = model.write("pytorch", Language.ENGLISH);
            Report written = CnnCalc.analyze(code).report();
            String id = Records.string(record, "id") + "\n" + code;
            assertThat(written.ok()).as(id).isTrue();
            assertTotal(written, Quantity.PARAMETERS, Records.number(record, "total"), id);
            if (record.argument("trainable") != null) {
                assertTotal(written, Quantity.TRAINABLE, Records.number(record, "trainable"), id);
                assertTotal(written, Quantity.BUFFERS, Records.number(record, "buffers"), id);
            }
            assertThat(rows(written)).as(id).containsExactlyElementsOf(recorded(record));
            same++;
        }
        assertThat(same).isEqualTo(1_500);
    }

    private static List<String> recorded(Call record) {
        List<String> rows = new ArrayList<>();
        for (Call layer : Records.objects(record, "layers")) {
            rows.add(Records.shapes(Records.member(layer, "output_shape")) + " " + Records.number(layer, "params"));
        }
        return rows;
    }

    static List<String> applications() {
        return KerasModels.APPLICATIONS;
    }

    /** Keras's own networks: the totals that Keras gives. */
    @ParameterizedTest
    @MethodSource("applications")
    void kerasApplications(String name) throws IOException {
        Call record = Records.object(JsonText.read(Records.text("keras/applications/" + name + ".json.gz")));
        String program = "from keras.applications import " + name + "\nmodel = " + name + "(weights=None)";
        Report written = CnnCalc.analyze(CnnCalc.analyze(program).write("keras", Language.ENGLISH))
                .report();
        assertTotal(written, Quantity.PARAMETERS, Records.number(record, "total"), name);
        assertTotal(written, Quantity.TRAINABLE, Records.number(record, "trainable"), name);
    }

    /** torchvision 0.29.1, {@code num_params}; in Keras running averages are parameters too. */
    @ParameterizedTest
    @CsvSource({
        "alexnet, 61100840",
        "vgg16, 138357544",
        "vgg19_bn, 143678248",
        "squeezenet1_0, 1248424",
        "resnet18, 11689512",
        "resnet50, 25557032",
        "resnext50_32x4d, 25028904",
        "wide_resnet50_2, 68883240",
        "densenet121, 7978856",
        "shufflenet_v2_x1_0, 2278604",
        "mobilenet_v2, 3504872",
        "mobilenet_v3_large, 5483032",
        "mnasnet1_0, 4383312",
        "efficientnet_b0, 5288548",
        "efficientnet_v2_s, 21458488",
        "regnet_y_400mf, 4344144",
        "regnet_x_400mf, 5495976",
    })
    void torchvisionInBothFrameworks(String name, long published) {
        CnnCalc network = CnnCalc.analyze("from torchvision import models\nmodel = models." + name + "()");
        Report keras = CnnCalc.analyze(network.write("keras", Language.ENGLISH)).report();
        assertTotal(keras, Quantity.TRAINABLE, published, name);
        assertTotal(keras, Quantity.NON_TRAINABLE, averages(network.report()), name);
        Report torch =
                CnnCalc.analyze(network.write("pytorch", Language.ENGLISH)).report();
        assertTotal(torch, Quantity.PARAMETERS, published, name);
        for (Report written : List.of(keras, torch)) {
            assertThat(written.ok()).isTrue();
            assertTotal(
                    written,
                    Quantity.MULTIPLY_ADDS,
                    network.report().total(Quantity.MULTIPLY_ADDS).value(),
                    name);
        }
    }

    /** What PyTorch alone says: axes that its functions put elsewhere, tokens and scales of its own. */
    @ParameterizedTest
    @CsvSource({"convnext_tiny, 28589128", "vit_b_16, 86567656"})
    void torchvisionInItsOwnFramework(String name, long published) {
        CnnCalc network = CnnCalc.analyze("from torchvision import models\nmodel = models." + name + "()");
        Report written =
                CnnCalc.analyze(network.write("pytorch", Language.ENGLISH)).report();
        assertTotal(written, Quantity.PARAMETERS, published, name);
        assertThat(written.ok()).isTrue();
        assertThat(network.write("keras", Language.ENGLISH)).contains("cannot be written: there is no layer for it.");
    }

    /** Running averages without the counter that PyTorch keeps beside them. */
    private static long averages(Report report) {
        long sum = 0;
        for (Row row : report.rows()) {
            long buffers = row.count(Quantity.BUFFERS).value();
            sum += buffers == 0 || row.node().isContainer() ? 0 : buffers - 1;
        }
        return sum;
    }

    private static void assertTotal(Report report, Quantity quantity, long expected, String as) {
        assertThat(report.total(quantity).known()).as(as).isTrue();
        assertThat(report.total(quantity).value()).as(as).isEqualTo(expected);
    }

    /** Each layer's output and parameters; a layer inside another model is one of the model's own here. */
    private static List<String> rows(Report report) {
        List<String> rows = new ArrayList<>();
        for (Row row : report.rows()) {
            Kind kind = row.node().place().kind();
            if (kind == Kind.LAYER || kind == Kind.OPERATION) {
                List<String> shapes = new ArrayList<>();
                for (Shape shape : row.outputs()) {
                    shapes.add(shape.whole());
                }
                rows.add(String.join("; ", shapes) + " "
                        + row.count(Quantity.PARAMETERS).value());
            }
        }
        return rows;
    }
}
