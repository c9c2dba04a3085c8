package cnncalc.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What Keras refuses is refused, and what it accepts is accepted. */
class KerasRefusalsTest {

    @Test
    void everyRefusedModelIsRefused() throws IOException {
        Tally tally = KerasRefusals.models();
        assertThat(tally.differences()).isEmpty();
        assertThat(tally.agreeing()).isEqualTo(227);
    }

    @Test
    void everyRefusedSnippetIsRefused() throws IOException {
        Tally tally = KerasRefusals.snippets();
        assertThat(tally.differences()).isEmpty();
        assertThat(tally.agreeing()).isEqualTo(227);
    }

    @Test
    void everyRefusedLayerIsRefused() throws IOException {
        Tally tally = KerasRefusals.layers();
        assertThat(tally.differences()).isEmpty();
        assertThat(tally.agreeing()).isEqualTo(39);
    }

    @Test
    void whatIsAcceptedIsAccepted() throws IOException {
        Tally tally = KerasRefusals.accepted();
        assertThat(tally.differences()).isEmpty();
        assertThat(tally.agreeing()).isEqualTo(31);
    }
}
