package cnncalc.analysis;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.preset.Presets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemoryTest {

    private static Memory memory(String text, long batch, NumberFormat format, Optimizer optimizer) {
        return Memory.of(CnnCalc.analyze(text).report(), batch, format, optimizer);
    }

    private static Memory memory(String text) {
        return memory(text, 1, NumberFormat.INT8, Optimizer.SGD);
    }

    /**
     * The lecture notes of CS231n list VGG-16's input and outputs, ReLU and flatten not among them, and 138 million
     * parameters. Their lines add up to 15.2 million numbers; the 24 million below them are no sum of theirs.
     */
    @Test
    void vgg16OfTheLectureNotes() {
        String text = requireNonNull(Presets.find("vgg-16")).text();
        Memory memory = memory(text, 1, NumberFormat.FLOAT32, Optimizer.ADAM);
        assertThat(memory.weights().value()).isEqualTo(4 * 138_357_544L);
        // 150,528 + 2·3,211,264 + 802,816 + 2·1,605,632 + 401,408 + 3·802,816 + 200,704 + 3·401,408 + 100,352
        //     + 3·100,352 + 25,088 + 2·4,096 + 1,000, and 2·4,096 behind dropout, which the notes leave out
        assertThat(memory.activations().value()).isEqualTo(4 * (15_237_608L + 8_192));
        assertThat(memory.gradients().value()).isEqualTo(4 * 138_357_544L);
        assertThat(memory.state().value()).isEqualTo(8 * 138_357_544L);
        assertThat(memory.training().value()).isEqualTo(16 * 138_357_544L + 4 * 15_245_800L);
        // the second convolution reads 224·224·64 numbers and writes as many
        assertThat(memory.peak().value()).isEqualTo(4 * 2 * 3_211_264L);
        assertThat(requireNonNull(memory.peakAt()).node().name()).isEqualTo("conv1_2");
    }

    /**
     * Worked by hand. In a chain of 10, 6, 20, 2 the most is 6 + 20. A branch that is read late lives long: 10, then 10 + 30
     * = 40, then 30 gives 5 while 10 still waits: 45, then 10 + 5 + 10 = 25.
     */
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            input 10; dense 6; dense 20; dense 2 => 26
            a: input 10; b: dense 30; c: dense 5; d: dense 10; add from a d => 45
            input 2x5; flatten; dense 4 => 14
            input 2x5; flatten; dense 1; dense 40 => 41
            a: input 10; b: dense 30; c: dense 5 from a; d: dense 5 from a; concat from c d => 50
            """)
    void peak(String text, long expected) {
        assertThat(memory(text).peak().value()).isEqualTo(expected);
    }

    /** The branch that nothing reads is an output, and stays: 10 + 30 + 5 + 5. */
    @Test
    void outputsStay() {
        Memory memory = memory("a: input 10; b: dense 30; c: dense 5 from a; d: dense 5");
        assertThat(memory.peak().value()).isEqualTo(45);
        assertThat(memory.activations().value()).isEqualTo(50);
    }

    @ParameterizedTest
    @CsvSource({"FLOAT32, 4", "FLOAT16, 2", "BFLOAT16, 2", "INT8, 1", "FLOAT64, 8"})
    void formats(NumberFormat format, long bytes) {
        // 10·6 + 6 parameters, 16 elements
        Memory memory = memory("input 10; dense 6", 1, format, Optimizer.MOMENTUM);
        assertThat(memory.weights().value()).isEqualTo(66 * bytes);
        assertThat(memory.peak().value()).isEqualTo(16 * bytes);
        assertThat(memory.inference().value()).isEqualTo((66 + 16) * bytes);
        assertThat(memory.training().value()).isEqualTo((3 * 66 + 16) * bytes);
        assertThat(NumberFormat.find(format.word())).isSameAs(format);
    }

    @Test
    void batchesCountInProportion() {
        assertThat(memory("input 10; dense 6", 32, NumberFormat.INT8, Optimizer.SGD)
                        .activations()
                        .value())
                .isEqualTo(16 * 32);
        assertThat(memory("input 10 batch 4; dense 6", 32, NumberFormat.INT8, Optimizer.SGD)
                        .activations()
                        .value())
                .isEqualTo(16 * 32);
    }

    /** Batch normalization: 2·3 trained, 2·3 + 1 running; the running ones have no gradient. */
    @Test
    void buffersAreKeptAndNotTrained() {
        Memory memory = memory("input 4x4x3; batchnorm", 1, NumberFormat.INT8, Optimizer.ADAM);
        assertThat(memory.weights().value()).isEqualTo(6 + 7);
        assertThat(memory.gradients().value()).isEqualTo(6);
        assertThat(memory.state().value()).isEqualTo(12);
    }

    @Test
    void whatIsTooLargeIsUnknown() {
        Memory memory = memory("input 9223372036854775807; flatten", 2, NumberFormat.FLOAT32, Optimizer.SGD);
        assertThat(memory.activations().known()).isFalse();
        assertThat(memory.training().known()).isFalse();
        assertThat(memory.peak().known()).isFalse();
        assertThat(memory.inference().known()).isFalse();
    }
}
