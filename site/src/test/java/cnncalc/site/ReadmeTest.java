package cnncalc.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cnncalc.CnnCalc;
import cnncalc.analysis.Quantity;
import cnncalc.analysis.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the README shows is so. */
class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");

    private static String block(String language) throws IOException {
        String text = Files.readString(README);
        int start = text.indexOf("```" + language + "\n") + language.length() + 4;
        return text.substring(start, text.indexOf("```", start));
    }

    @Test
    void theJavaOfTheReadme() throws IOException {
        assertThat(block("java")).contains("CnnCalc.analyze(\"input 28x28x1\\nconv 32 3x3\").report()", "// 320");
        Report report = CnnCalc.analyze("input 28x28x1\nconv 32 3x3").report();
        assertThat(report.total(Quantity.PARAMETERS).value()).isEqualTo(320);
    }

    @Test
    void theJavaScriptOfTheReadme() throws IOException, InterruptedException {
        Optional<Path> node = Programs.find("node");
        assumeTrue(node.isPresent(), "node is not on the path");
        String lines = block("js")
                .replace("\"./site/target/site/js/cnncalc.mjs\"", "\"" + SiteServer.onDisk("js/cnncalc.mjs") + "\"")
                .replaceAll("(?m)^((?:analyze|explain|write)\\(.*\\).*);", "console.log($1);");
        Process process = new ProcessBuilder(node.get().toString(), "--input-type=module", "--eval", lines)
                .redirectErrorStream(true)
                .start();
        assertThat(new String(process.getInputStream().readAllBytes(), UTF_8))
                .startsWith("62378344\nfloor((227 - 11 + 2·0)/4) + 1\n| 층 | 종류 |");
        assertThat(process.waitFor()).isZero();
    }
}
