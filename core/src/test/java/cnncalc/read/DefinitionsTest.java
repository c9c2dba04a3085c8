package cnncalc.read;

import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.text.Message;
import cnncalc.write.NetworkTextWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands for parameters of a definition, and how often a line stands for lines. */
class DefinitionsTest {

    /** Here a semicolon stands for a line break; the groups that uses become are left out of what is expected. */
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            define a f; dense f; act; end; input 4; a 3 => input 4; group; dense 3; act
            define a f act; dense f; act; end; input 4; a 3 relu => input 4; group; dense 3; relu
            define a kind f; kind f; end; input 4; a dense 3 => input 4; group; dense 3
            define b f; dense f; end; define a what f; what f; end; input 4; a b 3 => input 4; group; group; dense 3
            """)
    void laid(String source, String expected) {
        String written =
                NetworkTextWriter.write(CnnCalc.analyze(source).report().network());
        String plain = written.replaceAll("[^ \n]*: ", "").replaceAll("\n *", "; ");
        assertThat(plain.replaceAll("(; end)*; $", "")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "x", "1.5"})
    void timesAreWhole(String times) {
        assertThat(CnnCalc.analyze("input 4\n" + times + " times relu").report().problems())
                .first()
                .satisfies(problem -> assertThat(problem.message()).isEqualTo(Message.of("times.number", times)));
    }

    @Test
    void aParameterThatStandsForNoTypeIsNamedAsItStandsInTheUse() {
        String text = "define a act\n  act\nend\ninput 4\na rellu";
        assertThat(CnnCalc.analyze(text).report().problems()).first().satisfies(problem -> {
            assertThat(problem.message().key()).isEqualTo("define.use");
            assertThat(problem.message().values().get(0)).isEqualTo(Message.of("type.unknown.near", "rellu", "relu"));
        });
    }
}
