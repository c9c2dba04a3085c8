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
