package cnncalc.ask;

import cnncalc.analysis.Quantity;
import cnncalc.analysis.Report;
import cnncalc.analysis.Row;
import cnncalc.layer.Family;
import cnncalc.network.Node;
import cnncalc.read.Repeat;
import cnncalc.term.Term;
import cnncalc.text.Problem;
import cnncalc.text.Span;
import cnncalc.write.NetworkTextWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How deep a network is: how often its lines repeat. Lines that say a number of times have it changed, one of them or all by
 * as much, as the residual networks of one family differ; a layer that gives back the shape that it reads may be repeated
 * too. Each network of another depth is another text, read and analyzed like any other.
 */
public final class Depth {

    /** All lines that say a number of times. */
    public static final int ALL = -1;

    private static final List<Family> REPEATED =
            List.of(Family.CONVOLUTION, Family.DENSE, Family.RECURRENT, Family.ATTENTION);

    private static final int MOST = 12;
    private static final int FEWEST = 5;
    private static final long LEAST_RANGE = 8;

    /** Rows that are analyzed for a curve, about. */
    private static final long ROWS = 2_000;

    /**
     * A line that may stand there more or less often.
     *
     * @param name what repeats: the line behind {@code times}, or a layer's name
     * @param times how often it stands there now
     * @param span where the number stands; where the layer's line does
     * @param copy the line that repeats it; empty where a number is changed
     */
    public record Part(String name, long times, Span span, String copy) {

        /** Whether the text says how often. */
        public boolean isCounted() {
            return copy.isEmpty();
        }
    }

    private final Report report;
    private final String source;
    private final List<Part> parts = new ArrayList<>();

    /**
     * @param report on a network that works
     * @param source its network text
     */
    public Depth(Report report, String source) {
        this.report = report;
        this.source = source;
        for (Repeat repeat : Repeat.in(source)) {
            parts.add(new Part(repeat.what(), repeat.times(), repeat.count(), ""));
        }
        addLayers();
    }

    /** Returns the lines that say a number of times, and behind them the layers that may be repeated. */
    public List<Part> parts() {
        return parts;
    }

    /** Returns how many of the parts say a number of times. */
    public int counted() {
        int counted = 0;
        for (Part part : parts) {
            counted += part.isCounted() ? 1 : 0;
        }
        return counted;
    }

    private void addLayers() {
        Map<String, Integer> readers = new HashMap<>();
        Map<Integer, Integer> uses = new HashMap<>();
        for (Node node : report.network().nodes()) {
            Span span = node.span();
            if (span != null) {
                uses.merge(span.start(), 1, Integer::sum);
            }
            for (String input : node.inputs()) {
                readers.merge(Node.source(input), 1, Integer::sum);
            }
        }
        for (int i = 1; i < report.rows().size(); i++) {
            Node node = report.rows().get(i).node();
            Span span = node.span();
            boolean once = span != null && uses.getOrDefault(span.start(), 0) == 1;
            if (span != null && once && readers.getOrDefault(node.name(), 0) <= 1 && isRepeatable(i)) {
                parts.add(new Part(node.place().shown(), 1, span, copy(node)));
            }
        }
    }

    /** Whether a layer with weights reads the line above and gives back that shape to the line below, which does not name it. */
    private boolean isRepeatable(int position) {
        Row row = report.rows().get(position);
        Node node = row.node();
        String above = report.rows().get(position - 1).node().name();
        boolean own = node.place().parent() == null && node.place().use() == 1;
        Term held = row.count(Quantity.PARAMETERS);
        boolean weighs = held.known()
                && held.value() > 0
                && REPEATED.contains(node.layer().type().family());
        return own
                && weighs
                && node.inputs().equals(List.of(above))
                && row.inputs().size() == 1
                && row.inputs().equals(row.outputs())
                && !isNamedBelow(position);
    }

    private boolean isNamedBelow(int position) {
        if (position == report.rows().size() - 1) {
            return false;
        }
        Node below = report.rows().get(position + 1).node();
        String name = report.rows().get(position).node().name();
        Span span = below.span();
        return span == null
                || !below.inputs().contains(name)
                || source.substring(span.start(), span.end()).contains(" " + name);
    }

