package cnncalc.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Reads what the build brings along and writes what it leaves. */
final class Files {

    private Files() {}

    static byte[] read(String resource) throws IOException {
        try (InputStream in = Files.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException(resource);
            }
            return in.readAllBytes();
        }
    }

    static String text(String resource) throws IOException {
        return new String(read(resource), UTF_8);
    }

    static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(UTF_8));
    }

    static void write(Path file, byte[] bytes) throws IOException {
        Path directory = file.getParent();
        if (directory != null) {
            java.nio.file.Files.createDirectories(directory);
        }
        java.nio.file.Files.write(file, bytes);
    }

    static void delete(Path directory) throws IOException {
        if (!java.nio.file.Files.exists(directory)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> all = java.nio.file.Files.walk(directory)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            java.nio.file.Files.delete(path);
        }
    }
}
