package cnncalc.python;

import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.text.Catalogs;
import cnncalc.text.Language;
import cnncalc.text.Lines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs Python files whose lines say what they give: {@code # => value} as {@code repr} writes it, or {@code # error:
 * kind} with the beginning of the sentence behind it. A line {@code # ---} begins a program of its own. The values are
 * those of Python 3.11; {@code own} holds what is meant to differ.
 */
class ProgramFilesTest {
    private static final Path FOLDER = Path.of("src/test/resources/cnncalc/python");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".py"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> programs(Path file) throws IOException {
        return List.of(Files.readString(file).split("(?m)^# ---$", -1));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyLineGivesWhatItSays(Path file) throws IOException {
        for (String program : programs(file)) {
            assertThat(String.join("\n", results(program))).isEqualTo(String.join("\n", expected(program)));
        }
    }

    @Test
    void thereAreMany() throws IOException {
        int count = 0;
        for (Path file : files()) {
            for (String program : programs(file)) {
                count += expected(program).size();
            }
        }
        assertThat(count).isGreaterThan(600);
    }

    private static List<String> expected(String program) {
        List<String> expected = new ArrayList<>();
        int number = 0;
        for (String line : program.split("\n", -1)) {
            number++;
            int value = line.indexOf("# => ");
            int error = line.indexOf("# error: ");
            if (value >= 0 || error >= 0) {
                expected.add(line(number, program) + (value >= 0 ? line.substring(value) : line.substring(error)));
            }
        }
        return expected;
    }

    private static String line(int number, String program) {
        String text = program.split("\n", -1)[number - 1];
        int comment = Math.max(text.indexOf("# => "), text.indexOf("# error: "));
        return number + ": " + (comment < 0 ? text : text.substring(0, comment));
    }

    private static List<String> results(String program) {
        List<String> results = new ArrayList<>();
        Lines lines = new Lines(program);
        try {
            run(program, lines, results);
        } catch (PythonError e) {
            results.add(error(e, program, lines));
        }
        return results;
    }

    private static void run(String program, Lines lines, List<String> results) {
        Interpreter interpreter = new Interpreter(Map.of(), name -> null);
        for (Stmt statement : Parser.parse(program).statements()) {
            try {
                interpreter.run(statement);
                int line = lines.line(statement.span().end() - 1);
                if (statement instanceof Stmt.Evaluate && line(line, program).length() < text(line, program)) {
                    results.add(
                            line(line, program) + "# => " + interpreter.bounds().repr(interpreter.last()));
                }
            } catch (PythonError e) {
                results.add(error(e, program, lines));
            }
        }
    }

    /** Returns the length that a line has with its number, which is longer where it has an expectation. */
    private static int text(int line, String program) {
        return (line + ": " + program.split("\n", -1)[line - 1]).length();
    }

    /** Returns the error as far as its line says it. */
    private static String error(PythonError error, String program, Lines lines) {
        assertThat(error.span()).as(error.message().key()).isNotNull();
        int line = lines.line(error.span().start());
        String said =
                "# error: " + error.kind() + " " + Catalogs.of(Language.ENGLISH).say(error.message());
        String text = program.split("\n", -1)[line - 1];
        int at = text.indexOf("# error: ");
        boolean begins = at >= 0 && said.startsWith(text.substring(at));
        return line(line, program) + (begins ? text.substring(at) : said);
    }
}
