package cnncalc.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * Prints how large the site is and how long its work takes: {@code mvn -Pbenchmark verify -DskipTests}. The last figures
 * stand in {@code site/benchmark.md}; on a shared machine only the ratios mean something.
 */
public final class Benchmark {

    private static final List<String> FILES = List.of(
            "index.html",
            "style.css",
            "js/start.js",
            "js/page.js",
            "js/words-ko.js",
            "js/cnncalc.mjs",
            "wasm/cnncalc.wasm",
            "cnncalc-offline.html");

    /** A letter more or less in a comment: the network stays, and no row is drawn anew. */
    private static final String LETTER = "(text, i) => i % 2 ? text.slice(0, -1) : text + '#'";

    /** Another size of the input: nearly every row is another one. */
    private static final String SIZE =
            "(text, i) => text.replace(/input (\\d+)/, (all, size) => 'input ' + (Number(size) + (i % 2 ? -1 : 1)))";

    /** The median time of an edit, from the event to the changed and laid out page, over thirty edits. */
    private static final String KEYSTROKE = """
            const edit = eval(arguments[0]);
            const source = document.querySelector('#source');
            const times = [];
            for (let i = 0; i < 30; i++) {
              source.value = edit(source.value, i);
              const start = performance.now();
              source.dispatchEvent(new Event('input', {bubbles: true}));
              document.body.offsetHeight;
              times.push(performance.now() - start);
            }
            return times.sort((a, b) => a - b)[15];""";

    /** The median time of a whole report, over fifty, of the module at an address. */
    private static final String ANALYSIS = """
            const [address, id, done] = arguments;
            import(address).then(async api => {
              if (api.load) await api.load();
              const text = api.preset(id);
              const times = [];
              for (let i = 0; i < 50; i++) {
                const start = performance.now();
                api.analyze(text);
                times.push(performance.now() - start);
              }
              done(times.sort((a, b) => a - b)[25]);
            }).catch(String).then(done);""";

    private Benchmark() {}

    public static void main(String[] arguments) throws IOException {
        for (String file : FILES) {
            byte[] bytes = Files.readAllBytes(SiteServer.DIRECTORY.resolve(file));
            System.out.println(file + ": " + bytes.length + " bytes, " + gzipped(bytes) + " gzipped");
        }
        try (Chromium chromium = new Chromium();
                SiteServer server = new SiteServer()) {
            chromium.open(server.address("index.html"));
            for (String preset : List.of("alexnet", "vgg-16", "resnet-50", "resnet-152")) {
                chromium.choose("#preset", preset);
                for (int slower : List.of(1, 4)) {
                    chromium.slowDown(slower);
                    System.out.println(preset + ", " + slower + " times slower: a letter takes "
                            + chromium.run(KEYSTROKE, LETTER) + " ms, another input "
                            + chromium.run(KEYSTROKE, SIZE) + " ms");
                }
                chromium.slowDown(1);
                for (String module : List.of("./js/cnncalc.mjs", "./wasm/cnncalc.mjs")) {
                    Object time = chromium.runAsync(ANALYSIS, module, preset);
                    System.out.println(preset + ": " + module + " takes " + time + " ms");
                }
            }
        }
    }

    private static int gzipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.size();
    }
}
