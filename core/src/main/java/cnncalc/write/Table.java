package cnncalc.write;

import cnncalc.analysis.Quantity;
import cnncalc.analysis.Report;
import cnncalc.analysis.Row;
import cnncalc.shape.Shape;
import cnncalc.shape.Windows;
import cnncalc.term.Term;
import cnncalc.text.Catalog;
import cnncalc.text.Numbers;
import java.util.ArrayList;
import java.util.List;

/**
 * The report as text in columns, the same for every format that is a table.
 *
 * @param headers one for each column
 * @param rows a line a layer
 * @param totals the last line
 */
record Table(List<String> headers, List<List<String>> rows, List<String> totals) {

    private static final List<String> COLUMNS =
            List.of("name", "type", "kernel", "stride", "padding", "output", "params", "macs");

    /** Columns before this one are words and stand left; from here on numbers stand right. */
    static final int FIRST_NUMBER = 5;

    /**
     * Returns the table of a report.
     *
     * @param grouped whether numbers are for people, with commas, or for programs
     */
    static Table of(Report report, Catalog catalog, boolean grouped) {
        List<String> headers = new ArrayList<>();
        for (String column : COLUMNS) {
            headers.add(catalog.template("column." + column));
        }
        List<List<String>> rows = new ArrayList<>();
        for (Row row : report.rows()) {
            rows.add(cells(row, catalog, grouped));
        }
        List<String> totals = List.of(
                catalog.template("column.total"),
                "",
                "",
                "",
                "",
                "",
                number(report.total(Quantity.PARAMETERS), grouped),
                number(report.total(Quantity.MULTIPLY_ADDS), grouped));
        return new Table(headers, rows, totals);
    }

    private static List<String> cells(Row row, Catalog catalog, boolean grouped) {
        Windows windows = row.node().layer().windows();
        return List.of(
                row.node().name(),
                catalog.template("type." + row.node().layer().type().word()),
                windows == null ? "" : sizes(windows.kernel(), grouped),
                windows == null ? "" : sizes(windows.stride(), grouped),
                windows == null ? "" : sizes(windows.paddingWord(), grouped),
                output(row, grouped),
                number(row.count(Quantity.PARAMETERS), grouped),
                number(row.count(Quantity.MULTIPLY_ADDS), grouped));
    }

    private static String sizes(Object sizes, boolean grouped) {
        return grouped ? sizes.toString().replace('x', '×') : sizes.toString();
    }

    private static String output(Row row, boolean grouped) {
        List<String> shapes = new ArrayList<>();
        for (Shape shape : row.outputs()) {
            shapes.add(grouped ? shape.toString() : shape.plain());
        }
        return shapes.isEmpty() ? "?" : String.join(" ", shapes);
    }

    private static String number(Term term, boolean grouped) {
        if (!term.known()) {
            return "?";
        }
        return grouped ? Numbers.grouped(term.value()) : Long.toString(term.value());
    }

    /** Returns the rows and the totals behind them. */
    List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>(rows);
        lines.add(totals);
        return lines;
    }
}
