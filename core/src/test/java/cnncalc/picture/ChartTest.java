package cnncalc.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChartTest {

    private static String drawn(List<Long> across, List<Long> up, long present) {
        return new Chart(across, up, present, value -> "at " + value)
                .draw("Up by across", "Across", "Up")
                .toString();
    }

    /** The axis goes from x = 74 to 404 for 0 to 40, and from y = 196 to 28 for 0 to 400: 10 is at 156.5, 100 at 154. */
    @Test
    void isEvenlySpaced() {
        String svg = drawn(List.of(10L, 20L, 40L), List.of(100L, 200L, 400L), 20);
        assertThat(svg)
                .contains("d=\"M157 154L239 112L404 28\"")
                .contains(">0<", ">100<", ">200<", ">300<", ">400<")
                .contains(">at 10<", ">at 40<")
                .contains("aria-label=\"Up by across\"")
                .contains("cx=\"239\" cy=\"112\"");
    }

    /** From 10 to 10,000 there are three tenfold steps, each of 168 / 3 = 56. */
    @Test
    void countsTenfoldStepsOfAWideSpan() {
        String svg = drawn(List.of(1L, 2L, 3L), List.of(10L, 1000L, 10_000L), 9);
        assertThat(svg)
                .contains("d=\"M184 196L294 84L404 28\"")
                .contains(">10<", ">100<", ">1,000<", ">10,000<")
                .doesNotContain("<circle");
    }

    @Test
    void nothingIsANumberToo() {
        assertThat(drawn(List.of(5L), List.of(0L), 5)).contains("d=\"M404 196\"");
    }

    @Test
    void wholeMillionsHaveNoFraction() {
        assertThat(drawn(List.of(1L, 2L), List.of(1_500_000L, 4_000_000L), 1))
                .contains(">2 M<", ">4 M<", ">1.5 M<")
                .doesNotContain("2.0 M");
    }
}
