package cnncalc.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Every recorded model of torchvision agrees. */
class TorchvisionTest {

    @Test
    void modelsAgree() throws IOException {
        Tally tally = TorchvisionModels.all();
        assertThat(tally.differences()).isEmpty();
        assertThat(tally.agreeing()).isEqualTo(23);
    }
}
