package cnncalc.picture;

import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.analysis.Report;
import cnncalc.analysis.Row;
import cnncalc.network.Node;
import cnncalc.preset.Presets;
import cnncalc.text.Catalogs;
import cnncalc.text.Language;
import cnncalc.text.Markup;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The graph as it is drawn, read back from the drawing. */
class GraphPictureTest {

    private static final Pattern WIRE =
            Pattern.compile("M(\\d+) (\\d+)H(\\d+)(?:C\\d+ \\d+ \\d+ \\d+ (\\d+) (\\d+))?H(\\d+)");

    private record Rectangle(int x, int y, int width, int height) {
        boolean meets(Rectangle other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }

        boolean contains(Rectangle other) {
            return x <= other.x
                    && y <= other.y
                    && other.x + other.width <= x + width
                    && other.y + other.height <= y + height;
        }

        Point in() {
            return new Point(x, y + height / 2);
        }

        Point out() {
            return new Point(x + width, y + height / 2);
        }
    }

    private record Point(int x, int y) {}

    private record Segment(String source, Point start, Point bend, Point arrival, Point end) {}

    /** What stands in a drawing. */
    private static final class Drawing {
        final Map<String, Rectangle> nodes = new LinkedHashMap<>();
        final Map<String, Rectangle> frames = new LinkedHashMap<>();
        final List<Segment> segments = new ArrayList<>();
        final Rectangle all;

        Drawing(Markup svg) {
            all = new Rectangle(0, 0, number(svg, "width"), number(svg, "height"));
            for (Markup part : svg.children()) {
                String name = Objects.requireNonNull(part.attribute("data-layer"));
                String kind = Objects.requireNonNull(part.attribute("class"));
                if (kind.equals("wire")) {
                    read(name, Objects.requireNonNull(part.attribute("d")));
                } else {
                    (kind.startsWith("frame") ? frames : nodes)
                            .put(name, rectangle(part.children().get(1)));
                }
            }
        }

        private void read(String source, String path) {
            Matcher part = WIRE.matcher(path);
            int end = 0;
            for (; part.find(); end = part.end()) {
                assertThat(part.start()).as(path).isEqualTo(end);
                Point start = new Point(value(part, 1), value(part, 2));
                Point bend = new Point(value(part, 3), start.y);
                Point arrival = part.group(4) == null ? bend : new Point(value(part, 4), value(part, 5));
                segments.add(new Segment(source, start, bend, arrival, new Point(value(part, 6), arrival.y)));
            }
            assertThat(end).as(path).isEqualTo(path.length());
        }

        private static int value(Matcher part, int group) {
            return Integer.parseInt(part.group(group));
        }

        private static Rectangle rectangle(Markup rect) {
            return new Rectangle(number(rect, "x"), number(rect, "y"), number(rect, "width"), number(rect, "height"));
        }

        private static int number(Markup element, String attribute) {
            return Integer.parseInt(Objects.requireNonNull(element.attribute(attribute)));
        }

        Rectangle node(String name) {
            return Objects.requireNonNull(nodes.get(name));
        }

        /** The nodes that the wires of a source lead to; every part of them hangs together. */
        Set<String> readers(String source) {
            Map<Point, String> ends = new HashMap<>();
            nodes.forEach((name, box) -> ends.put(box.in(), name));
            List<Segment> own = segments.stream()
                    .filter(segment -> segment.source.equals(source))
                    .toList();
            Set<Point> reached = new HashSet<>(Set.of(node(source).out()));
            Set<Segment> used = new HashSet<>();
            for (boolean more = true; more; ) {
                more = false;
                for (Segment segment : own) {
                    if (reached.contains(segment.start) && used.add(segment)) {
                        reached.add(segment.end);
                        more = true;
                    }
                }
            }
            assertThat(used).as("wires of %s", source).containsExactlyInAnyOrderElementsOf(new HashSet<>(own));
            Set<String> readers = new TreeSet<>();
            for (Segment segment : own) {
                boolean goesOn = own.stream().anyMatch(other -> other.start.equals(segment.end));
                assertThat(goesOn || ends.containsKey(segment.end))
                        .as("%s of %s", segment.end, source)
                        .isTrue();
                if (ends.containsKey(segment.end)) {
                    readers.add(ends.get(segment.end));
                }
            }
            return readers;
        }
    }

