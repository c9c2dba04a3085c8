package cnncalc.analysis;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Records of a real framework: one a line, cells behind tabs, the first line saying where they come from. */
final class Extract {
    private Extract() {}

    static List<List<String>> lines(String file) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        try (InputStream stream = requireNonNull(Extract.class.getResourceAsStream(file))) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.lines().skip(1).toList()) {
                lines.add(List.of(line.split("\t", -1)));
            }
        }
        return lines;
    }
}
