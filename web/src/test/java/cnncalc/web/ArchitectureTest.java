package cnncalc.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "cnncalc", "web");

    private static List<Path> naming(Path folder, String text) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> read(file).contains(text))
                    .map(SOURCES::relativize)
                    .sorted()
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** State, events and views are plain Java. */
    @Test
    void theBrowserIsTouchedInOnePlace() throws IOException {
        assertThat(naming(SOURCES, "org.teavm"))
                .isNotEmpty()
                .allMatch(file -> file.startsWith("dom") || file.equals(Path.of("Api.java")));
        assertThat(naming(SOURCES, "cnncalc.web.dom"))
                .allMatch(file -> file.startsWith("dom")
                        || file.equals(Path.of("Page.java"))
                        || file.equals(Path.of("Code.java")));
    }

    @Test
    void noMarkupIsMadeFromText() throws IOException {
        assertThat(naming(SOURCES, "innerHTML")).isEmpty();
        assertThat(naming(SOURCES, "insertAdjacentHTML")).isEmpty();
        assertThat(naming(SOURCES, "document.write")).isEmpty();
    }
}
