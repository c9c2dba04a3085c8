package cnncalc.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What Keras refuses is refused, and what it accepts is accepted. */
class KerasRefusalsTest {

    /** One call is refused by Python alone: its configuration has the argument that the call lacks, and Keras loads it. */
    @Test
    void everyRefusedModelIsRefused() throws IOException {
        Tally tally = KerasRefusals.models();
        assertThat(tally.differences())
                .extracting(Tally.Difference::record)
                .containsExactly("keras.Sequential([keras.Input((8, 8, 3)), layers.Dropout()])");
        assertThat(tally.agreeing()).isEqualTo(226);
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
