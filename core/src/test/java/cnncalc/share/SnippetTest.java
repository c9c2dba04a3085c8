package cnncalc.share;

import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.link.Link;
import cnncalc.picture.Picture;
import cnncalc.preset.Presets;
import cnncalc.text.Catalogs;
import cnncalc.text.Language;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each snippet, of an ordinary network and of one whose names are traps, read by a parser of its format. */
class SnippetTest {

    /** What stands in names and titles, each of them meaning something somewhere. */
    private static final List<String> TRAPS = List.of(
            "<script>alert(1)</script>",
            "\"onload=\"alert(1)",
            "a|b",
            "{{site.x}}",
            "{%raw%}",
            "{{<x>}}",
            "**bold**",
            "[x](javascript:alert(1))",
            "`code`",
            "$x$",
            "\\input{x}",
            "=1+1",
            "@SUM(1)",
            "-1",
            "a&amp;b",
            "<!--",
            "~~x~~",
            "#1",
            "%c",
            "_x_");

    private static final String BASE = "https://example.org/cnncalc/";

    private static Shared shared(String text) {
        CnnCalc calc = CnnCalc.analyze(text);
        return new Shared(
                calc.report(),
                Catalogs.of(Language.ENGLISH),
                text,
                Link.write(text),
                BASE,
                "en/alexnet.html",
                Picture.of("", calc.report()));
    }

    private static Shared alexNet() {
        return shared(Objects.requireNonNull(Presets.find("alexnet")).text());
    }

    /** Keras's JSON may hold any name. */
    private static Shared traps() {
        StringBuilder layers =
                new StringBuilder("{\"class_name\": \"InputLayer\", \"config\": {\"batch_shape\": [null, 8, 8, 3]}}");
        for (String trap : TRAPS) {
            layers.append(
                            ", {\"class_name\": \"Conv2D\", \"config\": {\"filters\": 4, \"kernel_size\": 3, \"name\": \"")
                    .append(trap.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append("\", \"padding\": \"same\"}}");
        }
        String title = String.join(" ", TRAPS).replace("\\", "\\\\").replace("\"", "\\\"");
        return shared("{\"class_name\": \"Sequential\", \"config\": {\"name\": \"" + title + "\", \"layers\": ["
                + layers + "]}}");
    }

    private static String rendered(String markdown) {
        List<TablesExtension> tables = List.of((TablesExtension) TablesExtension.create());
        Parser parser = Parser.builder().extensions(tables).build();
        return HtmlRenderer.builder().extensions(tables).build().render(parser.parse(markdown));
    }

    private static List<String> tags(String html) {
        TreeSet<String> tags = new TreeSet<>();
        Matcher matcher = Pattern.compile("<([a-zA-Z][\\w-]*)").matcher(html);
        while (matcher.find()) {
            tags.add(matcher.group(1));
        }
        return new ArrayList<>(tags);
    }

    private static List<String> firstCells(String html) {
        List<String> cells = new ArrayList<>();
        Matcher matcher = Pattern.compile("<tr>\\s*<t[dh][^>]*>(.*?)</t[dh]>", Pattern.DOTALL)
                .matcher(html);
        while (matcher.find()) {
            cells.add(matcher.group(1)
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&quot;", "\"")
                    .replace("&#123;", "{")
                    .replace("&amp;", "&"));
        }
        return cells;
    }

    private static List<String> names(Shared shared) {
        return shared.report().rows().stream().map(row -> row.node().name()).toList();
    }

    @Test
    void everyTrapIsANameOfARow() {
        assertThat(names(traps())).hasSize(TRAPS.size() + 1).contains("a|b", "{{site.x}}", "$x$", "=1+1", "<!--");
    }

    @Test
    void markdownTablesHoldNamesAsText() {
        String html = rendered(Snippet.MARKDOWN.write(traps()));
        assertThat(firstCells(html)).containsAll(names(traps()));
        assertThat(tags(html)).containsExactly("a", "p", "table", "tbody", "td", "th", "thead", "tr");
        assertThat(html).contains("<a href=\"" + BASE + "#").doesNotContain("javascript:alert(1)\"");
    }

    /**
     * Elements that remain: GitHub's html-pipeline, {@code sanitization_filter.rb}; velog's server renders Markdown and
     * keeps what Markdown makes.
     */
    @Test
    void markdownIsMadeOfWhatGitHubAndVelogKeep() {
        List<String> kept = List.of("a", "p", "strong", "table", "tbody", "td", "th", "thead", "tr");
        for (Shared shared : List.of(alexNet(), traps())) {
            for (Snippet snippet : List.of(Snippet.MARKDOWN, Snippet.MATH)) {
                assertThat(kept).containsAll(tags(rendered(snippet.write(shared))));
            }
        }
    }

