package cnncalc.ask;

import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.analysis.Quantity;
import cnncalc.analysis.Report;
import cnncalc.ask.Walk.Counting;
import cnncalc.layer.Layer;
import cnncalc.preset.Preset;
import cnncalc.preset.Presets;
import cnncalc.shape.Shape;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WalkTest {

    /** The report is held against publications elsewhere; this one has to say the same. */
    @Test
    void sumsAreThoseOfTheReport() {
        for (Preset preset : Presets.ALL) {
            Report report = CnnCalc.analyze(preset.text()).report();
            if (!report.ok()) {
                continue;
            }
            Walk.Outcome outcome = new Walk(report, Set.of()).with(asItIs(report), Counting.ALL);
            assertThat(outcome.works()).as(preset.id()).isTrue();
            assertThat(outcome.parameters())
                    .as(preset.id())
                    .isEqualTo(report.total(Quantity.PARAMETERS).value());
            assertThat(outcome.multiplyAdds())
                    .as(preset.id())
                    .isEqualTo(report.total(Quantity.MULTIPLY_ADDS).value());
            assertThat(outcome.activations())
                    .as(preset.id())
                    .isEqualTo(report.total(Quantity.ACTIVATIONS).value());
        }
    }

    /** Each dense layer has 9·10¹⁸ products, less than 2⁶³; the two together have more. */
    @Test
    void aSumThatIsTooLargeIsRefused() {
        Report report = CnnCalc.analyze("input 3000000000; dense 3000000000; dense 3000000000")
                .report();
        Walk.Outcome outcome = new Walk(report, Set.of()).with(asItIs(report), Counting.ALL);
        assertThat(outcome.works()).isFalse();
        assertThat(outcome.failed()).isEqualTo(2);
    }

    private static Walk.Change asItIs(Report report) {
        return new Walk.Change() {
            @Override
            public Layer layer(int position, List<Shape> inputs) {
                return report.network().nodes().get(position).layer();
            }

            @Override
            public boolean keeps(int position) {
                return true;
            }
        };
    }
}
