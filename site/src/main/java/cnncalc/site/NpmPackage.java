package cnncalc.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The folder that is published on npm: the calculator without a page, as JavaScript, WebAssembly and an element. */
final class NpmPackage {

    private static final List<String> FILES = List.of(
            "js/cnncalc.mjs",
            "js/cnncalc.d.ts",
            "js/cnncalc-element.js",
            "js/cnncalc-element.d.mts",
            "js/cnncalc-element.mjs",
            "js/cnncalc-embed.js",
            "wasm/cnncalc.mjs",
            "wasm/cnncalc.d.ts",
            "wasm/cnncalc.wasm",
            "wasm/wasm-gc-runtime.mjs",
            "notices.txt");

    private static final String OWN = "/cnncalc/site/npm/";

    private NpmPackage() {}

    /**
     * Writes the package of a site that is written already.
     *
     * @param version of the package, the project's own
     */
    static void write(Path folder, Path site, String version, Address address) throws IOException {
        Files.delete(folder);
        for (String file : FILES) {
            Files.write(folder.resolve(file), java.nio.file.Files.readAllBytes(site.resolve(file)));
        }
        for (String file : List.of("package.json", "README.md", "LICENSE")) {
            String text = Files.text(OWN + file).replace("{version}", version).replace("{address}", address.base());
            Files.write(folder.resolve(file), text);
        }
    }
}