    private static Report report(String text) {
        return CnnCalc.analyze(text).report();
    }

    private static Report preset(String id) {
        return report(Objects.requireNonNull(Presets.find(id)).text());
    }

    private static Markup draw(Report report, Set<String> folded) {
        return GraphPicture.draw(report, folded, Catalogs.of(Language.ENGLISH));
    }

    private static Set<String> containers(Report report) {
        Set<String> names = new HashSet<>();
        for (Row row : report.rows()) {
            if (row.node().isContainer()) {
                names.add(row.node().name());
            }
        }
        return names;
    }

    private static List<String> around(Report report, String name) {
        List<String> around = new ArrayList<>();
        for (String at = parent(report, name); at != null; at = parent(report, at)) {
            around.add(at);
        }
        return around;
    }

    private static @Nullable String parent(Report report, String name) {
        return Objects.requireNonNull(report.row(name)).node().place().parent();
    }

    /** The outermost folded container around a layer, or the layer. */
    private static String shown(Report report, Set<String> folded, String name) {
        String shown = name;
        for (String container : around(report, name)) {
            shown = folded.contains(container) ? container : shown;
        }
        return shown;
    }

    /** Who reads from whom, by the references alone: a container stands for what it reads. */
    private static Map<String, Set<String>> expected(Report report, Set<String> folded) {
        Map<String, Set<String>> readers = new HashMap<>();
        for (Row row : report.rows()) {
            if (!row.node().isContainer()) {
                String reader = shown(report, folded, row.node().name());
                readers.computeIfAbsent(reader, name -> new TreeSet<>());
                for (String input : row.node().inputs()) {
                    Node source = Objects.requireNonNull(report.row(Node.source(input)))
                            .node();
                    String at = input;
                    while (source.isContainer()) {
                        at = source.inputs().get(Node.output(at));
                        source = Objects.requireNonNull(report.row(Node.source(at)))
                                .node();
                    }
                    String from = shown(report, folded, source.name());
                    if (!from.equals(reader)) {
                        readers.computeIfAbsent(from, name -> new TreeSet<>()).add(reader);
                    }
                }
            }
        }
        return readers;
    }

    private static void check(Report report, Set<String> folded) {
        Drawing drawing = new Drawing(draw(report, folded));
        Map<String, Set<String>> expected = expected(report, folded);
        assertThat(drawing.nodes.keySet()).containsExactlyInAnyOrderElementsOf(expected.keySet());
        for (String node : drawing.nodes.keySet()) {
            assertThat(drawing.readers(node)).as("readers of %s", node).isEqualTo(expected.get(node));
        }
        checkPlaces(report, drawing);
        for (Segment segment : drawing.segments) {
            assertThat(List.of(segment.bend.x, segment.arrival.x, segment.end.x))
                    .as("forwards")
                    .isSorted();
            assertThat(segment.start.x).isLessThan(segment.end.x);
            checkNothingIsCrossed(drawing, segment.start, segment.bend);
            checkNothingIsCrossed(drawing, segment.arrival, segment.end);
        }
    }

    private static void checkPlaces(Report report, Drawing drawing) {
        List<Map.Entry<String, Rectangle>> nodes = new ArrayList<>(drawing.nodes.entrySet());
        for (int i = 0; i < nodes.size(); i++) {
            assertThat(drawing.all.contains(nodes.get(i).getValue())).isTrue();
            for (int j = 0; j < i; j++) {
                assertThat(nodes.get(i).getValue().meets(nodes.get(j).getValue()))
                        .as("%s on %s", nodes.get(i), nodes.get(j))
                        .isFalse();
            }
        }
        Map<String, Rectangle> all = new LinkedHashMap<>(drawing.nodes);
        all.putAll(drawing.frames);
        drawing.frames.forEach((frame, box) -> all.forEach((name, other) -> {
            boolean inside = around(report, name).contains(frame);
            boolean outside =
                    !inside && !name.equals(frame) && !around(report, frame).contains(name);
            assertThat(inside && !box.contains(other))
                    .as("%s in %s", name, frame)
                    .isFalse();
            assertThat(outside && box.meets(other)).as("%s and %s", name, frame).isFalse();
        }));
    }

