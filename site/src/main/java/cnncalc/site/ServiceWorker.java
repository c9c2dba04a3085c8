package cnncalc.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program that keeps the calculator for times without a network. */
final class ServiceWorker {

    /** What the calculator needs; frames, examples and the pages of networks are read on the network alone. */
    private static final List<String> KEPT = List.of(
            "index.html",
            "index.ko.html",
            "style.css",
            "js/start.js",
            "js/page.js",
            "js/code.js",
            "js/words-en.js",
            "js/words-ko.js",
            "js/install.js",
            "manifest.webmanifest",
            "icon.svg",
            "icon-192.png",
            "layers.html",
            "layers.ko.html",
            "conformance.html",
            "conformance.ko.html",
            "pages.css");

    private ServiceWorker() {}

    static List<String> kept() {
        return KEPT;
    }

    /** Returns the program for a site that has been written; another content of any file makes another version. */
    static String script(Path site) throws IOException {
        List<String> files = new ArrayList<>();
        for (String file : KEPT) {
            byte[] content = java.nio.file.Files.readAllBytes(site.resolve(file));
            files.add("[\"" + file + "\", \"" + Embedding.hash(content) + "\"]");
        }
        String list = "[\n  " + String.join(",\n  ", files) + ",\n]";
        String version = Embedding.hash(list.getBytes(UTF_8)).substring("sha256-".length(), "sha256-".length() + 12);
        return Files.text(Build.STATIC + "sw.js").replace("{files}", list).replace("{version}", version);
    }
}
