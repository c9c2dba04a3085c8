package cnncalc.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Every recorded Keras model agrees. */
class KerasModelsTest {

    @Test
    void applicationsAgree() throws IOException {
        Tally tally = KerasModels.applications();
        assertThat(tally.differences()).isEmpty();
        assertThat(tally.agreeing()).isEqualTo(11);
    }

    @Test
    void randomModelsAgree() throws IOException {
        Tally tally = KerasModels.random();
        assertThat(tally.differences()).isEmpty();
        assertThat(tally.agreeing()).isEqualTo(2_120);
    }
}
