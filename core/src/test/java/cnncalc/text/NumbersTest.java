package cnncalc.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    /** 37,752,832 of AlexNet's 62,378,344 parameters are 60.52 %. */
    @Test
    void partsOfAWhole() {
        assertThat(Numbers.percent(37_752_832, 62_378_344)).isEqualTo("60.5");
        assertThat(Numbers.percent(1, 1001)).isEqualTo("0.0");
        assertThat(Numbers.percent(7, 7)).isEqualTo("100.0");
        assertThat(Numbers.percent(0, 0)).isEqualTo("0.0");
        assertThat(Numbers.share(Long.MAX_VALUE / 2, Long.MAX_VALUE, 100)).isEqualTo(50);
        assertThat(Numbers.share(Long.MAX_VALUE, Long.MAX_VALUE, 1000)).isEqualTo(1000);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | 0
            999 | 999
            1000 | 1,000
            -1000 | -1,000
            -100 | -100
            62378344 | 62,378,344
            9223372036854775807 | 9,223,372,036,854,775,807
            -9223372036854775808 | -9,223,372,036,854,775,808
            """)
    void grouped(long value, String expected) {
        assertThat(Numbers.grouped(value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | 0
            999999 | 999,999
            1000000 | 1.0 M
            1049999 | 1.0 M
            1050000 | 1.1 M
            105415200 | 105.4 M
            999949999 | 999.9 M
            1000000000 | 1.00 G
            1135256096 | 1.14 G
            15470264320 | 15.47 G
            4089184256 | 4.09 G
            1000000000000 | 1.00 T
            9223372036854775807 | 9.22 E
            """)
    void compact(long value, String expected) {
        assertThat(Numbers.compact(value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | 0 B
            999 | 999 B
            1000 | 1.0 kB
            373288 | 373.3 kB
            1000000 | 1.0 MB
            249513376 | 249.5 MB
            553430176 | 553.4 MB
            """)
    void bytes(long value, String expected) {
        assertThat(Numbers.bytes(value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "122880, 33058, 3.7", // 3.7171
        "1, 1, 1.0",
        "1, 3, 0.3",
        "2, 3, 0.7",
        "5, 100, 0.1", // 0.05 rounds up
        "199, 20, 10.0", // 9.95
        "9223372036854775807, 9223372036854775807, 1.0",
        "1000000000000000000, 1000000000000000, '1,000.0'",
    })
    void ratio(long numerator, long denominator, String expected) {
        assertThat(Numbers.ratio(numerator, denominator)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | 0
            007 | 7
            1,000 | 1000
            62,378,344 | 62378344
            １２８ | 128
            9223372036854775807 | 9223372036854775807
            9223372036854775808 | -1
            99999999999999999999 | -1
            1,00 | -1
            1000,000 | -1
            ,100 | -1
            1,000, | -1
            1,,000 | -1
            12a | -1
            -1 | -1
            1.5 | -1
            '' | -1
            """)
    void parse(String text, long expected) {
        assertThat(Numbers.parse(text)).isEqualTo(expected);
    }
}
