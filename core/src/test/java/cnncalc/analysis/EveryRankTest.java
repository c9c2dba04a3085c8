package cnncalc.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.layer.LayerType;
import cnncalc.layer.LayerTypes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A layer behind an input of another rank than it takes is a problem of the report, by every convention. */
class EveryRankTest {

    @ParameterizedTest
    @ValueSource(strings = {"8x8x4", "8x8x8x4", "7x3", "6", "2x2x2x2x2", "1"})
    void everyType(String input) {
        for (LayerType type : LayerTypes.ALL) {
            String text = "input " + input + "\n" + type.example() + "\n";
            for (Convention convention : Convention.ALL) {
                String options = "{\"convention\":\"" + convention.word() + "\"}";
                Report report = CnnCalc.analyze(text, options).report();
                assertThat(report.rows()).as(text).isNotEmpty();
                assertThat(Tally.of(report, convention).lines()).as(text).isNotEmpty();
            }
        }
    }
}
