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

    /** Two refusals need what no shape says: a tensor of whole numbers, and training on a single example. */
    @Test
    void whatPyTorchRefusesIsRefused() throws IOException {
        Tally tally = TorchModules.refused();
        assertThat(tally.differences())
                .extracting(Tally.Difference::record)
                .containsExactly("nn.Conv1d(1, 4, 3) on (1, 5)", "nn.BatchNorm1d(8) on (1, 8)");
        assertThat(tally.agreeing()).isEqualTo(156);
    }

    @Test
    void whatPyTorchAcceptsIsAccepted() throws IOException {
        Tally tally = TorchModules.accepted();
        assertThat(tally.differences()).isEmpty();
        assertThat(tally.agreeing()).isEqualTo(17);
    }
}