    private static String copy(Node node) {
        String above = node.inputs().get(0);
        Node unnamed = new Node(
                node.name(), /* named= */ false, node.layer(), node.inputs(), node.call(), node.span(), node.place());
        return NetworkTextWriter.line(unnamed, above);
    }

    /** Returns the text with a part, or {@link #ALL} that say a number, so much more often. */
    public String text(int part, long more) {
        StringBuilder text = new StringBuilder(source);
        for (int i = parts.size() - 1; i >= 0; i--) {
            Part each = parts.get(i);
            if (i == part || (part == ALL && each.isCounted())) {
                put(text, each, more);
            }
        }
        return text.toString();
    }

    private static void put(StringBuilder text, Part part, long more) {
        Span span = part.span();
        if (part.isCounted()) {
            text.replace(span.start(), span.end(), Long.toString(part.times() + more));
        } else {
            text.insert(span.end(), ("\n" + part.copy()).repeat((int) more));
        }
    }

    /** Returns how often the lines of a part, or of {@link #ALL} together, stand there. */
    public long times(int part) {
        return sum(part, 0);
    }

    private long sum(int part, long more) {
        long sum = 0;
        for (int i = 0; i < parts.size(); i++) {
            boolean changes = i == part || (part == ALL && parts.get(i).isCounted());
            sum += changes ? parts.get(i).times() + more : 0;
        }
        return sum;
    }

    /** Returns how often each line stands there that together stand there so often: {@code 5 + 4 + 4}. */
    public List<Long> each(int part, long times) {
        List<Long> each = new ArrayList<>();
        long lines = part == ALL ? counted() : 1;
        for (int i = 0; i < parts.size(); i++) {
            if (i == part || (part == ALL && parts.get(i).isCounted())) {
                each.add(parts.get(i).times() + (times - times(part)) / lines);
            }
        }
        return each;
    }

    /**
     * Returns the numbers over the times that a part stands there, or all that say a number together; all else is left as it is.
     *
     * @param analysis gives the report of a network text
     */
    public Curve curve(int part, Function<String, Report> analysis) {
        List<Curve.Point> points = new ArrayList<>();
        Curve.Refused refused = null;
        List<Long> steps = steps(part);
        for (long more : steps) {
            Report deeper = more == 0 ? report : analysis.apply(text(part, more));
            if (works(deeper)) {
                points.add(point(sum(part, more), deeper));
            } else {
                refused = refused(sum(part, more), deeper, refused);
            }
        }
        long from = sum(part, steps.get(0));
        return new Curve(List.copyOf(points), times(part), from, sum(part, steps.get(steps.size() - 1)), refused);
    }

    private boolean works(Report deeper) {
        return deeper.ok() && deeper.outputs().size() == report.outputs().size();
    }

    private static Curve.Point point(long times, Report report) {
        return new Curve.Point(
                times,
                report.total(Quantity.PARAMETERS).value(),
                report.total(Quantity.MULTIPLY_ADDS).value(),
                report.total(Quantity.ACTIVATIONS).value());
    }

    private static Curve.@Nullable Refused refused(long times, Report report, Curve.@Nullable Refused before) {
        for (Problem problem : report.problems()) {
            if (problem.isError()) {
                Row row = problem.layer() == null ? null : report.row(problem.layer());
                String layer = row == null ? "" : row.node().place().shown();
                return new Curve.Refused(times, layer, problem.message());
            }
        }
        return before;
    }

    /** From each line once at least to about twice as often, the present number among them; the larger the network, the fewer. */
    private List<Long> steps(int part) {
        List<Long> each = each(part, times(part));
        long least = Long.MAX_VALUE;
        for (long times : each) {
            least = Math.min(least, times);
        }
        long rows = Math.max(1, report.rows().size());
        long most = Math.max(FEWEST, Math.min(MOST, ROWS / rows));
        long from = 1 - least;
        long to = Math.max(LEAST_RANGE, times(part) / each.size());
        long step = Math.max(1, (to - from + most - 1) / most);
        List<Long> steps = new ArrayList<>();
        for (long more = -(-from / step * step); more <= to; more += step) {
            steps.add(more);
        }
        return steps;
    }
}
