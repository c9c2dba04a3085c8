package cnncalc.oracle;

import cnncalc.CnnCalc;
import cnncalc.analysis.Quantity;
import cnncalc.analysis.Report;
import cnncalc.analysis.Row;
import cnncalc.call.Call;
import cnncalc.call.JsonText;
import cnncalc.call.Value.Nothing;
import cnncalc.shape.Shape;
import cnncalc.text.Catalogs;
import cnncalc.text.Language;
import cnncalc.text.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What Keras refuses is refused, not for want of a class; what it accepts although it looks wrong has its numbers. */
final class KerasRefusals {

    private KerasRefusals() {}

    /** Each as the JSON that Keras made of it, but for the one that Keras loads: what refuses that is the call alone. */
    static Tally models() throws IOException {
        Tally.Counter counter = new Tally.Counter();
        for (String line : Records.text("keras/keras_errors.jsonl.gz").lines().toList()) {
            Call record = Records.object(JsonText.read(line));
            String snippet = Records.string(record, "snippet");
            boolean loads = Records.member(record, "json_error") instanceof Nothing;
            String text = loads ? snippet : Expected.member(line, record, "config");
            counter.add(
                    snippet,
                    Records.string(record, "error"),
                    refused(CnnCalc.analyze(text).report()));
        }
        return counter.of("keras.refused");
    }

    /** Each as the code that was refused. */
    static Tally snippets() throws IOException {
        Tally.Counter counter = new Tally.Counter();
        for (Call record : Records.lines("keras/keras_errors.jsonl.gz")) {
            String snippet = Records.string(record, "snippet");
            counter.add(
                    snippet,
                    Records.string(record, "error"),
                    refused(CnnCalc.analyze(snippet).report()));
        }
        return counter.of("keras.refused.code");
    }

    private static List<String> refused(Report report) {
        return report.ok() || isUnknown(report) ? List.of("accepted") : List.of();
    }

    /** A single layer behind an input of a recorded shape. */
    static Tally layers() throws IOException {
        Tally.Counter counter = new Tally.Counter();
        for (String line :
                Records.text("keras/keras_errors_natural.jsonl.gz").lines().toList()) {
            Call record = Records.object(JsonText.read(line));
            String model =
                    """
                    {"class_name": "Sequential", "config": {"layers": [
                    {"class_name": "InputLayer", "config": {"name": "in", "batch_shape": %s}}, %s]}}
                    """.formatted(Expected.member(line, record, "input"), Expected.member(line, record, "config"));
            Report report = CnnCalc.analyze(model).report();
            counter.add(Records.string(record, "cls"), Records.string(record, "error"), refused(report));
        }
        return counter.of("keras.refused.layers");
    }

    static Tally accepted() throws IOException {
        Tally.Counter counter = new Tally.Counter();
        for (String line : Records.text("keras/accepts.jsonl").lines().toList()) {
            Call record = Records.object(JsonText.read(line));
            Report report =
                    CnnCalc.analyze(Expected.member(line, record, "config")).report();
            String expected = expected(record);
            String got = got(report);
            counter.add(
                    Records.string(record, "snippet"),
                    "",
                    expected.equals(got) ? List.of() : List.of(expected + " expected, got " + got));
        }
        return counter.of("keras.accepted");
    }

    /** Whether the report fails for want of a class, and not because Keras would refuse. */
    private static boolean isUnknown(Report report) {
        return report.problems().stream()
                .anyMatch(problem -> problem.message().key().equals("class.unknown"));
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
