package cnncalc.site;

import cnncalc.oracle.Conformance;
import cnncalc.oracle.Tally;
import cnncalc.site.picture.Icon;
import cnncalc.text.Catalog;
import cnncalc.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes the site: into the directory named by the first argument, which the second names as people see it, in the version
 * of the third, for the address of the fourth. The same sources give the same bytes.
 */
public final class Build {

    static final String STATIC = "/cnncalc/site/static/";

    private static final List<String> STATIC_FILES = List.of(
            "pages.css",
            "examples/iframe.html",
            "examples/element.html",
            "examples/ten.html",
            "js/start.js",
            "js/install.js",
            "js/cnncalc-element.js",
            "js/cnncalc-element.d.mts",
            "js/cnncalc-element.mjs",
            "js/cnncalc.d.ts",
            "wasm/cnncalc.mjs",
            "wasm/cnncalc.d.ts",
            "manifest.webmanifest",
            "notices.txt");

    private static final List<String> COMPILED_FILES = List.of("js/cnncalc.mjs", "wasm/cnncalc.wasm");

    private static final String WASM_RUNTIME = "wasm/wasm-gc-runtime.mjs";

    private static final List<Integer> ICON_SIZES = List.of(192, 512);

    private Build() {}

    public static void main(String[] arguments) throws IOException {
        Path site = Path.of(arguments[0]);
        Address address = new Address(arguments[3]);
        Files.delete(site);
        writeCalculator(site, address);
        writePages(site, address);
        Files.write(site.resolve("sw.js"), ServiceWorker.script(site));
        NpmPackage.write(site.resolveSibling("npm"), site, arguments[2], address);
        System.out.println("Open " + arguments[1] + "/index.html");
    }

    private static void writeCalculator(Path site, Address address) throws IOException {
        for (String file : STATIC_FILES) {
            Files.write(site.resolve(file), Files.read(STATIC + file));
        }
        for (String file : COMPILED_FILES) {
            Files.write(site.resolve(file), Files.read(Scripts.COMPILED + file));
        }
        Files.write(site.resolve(WASM_RUNTIME), WasmRuntime.plain(Files.text(Scripts.COMPILED + WASM_RUNTIME)));
        for (Language language : Language.values()) {
            Files.write(site.resolve("js/words-" + language.code() + ".js"), Scripts.words(language));
            Files.write(site.resolve(PageFrame.file("index", language)), CalculatorPage.hosted(address, language));
        }
        for (String script : List.of(Scripts.PAGE, Scripts.CODE)) {
            Files.write(site.resolve(script), Scripts.program(script));
        }
        for (int size : ICON_SIZES) {
            Files.write(site.resolve("icon-" + size + ".png"), Icon.png(size, /* maskable= */ false));
        }
        Files.write(site.resolve("icon-maskable.png"), Icon.png(512, /* maskable= */ true));
        Files.write(site.resolve("icon.svg"), Icon.svg());
        String style = Style.text();
        Files.write(site.resolve("style.css"), style);
        Files.write(site.resolve("cnncalc-offline.html"), CalculatorPage.offline(address));
        String embedded = Scripts.allWords() + Scripts.program(Scripts.PAGE);
        Files.write(site.resolve("embed/v1/index.html"), Embedding.frame(style, embedded));
        Files.write(site.resolve("js/cnncalc-embed.js"), Embedding.forElements(style, embedded));
    }

    /** The pages to read, in every language, and the map of the site. */
    private static void writePages(Path site, Address address) throws IOException {
        List<Tally> tallies = Conformance.run();
        for (Language language : Language.values()) {
            Catalog words = Resources.words(language);
            Files.write(site.resolve(PageFrame.file("layers", language)), LayersPage.html(words, address));
            Files.write(
                    site.resolve(PageFrame.file("conformance", language)),
                    ConformancePage.html(words, tallies, address));
        }
        SiteMap map = new SiteMap(address);
        for (String page : List.of("index", "networks", "layers", "conformance")) {
            map.add(language -> PageFrame.file(page, language));
        }
        map.addAll(new NetworkPages(site, address).write());
        Files.write(site.resolve("sitemap.xml"), map.xml());
        Files.write(site.resolve("robots.txt"), map.robots());
    }
}
