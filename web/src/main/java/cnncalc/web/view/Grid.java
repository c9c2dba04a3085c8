package cnncalc.web.view;

import cnncalc.text.Markup;
import java.util.List;

/** A plain table of a panel, its first column the headings of its rows. */
final class Grid {

    private final Markup body = Markup.element("tbody");
    private final Markup table;

    /**
     * @param caption what the table says
     * @param columns headings, one for each column
     */
    Grid(String caption, List<String> columns) {
        Markup head = Markup.element("tr");
        for (String column : columns) {
            head.add(Markup.element("th", column).with("scope", "col"));
        }
        this.table = Markup.element("table", Markup.element("caption", caption), Markup.element("thead", head), body)
                .with("class", "answers");
    }

    /** Adds a row, which is marked where it is the present one. */
    void add(Markup heading, List<String> cells, boolean present) {
        Markup row = Markup.element("tr", heading.with("scope", "row"));
        for (String cell : cells) {
            row.add(Markup.element("td", cell));
        }
        body.add(present ? row.with("class", "present") : row);
    }

    Markup table() {
        return table;
    }
}
