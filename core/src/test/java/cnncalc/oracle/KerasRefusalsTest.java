package cnncalc.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.analysis.Quantity;
import cnncalc.analysis.Report;
import cnncalc.analysis.Row;
import cnncalc.call.Call;
import cnncalc.call.JsonText;
import cnncalc.shape.Shape;
import cnncalc.text.Catalogs;
import cnncalc.text.Language;
import cnncalc.text.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What Keras refuses is refused, and what it accepts although it looks wrong has the recorded numbers. Models with a class
 * that is not known yet do not count; the numbers only ever grow, to 226, 39 and 31.
 */
class KerasRefusalsTest {

    /** One call is refused by Python alone: its configuration has the argument that the call lacks, and is fine. */
    @Test
    void everyRefusedModelIsRefused() throws IOException {
        List<String> wrong = new ArrayList<>();
        int refused = 0;
        for (String line : Records.text("keras/keras_errors.jsonl.gz").lines().toList()) {
            Call record = Records.object(JsonText.read(line));
            boolean loads = Records.string(record, "json_error").isEmpty();
            Report report =
                    CnnCalc.analyze(Expected.member(line, record, "config")).report();
            if (report.ok() != loads || isUnknown(report)) {
                wrong.add(Records.string(record, "snippet") + " " + Records.string(record, "error"));
            } else if (!loads) {
                refused++;
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(refused).isEqualTo(226);
    }

    /** Whether the report fails for want of a class, and not because Keras would refuse. */
    private static boolean isUnknown(Report report) {
        return report.problems().stream()
                .anyMatch(problem -> problem.message().key().equals("class.unknown"));
    }

    /** A single layer behind an input of a recorded shape. */
    @Test
    void everyRefusedLayerIsRefused() throws IOException {
        List<String> accepted = new ArrayList<>();
        int refused = 0;
        for (String line :
                Records.text("keras/keras_errors_natural.jsonl.gz").lines().toList()) {
            Call record = Records.object(JsonText.read(line));
            String model =
                    """
                    {"class_name": "Sequential", "config": {"layers": [
                    {"class_name": "InputLayer", "config": {"name": "in", "batch_shape": %s}}, %s]}}
                    """.formatted(Expected.member(line, record, "input"), Expected.member(line, record, "config"));
            Report report = CnnCalc.analyze(model).report();
            if (report.ok() || isUnknown(report)) {
                accepted.add(Records.string(record, "cls") + " " + Records.string(record, "error"));
            } else if (!isUnknown(report)) {
                refused++;
            }
        }
        assertThat(accepted).isEmpty();
        assertThat(refused).isEqualTo(39);
    }

    @Test
    void whatIsAcceptedIsAccepted() throws IOException {
        List<String> differences = new ArrayList<>();
        int agreeing = 0;
        for (String line : Records.text("keras/accepts.jsonl").lines().toList()) {
            Call record = Records.object(JsonText.read(line));
            Report report =
                    CnnCalc.analyze(Expected.member(line, record, "config")).report();
            String expected = expected(record);
            String got = got(report);
            if (expected.equals(got)) {
                agreeing++;
            } else if (!isUnknown(report)) {
                differences.add(Records.string(record, "snippet") + ": " + expected + " expected, got " + got);
            }
        }
        assertThat(differences).isEmpty();
        assertThat(agreeing).isEqualTo(31);
    }

    private static String expected(Call record) {
        List<String> shapes = new ArrayList<>();
        for (Call layer : Records.objects(record, "layers")) {
            shapes.add(Records.shapes(Records.member(layer, "output_shape")));
        }
        return shapes + " " + Records.number(record, "total") + " " + Records.number(record, "trainable") + " []";
    }

    private static String got(Report report) {
        List<String> shapes = new ArrayList<>();
        for (Row row : report.rows()) {
            if (row.node().place().listed() && !isInputOfSequential(report, row)) {
                for (Shape shape : row.outputs()) {
                    shapes.add(shape.whole());
                }
            }
        }
        List<String> said = new ArrayList<>();
        for (Problem problem : report.problems()) {
            if (problem.isError()) {
                said.add(Catalogs.of(Language.ENGLISH).say(problem.message()));
            }
        }
        return shapes + " " + report.total(Quantity.PARAMETERS).value() + " "
                + report.total(Quantity.TRAINABLE).value() + " " + said;
    }

    /** Keras's Sequential does not list its input among its layers. */
    private static boolean isInputOfSequential(Report report, Row row) {
        return row.node().isInput() && report.reading().network().title().startsWith("sequential");
    }
}
