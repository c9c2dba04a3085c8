package cnncalc.layer;

import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.text.Fix;
import cnncalc.text.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What layers refuse, and what they propose instead; every proposal has been tried by the analyzer. */
class RefusalTest {

    private static List<Problem> errors(String text) {
        return CnnCalc.analyze(text).report().problems().stream()
                .filter(Problem::isError)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            input 9x9x2; conv 4 0x3 => argument.least
            input 9x9x2; conv 4 3x0 => argument.least
            input 9x9x2; conv 4 3x3 stride 1x0 => argument.least
            input 9x9x2; conv 4 3x3 dilation 1x0 => argument.least
            input 9x9x2; conv 0 3x3 => argument.least
            input 9x9x2; conv 4 3x3 groups 0 => argument.least
            input 9x9x2; conv 4 3x3x3 => window.rank
            input 9x9x2; conv 4 3x3 stride 1x1x1 => window.rank
            input 9x9x2; conv 4 3x3 dilation 1x1x1 => window.rank
            input 9x9x2; conv 4 3x3 padding 1x1x1 => window.rank
            input 9x9x2; maxpool 2x2x2 => window.rank
            input 9; conv 4 3 => input.spatial
            input 9; maxpool 3 => input.spatial
            input 9; subsample 3 => input.spatial
            input 9; globalavgpool => input.spatial
            input 9x9x4; conv 6 3x3 groups 4 => conv.filters
            input 9x9x3; conv 4 3x3 groups 2 => conv.groups
            input 9x9x2; conv 3 3x3 connections 0/1 => conv.connections
            input 9x9x2; conv 2 3x3 groups 2 connections 0/1 => conv.connections
            input 9x9x2; conv 2 3x3 connections 0/2 => conv.connected
            input 9x9x2; conv 2 3x3 connections 0/1,1 => conv.twice
            a: input 4x5; b: input 3x5; add from a b => add.shapes
            a: input 4x5; b: input 3x6; concat from a b => concat.shapes
            a: input 4x5; b: input 5; concat from a b => concat.shapes
            a: input 4x5; b: input 4x5; concat axis 3 from a b => axis.none
            input 9; dropout 1.5 => dropout.rate
            input 9; dropout 2 => dropout.rate
            """)
    void refusesOnce(String text, String key) {
        assertThat(errors(text)).extracting(problem -> problem.message().key()).containsExactly(key);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            input 9x9x2; conv 2 3x3 connections 0/1
            input 9x9x2; conv 2 3x3 connections 0,1/1
            input ?x?x2; conv 4 3x3 groups 2
            input 9; dropout 1
            input 9; dropout 1.00
            input 9; dropout .5
            input 9; dropout 0
            a: input 4x5; b: input 4x5; concat axis 2 from a b
            a: input 4x5; b: input 3x5; concat axis 1 from a b
            a: input ?x5; b: input 3x6; concat from a b
            input 3x3x2; conv 4 3x3
            """)
    void acceptsWhatJustFits(String text) {
        assertThat(errors(text)).isEmpty();
    }

    private static String fixes(String text) {
        StringBuilder out = new StringBuilder();
        for (Fix fix : errors(text).get(0).fixes()) {
            out.append(fix.field())
                    .append(' ')
                    .append(fix.value())
                    .append(' ')
                    .append(fix.result())
                    .append("; ");
        }
        return out.toString().trim();
    }

    /** Worked by hand: the largest kernel that fits, the smallest border that makes room, same padding, less dilation. */
    @Test
    void proposesTheNearestThatWorks() {
        assertThat(fixes("input 5x5x1; conv 64 7x7"))
                .isEqualTo("kernel 5x5 1×1×64; padding 1 1×1×64; padding same 5×5×64;");
        assertThat(fixes("input 5x9x1; conv 2 8x3"))
                .isEqualTo("kernel 5x3 1×7×2; padding 2 2×11×2; padding same 5×9×2;");
        assertThat(fixes("input 6x6x1; conv 2 3x3 dilation 3"))
                .isEqualTo("kernel 2x2 3×3×2; padding 1 2×2×2; padding same 6×6×2; dilation 1 4×4×2;");
        assertThat(fixes("input 2x2x1; maxpool 7x7 padding 1"))
                .isEqualTo("kernel 4x4 1×1×1; padding 3 1×1×1; padding same 1×1×1;");
        assertThat(fixes("input 9x9x12; conv 8 3x3 groups 5")).isEqualTo("groups 4 7×7×8; groups 1 7×7×8;");
        assertThat(fixes("input 9x9x12; conv 8 3x3 groups 8")).isEqualTo("groups 4 7×7×8; groups 1 7×7×8;");
        assertThat(fixes("input 9x9x5; conv 4 3x3 groups 4")).isEqualTo("groups 1 7×7×4;");
    }
}
