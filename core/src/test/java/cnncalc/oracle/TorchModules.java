package cnncalc.oracle;

import cnncalc.CnnCalc;
import cnncalc.analysis.Quantity;
import cnncalc.analysis.Report;
import cnncalc.analysis.Row;
import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Nothing;
import cnncalc.call.Value.Text;
import cnncalc.layer.Family;
import cnncalc.network.Place.Kind;
import cnncalc.network.ReadingOptions;
import cnncalc.shape.Shape;
import cnncalc.term.Term;
import cnncalc.text.Catalogs;
import cnncalc.text.Language;
import cnncalc.text.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Every recorded PyTorch expression: each row's name, class, output, parameters and multiply-adds, and the totals. */
final class TorchModules {

    private TorchModules() {}

    static Tally random() throws IOException {
        Tally.Counter counter = new Tally.Counter();
        for (Call record : Records.lines("torch/random.jsonl.gz")) {
            counter.add(Records.string(record, "id"), "", differences(record));
        }
        return counter.of("torch.random");
    }

    static Tally refused() throws IOException {
        Tally.Counter counter = new Tally.Counter();
        for (Call record : Records.lines("torch/errors.jsonl")) {
            String call = Records.string(record, "code") + " on " + Records.shapes(shape(record));
            counter.add(call, Records.string(record, "error"), analyze(record).ok() ? List.of("accepted") : List.of());
        }
        return counter.of("torch.refused");
    }

    static Tally accepted() throws IOException {
        Tally.Counter counter = new Tally.Counter();
        for (Call record : Records.lines("torch/unexpectedly_valid.jsonl")) {
            Report report = analyze(record);
            Value output = Records.member(record, "output_shape");
            String expected = output instanceof Text ? "" : Records.shapes(output);
            String got = output instanceof Text ? "" : shapes(report.outputShapes());
            boolean same = report.ok() && expected.equals(got);
            counter.add(
                    Records.string(record, "code") + " on " + Records.shapes(shape(record)),
                    "",
                    same ? List.of() : List.of(got + said(report)));
        }
        return counter.of("torch.accepted");
    }

    private static Value shape(Call record) {
        return Records.member(record, "input_shape");
    }

    private static Report analyze(Call record) {
        List<Shape> inputs = record.argument("input_shapes") == null
                ? List.of(Records.shape(shape(record)))
                : Records.inputs(record);
        String call = Records.string(record, "call");
        String code = Records.string(record, "code");
        String text = call.isEmpty() ? code : "m = " + code + "\n" + call;
        return CnnCalc.analyze(
                        text,
                        new ReadingOptions(
                                "pytorch",
                                "",
                                inputs,
                                /* dialect= */ "",
                                Records.string(record, "input_dtype"),
                                Records.string(record, "mode")))
                .report();
    }

    private static List<String> differences(Call record) {
        List<String> differences = new ArrayList<>();
        Report report = analyze(record);
        List<Row> rows = new ArrayList<>();
        for (Row row : report.rows()) {
            if (row.node().place().kind() == Kind.LAYER) {
                rows.add(row);
            }
        }
        List<Call> layers = Records.objects(record, "layers");
        for (int i = 0; i < Math.max(rows.size(), layers.size()); i++) {
            String wanted = i < layers.size() ? expected(layers.get(i)) : "none";
            String found = i < rows.size() ? got(rows.get(i)) : "none";
            if (!wanted.equals(found)) {
                differences.add(wanted + " expected, got " + found);
                break;
            }
        }
        compare(differences, "total", record, report.total(Quantity.PARAMETERS));
        compare(differences, "trainable", record, report.total(Quantity.TRAINABLE));
        compare(differences, "buffers", record, report.total(Quantity.BUFFERS));
        if (!report.ok()) {
            differences.add("said:" + said(report));
        }
        return differences;
    }

    private static void compare(List<String> differences, String what, Call record, Term got) {
        if (record.argument(what) != null && (!got.known() || got.value() != Records.number(record, what))) {
            differences.add(what + ": " + Records.number(record, what) + " expected, got " + got);
        }
    }

    /** Records count the multiply-adds of convolutions and linear modules alone. */
    private static String expected(Call layer) {
        return Records.string(layer, "name") + " " + Records.string(layer, "class") + " "
                + Records.shapes(Records.member(layer, "output_shape")) + " " + Records.number(layer, "params") + " "
                + (Records.member(layer, "macs") instanceof Nothing ? 0 : Records.number(layer, "macs"));
    }

    private static String got(Row row) {
        Family family = row.node().layer().type().family();
        boolean counted = family == Family.CONVOLUTION || family == Family.DENSE;
        return row.node().place().shown() + " " + row.node().call().name() + " " + shapes(row.outputs()) + " "
                + plain(row.count(Quantity.PARAMETERS)) + " "
                + (counted ? plain(row.count(Quantity.MULTIPLY_ADDS)) : "0");
    }

    private static String shapes(List<Shape> outputs) {
        List<String> shapes = new ArrayList<>();
        for (Shape shape : outputs) {
            shapes.add(shape.whole());
        }
        return String.join("; ", shapes);
    }

    private static String plain(Term term) {
        return term.known() ? Long.toString(term.value()) : "?";
    }

    private static String said(Report report) {
        StringBuilder said = new StringBuilder();
        for (Problem problem : report.problems()) {
            if (problem.isError()) {
                said.append(' ').append(Catalogs.of(Language.ENGLISH).say(problem.message()));
            }
        }
        return said.toString();
    }
}
