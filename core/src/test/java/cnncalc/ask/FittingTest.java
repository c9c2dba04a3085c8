package cnncalc.ask;

import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.preset.Presets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FittingTest {

    private static Fitting fitting(String text) {
        return Objects.requireNonNull(Fitting.of(CnnCalc.analyze(text).report()));
    }

    private static Fitting preset(String id) {
        return fitting(Objects.requireNonNull(Presets.find(id)).text());
    }

    /**
     * Back from the end: the last pool leaves j ≥ 1 of 2j + 1 rows, the one before leaves these of 2(2j + 1) + 1 = 4j + 3,
     * the first one these of 8j + 7, and the 11×11 kernels with stride 4 make these of 4(8j + 6) + 11 = 32j + 35: 67, 99, …,
     * 227, …. With rounding down a size works from 67 on, where the last map has one row.
     */
    @Test
    void alexNet() {
        Fitting fitting = preset("alexnet");
        assertThat(fitting.tried()).isEqualTo(new Stretch(1, 454));
        assertThat(fitting.working()).containsExactly(new Stretch(67, 454));
        assertThat(fitting.exact()).startsWith(67L, 99L, 131L).endsWith(451L).contains(227L);
        assertThat(fitting.period()).isEqualTo(32);
        assertThat(fitting.fits(227)).isTrue();
        assertThat(fitting.vary()).isTrue();
        assertThat(fitting.parameters()).isEqualTo(62_378_344);
    }

    /** Five pools halve, convolutions keep: multiples of 2⁵. */
    @Test
    void vgg16() {
        Fitting fitting = preset("vgg-16");
        assertThat(fitting.working()).hasSize(1);
        assertThat(fitting.working().get(0).from()).isEqualTo(32);
        assertThat(fitting.exact()).contains(192L, 224L, 256L).allMatch(size -> size % 32 == 0);
        assertThat(fitting.period()).isEqualTo(32);
    }

    /**
     * 5×5 takes 4 away and must leave an even number, twice over: (n − 4)/2 − 4 is even for n = 4m; the last 5×5 needs 5
     * rows, so that n ≥ 32.
     */
    @Test
    void leNet5() {
        Fitting fitting = preset("lenet-5");
        assertThat(fitting.working()).containsExactly(new Stretch(32, 64));
        assertThat(fitting.exact()).containsExactly(32L, 36L, 40L, 44L, 48L, 52L, 56L, 60L, 64L);
    }

    /**
     * Padding takes up what would be left over, and global pooling takes any map. But a 1×1 kernel with stride 2 reads one
     * row of two and leaves out the last, where ⌈n/4⌉, ⌈n/8⌉ or ⌈n/16⌉ is 2: for n from 5 to 32.
     */
    @Test
    void resNetTakesEverySize() {
        String text = Objects.requireNonNull(Presets.find("resnet-18")).text();
        assertThat(fitting(text).working().get(0).from()).isEqualTo(1);
        Fitting fitting = fitting(text.replace("224x224", "32x32"));
        assertThat(fitting.working()).containsExactly(new Stretch(1, 64));
        assertThat(fitting.exactStretches()).containsExactly(new Stretch(1, 4), new Stretch(33, 64));
        assertThat(fitting.isAlwaysExact()).isFalse();
        assertThat(fitting.period()).isZero();
        assertThat(fitting.vary()).isFalse();
    }

    /** Twice halved exactly: multiples of 4; 30 lies between 28 and 32. */
    @Test
    void theNearestSizesStandOnBothSides() {
        Fitting fitting = fitting("input 30x30x3; maxpool 2x2; maxpool 2x2; globalavgpool; dense 10");
        assertThat(fitting.fits(30)).isFalse();
        assertThat(fitting.nearest()).containsExactly(28L, 32L);
    }

    /** 8 · 8 · 4 = 256 inputs are declared: 16 and 17 halve to 8, no other size does. */
    @Test
    void declaredInputsFixTheSize() {
        Fitting fitting = fitting("input 16x16x4; maxpool 2x2; flatten; dense 10 in 256");
        assertThat(fitting.working()).containsExactly(new Stretch(16, 17));
        assertThat(fitting.exact()).containsExactly(16L);
        assertThat(fitting.declared()).isTrue();
    }

    @Test
    void otherRanks() {
        Fitting line = fitting("input 100x4; conv 8 5 stride 5; flatten; dense 2");
        assertThat(line.rank()).isEqualTo(1);
        assertThat(line.exact()).startsWith(5L, 10L, 15L);
        Fitting volume = fitting("input 16x16x16x1; maxpool 2x2x2; globalavgpool; dense 2");
        assertThat(volume.rank()).isEqualTo(3);
        assertThat(volume.period()).isEqualTo(2);
    }

    @Test
    void anOpenSizeIsTriedAroundAUsualOne() {
        Fitting fitting = fitting("input ?x?x3; conv 8 3x3 stride 2 padding 1; globalavgpool; dense 10");
        assertThat(fitting.present()).isZero();
        assertThat(fitting.tried()).isEqualTo(new Stretch(1, 448));
        assertThat(fitting.working()).containsExactly(new Stretch(1, 448));
    }

    @Test
    void pytorchInputsHaveTheirChannelsInFront() {
        Fitting fitting = fitting("""
                input 3x32x32 batch 1
                conv 8 3x3 in 3 layout pytorch-2d
                maxpool 2x2 layout pytorch-2d
                """);
        assertThat(fitting.present()).isEqualTo(32);
        assertThat(fitting.exact()).startsWith(4L, 6L);
    }

    @Test
    void withoutAWindowThereIsNoAnswer() {
        assertThat(Fitting.of(CnnCalc.analyze("input 784; dense 10").report())).isNull();
        assertThat(Fitting.of(CnnCalc.analyze("input 784; reshape 28x28x1; conv 8 3x3")
                        .report()))
                .isNull();
        assertThat(Fitting.of(CnnCalc.analyze("").report())).isNull();
    }

    /** Of long axes 512 sizes are tried, half of them below. */
    @Test
    void longAxesAreTriedAroundTheirSize() {
        Fitting fitting = fitting("input 16000x1; conv 64 80 stride 4; globalavgpool; dense 10");
        assertThat(fitting.tried()).isEqualTo(new Stretch(15_745, 16_256));
        assertThat(fitting.exact()).contains(16_000L);
        assertThat(fitting.period()).isEqualTo(4);
        assertThat(List.of(fitting.working().size())).containsExactly(1);
    }
}
