package cnncalc.picture;

import cnncalc.analysis.Quantity;
import cnncalc.analysis.Report;
import cnncalc.analysis.Row;
import cnncalc.picture.Box.Wire;
import cnncalc.picture.Slot.Link;
import cnncalc.shape.Shape;
import cnncalc.term.Term;
import cnncalc.text.Catalog;
import cnncalc.text.Columns;
import cnncalc.text.Markup;
import cnncalc.text.Numbers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The network as a graph from left to right: a box a layer with its name, type and output, a wire to each layer that reads
 * from it. Open containers are frames around their layers; folded ones are boxes with their totals. Coordinates are whole
 * units.
 */
public final class GraphPicture {

    /** Boxes and bends of wires beyond these are no picture any more. */
    private static final int MOST = 12_000;

    private static final int LETTER = 7;
    private static final int LINE = 15;
    private static final int MARGIN = 11;
    private static final int LONGEST = 20;

    private final Report report;
    private final Catalog catalog;
    private final Map<Box, List<String>> texts = new HashMap<>();
    private final Map<Box, Level> levels = new HashMap<>();

    private GraphPicture(Report report, Catalog catalog) {
        this.report = report;
        this.catalog = catalog;
    }

    /**
     * Returns the picture as an {@code svg} element, empty where the network is too large for one. Boxes and frames carry
     * their layer's name, wires that of the layer they come from.
     *
     * @param folded names of the containers that are one box
     */
    public static Markup draw(Report report, Set<String> folded, Catalog catalog) {
        return new GraphPicture(report, catalog).draw(Nesting.of(report, folded));
    }

    private Markup draw(Box whole) {
        Markup picture = Markup.element("svg").with("class", "graph").with("role", "img");
        picture.with("aria-label", catalog.template("picture.graph"));
        if (Level.size(whole) > MOST || whole.parts.isEmpty()) {
            return picture;
        }
        layOut(whole);
        picture.with("viewBox", "0 0 " + whole.width + " " + whole.height)
                .with("width", whole.width)
                .with("height", whole.height);
        addParts(picture, whole, 0, 0);
        return picture;
    }

    /** Gives everything in a frame its size and place, from the inside out. */
    private void layOut(Box frame) {
        for (Box part : frame.parts) {
            Row row = part.row;
            if (row == null) {
                continue;
            }
            List<String> lines = part.open ? List.of(title(row)) : lines(row);
            int columns = 6;
            for (String line : lines) {
                columns = Math.max(columns, Columns.of(line));
            }
            texts.put(part, lines);
            part.width = columns * LETTER + 2 * MARGIN;
            part.height = lines.size() * LINE + MARGIN;
            if (part.open) {
                layOut(part);
            }
        }
        levels.put(frame, Level.of(frame));
    }

    private static String title(Row row) {
        return Columns.shortened(row.node().place().shown(), LONGEST);
    }

    /** What a box says: name, type, output; of a folded container the totals. */
    private List<String> lines(Row row) {
        List<String> lines = new ArrayList<>();
        lines.add(title(row));
        lines.add(Columns.shortened(report.typeName(row, catalog), LONGEST));
        lines.add(Columns.shortened(outputs(row), LONGEST));
        if (row.node().isContainer()) {
            lines.add(catalog.say("picture.params", compact(row.count(Quantity.PARAMETERS))));
            lines.add(catalog.say("picture.macs", compact(row.count(Quantity.MULTIPLY_ADDS))));
        }
        return lines;
    }

    private static String outputs(Row row) {
        StringBuilder out = new StringBuilder();
        for (Shape shape : row.outputs()) {
            out.append(out.length() == 0 ? "" : ", ").append(shape);
        }
        return out.length() == 0 ? "?" : out.toString();
    }

    private static String compact(Term term) {
        return term.known() ? Numbers.compact(term.value()) : "?";
    }

    /** Adds wires and boxes of a frame whose corner is at these coordinates. */
    private void addParts(Markup picture, Box frame, int x, int y) {
        for (Box part : frame.parts) {
            if (part.open) {
                picture.add(box(part, x + part.x, y + part.y));
                addParts(picture, part, x + part.x, y + part.y);
            }
        }
        for (Wire wire : frame.wires) {
            addWire(picture, frame, wire, x, y);
        }
        for (Box part : frame.parts) {
            if (!part.open) {
                picture.add(box(part, x + part.x, y + part.y));
            }
        }
    }

    private Markup box(Box box, int x, int y) {
        Row row = box.row;
        List<String> lines = texts.get(box);
        Markup group = Markup.element("g");
        if (row == null || lines == null) {
            return group;
        }
        boolean container = row.node().isContainer();
        String kind = box.open ? "frame" : container ? "node folded" : "node";
        group.with(
                        "class",
                        kind + " family-" + row.node().layer().type().family().word())
                .with("data-layer", row.node().name())
                .with("data-action", "point")
                .add(Markup.element("title", row.node().name() + " " + outputs(row)))
                .add(rectangle(x, y, box.width, box.height));
        for (int i = 0; i < lines.size(); i++) {
            Markup text = Markup.element("text", lines.get(i))
                    .with("x", box.open ? x + MARGIN : x + box.width / 2)
                    .with("y", y + LINE * (i + 1) + 2);
            group.add(i == 0 ? text.with("class", "name") : text);
        }
        return group;
    }

    private static Markup rectangle(int x, int y, int width, int height) {
        return Markup.element("rect")
                .with("x", x)
                .with("y", y)
                .with("width", width)
                .with("height", height)
                .with("rx", 7);
    }

    private void addWire(Markup picture, Box frame, Wire wire, int x, int y) {
        Level level = levels.get(frame);
        Row source = wire.source.row;
        List<Link> links = level == null ? null : level.links.get(wire);
        if (level == null || links == null || source == null) {
            return;
        }
        StringBuilder path = new StringBuilder();
        for (Link link : links) {
            draw(path, level, link, x, y);
        }
        picture.add(Markup.element("path")
                .with("class", "wire")
                .with("data-layer", source.node().name())
                .with("d", path.toString()));
    }

    /** Level through a column, curved between two. */
    private static void draw(StringBuilder path, Level level, Link link, int x, int y) {
        Slot from = link.from();
        Slot to = link.to();
        int start = x + (from.box == null ? level.lefts[from.column] : from.box.x + from.box.width);
        int leave = x + level.right(from.column);
        int arrive = x + level.lefts[to.column];
        int end = x + (to.box == null ? level.lefts[to.column] : to.box.x);
        int upper = y + from.top + link.exit();
        int lower = y + to.top + link.entry();
        int middle = (leave + arrive) / 2;
        path.append('M').append(start).append(' ').append(upper).append('H').append(leave);
        if (upper != lower) {
            path.append('C').append(middle).append(' ').append(upper).append(' ');
            path.append(middle).append(' ').append(lower).append(' ');
            path.append(arrive).append(' ').append(lower);
        }
        path.append('H').append(end);
    }
}