    @Test
    void formulasStandBetweenDollars() {
        String post = Snippet.MATH.write(alexNet());
        assertThat(post.split("\\$\\$", -1).length % 2).isEqualTo(1);
        assertThat(post).contains("\n$$\n", "34{,}944", "= 55");
    }

    /** Liquid and Hugo look for these before anything else reads the text. */
    @ParameterizedTest
    @EnumSource(
            value = Snippet.class,
            names = {"MARKDOWN", "MATH", "RICH", "HTML", "IFRAME", "ELEMENT", "PAGE", "LINK", "ADDRESS"})
    void templateEnginesFindNothing(Snippet snippet) {
        String text = snippet.write(traps()).replaceAll("(?s)\\$\\$.*?\\$\\$", "");
        assertThat(text).doesNotContain("{{", "{%", "{#");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RICH", "HTML", "IFRAME", "ELEMENT"})
    void htmlHoldsNamesAsText(String word) {
        String html = Snippet.valueOf(word).write(traps());
        List<String> allowed = List.of(
                "a",
                "caption",
                "cnn-calc",
                "iframe",
                "p",
                "script",
                "table",
                "tbody",
                "td",
                "tfoot",
                "th",
                "thead",
                "tr");
        assertThat(allowed).containsAll(tags(html));
        assertThat(html.split("<script", -1)).hasSize(word.equals("ELEMENT") ? 2 : 1);
        assertThat(html).doesNotContain("class=", "<!--").doesNotContain("\"onload=\"");
    }

    @Test
    void csvCellsAreTheNames() throws IOException {
        List<String> names = new ArrayList<>();
        for (CSVRecord line : CSVFormat.RFC4180.parse(new StringReader(Snippet.CSV.write(traps())))) {
            names.add(line.get(0));
        }
        assertThat(names)
                .contains("a|b", "{{site.x}}", "'=1+1", "'@SUM(1)", "'-1")
                .doesNotContain("=1+1", "-1");
    }

    /** A text of LaTeX in which every brace is closed and nothing begins a command or a formula but what we write. */
    @Test
    void latexIsEscaped() {
        String latex = Snippet.LATEX.write(traps());
        String plain = latex.replaceAll(
                "\\\\(begin|end)\\{[a-z]+\\}(\\{[lr]+\\})?|\\\\(usepackage|caption)\\{|\\\\(centering|toprule|midrule|bottomrule)"
                        + "|\\\\text(backslash|asciitilde|asciicircum|less|greater|quotedbl)\\{\\}|\\$\\\\times\\$|\\\\[&%$#_{}]|\\\\\\\\",
                "");
        assertThat(plain).doesNotContain("\\", "$", "{", "#", "_", "^", "~");
        assertThat(plain.indexOf('%')).isEqualTo(plain.lastIndexOf('%'));
    }

    @Test
    void hugoTakesAnArgumentWithoutQuotesInIt() {
        assertThat(Snippet.HUGO.write(traps())).matches("\\{\\{< cnncalc \"#[ct]1:[^\"<>{}` ]*\" >}}\n");
        assertThat(Snippet.SHORTCODE.write(alexNet()))
                .contains("{{ .Get 0 | safeURL }}")
                .contains("sandbox=");
    }

    @Test
    void addresses() {
        Shared shared = alexNet();
        assertThat(Snippet.LINK.write(shared)).startsWith(BASE + "#c1:");
        assertThat(Snippet.ADDRESS.write(shared)).startsWith(BASE + "embed/v1/#c1:");
        assertThat(Snippet.PAGE.write(shared)).isEqualTo(BASE + "en/alexnet.html");
        assertThat(Link.read(Snippet.LINK.write(shared)))
                .isEqualTo(shared.text().trim());
    }

    @Test
    void fileNames() {
        assertThat(Snippet.SVG.fileName(alexNet())).isEqualTo("alexnet.svg");
        assertThat(Snippet.CSV.fileName(traps())).matches("[a-z0-9-]{1,60}\\.csv");
        assertThat(Snippet.OFFLINE.fileName(shared("input 4"))).isEqualTo("cnncalc.html");
        assertThat(Snippet.PNG.fileName(shared("# 한글\ninput 4"))).isEqualTo("cnncalc.png");
    }

    @Test
    void everySnippetIsOfUseSomewhere() {
        List<Snippet> used = new ArrayList<>();
        Platform.ALL.forEach(platform -> used.addAll(platform.snippets()));
        assertThat(used).containsAll(Snippet.ALL);
        assertThat(Platform.ALL).hasSize(14).extracting(Platform::word).doesNotHaveDuplicates();
        for (Platform platform : Platform.ALL) {
            assertThat(Platform.find(platform.word())).isSameAs(platform);
            for (Snippet snippet : platform.snippets()) {
                assertThat(platform.snippet(snippet.word())).isSameAs(snippet);
            }
        }
        assertThat(Platform.find("no such place").snippet("")).isEqualTo(Snippet.MATH);
    }
}
