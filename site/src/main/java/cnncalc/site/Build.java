package cnncalc.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Writes the site into the directory named by the first argument; the same sources give the same bytes. */
public final class Build {
    private static final String STATIC = "/cnncalc/site/static/";
    private static final List<String> STATIC_FILES =
            List.of("index.html", "style.css", "js/cnncalc.d.ts", "wasm/cnncalc.mjs", "wasm/cnncalc.d.ts");

    private static final String COMPILED = "/cnncalc/web/built/";
    private static final List<String> COMPILED_FILES =
            List.of("js/cnncalc.mjs", "wasm/cnncalc.wasm", "wasm/wasm-gc-runtime.mjs");
    private static final String PAGE_SCRIPT = "js/page.js";

    private Build() {}

    public static void main(String[] arguments) throws IOException {
        Path site = Path.of(arguments[0]);
        delete(site);
        for (String file : STATIC_FILES) {
            write(site.resolve(file), read(STATIC + file));
        }
        for (String file : COMPILED_FILES) {
            write(site.resolve(file), read(COMPILED + file));
        }
        String page = new String(read(COMPILED + PAGE_SCRIPT), UTF_8);
        write(site.resolve(PAGE_SCRIPT), withoutGlobals(page).getBytes(UTF_8));
    }

    /** A classic script, so that it runs from disk, where browsers refuse modules; its {@code var main} stays inside. */
    private static String withoutGlobals(String script) {
        return "(function(){" + script + "\nmain();})();\n";
    }

    private static byte[] read(String resource) throws IOException {
        try (InputStream in = Build.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException(resource);
            }
            return in.readAllBytes();
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Path directory = file.getParent();
        if (directory != null) {
            Files.createDirectories(directory);
        }
        Files.write(file, bytes);
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(directory)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
