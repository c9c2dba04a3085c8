package cnncalc.ask;

import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.analysis.Row;
import cnncalc.preset.Presets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class KernelsTest {

    private static List<String> settings(Kernels kernels) {
        List<String> settings = new ArrayList<>();
        for (KernelChoice choice : kernels.choices()) {
            settings.add(choice.kernel() + "/" + choice.stride() + "/" + choice.padding());
        }
        return settings;
    }

    /** AlexNet's first layer: (227 − 11) / 4 + 1 = 55 without a rest; it comes first and is marked. */
    @Test
    void of227Makes55() {
        Row first = Kernels.first(
                CnnCalc.analyze(Objects.requireNonNull(Presets.find("alexnet")).text())
                        .report());
        assertThat(Kernels.input(first)).isEqualTo(227);
        assertThat(Kernels.output(first)).isEqualTo(55);
        Kernels kernels = Kernels.of(227, 55, first);
        assertThat(settings(kernels).get(0)).isEqualTo("11/4/0");
        assertThat(kernels.own()).isZero();
    }

    /** ResNet's first convolution, the usual ones after it, and the pooling that halves. */
    @Test
    void of224Makes112() {
        assertThat(settings(Kernels.of(224, 112, null))).contains("7/2/3", "3/2/1", "2/2/0");
    }

    @Test
    void of32Makes32() {
        assertThat(settings(Kernels.of(32, 32, null))).startsWith("1/1/0", "3/1/1", "5/1/2");
    }

    /**
     * Of 224 rows a 1×1 kernel with stride 2 reads every other one: 112 are left out; 9×9 with stride 4 makes 55 of 227 and
     * ends at row 54·4 + 9 = 225.
     */
    @Test
    void saysHowManyRowsAreNotRead() {
        Row half = Kernels.first(
                CnnCalc.analyze("input 224x224x3; conv 8 1x1 stride 2").report());
        Kernels kernels = Kernels.of(224, 112, half);
        assertThat(kernels.choices().get(kernels.own()).unread()).isEqualTo(112);
        Row nine = Kernels.first(
                CnnCalc.analyze("input 227x227x3; conv 8 9x9 stride 4").report());
        Kernels others = Kernels.of(227, 55, nine);
        assertThat(others.choices()).hasSizeLessThanOrEqualTo(12);
        assertThat(others.choices().get(others.own()).unread()).isEqualTo(2);
    }

    /** Held against the definition, for every kernel, stride and padding of small axes. */
    @Test
    void countsAllThatMakeTheSize() {
        for (int input = 1; input <= 40; input++) {
            for (int output = 2; output <= 45; output++) {
                int count = 0;
                for (int kernel = 1; kernel <= 31; kernel++) {
                    for (int padding = 0; padding <= kernel / 2; padding++) {
                        for (int stride = 1; stride <= 100; stride++) {
                            int slack = input + 2 * padding - kernel;
                            count += slack >= 0 && slack / stride + 1 == output ? 1 : 0;
                        }
                    }
                }
                assertThat(Kernels.of(input, output, null).count())
                        .as("%s to %s", input, output)
                        .isEqualTo(count);
            }
        }
    }

    @Test
    void nothingMakesAnAxisMuchLonger() {
        assertThat(Kernels.of(10, 100, null).choices()).isEmpty();
    }

    /** A pool over the whole map: 7×7 of 7. */
    @Test
    void oneIsLeftOfTheWholeAxis() {
        assertThat(settings(Kernels.of(7, 1, null))).contains("7/1/0", "7/7/0");
    }
}
