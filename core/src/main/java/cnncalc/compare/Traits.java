package cnncalc.compare;

import cnncalc.analysis.Quantity;
import cnncalc.analysis.Report;
import cnncalc.analysis.Row;
import cnncalc.layer.Family;
import cnncalc.layer.Layer;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.shape.Windows;
import cnncalc.term.Term;
import cnncalc.text.Numbers;
import java.util.ArrayList;
import java.util.List;

/**
 * What the comparison looks at in one layer, each as a text that is equal where the two are.
 *
 * @param weighs whether the layer holds parameters
 * @param settings as network text writes them; those of two frameworks are written differently, so that of them kernel and
 *     stride alone are compared
 * @param output sizes of one example, channels last
 */
record Traits(
        String type,
        Family family,
        boolean weighs,
        String settings,
        String output,
        String parameters,
        String multiplyAdds) {

    /** Returns the traits of a report's layers, containers left out: what is in them is compared. */
    static List<Traits> of(Report report, Report other) {
        boolean alike = report.reading().dialect().equals(other.reading().dialect());
        boolean first = isChannelsFirst(report);
        List<Traits> traits = new ArrayList<>();
        for (Row row : layers(report)) {
            traits.add(of(row, alike, first));
        }
        return traits;
    }

    /** Returns the rows of a report that are no containers. */
    static List<Row> layers(Report report) {
        List<Row> layers = new ArrayList<>();
        for (Row row : report.rows()) {
            if (!row.node().isContainer()) {
                layers.add(row);
            }
        }
        return layers;
    }

    private static Traits of(Row row, boolean alike, boolean first) {
        Layer layer = row.node().layer();
        Term parameters = row.count(Quantity.PARAMETERS);
        return new Traits(
                layer.type().word(),
                layer.type().family(),
                parameters.known() && parameters.value() > 0,
                settings(layer, alike),
                output(row, first),
                text(parameters),
                text(row.count(Quantity.MULTIPLY_ADDS)));
    }

    private static String settings(Layer layer, boolean alike) {
        Windows windows = layer.windows();
        String written = alike ? layer.type().write(layer.call()) : "";
        if (windows == null) {
            return written;
        }
        return uniform(alike ? written : windows.kernel() + " " + windows.stride());
    }

    /** Sizes that are the same along all axes are said once, however they were written: {@code 3x3} as {@code 3}. */
    private static String uniform(String text) {
        StringBuilder out = new StringBuilder();
        int start = 0;
        while (start < text.length()) {
            int blank = text.indexOf(' ', start);
            int end = blank < 0 ? text.length() : blank;
            out.append(once(text.substring(start, end))).append(' ');
            start = end + 1;
        }
        return out.toString();
    }

    private static String once(String word) {
        int cross = word.indexOf('x');
        String first = cross < 1 ? "" : word.substring(0, cross);
        boolean equal = cross > 0 && Numbers.parse(first) >= 0;
        for (int at = cross; equal && at < word.length(); at += first.length() + 1) {
            int end = at + 1 + first.length();
            equal = word.startsWith("x" + first, at) && (end == word.length() || word.charAt(end) == 'x');
        }
        return equal ? first : word;
    }

    private static String text(Term term) {
        return term.known() ? Long.toString(term.value()) : "?";
    }

    private static String output(Row row, boolean first) {
        StringBuilder text = new StringBuilder();
        for (Shape shape : row.outputs()) {
            text.append(channelsLast(shape, first)).append(' ');
        }
        return text.toString();
    }

    /** Whether a network's maps have their channels in front of the spatial axes. */
    static boolean isChannelsFirst(Report report) {
        for (Row row : report.rows()) {
            Layer layer = row.node().layer();
            if (layer.windows() != null) {
                return layer.layout().channelsFirst();
            }
        }
        return false;
    }

    /** Returns the sizes of one example with the channels last. */
    static List<Size> channelsLast(Shape shape, boolean first) {
        List<Size> sizes = new ArrayList<>(shape.exampleSizes());
        if (first && sizes.size() > 1) {
            sizes.add(sizes.remove(0));
        }
        return sizes;
    }

    /** Returns what this layer and another differ in. */
    List<Trait> differences(Traits other) {
        List<Trait> differences = new ArrayList<>();
        add(differences, Trait.TYPE, type, other.type);
        add(differences, Trait.SETTINGS, settings, other.settings);
        add(differences, Trait.OUTPUT, output, other.output);
        add(differences, Trait.PARAMETERS, parameters, other.parameters);
        add(differences, Trait.MULTIPLY_ADDS, multiplyAdds, other.multiplyAdds);
        if (differences.contains(Trait.TYPE)) {
            differences.remove(Trait.SETTINGS);
        }
        return differences;
    }

    private static void add(List<Trait> differences, Trait trait, String left, String right) {
        if (!left.equals(right)) {
            differences.add(trait);
        }
    }
}
