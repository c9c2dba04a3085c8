package cnncalc.ask;

import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.analysis.Quantity;
import cnncalc.analysis.Report;
import cnncalc.preset.Preset;
import cnncalc.preset.Presets;
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
            Walk.Outcome outcome = new Walk(report.network(), /* counting= */ true)
                    .with((position, inputs) ->
                            report.network().nodes().get(position).layer());
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
}
