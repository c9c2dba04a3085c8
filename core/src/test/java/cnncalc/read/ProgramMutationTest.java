package cnncalc.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Programs with words taken out or changed for others: whatever is wrong with one is said, and nothing fails. */
class ProgramMutationTest {

    private static final int RUNS = 600;

    private static final String[] WORDS = {
        "None",
        "-1",
        "0",
        "3",
        "'x'",
        "[]",
        "(1, 2)",
        "x",
        "self",
        "True",
        "1.5",
        "{}",
        "lambda: 0",
        "*",
        "**",
        "torch",
        "nn",
        "99999999999",
        "x.shape",
        "F",
        "keras",
        "super()",
        ":",
        "\n",
        "    ",
        "return",
        "for",
        "@",
        "[::2]",
        "…"
    };

    private static List<String> programs() throws IOException {
        List<String> programs = new ArrayList<>();
        for (String directory : List.of("torch", "keras")) {
            try (Stream<Path> files = Files.list(Path.of("src/test/resources/cnncalc", directory))) {
                for (Path file : files.sorted().toList()) {
                    programs.add(Files.readString(file, UTF_8));
                }
            }
        }
        return programs;
    }

    @Test
    void nothingButAReportComesOut() throws IOException {
        List<String> programs = programs();
        Random random = new Random(20_26);
        for (int run = 0; run < RUNS; run++) {
            String text = programs.get(random.nextInt(programs.size()));
            for (int change = random.nextInt(3); change >= 0; change--) {
                text = changed(text, random);
            }
            assertThat(CnnCalc.analyze(text).write("json", Language.KOREAN))
                    .as(text)
                    .startsWith("{\"ok\":");
        }
    }

    private static String changed(String text, Random random) {
        int start = random.nextInt(text.length());
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String word = random.nextInt(4) == 0 ? "" : WORDS[random.nextInt(WORDS.length)];
        return text.substring(0, start) + word + text.substring(end);
    }
}
