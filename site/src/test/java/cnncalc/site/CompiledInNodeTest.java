package cnncalc.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was compiled to JavaScript says what core does on the JVM, whose own tests read the same files. */
class CompiledInNodeTest {

    private static final Path RESOURCES = Path.of("..", "core", "src", "test", "resources", "cnncalc");

    @Test
    void everyRecordAgrees() throws IOException, InterruptedException, URISyntaxException {
        assertThat(said("records.mjs", "oracle")).isEqualTo("""
                        Keras applications: 11 of 11
                        Keras models: 2120 of 2120
                        PyTorch modules: 1500 of 1500
                        """);
    }

    @Test
    void printsWhatPythonPrints() throws IOException, InterruptedException, URISyntaxException {
        assertThat(said("language.mjs", "python").lines())
                .hasSizeGreaterThan(8)
                .allMatch(line -> line.endsWith(": as Python"));
    }

    /** Returns what a program says that is given the module and a folder of test resources. */
    private static String said(String program, String folder)
            throws IOException, InterruptedException, URISyntaxException {
        Optional<Path> node = Programs.find("node");
        assumeTrue(node.isPresent(), "node is not on the path; core's own tests read the same files");
        Path file = Path.of(Objects.requireNonNull(CompiledInNodeTest.class.getResource(program))
                .toURI());
        List<String> command = List.of(
                node.get().toString(),
                file.toString(),
                SiteServer.onDisk("js/cnncalc.mjs").toString(),
                RESOURCES.resolve(folder).toAbsolutePath().normalize().toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
