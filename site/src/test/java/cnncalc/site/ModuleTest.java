package cnncalc.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The calculator without a page gives the same answers as JavaScript and as WebAssembly, in Node and in a browser. */
class ModuleTest {
    /** Everything the module says, as one text; {@code api} is the module. */
    private static final String QUESTIONS = """
            JSON.stringify([Object.keys(api).filter(name => name !== 'load').sort(), api.version(), api.presets(),
              api.analyze('ab'), api.analyze('\\ud569\\uc131\\uacf1', {language: 'ko'}), api.analyze(undefined, null)])""";

    private static final String ANSWERS = """
            [["analyze","presets","version"],"0.1.0",[{"id":"lenet5","title":"LeNet-5"}],\
            {"ok":true,"language":"en","characters":2,"name":null},\
            {"ok":true,"language":"ko","characters":3,"name":null},\
            {"ok":true,"language":"en","characters":0,"name":null}]""";

    @Test
    void answersInNode() throws IOException, InterruptedException {
        Optional<Path> node = Programs.find("node");
        assumeTrue(node.isPresent(), "node is not on the path; the same questions are asked in the browser");
        String script = "import(process.argv[1]).then(api => console.log(" + QUESTIONS + "))";
        List<String> command = List.of(
                node.get().toString(),
                "--input-type=module",
                "--eval",
                script,
                SiteServer.onDisk("js/cnncalc.mjs").toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        assertThat(new String(process.getInputStream().readAllBytes(), UTF_8)).isEqualTo(ANSWERS + "\n");
        assertThat(process.waitFor()).isZero();
    }

    @Test
    @ExtendWith(ChromiumExtension.class)
    void answersInChromium(Chromium chromium) throws IOException {
        try (SiteServer server = new SiteServer()) {
            chromium.open(server.address("index.html"));
            String script = "import(arguments[0]).then(api => " + QUESTIONS + ").catch(String).then(arguments[1])";
            assertThat(chromium.runAsync(script, "./js/cnncalc.mjs")).isEqualTo(ANSWERS);
        }
    }

    @Test
    @ExtendWith(ChromiumExtension.class)
    void answersAsWebAssembly(Chromium chromium) throws IOException {
        try (SiteServer server = new SiteServer()) {
            chromium.open(server.address("index.html"));
            String script = "import(arguments[0]).then(api => api.load().then(() => " + QUESTIONS
                    + ")).catch(String).then(arguments[1])";
            assertThat(chromium.runAsync(script, "./wasm/cnncalc.mjs")).isEqualTo(ANSWERS);
        }
    }

    @Test
    @ExtendWith(ChromiumExtension.class)
    void webAssemblySaysThatItIsNotLoaded(Chromium chromium) throws IOException {
        try (SiteServer server = new SiteServer()) {
            chromium.open(server.address("index.html"));
            String script = "import(arguments[0]).then(api => api.version()).catch(String).then(arguments[1])";
            assertThat(chromium.runAsync(script, "./wasm/cnncalc.mjs"))
                    .isEqualTo("Error: cnncalc is not loaded: await load() first");
        }
    }
}
