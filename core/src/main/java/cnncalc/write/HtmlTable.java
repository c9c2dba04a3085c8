package cnncalc.write;

import cnncalc.text.Markup;
import java.util.List;

/** A {@link Table} as HTML that keeps its look where it is pasted: styles in the elements, no classes, no scripts. */
final class HtmlTable {

    private static final String CELL = "padding:4px 10px;border-bottom:1px solid #ddd;text-align:";

    private HtmlTable() {}

    static String write(Table table, String caption) {
        return markup(table, caption).toHtml() + "\n";
    }

    static Markup markup(Table table, String caption) {
        Markup head = Markup.element("thead", row(table.headers(), "col"));
        Markup body = Markup.element("tbody");
        for (List<String> line : table.rows()) {
            body.add(row(line, "row"));
        }
        Markup foot = Markup.element("tfoot", row(table.totals(), "row"));
        Markup all = Markup.element("table").with("style", "border-collapse:collapse;font-size:14px");
        if (!caption.isEmpty()) {
            all.add(Markup.element("caption", caption).with("style", "text-align:left;padding:4px 10px"));
        }
        return all.add(head).add(body).add(foot);
    }

    /** The first cell of a row is its heading; in the head all are. */
    private static Markup row(List<String> cells, String scope) {
        Markup row = Markup.element("tr");
        for (int column = 0; column < cells.size(); column++) {
            boolean heads = scope.equals("col") || column == 0;
            Markup cell = Markup.element(heads ? "th" : "td", cells.get(column));
            if (heads) {
                cell.with("scope", scope);
            }
            row.add(cell.with("style", CELL + (column < Table.FIRST_NUMBER ? "left" : "right")));
        }
        return row;
    }
}
