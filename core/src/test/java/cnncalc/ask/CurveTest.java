package cnncalc.ask;

import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.preset.Presets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CurveTest {

    /** Same padding: n² · 3²·3·4 products, n² · (3 + 4) elements, 3²·3·4 + 4 = 112 parameters. */
    @Test
    void overTheSize() {
        Curve curve = Objects.requireNonNull(Curve.ofSizes(
                CnnCalc.analyze("input 10x10x3; conv 4 3x3 padding same").report()));
        assertThat(curve.present()).isEqualTo(10);
        assertThat(curve.points()).hasSize(20);
        for (Curve.Point point : curve.points()) {
            long cells = point.value() * point.value();
            assertThat(point).isEqualTo(new Curve.Point(point.value(), 112, cells * 108, cells * 7));
        }
        assertThat(curve.some(7))
                .contains(new Curve.Point(10, 112, 10_800, 700))
                .hasSizeLessThanOrEqualTo(7);
    }

    /** Twice as wide: dense 16 and dense 2 have 4·16 + 16 + 16·2 + 2 = 114. */
    @Test
    void overTheWidth() {
        Curve curve =
                Curve.ofWidths(CnnCalc.analyze("input 4; dense 8; dense 2").report());
        assertThat(curve.points()).hasSize(20).contains(new Curve.Point(1000, 58, 48, 14));
        assertThat(curve.points().get(19)).isEqualTo(new Curve.Point(2000, 114, 96, 22));
    }

    /** Of AlexNet at most 40 sizes, the present one among them; 67 is the least that works. */
    @Test
    void alexNet() {
        Curve curve = Objects.requireNonNull(Curve.ofSizes(
                CnnCalc.analyze(Objects.requireNonNull(Presets.find("alexnet")).text())
                        .report()));
        assertThat(curve.points()).hasSizeBetween(20, 40);
        assertThat(curve.points().get(0).value()).isGreaterThanOrEqualTo(67);
        assertThat(curve.points()).anyMatch(point -> point.value() == 227 && point.parameters() == 62_378_344);
        assertThat(Objects.requireNonNull(curve.refused()).value()).isLessThan(67);
    }

    @Test
    void largeNetworksHaveFewerPoints() {
        Curve curve = Objects.requireNonNull(Curve.ofSizes(CnnCalc.analyze(
                        Objects.requireNonNull(Presets.find("densenet-201")).text())
                .report()));
        assertThat(curve.points().size()).isBetween(6, 20);
        assertThat(List.of(curve.present())).containsExactly(224L);
    }
}
