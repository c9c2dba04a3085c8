package cnncalc.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import org.junit.jupiter.api.Test;

class BatchTest {

    private static Report torch(String size) {
        return CnnCalc.analyze("import torch.nn as nn\nnet = nn.Sequential(nn.Conv2d(3, 4, 1))\nnet(torch.randn(" + size
                        + "))\n")
                .report();
    }

    private static Report keras() {
        return CnnCalc.analyze("input 2x2x3; conv 4 1x1").report();
    }

    private static long multiplyAdds(Report report, long examples) {
        return Batch.of(report, examples).multiplyAdds().value();
    }

    /** 2·2 places, 3·4 products each: 48 an example; 12 elements come in, 16 go out. */
    @Test
    void anOpenBatchIsMultiplied() {
        assertThat(multiplyAdds(keras(), 1)).isEqualTo(48);
        assertThat(multiplyAdds(keras(), 32)).isEqualTo(1536);
        assertThat(Batch.of(keras(), 32).activations().value()).isEqualTo(32 * 28);
    }

    @Test
    void aGivenBatchIsReplaced() {
        assertThat(multiplyAdds(torch("8, 3, 2, 2"), 8)).isEqualTo(384);
        assertThat(multiplyAdds(torch("8, 3, 2, 2"), 32)).isEqualTo(1536);
        assertThat(multiplyAdds(torch("1, 3, 2, 2"), 32)).isEqualTo(1536);
    }

    /** (3, 2, 2) is one example, its first axis the channels: no third of a batch of three. */
    @Test
    void anExampleWithoutABatchIsOne() {
        assertThat(multiplyAdds(torch("3, 2, 2"), 1)).isEqualTo(48);
        assertThat(multiplyAdds(torch("3, 2, 2"), 32)).isEqualTo(1536);
        Memory memory = Memory.of(torch("3, 2, 2"), 1, NumberFormat.FLOAT32, Optimizer.SGD);
        assertThat(memory.activations().value()).isEqualTo(4 * 28);
        assertThat(memory.peak().value()).isEqualTo(4 * 28);
    }

    @Test
    void whatIsTooLargeIsNotKnown() {
        assertThat(Batch.of(keras(), Long.MAX_VALUE).multiplyAdds().known()).isFalse();
    }
}
