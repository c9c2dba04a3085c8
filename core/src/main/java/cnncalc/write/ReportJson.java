package cnncalc.write;

import cnncalc.analysis.Counts;
import cnncalc.analysis.Quantity;
import cnncalc.analysis.ReceptiveField;
import cnncalc.analysis.ReceptiveField.Axis;
import cnncalc.analysis.Report;
import cnncalc.analysis.Row;
import cnncalc.layer.Family;
import cnncalc.network.Node;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.text.Catalog;
import cnncalc.text.Fix;
import cnncalc.text.Lines;
import cnncalc.text.Problem;
import cnncalc.text.Span;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** The report as plain data, in the shape that scripts rely on. */
final class ReportJson {

    private final Report report;
    private final Catalog catalog;
    private final Lines lines;
    private final Json json = new Json();

    private ReportJson(Report report, String source, Catalog catalog) {
        this.report = report;
        this.catalog = catalog;
        this.lines = new Lines(source);
    }

    static String write(Report report, String source, Catalog catalog) {
        return new ReportJson(report, source, catalog).write();
    }

    private String write() {
        json.open('{').key("ok").truth(report.ok());
        json.key("format").string("network").key("dialect").nothing();
        json.key("name").string(report.network().title());
        writeEnds("inputs", report.inputs());
        writeEnds("outputs", report.outputs());
        json.key("layers").open('[');
        for (Row row : report.rows()) {
            writeRow(row);
        }
        json.close(']').key("totals").open('{');
        writeCounts(report.totals());
        json.key("bytes").term(report.bytes()).close('}');
        json.key("problems").open('[');
        for (Problem problem : report.problems()) {
            writeProblem(problem);
        }
        return json.close(']').key("choices").open('[').close(']').close('}').toString();
    }

    private void writeEnds(String key, List<Row> rows) {
        json.key(key).open('[');
        for (Row row : rows) {
            json.open('{').key("name").string(row.node().name()).key("shape");
            if (row.outputs().isEmpty()) {
                json.nothing();
            } else {
                writeShape(row.outputs().get(0));
            }
            json.close('}');
        }
        json.close(']');
    }

    private void writeRow(Row row) {
        Node node = row.node();
        boolean input = node.layer().type().family() == Family.INPUT;
        json.open('{')
                .key("name")
                .string(node.name())
                .key("type")
                .string(node.call().name());
        json.key("kind")
                .string(input ? "input" : "layer")
                .key("depth")
                .number(0)
                .key("call")
                .number(1);
        json.key("inputs").open('[');
        for (String name : node.inputs()) {
            json.string(name);
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
        json.open('{');
        writeAxes("size", field, Axis::size);
        writeAxes("stride", field, Axis::stride);
        writeAxes("start", field, Axis::start);
        json.close('}');
    }

    private void writeAxes(String key, ReceptiveField field, ToLongFunction<Axis> part) {
        json.key(key).open('[');
        for (Axis axis : field.axes()) {
            json.number(part.applyAsLong(axis));
        }
        json.close(']');
    }

    private void writeCounts(Counts counts) {
        for (Quantity quantity : Quantity.values()) {
            json.key(quantity.word()).term(counts.get(quantity));
        }
        json.key("flops").term(Report.operations(counts));
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
        if (problem.layer() == null) {
            json.nothing();
        } else {
            json.string(problem.layer());
        }
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
