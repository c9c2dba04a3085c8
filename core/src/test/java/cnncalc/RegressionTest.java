package cnncalc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import cnncalc.link.Link;
import cnncalc.read.NetworkText;
import cnncalc.text.Language;
import cnncalc.text.Numbers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the core once got wrong. */
class RegressionTest {

    @Test
    void channelsThatGroupsDoNotDivide() {
        assertThat(errors("input 28x28x3; conv 10 3x3 groups 2")).containsExactly("conv.groups");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            input 0x5 => input.positive
            input 28,28y1 => argument.wrong.shape
            input => argument.missing
            """)
    void aRefusedInputIsTheOnlyError(String text, String key) {
        assertThat(errors(text)).containsExactly(key);
    }

    @Test
    void unevenPaddingOfOneAxis() {
        CnnCalc result = CnnCalc.analyze("input 10x1; conv 2 3 padding 0:1");
        assertThat(result.report().rows().get(1).outputs()).hasToString("[9×2]"); // 10 + 1 - 3 + 1
    }

    @Test
    void unevenPaddingOfAllAxes() {
        CnnCalc result = CnnCalc.analyze("input 10x10x1; conv 2 3 padding 0:1");
        assertThat(result.report().rows().get(1).outputs()).hasToString("[9×9×2]");
    }

    @Test
    void aTableOfOneRow() {
        assertThat(errors("input 9x9x2; conv 1 3x3 connections 0,1")).isEmpty();
    }

    @Test
    void titleWithATextFragment() {
        assertThat(Link.read(Link.write("# a:~:b\ninput 4"))).isEqualTo("# a:~:b\ninput 4");
    }

    @Test
    void aLayerCalledLikeALink() {
        String text = "t1: input 28x28x1 # an image\nconv 2 3x3\n";
        assertThat(CnnCalc.analyze(text).write("network", Language.ENGLISH))
                .isEqualTo("t1: input 28x28x1\nconv 2 3x3\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "input 4; axis: relu; relu; concat from relu axis",
                "input 4; layout: relu; relu; concat from relu layout",
                "input 4; from: relu; relu; add from relu from",
            })
    void namesLikeOtherWords(String text) {
        String written = CnnCalc.analyze(text).write("network", Language.ENGLISH);
        assertThat(errors(text)).isEmpty();
        assertThat(errors(written)).as(written).isEmpty();
        assertThat(NetworkText.read(written).network().nodes().get(3).inputs())
                .isEqualTo(NetworkText.read(text).network().nodes().get(3).inputs());
    }

    @Test
    void aNameLikeASizeIsRefused() {
        assertThat(errors("1: input 4; x: relu; relu; add from 1 x")).contains("name.number");
    }

    @Test
    void aBatchOfTwoNumbers() {
        assertThat(errors("input 28x28x1 batch 2x3")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"05", "00.5e", "01.5", "1.0.0"})
    void rateAboveOne(String rate) {
        assertThat(errors("input 4; dropout " + rate)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"999950000, 1.00 G", "999999999, 1.00 G", "999999999999, 1.00 T"})
    void compactCarry(long value, String expected) {
        assertThat(Numbers.compact(value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"999999, 1.0 MB", "999999999, 1.00 GB"})
    void bytesCarry(long value, String expected) {
        assertThat(Numbers.bytes(value)).isEqualTo(expected);
    }

    /** 2^61 - 1 is prime: no smaller number of groups but 1 divides it. */
    @Test
    void searchForDivisorsIsBounded() {
        String prime = "2305843009213693951";
        assertTimeoutPreemptively(
                Duration.ofSeconds(3),
                () -> assertThat(errors("input 4x4x1; conv " + prime + " 1 groups 2305843009213693950"))
                        .isNotEmpty());
    }

    @Test
    void fixesForFilters() {
        assertThat(CnnCalc.analyze("input 4x4x6; conv 4 3 groups 3")
                        .report()
                        .problems()
                        .get(0)
                        .fixes())
                .isNotEmpty();
    }

    @Test
    void aChannelNamedTwice() {
        assertThat(errors("input 4x4x2; conv 2 3 connections 0,0/1")).isNotEmpty();
    }

    private static List<String> errors(String text) {
        return CnnCalc.analyze(text).report().problems().stream()
                .filter(problem -> problem.isError())
                .map(problem -> problem.message().key())
                .toList();
    }
}
