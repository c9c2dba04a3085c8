package cnncalc.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import cnncalc.oracle.Conformance;
import cnncalc.oracle.Tally;
import cnncalc.preset.Preset;
import cnncalc.preset.Presets;
import cnncalc.text.Catalog;
import cnncalc.text.Catalogs;
import cnncalc.text.Language;
import cnncalc.web.State;
import cnncalc.web.State.Theme;
import cnncalc.web.view.PageView;
import cnncalc.web.view.Screen;
import cnncalc.web.view.Words;
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
    static final String STATIC = "/cnncalc/site/static/";
    private static final List<String> STATIC_FILES = List.of(
            "pages.css",
            "examples/iframe.html",
            "examples/element.html",
            "examples/ten.html",
            "js/cnncalc-element.js",
            "js/cnncalc.d.ts",
            "wasm/cnncalc.mjs",
            "wasm/cnncalc.d.ts");

    private static final String COMPILED = "/cnncalc/web/built/";
    private static final List<String> COMPILED_FILES =
            List.of("js/cnncalc.mjs", "wasm/cnncalc.wasm", "wasm/wasm-gc-runtime.mjs");
    private static final String PAGE_SCRIPT = "js/page.js";
    private static final String CODE_SCRIPT = "js/code.js";

    private static final String STYLE = "/cnncalc/site/style/";
    private static final List<String> STYLE_FILES =
            List.of("base.css", "result.css", "panels.css", "sharing.css", "form.css", "embed.css", "narrow.css");

    private static final String STYLE_LINK = "<link rel=\"stylesheet\" href=\"style.css\">";
    private static final String SCRIPT_LINK = "<script src=\"js/page.js\"></script>";

    private static final String FIRST = "alexnet";

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
        for (Language language : Language.values()) {
            write(site.resolve("js/words-" + language.code() + ".js"), wordsScript(language));
        }
        for (String script : List.of(PAGE_SCRIPT, CODE_SCRIPT)) {
            write(site.resolve(script), program(script));
        }
        write(site.resolve("index.html"), page(Language.ENGLISH));
        write(site.resolve("style.css"), style());
        write(site.resolve("cnncalc-offline.html"), offlinePage());
        write(site.resolve("embed/v1/index.html"), Embedding.frame(style(), allWords() + program(PAGE_SCRIPT)));
        write(site.resolve("js/cnncalc-embed.js"), Embedding.forElements(style(), allWords() + program(PAGE_SCRIPT)));
        writePages(site);
        System.out.println("Open " + arguments[1] + "/index.html");
    }

    /** The pages to read, in every language. */
    private static void writePages(Path site) throws IOException {
        List<Tally> tallies = Conformance.run();
        for (Language language : Language.values()) {
            Catalog words = Resources.words(language);
            write(site.resolve(PageFrame.file("layers", language)), LayersPage.html(words));
            write(site.resolve(PageFrame.file("conformance", language)), ConformancePage.html(words, tallies));
        }
    }

    /** A classic script, so that it runs from disk, where browsers refuse modules; its {@code var main} stays inside. */
    private static String program(String script) throws IOException {
        return "(function(){" + text(COMPILED + script) + "\nmain();})();\n";
    }

    private static String style() throws IOException {
        StringBuilder style = new StringBuilder();
        for (String file : STYLE_FILES) {
            style.append(text(STYLE + file)).append('\n');
        }
        return style.toString();
    }

    private static String allWords() {
        StringBuilder scripts = new StringBuilder();
        for (Language language : Language.values()) {
            scripts.append(wordsScript(language));
        }
        return scripts.toString();
    }

    /** The frame of a page, with its first network and its language's words in it. */
    private static String page(Language language) throws IOException {
        Preset first = Presets.find(FIRST);
        State state = State.of(first == null ? "" : first.text(), language, Theme.AUTO);
        String body = PageView.of(Screen.of(state, Words.of(language))).toHtml();
        return text(STATIC + "index.html")
                .replace("{language}", language.code())
                .replace("{title}", Words.of(language).template("page.title"))
                .replace("{words}", words(language).replace("&", "&amp;").replace("<", "&lt;"))
                .replace("{body}", body);
    }

    /** The page as one file: style, words of both languages and the script with all readers stand in it. */
    private static String offlinePage() throws IOException {
        String scripts = wordsScript(Language.KOREAN) + program(CODE_SCRIPT);
        return page(Language.ENGLISH)
                .replace(STYLE_LINK, "<style>\n" + style() + "</style>")
                .replace(SCRIPT_LINK, "<script>\n" + Embedding.inHtml(scripts) + "</script>");
    }

    private static String words(Language language) {
        return String.join("", Catalogs.texts(language)) + Words.text(language);
    }

    private static String wordsScript(Language language) {
        String quoted = words(language)
                .replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("</", "<\\/");
        return "(window.cnncalcWords = window.cnncalcWords || {})." + language.code() + " = \"" + quoted + "\";\n";
    }

    static String text(String resource) throws IOException {
        return new String(read(resource), UTF_8);
    }

    private static byte[] read(String resource) throws IOException {
        try (InputStream in = Build.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException(resource);
            }
            return in.readAllBytes();
        }
    }

    private static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(UTF_8));
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
