package cnncalc.write;

import cnncalc.analysis.Report;
import cnncalc.link.Link;
import cnncalc.text.Catalog;
import cnncalc.text.Markup;
import cnncalc.text.Refusal;
import java.util.List;

/** The formats that a report is written in, by name. */
public final class Formats {

    public static final List<String> ALL = List.of(
            "text", "markdown", "csv", "tsv", "latex", "html", "json", "svg", "network", "keras", "pytorch", "link");

    private Formats() {}

    /**
     * Returns the report in a format.
     *
     * @param source the text that the report was made from, for places in it
     * @throws Refusal if there is no such format
     */
    public static String write(String format, Report report, String source, Catalog catalog) {
        return switch (format) {
            case "json" -> ReportJson.write(report, source, catalog);
            case "network" -> NetworkTextWriter.write(report.network());
            case "keras", "pytorch" -> program(format, report, catalog);
            case "link" -> "#" + Link.write(NetworkTextWriter.write(report.network()));
            default -> table(format, report, catalog);
        };
    }

    /**
     * Returns the report in one of the formats that are tables.
     *
     * @throws Refusal if there is no such format
     */
    public static String table(String format, Report report, Catalog catalog) {
        return switch (format) {
            case "text" -> TableWriter.text(Table.of(report, catalog, /* grouped= */ true));
            case "markdown" -> TableWriter.markdown(Table.of(report, catalog, /* grouped= */ true));
            case "csv" -> TableWriter.csv(Table.of(report, catalog, /* grouped= */ false));
            case "tsv" -> TableWriter.tsv(Table.of(report, catalog, /* grouped= */ false));
            case "latex" ->
                LatexTable.write(
                        Table.of(report, catalog, /* grouped= */ true),
                        report.network().title());
            case "html" ->
                HtmlTable.write(
                        Table.of(report, catalog, /* grouped= */ true),
                        report.network().title());
            default -> throw Refusal.of("format.unknown", format, ALL);
        };
    }

    /** Returns the network as a program of a framework: {@code keras}, or {@code pytorch}. */
    public static String program(String framework, Report report, Catalog catalog) {
        return framework.equals("keras") ? KerasWriter.write(report, catalog) : TorchWriter.write(report, catalog);
    }

    /** Returns the table that {@code html} writes, for a page that shows it. */
    public static Markup htmlTable(Report report, Catalog catalog) {
        return HtmlTable.markup(
                Table.of(report, catalog, /* grouped= */ true), report.network().title());
    }
}
