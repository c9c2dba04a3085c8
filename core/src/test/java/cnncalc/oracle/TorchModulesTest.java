package cnncalc.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Every recorded PyTorch expression agrees. */
class TorchModulesTest {

    @Test
    void randomModulesAgree() throws IOException {
        Tally tally = TorchModules.random();
        assertThat(tally.differences()).isEmpty();
        assertThat(tally.agreeing()).isEqualTo(1_500);
    }

    @Test
    void whatPyTorchRefusesIsRefused() throws IOException {
        Tally tally = TorchModules.refused();
        assertThat(tally.differences()).isEmpty();
        assertThat(tally.agreeing()).isEqualTo(158);
    }

    @Test
    void whatPyTorchAcceptsIsAccepted() throws IOException {
        Tally tally = TorchModules.accepted();
        assertThat(tally.differences()).isEmpty();
        assertThat(tally.agreeing()).isEqualTo(17);
    }
}
