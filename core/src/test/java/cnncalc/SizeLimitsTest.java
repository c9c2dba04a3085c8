package cnncalc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that grows beyond the limit has a seam to be cut at. */
class SizeLimitsTest {
    private static final int MAX_LINES = 400;
    private static final Set<String> ENDINGS = Set.of("java", "js", "mjs", "ts", "css", "html");

    @ParameterizedTest
    @ValueSource(strings = {"core", "web", "site"})
    void filesAreShort(String module) throws IOException {
        List<Path> sources;
        try (Stream<Path> files = Files.walk(Path.of("..", module, "src"))) {
            sources = files.filter(SizeLimitsTest::isSource).toList();
        }
        assertThat(sources).isNotEmpty();
        List<Path> tooLong = new ArrayList<>();
        for (Path source : sources) {
            if (Files.readAllLines(source).size() > MAX_LINES) {
                tooLong.add(source);
            }
        }
        assertThat(tooLong).isEmpty();
    }

    private static boolean isSource(Path file) {
        String name = file.getFileName().toString();
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1)) && Files.isRegularFile(file);
    }
}
