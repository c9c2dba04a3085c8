package cnncalc.write;

import cnncalc.analysis.Counts;
import cnncalc.analysis.Quantity;
import cnncalc.analysis.ReceptiveField;
import cnncalc.analysis.ReceptiveField.Axis;
import cnncalc.analysis.Report;
import cnncalc.analysis.Row;
import cnncalc.network.Choice;
import cnncalc.network.Node;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.text.Catalog;
import cnncalc.text.Fix;
import cnncalc.text.Lines;
import cnncalc.text.Problem;
import cnncalc.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The report as plain data, in the shape that scripts rely on. */
final class ReportJson {

    private final Report report;
    private final Catalog catalog;
    private final Lines lines;
    private final Json json = new Json();
    private final Map<String, Row> rows = new HashMap<>();

    private ReportJson(Report report, String source, Catalog catalog) {
        this.report = report;
        this.catalog = catalog;
        this.lines = new Lines(source);
        for (Row row : report.rows()) {
            rows.putIfAbsent(row.node().name(), row);
        }
    }

    static String write(Report report, String source, Catalog catalog) {
        return new ReportJson(report, source, catalog).write();
    }

    private String write() {
        json.open('{').key("ok").truth(report.ok());
        json.key("format").string(report.reading().format()).key("dialect");
        writeWord(report.reading().dialect());
        json.key("name").string(report.network().title());
        json.key("convention").string(report.convention().word());
        List<String> inputs = new ArrayList<>();
        for (Row row : report.inputs()) {
            inputs.add(row.node().name());
        }
        writeEnds("inputs", inputs);
        writeEnds("outputs", report.outputs());
        json.key("layers").open('[');
        for (Row row : report.rows()) {
            if (row.node().place().listed()) {
                writeRow(row);
            }
        }
        json.close(']').key("totals").open('{');
        writeCounts(report.totals());
        json.key("bytes").term(report.bytes()).close('}');
        json.key("problems").open('[');
        for (Problem problem : report.problems()) {
            writeProblem(problem);
        }
        json.close(']').key("choices").open('[');
        for (Choice choice : report.reading().choices()) {
            json.open('{').key("what").string(choice.what()).key("taken").string(choice.taken());
            json.key("others").open('[');
            for (String other : choice.others()) {
                json.string(other);
            }
            json.close(']').close('}');
        }
        return json.close(']').close('}').toString();
    }

    private void writeWord(@Nullable String word) {
        if (word == null || word.isEmpty()) {
            json.nothing();
        } else {
            json.string(word);
        }
    }

    private void writeEnds(String key, List<String> references) {
        json.key(key).open('[');
        for (String reference : references) {
            json.open('{').key("name").string(shown(reference)).key("shape");
            Shape shape = report.shape(reference);
            if (shape == null) {
                json.nothing();
            } else {
                writeShape(shape);
            }
            json.close('}');
        }
        json.close(']');
    }

    private String shown(String reference) {
        Row row = rows.get(Node.source(reference));
        return row == null ? reference : row.node().place().shown();
    }

    private int depth(Node node) {
        String parent = node.place().parent();
        Row row = parent == null ? null : rows.get(parent);
        return row == null ? 0 : 1 + depth(row.node());
    }

    private void writeRow(Row row) {
        Node node = row.node();
        json.open('{').key("name").string(node.place().shown());
        if (!node.name().equals(node.place().shown())) {
            json.key("id").string(node.name());
        }
        json.key("type").string(node.call().name());
        json.key("kind").string(node.place().kind().word());
        json.key("depth").number(depth(node)).key("call").number(node.place().use());
        json.key("inputs").open('[');
        for (String reference : node.inputs()) {
            json.string(shown(reference));
        }
        json.close(']');
        writeShapes("inputShapes", row.inputs());
        writeShapes("outputShapes", row.outputs());
        writeCounts(row.counts());
        writeField(row.field());
        writePlace(node.span());
        json.close('}');
    }

    private void writeField(@Nullable ReceptiveField field) {
        json.key("receptiveField");
        if (field == null) {
            json.nothing();
            return;
        }
        json.open('{').key("aligned").truth(field.isAligned());
        writeAxes("size", field, Axis::size);
        writeAxes("stride", field, Axis::stride);
        writeAxes("start", field, Axis::start);
        json.close('}');
    }

    /** Writes a number for each axis, null where it is not known; null for all where the branches disagree. */
    private void writeAxes(String key, ReceptiveField field, Function<Axis, @Nullable Long> part) {
        json.key(key);
        if (!field.isAligned()) {
            json.nothing();
            return;
        }
        json.open('[');
        for (Axis axis : field.axes()) {
            Long number = part.apply(axis);
            if (number == null) {
                json.nothing();
            } else {
                json.number(number);
            }
        }
        json.close(']');
    }

    private void writeCounts(Counts counts) {
        for (Quantity quantity : Quantity.values()) {
            json.key(quantity.word()).term(counts.get(quantity));
        }
    }

    private void writeShapes(String key, List<Shape> shapes) {
        json.key(key).open('[');
        for (Shape shape : shapes) {
            writeShape(shape);
        }
        json.close(']');
    }

    private void writeShape(Shape shape) {
        json.open('[');
        for (Size size : shape.sizes()) {
            json.term(size.term());
        }
        json.close(']');
    }

    private void writePlace(@Nullable Span span) {
        json.key("line");
        if (span == null) {
            json.nothing().key("column").nothing();
        } else {
            json.number(lines.line(span.start())).key("column").number(lines.column(span.start()));
        }
    }

    private void writeProblem(Problem problem) {
        json.open('{').key("level").string(problem.level().word());
        json.key("code").string(problem.message().key());
        json.key("message").string(catalog.say(problem.message())).key("layer");
        writeWord(problem.layer());
        writePlace(problem.span());
        json.key("fix");
        if (problem.fixes().isEmpty()) {
            json.nothing();
        } else {
            json.string(catalog.say(problem.fixes().get(0).message()));
        }
        json.key("fixes").open('[');
        for (Fix fix : problem.fixes()) {
            json.open('{').key("field").string(fix.field()).key("value").string(fix.value());
            json.key("result").string(fix.result()).close('}');
        }
        json.close(']').close('}');
    }
}
