package cnncalc.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.json.Json;

/** The folder for npm; {@code npx publint@0.3.25 site/target/npm} says "All good!" of it. */
class NpmPackageTest {

    private static final Path FOLDER = SiteServer.DIRECTORY.resolveSibling("npm");

    private static Map<?, ?> description() throws IOException {
        return new Json().toType(Files.readString(FOLDER.resolve("package.json")), Map.class);
    }

    @Test
    void everyFileThatItExportsIsThere() throws IOException {
        List<String> files = new ArrayList<>();
        collect(Objects.requireNonNull(description().get("exports")), files);
        assertThat(files).hasSize(7);
        for (String file : files) {
            assertThat(FOLDER.resolve(file)).exists();
        }
        assertThat(FOLDER.resolve("LICENSE")).content().contains("Apache License");
    }

    @Test
    void everyFileThatItListsIsThere() throws IOException {
        List<?> files = (List<?>) Objects.requireNonNull(description().get("files"));
        assertThat(files).isNotEmpty();
        for (Object file : files) {
            assertThat(FOLDER.resolve(String.valueOf(file))).exists();
        }
    }

    private static void collect(Object exported, List<String> files) {
        if (exported instanceof Map<?, ?> conditions) {
            conditions.values().forEach(each -> collect(each, files));
        } else {
            files.add(String.valueOf(exported));
        }
    }

    @Test
    void dependsOnNothing() throws IOException {
        assertThat(description().get("dependencies")).isNull();
        assertThat(description().get("license")).isEqualTo("Apache-2.0");
    }

    @Test
    void nodeFindsItByItsName(@TempDir Path folder) throws IOException, InterruptedException {
        String program = """
                import { analyze, preset } from 'cnncalc';
                console.log(analyze(preset('alexnet')).totals.params);
                """;
        assertThat(inNode(folder, program)).isEqualTo("62378344");
    }

    @Test
    void theElementCanBeImportedWhereThereAreNoElements(@TempDir Path folder) throws IOException, InterruptedException {
        assertThat(inNode(folder, "import 'cnncalc/element';\nconsole.log('imported');\n"))
                .isEqualTo("imported");
    }

    /** Returns what a program says that has the package in its node_modules. */
    private static String inNode(Path folder, String program) throws IOException, InterruptedException {
        Optional<Path> node = Programs.find("node", "nodejs");
        assumeTrue(node.isPresent(), "node is not on the path");
        copyPackage(folder.resolve("node_modules/cnncalc"));
        Path script = folder.resolve("program.mjs");
        Files.writeString(script, program);
        Process process = new ProcessBuilder(node.get().toString(), script.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.strip();
    }

    private static void copyPackage(Path copy) throws IOException {
        try (Stream<Path> all = Files.walk(FOLDER)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(FOLDER.relativize(file).toString());
                Files.createDirectories(target.resolveSibling(""));
                Files.copy(file, target);
            }
        }
    }
}
