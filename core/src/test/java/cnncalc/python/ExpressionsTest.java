package cnncalc.python;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Expressions with what Python 3.11 gives for them beside each: its {@code repr}, or the kind of its error. */
class ExpressionsTest {
    private static final Path FILE = Path.of("src/test/resources/cnncalc/python/expressions.py");

    @Test
    void eachGivesWhatPythonGives() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> lines = Files.readAllLines(FILE);
        for (String line : lines) {
            int comment = line.indexOf("  # ");
            String got = result(line.substring(0, comment));
            if (!got.equals(line.substring(comment + 2))) {
                wrong.add(line + " but got " + got);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(lines).hasSizeGreaterThan(800);
    }

    private static String result(String expression) {
        Interpreter interpreter = new Interpreter(Map.of(), name -> null);
        try {
            PyValue value = interpreter.evaluate(Parser.parseExpression(expression));
            return "# => " + interpreter.bounds().repr(value);
        } catch (PythonError error) {
            return "# error: " + error.kind();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nn.Sequential(nn.ReLU() nn.ReLU())",
                "f(3,, 1)",
                "f(3",
                "x = [1, 2",
                "'open",
                "while True: pass",
                "[0] * 10 ** 12",
                "def f(): return f()\nf()",
                "if 1:\npass",
                "a b c",
                "1 +",
                ")",
                "'a' * 10 ** 9 * 10",
                "unknown_name"
            })
    void refusedWithItsPlace(String program) {
        try {
            new Interpreter(Map.of(), name -> null).run(Parser.parse(program));
        } catch (PythonError error) {
            assertThat(error.span()).isNotNull();
            return;
        }
        assertThat(program).isEqualTo("refused");
    }
}
