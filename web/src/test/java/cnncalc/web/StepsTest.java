package cnncalc.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepsTest {

    @ParameterizedTest
    @CsvSource({
        "3, 1, 4",
        "3x3, 1, 4x4",
        "3x5, -2, 1x3",
        "0, -1, 0",
        "96, 10, 106",
        "1x0, -1, 0x0",
        "28×28, 4, 32×32",
    })
    void eachNumberChanges(String text, long change, String result) {
        assertThat(Steps.by(text, change)).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"same", "0.5", "3x", "-1", "?", "9999999999", "x3", "3 3"})
    void whatIsNoWholeNumberStays(String text) {
        assertThat(Steps.by(text, 1)).isEmpty();
    }
}
