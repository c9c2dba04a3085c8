package cnncalc.picture;

import cnncalc.analysis.Quantity;
import cnncalc.analysis.Report;
import cnncalc.analysis.Row;
import cnncalc.term.Term;
import cnncalc.text.Catalog;
import cnncalc.text.Columns;
import cnncalc.text.Markup;
import cnncalc.text.Numbers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where parameters, multiply-adds and activations are: a line a layer, with a bar for its part of each, as long as it is
 * large; a folded container is one line, an open one a heading. Coordinates are whole units.
 */
public final class BarsPicture {

    private static final List<Quantity> QUANTITIES =
            List.of(Quantity.PARAMETERS, Quantity.MULTIPLY_ADDS, Quantity.ACTIVATIONS);

    private static final int MARGIN = 4;
    private static final int LINE = 20;
    private static final int HEAD = 46;
    private static final int NAMES = 132;
    private static final int NAME_COLUMNS = 17;
    private static final int INDENT = 10;
    private static final int COLUMN = 156;
    private static final int LETTER = 7;
    private static final int LONGEST = 100;

    private final Report report;
    private final Catalog catalog;
    private final List<Row> lines = new ArrayList<>();
    private final Set<String> headings = new HashSet<>();
    private final Map<String, Integer> depths = new HashMap<>();

    private BarsPicture(Report report, Set<String> folded, Catalog catalog) {
        this.report = report;
        this.catalog = catalog;
        Set<String> hidden = new HashSet<>();
        for (Row row : report.rows()) {
            String name = row.node().name();
            String parent = row.node().place().parent();
            depths.put(name, parent == null ? 0 : 1 + depths.getOrDefault(parent, 0));
            boolean inside = parent != null && hidden.contains(parent);
            if (inside || folded.contains(name)) {
                hidden.add(name);
            } else if (parent != null) {
                headings.add(parent);
            }
            if (!inside) {
                lines.add(row);
            }
        }
    }

    /**
     * Returns the picture as an {@code svg} element; a line carries its layer's name.
     *
     * @param folded names of the containers that are one line
     */
    public static Markup draw(Report report, Set<String> folded, Catalog catalog) {
        return new BarsPicture(report, folded, catalog).draw();
    }

    private Markup draw() {
        int width = NAMES + QUANTITIES.size() * COLUMN;
        int height = HEAD + lines.size() * LINE + MARGIN;
        Markup picture = Markup.element("svg")
                .with("class", "bars")
                .with("viewBox", "0 0 " + width + " " + height)
                .with("width", width)
                .with("height", height)
                .with("role", "img")
                .with("aria-label", catalog.template("picture.bars"));
        if (lines.isEmpty()) {
            return picture;
        }
        long[] largest = new long[QUANTITIES.size()];
        for (int i = 0; i < largest.length; i++) {
            addHead(picture, i);
            largest[i] = largest(QUANTITIES.get(i));
        }
        for (int i = 0; i < lines.size(); i++) {
            picture.add(line(lines.get(i), HEAD + i * LINE, width, largest));
        }
        return picture;
    }

    private long largest(Quantity quantity) {
        long largest = 0;
        for (Row row : lines) {
            boolean counts = !headings.contains(row.node().name());
            largest = counts ? Math.max(largest, known(row.count(quantity))) : largest;
        }
        return largest;
    }

    private static long known(Term term) {
        return term.known() ? term.value() : 0;
    }

    private static int left(int column) {
        return NAMES + column * COLUMN;
    }

    private void addHead(Markup picture, int column) {
        Quantity quantity = QUANTITIES.get(column);
        Term total = report.total(quantity);
        String sum = total.known() ? Numbers.grouped(total.value()) : "?";
        picture.add(text(catalog.template("quantity." + quantity.word()), left(column), 16))
                .add(text(sum, left(column), 34).with("class", "name"));
    }

    private Markup line(Row row, int top, int width, long[] largest) {
        boolean heading = headings.contains(row.node().name());
        int indent = INDENT * Math.min(3, depths.getOrDefault(row.node().name(), 0));
        String name = Columns.shortened(row.node().place().shown(), NAME_COLUMNS - indent / LETTER);
        Markup group = Markup.element("g")
                .with(
                        "class",
                        "part family-" + row.node().layer().type().family().word())
                .with("data-layer", row.node().name())
                .with("data-action", "point")
                .add(Markup.element("title", title(row)))
                .add(rectangle(0, top, width, LINE).with("class", "ground"));
        Markup label = text(name, MARGIN + indent, top + 14);
        group.add(heading ? label.with("class", "name") : label);
        for (int i = 0; i < QUANTITIES.size() && !heading; i++) {
            addBar(group, row.count(QUANTITIES.get(i)), QUANTITIES.get(i), left(i), top, largest[i]);
        }
        return group;
    }

    private String title(Row row) {
        StringBuilder title = new StringBuilder(row.node().name());
        for (Quantity quantity : QUANTITIES) {
            Term count = row.count(quantity);
            title.append('\n')
                    .append(catalog.template("quantity." + quantity.word()))
                    .append(' ');
            title.append(count.known() ? Numbers.grouped(count.value()) : "?");
        }
        return title.toString();
    }

    private void addBar(Markup group, Term count, Quantity quantity, int left, int top, long largest) {
        if (!count.known()) {
            group.add(text("?", left, top + 14));
        } else if (count.value() > 0) {
            int length = Math.max(1, Numbers.share(count.value(), largest, LONGEST));
            String share = Numbers.percent(count.value(), known(report.total(quantity)));
            group.add(rectangle(left, top + 4, length, LINE - 8).with("class", "front"))
                    .add(text((share.equals("0.0") ? "< 0.1" : share) + " %", left + length + 6, top + 14));
        }
    }

    private static Markup rectangle(int x, int y, int width, int height) {
        return Markup.element("rect")
                .with("x", x)
                .with("y", y)
                .with("width", width)
                .with("height", height);
    }

    private static Markup text(String text, int x, int y) {
        return Markup.element("text", text).with("x", x).with("y", y);
    }
}
