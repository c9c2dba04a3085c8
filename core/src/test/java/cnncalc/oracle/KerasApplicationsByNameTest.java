package cnncalc.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.analysis.Quantity;
import cnncalc.analysis.Report;
import cnncalc.analysis.Row;
import cnncalc.call.Call;
import cnncalc.call.JsonText;
import cnncalc.call.Value;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keras' networks by name, layer by layer, against what Keras recorded: shapes, parameters and the trainable ones. */
class KerasApplicationsByNameTest {

    static List<String> models() {
        return KerasModels.APPLICATIONS;
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyLayer(String model) throws IOException {
        Call record = Records.object(JsonText.read(Records.text("keras/applications/" + model + ".json.gz")));
        Report report = CnnCalc.analyze(
                        "from keras.applications import " + model + "\nmodel = " + model + "(weights=None)")
                .report();
        assertThat(report.problems().stream().filter(problem -> problem.isError()))
                .isEmpty();
        assertThat(report.total(Quantity.PARAMETERS).value()).isEqualTo(Records.number(record, "total"));
        assertThat(report.total(Quantity.TRAINABLE).value()).isEqualTo(Records.number(record, "trainable"));
        assertThat(shown(report)).containsAllEntriesOf(expected(record));
    }

    private static Map<String, String> expected(Call record) {
        Map<String, String> expected = new TreeMap<>();
        for (Call layer : Records.objects(record, "layers")) {
            expected.put(
                    Records.string(layer, "name"),
                    shape(Records.member(layer, "output_shape")) + Records.number(layer, "params") + " "
                            + Records.number(layer, "trainable"));
        }
        return expected;
    }

    /** Sides that a model leaves open are known by their place alone. */
    private static String shape(Value shape) {
        StringBuilder text = new StringBuilder();
        for (Value size : shape.values().subList(1, shape.values().size())) {
            text.append(size instanceof Value.Whole whole ? Long.toString(whole.value()) : "?")
                    .append(' ');
        }
        return text.toString();
    }

    private static Map<String, String> shown(Report report) {
        Map<String, String> shown = new TreeMap<>();
        for (Row row : report.rows()) {
            StringBuilder text = new StringBuilder();
            for (Shape shape :
                    row.outputs().subList(0, Math.min(1, row.outputs().size()))) {
                for (Size size : shape.exampleSizes()) {
                    text.append(number(size)).append(' ');
                }
            }
            shown.put(
                    row.node().place().shown(),
                    text.toString() + row.count(Quantity.PARAMETERS).value() + " "
                            + row.count(Quantity.TRAINABLE).value());
        }
        return shown;
    }

    private static String number(Size size) {
        String text = size.toString();
        return !text.isEmpty() && Character.isDigit(text.charAt(0)) ? text : "?";
    }
}
