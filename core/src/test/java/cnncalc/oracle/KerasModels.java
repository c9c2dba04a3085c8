package cnncalc.oracle;

import cnncalc.CnnCalc;
import cnncalc.analysis.Quantity;
import cnncalc.analysis.Report;
import cnncalc.analysis.Row;
import cnncalc.call.Call;
import cnncalc.call.JsonText;
import cnncalc.network.Place.Kind;
import cnncalc.shape.Shape;
import cnncalc.term.Term;
import cnncalc.text.Catalogs;
import cnncalc.text.Language;
import cnncalc.text.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Every recorded Keras model, read from its JSON: each row's name, class, output, parameters, and the totals. */
final class KerasModels {

    static final List<String> APPLICATIONS = List.of(
            "ConvNeXtTiny",
            "DenseNet121",
            "EfficientNetB0",
            "InceptionV3",
            "MobileNet",
            "MobileNetV2",
            "MobileNetV3Small",
            "NASNetMobile",
            "ResNet50",
            "VGG16",
            "Xception");

    private KerasModels() {}

    static Tally applications() throws IOException {
        Tally.Counter counter = new Tally.Counter();
        for (String model : APPLICATIONS) {
            String text = Records.text("keras/applications/" + model + ".json.gz");
            counter.add(model, "", differences(Records.object(JsonText.read(text)), text));
        }
        return counter.of("keras.applications");
    }

    static Tally random() throws IOException {
        Tally.Counter counter = new Tally.Counter();
        for (String line : Records.text("keras/random.jsonl.gz").lines().toList()) {
            Call record = Records.object(JsonText.read(line));
            counter.add(Records.string(record, "id"), "", differences(record, line));
        }
        return counter.of("keras.random");
    }

    private static List<String> differences(Call record, String text) {
        List<String> differences = new ArrayList<>();
        Report report = CnnCalc.analyze(Expected.member(text, record, "config")).report();
        compare(differences, "rows", expected(record), got(report));
        compare(differences, "total", Records.number(record, "total"), report.total(Quantity.PARAMETERS));
        compare(differences, "trainable", Records.number(record, "trainable"), report.total(Quantity.TRAINABLE));
        compare(differences, "fixed", Records.number(record, "non_trainable"), report.total(Quantity.NON_TRAINABLE));
        for (Problem problem : report.problems()) {
            if (problem.isError()) {
                differences.add("said: " + Catalogs.of(Language.ENGLISH).say(problem.message()));
            }
        }
        return differences;
    }

    private static void compare(List<String> differences, String what, long expected, Term got) {
        if (!got.known() || got.value() != expected) {
            differences.add(what + ": " + expected + " expected, got " + got);
        }
    }

    private static void compare(List<String> differences, String what, List<String> expected, List<String> got) {
        for (int i = 0; i < Math.max(expected.size(), got.size()); i++) {
            String wanted = i < expected.size() ? expected.get(i) : "none";
            String found = i < got.size() ? got.get(i) : "none";
            if (!wanted.equals(found)) {
                differences.add(what + ": " + wanted + " expected, got " + found);
                return;
            }
        }
    }

    private static List<String> expected(Call record) {
        List<String> rows = new ArrayList<>();
        for (Call layer : Records.objects(record, "layers")) {
            long params = Records.number(layer, "params");
            rows.add(Records.string(layer, "name") + " " + Records.string(layer, "class") + " "
                    + Records.shapes(Records.member(layer, "output_shape")) + " " + params + " "
                    + Records.number(layer, "trainable"));
            List<Call> calls = Records.objects(layer, "calls");
            for (int i = 1; i < calls.size(); i++) {
                rows.add(Records.string(layer, "name") + " again "
                        + Records.shapes(Records.member(calls.get(i), "output_shape")));
            }
        }
        for (Call operation : Records.objects(record, "ops")) {
            rows.add(Records.string(operation, "name") + " " + Records.string(operation, "class") + " "
                    + Records.shapes(Records.member(operation, "output_shape")));
        }
        return rows;
    }

    private static List<String> got(Report report) {
        List<String> rows = new ArrayList<>();
        List<String> operations = new ArrayList<>();
        for (Row row : report.rows()) {
            String name = row.node().place().shown();
            String type = row.node().call().name();
            boolean operation = row.node().place().kind() == Kind.OPERATION;
            if (row.node().place().parent() != null || !row.node().place().listed()) {
                continue;
            }
            if (operation) {
                operations.add(name + " " + type + " " + shapes(row));
            } else if (row.node().place().use() > 1) {
                rows.add(name + " again " + shapes(row));
            } else {
                rows.add(name + " " + type + " " + shapes(row) + " " + plain(row.count(Quantity.PARAMETERS)) + " "
                        + plain(row.count(Quantity.TRAINABLE)));
            }
        }
        rows.addAll(operations);
        return rows;
    }

    private static String shapes(Row row) {
        List<String> shapes = new ArrayList<>();
        for (Shape shape : row.outputs()) {
            shapes.add(shape.whole());
        }
        return String.join("; ", shapes);
    }

    private static String plain(Term term) {
        return term.known() ? Long.toString(term.value()) : "?";
    }
}
