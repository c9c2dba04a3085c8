package cnncalc.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cnncalc.text.Refusal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class EditingTest {

    private static final String TEXT = """
            # A network
            input 28x28x1
            conv 32 3x3 relu  # first

            pool: maxpool 2x2
            dense 10
            """;

    private final Editing editing = Editing.of(TEXT);

    @Test
    void aFieldChangesItsLineAlone() {
        assertThat(editing.withField(1, "stride", "2"))
                .isEqualTo(TEXT.replace("conv 32 3x3 relu", "conv 32 3x3 stride 2 relu"));
        assertThat(editing.withField(1, "filters", "1,000")).contains("conv 1000 3x3 relu  # first");
        assertThat(editing.withField(1, "kernel", "５×５")).contains("conv 32 5x5 relu");
        assertThat(editing.withField(1, "activation", "linear")).contains("conv 32 3x3  # first");
        assertThat(editing.withField(2, "stride", "1")).contains("pool: maxpool 2x2 stride 1\n");
        assertThat(Editing.of("input 8\ndense 3 bias no").withField(1, "bias", ""))
                .isEqualTo("input 8\ndense 3");
    }

    /** The lines of a block stand for all its uses, with parameters in them; a form that wrote numbers there would break it. */
    @Test
    void linesOfABlockAreChangedInTheText() {
        String text = "define block width\n  conv width 3x3\nend\ninput 28x28x1\n2 times block 8\ndense 10";
        Editing blocks = Editing.of(text);
        for (int row : new int[] {1, 2}) {
            assertThatThrownBy(() -> blocks.withField(row, "filters", "9"))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("edit.block");
        }
        for (var change : List.<ThrowingCallable>of(
                () -> blocks.moved(5, 1), () -> blocks.without(2), () -> blocks.duplicated(1))) {
            assertThatThrownBy(change).isInstanceOf(Refusal.class).hasMessage("edit.block");
        }
        assertThat(blocks.withField(5, "units", "20")).isEqualTo(text.replace("dense 10", "dense 20"));
    }

    @Test
    void aFieldRefusesWhatItDoesNotTake() {
        assertThatThrownBy(() -> editing.withField(1, "kernel", "3x"))
                .isInstanceOf(Refusal.class)
                .hasMessage("argument.wrong.sizes");
        assertThatThrownBy(() -> editing.withField(1, "filters", ""))
                .isInstanceOf(Refusal.class)
                .hasMessage("argument.missing");
        assertThatThrownBy(() -> editing.withField(1, "filters", "0")).hasMessage("argument.least");
        assertThatThrownBy(() -> editing.withField(1, "activation", "rel")).hasMessage("argument.wrong.choice");
    }

    @Test
    void linesAreAddedRemovedAndMoved() {
        assertThat(editing.withLineBehind(1, "batchnorm")).contains("relu  # first\nbatchnorm\n\npool:");
        assertThat(editing.withLineBehind(3, "softmax")).endsWith("dense 10\nsoftmax\n");
        assertThat(editing.withLineBehind(-1, "input 3")).startsWith("# A network\ninput 3\ninput 28x28x1");
        assertThat(Editing.of("").withLineBehind(-1, "input 3")).isEqualTo("input 3\n");
        assertThat(editing.without(2)).isEqualTo(TEXT.replace("pool: maxpool 2x2\n", ""));
        assertThat(editing.without(1)).contains("input 28x28x1\n  # first\n");
        assertThat(editing.duplicated(2)).contains("pool: maxpool 2x2\nmaxpool 2x2\ndense 10");
        assertThat(editing.moved(1, 3)).isEqualTo("""
                # A network
                input 28x28x1
                pool: maxpool 2x2  # first

                dense 10
                conv 32 3x3 relu
                """);
        assertThat(Editing.of(editing.moved(1, 3)).moved(3, 1)).isEqualTo(TEXT);
    }

    @Test
    void aNameIsFollowedByThoseWhoUseIt() {
        String text = "input 8x8x4\na: conv 4 1x1\nconv 4 1x1\nadd a\nrelu from a\n";
        assertThat(Editing.of(text).withName(1, "stem"))
                .isEqualTo("input 8x8x4\nstem: conv 4 1x1\nconv 4 1x1\nadd stem\nrelu from stem\n");
        assertThat(Editing.of(text).withName(2, "b")).contains("\nb: conv 4 1x1\nadd a\n");
        assertThatThrownBy(() -> Editing.of(text).withName(1, "two words")).hasMessage("name.mark");
    }

    @Test
    void inputsAreSaidOnlyWhereTheyAreNotTheLineAbove() {
        String text = "input 8x8x4\na: conv 4 1x1\nconv 4 1x1\nadd a\n";
        assertThat(Editing.of(text).withInputs(2, "input")).contains("conv 4 1x1 from input\nadd a");
        assertThat(Editing.of(text).withInputs(3, "a, input")).endsWith("add from a input\n");
        assertThat(Editing.of(text).withInputs(3, "")).endsWith("\nadd from conv\n");
    }
}