    private static void checkNothingIsCrossed(Drawing drawing, Point start, Point end) {
        drawing.nodes.forEach((name, box) -> assertThat(
                        start.y > box.y && start.y < box.y + box.height && start.x < box.x + box.width && end.x > box.x)
                .as("%s to %s over %s", start, end, name)
                .isFalse());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alexnet",
                "googlenet",
                "googlenet-torchvision",
                "inception-v3",
                "resnet-50",
                "densenet-121",
                "shufflenet-v2-1-0x",
                "unet",
                "vit-b-16"
            })
    void presets(String id) {
        Report report = preset(id);
        check(report, Set.of());
        check(report, containers(report));
        Set<String> some = new HashSet<>();
        for (String container : containers(report)) {
            if (container.hashCode() % 2 == 0) {
                some.add(container);
            }
        }
        check(report, some);
    }

    /** A second input stands in front of what reads it, a skip over many layers passes between them. */
    @Test
    void branches() {
        Report report = report("""
                input 8x8x4
                a: conv 4 3x3 padding same
                b: conv 4 3x3 padding same
                c: conv 4 3x3 padding same
                late: input 8x8x4
                sum: add from a c late
                """);
        check(report, Set.of());
        Drawing drawing = new Drawing(draw(report, Set.of()));
        assertThat(drawing.node("late").x()).isEqualTo(drawing.node("c").x());
        assertThat(drawing.readers("a")).containsExactly("b", "sum");
    }

    @Test
    void isTheSameEachTime() {
        Report report = preset("googlenet");
        assertThat(draw(report, Set.of()).toString())
                .isEqualTo(draw(preset("googlenet"), Set.of()).toString());
    }

    /** What a layer waits for that is read around it: the container cannot stand for its layers, so they stand alone. */
    @Test
    void aContainerThatIsLeftAndEnteredAgain() {
        Report report = report("""
                import torch.nn as nn
                class Part(nn.Module):
                    def __init__(self):
                        super().__init__()
                        self.first = nn.Linear(4, 4)
                        self.second = nn.Linear(4, 4)
                    def forward(self, x, between):
                        return self.second(between(self.first(x)))
                class Net(nn.Module):
                    def __init__(self):
                        super().__init__()
                        self.part = Part()
                        self.other = nn.Linear(4, 4)
                    def forward(self, x):
                        return self.part(x, self.other)
                net = Net()
                """);
        check(report, Set.of());
        new Drawing(draw(report, containers(report)));
    }

    @Test
    void brokenNetworksAreDrawnAsFarAsTheyGo() {
        Report report = report("input 4\na: dense 3 from b\nb: dense 3 from a\nc: dense 2 from nowhere\nd: nonsense");
        Drawing drawing = new Drawing(draw(report, Set.of()));
        assertThat(drawing.nodes.keySet()).containsExactlyInAnyOrder("input", "a", "b", "c", "d");
        assertThat(draw(report(""), Set.of()).children()).isEmpty();
    }

    @Test
    void aNetworkWithoutEndIsNotDrawn() {
        StringBuilder text = new StringBuilder("n0: input 4\n");
        StringBuilder all = new StringBuilder("n0");
        for (int i = 1; i < 700; i++) {
            text.append("n").append(i).append(": concat from ").append(all).append('\n');
            all.append(" n").append(i);
        }
        Report report = report(text.toString());
        Assertions.assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThat(draw(report, Set.of()).children()).isEmpty());
    }

    @Test
    void twoThousandLayersAreDrawn() {
        StringBuilder text = new StringBuilder("n0: input 4x4x4\n");
        for (int i = 1; i < 2000; i++) {
            text.append("n")
                    .append(i)
                    .append(i % 4 == 0 ? ": add from n" : ": relu from n")
                    .append(i - 1);
            text.append(i % 4 == 0 ? " n" + (i - 4) : "").append('\n');
        }
        Report report = report(text.toString());
        Assertions.assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThat(new Drawing(draw(report, Set.of())).nodes).hasSize(2000));
    }
}
