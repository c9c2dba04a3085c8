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

/** What was compiled to JavaScript says of every recorded model what the frameworks said, as core does on the JVM. */
class RecordsInNodeTest {

    private static final Path RECORDS = Path.of("..", "core", "src", "test", "resources", "cnncalc", "oracle");

    @Test
    void everyRecordAgrees() throws IOException, InterruptedException, URISyntaxException {
        Optional<Path> node = Programs.find("node");
        assumeTrue(node.isPresent(), "node is not on the path; core's own tests read the same records");
        Path program = Path.of(Objects.requireNonNull(RecordsInNodeTest.class.getResource("records.mjs"))
                .toURI());
        List<String> command = List.of(
                node.get().toString(),
                program.toString(),
                SiteServer.onDisk("js/cnncalc.mjs").toString(),
                RECORDS.toAbsolutePath().normalize().toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        assertThat(new String(process.getInputStream().readAllBytes(), UTF_8)).isEqualTo("""
                        Keras applications: 11 of 11
                        Keras models: 2120 of 2120
                        PyTorch modules: 1500 of 1500
                        """);
        assertThat(process.waitFor()).isZero();
    }
}
