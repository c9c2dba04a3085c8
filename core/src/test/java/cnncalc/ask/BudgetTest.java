package cnncalc.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1,000,000; 1000000",
                "1000000; 1000000",
                "１，０００，０００; 1000000",
                "1M; 1000000",
                "1.5 m; 1500000",
                "5k; 5000",
                "1.25k; 1250",
                "100만; 1000000",
                "1억; 100000000",
                "2.5천; 2500",
                "1B; 1000000000",
                "0; -1",
                "M; -1",
                "1.2345k; -1",
                "1.5; -1",
                "-5; -1",
                "abc; -1",
                "1,00; -1",
                "9999999999999G; -1",
                "''; -1"
            })
    void numbersOfParameters(String typed, long expected) {
        assertThat(Budget.parse(typed)).isEqualTo(expected);
    }
}
