package cnncalc.link;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Whatever was once sent to somebody opens for ever, and as what it was. */
class GoldenLinksTest {

    @Test
    void everyPublishedLinkIsRead() throws IOException {
        List<String> lines;
        try (InputStream in =
                Objects.requireNonNull(GoldenLinksTest.class.getResourceAsStream("/cnncalc/link/golden.txt"))) {
            lines = new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .toList();
        }
        assertThat(lines).hasSizeGreaterThanOrEqualTo(80);
        for (String line : lines) {
            int blank = line.indexOf(' ');
            String text = line.substring(blank + 1).replace('¶', '\n');
            assertThat(Link.read("#" + line.substring(0, blank))).isEqualTo(text);
            assertThat(Link.read("https://example.org/#" + line.substring(0, blank) + "#?secret=abc"))
                    .isEqualTo(text);
        }
    }
}
