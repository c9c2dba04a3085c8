package cnncalc.picture;

import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.analysis.Row;
import cnncalc.text.Catalogs;
import cnncalc.text.Language;
import cnncalc.text.Markup;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each step, read back from its picture, against the definition of convolution: output o reads o·S − P + k·D. */
class SweepTest {

    private static final int SIDE = 12;
    private static final Pattern SQUARE = Pattern.compile("M(\\d+) (\\d+)h");
    private static final Pattern STROKE = Pattern.compile("M(\\d+) (\\d+)l");

    private static Sweep sweep(String text) {
        List<Row> rows = CnnCalc.analyze(text).report().rows();
        return Objects.requireNonNull(Sweep.of(rows.get(rows.size() - 1)));
    }

    private static Markup draw(Sweep sweep, int step) {
        return sweep.draw(step, null, Catalogs.of(Language.ENGLISH));
    }

    /** The columns of a part's squares, counted from where the first square of the map stands; only maps without gaps. */
    private static List<Long> columns(Markup picture, int part, Pattern shape, int origin) {
        String path = Objects.requireNonNull(picture.children().get(part).attribute("d"));
        List<Long> columns = new ArrayList<>();
        for (Matcher square = shape.matcher(path); square.find(); ) {
            columns.add((long) (Integer.parseInt(square.group(1)) - origin) / SIDE);
        }
        return columns;
    }

    private static int left(Markup picture, int... parts) {
        int left = Integer.MAX_VALUE;
        for (int part : parts) {
            Matcher square = SQUARE.matcher(
                    Objects.requireNonNull(picture.children().get(part).attribute("d")));
            while (square.find()) {
                left = Math.min(left, Integer.parseInt(square.group(1)));
            }
        }
        return left;
    }

    /** Padding P in front, with same padding half of what makes the output ⌈I / S⌉. */
    @ParameterizedTest
    @CsvSource({
        "9, 3, 1, 1, 0, 0",
        "9, 3, 2, 1, 1, 1",
        "10, 3, 2, 1, 0, 0",
        "10, 2, 3, 1, 0, 0",
        "12, 3, 2, 2, 2, 2",
        "7, 1, 1, 1, 0, 0",
        "8, 4, 4, 1, 3, 3",
        "9, 3, 1, 4, 4, 4",
        "10, 3, 2, 1, same, 0",
        "9, 4, 1, 1, same, 1",
        "9, 3, 1, 2, causal, 4",
    })
    void convolution(int size, int kernel, int stride, int dilation, String padding, int before) {
        Sweep sweep = sweep("input " + size + "x1\nconv 1 " + kernel + " stride " + stride + " dilation " + dilation
                + " padding " + padding);
        Set<Long> reached = new TreeSet<>();
        Set<Long> unreached = new TreeSet<>();
        for (int step = 0; step < sweep.steps(); step++) {
            Markup picture = draw(sweep, step);
            int origin = left(picture, 0, 1) + before * SIDE;
            List<Long> expected = new ArrayList<>();
            for (int tap = 0; tap < kernel; tap++) {
                expected.add((long) step * stride - before + (long) tap * dilation);
            }
            assertThat(columns(picture, 3, SQUARE, origin)).as("step %d", step).isEqualTo(expected);
            assertThat(columns(picture, 5, SQUARE, left(picture, 4))).containsExactly((long) step);
            reached.addAll(expected);
            unreached.addAll(columns(picture, 2, STROKE, origin));
        }
        for (long element = 0; element < size; element++) {
            assertThat(unreached.contains(element)).as("element %d", element).isNotEqualTo(reached.contains(element));
        }
        int positions = padding.equals("same") ? (size + stride - 1) / stride : sweep.steps();
        assertThat(sweep.steps()).isEqualTo(positions);
    }

    /** Rounded up, the last window of 2 begins at element 4 of 5 and reads one that is not there. */
    @Test
    void poolingRoundedUp() {
        Sweep sweep = sweep("input 5x5x1\nmaxpool 2x2 stride 2 rounding ceil");
        assertThat(sweep.steps()).isEqualTo(9);
        assertThat(sweep.caption(5, Catalogs.of(Language.ENGLISH))).isEqualTo("Output (1, 2) reads input 2…3 × 4…5.");
        assertThat(columns(draw(sweep, 5), 1, SQUARE, 2)).contains(5L);
    }

    /** Each input element i is added to outputs i·S − P + k·D; with a stride beyond the kernel some get nothing. */
    @ParameterizedTest
    @CsvSource({"4, 3, 2, 0, 9, 0", "4, 3, 2, 1, 7, 1", "4, 2, 2, 0, 8, 0", "3, 2, 4, 0, 12, 0", "5, 4, 2, same, 10, 1"
    })
    void transposed(int size, int kernel, int stride, String padding, int output, int before) {
        Sweep sweep =
                sweep("input " + size + "x1\nconvtranspose 1 " + kernel + " stride " + stride + " padding " + padding);
        assertThat(sweep.steps()).isEqualTo(size);
        Set<Long> written = new HashSet<>();
        Set<Long> empty = new HashSet<>();
        for (int step = 0; step < size; step++) {
            Markup picture = draw(sweep, step);
            int origin = left(picture, 0, 1) + before * SIDE;
            for (long column : columns(picture, 3, SQUARE, origin)) {
                written.add(column);
            }
            empty.addAll(columns(picture, 2, STROKE, origin));
            List<Long> expected = new ArrayList<>();
            for (int tap = 0; tap < kernel; tap++) {
                expected.add((long) step * stride - before + tap);
            }
            assertThat(columns(picture, 3, SQUARE, origin)).isEqualTo(expected);
        }
        for (long element = 0; element < output; element++) {
            assertThat(empty.contains(element)).as("element %d", element).isNotEqualTo(written.contains(element));
        }
    }

    /** AlexNet's first layer: of 227 elements the ends, and the outputs that lie in them. */
    @Test
    void longAxesShowTheirEnds() {
        Sweep sweep = sweep("input 227x227x3\nconv 96 11x11 stride 4");
        assertThat(sweep.steps()).isEqualTo(16);
        assertThat(sweep.caption(0, Catalogs.of(Language.ENGLISH))).isEqualTo("Output (0, 0) reads input 0…10 × 0…10.");
        assertThat(sweep.caption(15, Catalogs.of(Language.KOREAN)))
                .isEqualTo("출력 (54, 54) 칸은 입력 216…226 × 216…226 칸을 읽습니다.");
    }

    @Test
    void whetherAllIsShown() {
        assertThat(sweep("input 227x227x3\nconv 96 11x11 stride 4").isWhole()).isFalse();
        assertThat(sweep("input 9x9x3\nconv 96 3x3").isWhole()).isTrue();
    }

    @Test
    void someHaveNone() {
        for (String text : List.of(
                "input 4\ndense 2",
                "input ?x?x1\nconv 1 3x3",
                "input 4x4x4x1\nconv 1 2",
                "input 5x5x1\nconv 1 7x7",
                "input 99x1\nconv 1 60")) {
            List<Row> rows = CnnCalc.analyze(text).report().rows();
            assertThat(Sweep.of(rows.get(rows.size() - 1))).as(text).isNull();
        }
    }
}
