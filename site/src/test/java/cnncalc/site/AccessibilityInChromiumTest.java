package cnncalc.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Nothing that axe finds wrong, in the states of the page and in both languages: WCAG 2.2 A and AA, and axe's best practices. */
@ExtendWith(ChromiumExtension.class)
class AccessibilityInChromiumTest {

    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations']}).then(
                result => done(result.violations.flatMap(v => v.nodes.map(n => v.id + ' ' + n.target + ': ' + n.html.slice(0, 200)))),
                error => done([String(error)]));
            """;

    private static final String ERRORS = "input 28x28x1\nconv 32 3x3\nconv 64 99x99\nsoftmx";
    private static final String TRANSPOSED = "input 5x5x2\nt: convtranspose 4 3x3 stride 2\nc: conv 2 3x3 padding same";
    private static final String PROGRAM =
            "import torch.nn as nn\nnet = nn.Sequential(nn.Conv2d(3, 8, 3), nn.Flatten(), nn.Linear(72, 10))";

    /**
     * A state of the page.
     *
     * @param text what stands in the box; empty for the first example
     * @param shown what must be there before it is looked at
     * @param clicks what is pressed before that, one after the other
     */
    record State(String name, String text, String shown, List<String> clicks) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static State state(String name, String text, String shown, String... clicks) {
        return new State(name, text, shown, List.of(clicks));
    }

    private static final String ROW = "tr[data-layer='Conv-1'] button";

    static final List<State> STATES = List.of(
            state("first", "", "#layers"),
            state("nothing typed", " ", "#total-params:empty, #layers"),
            state("a row is open", "", ".why-row math", ROW),
            state("a kernel sweeps", "", "svg.sweep", ROW, "[data-panel='sweep.Conv-1']"),
            state(
                    "a transposed kernel sweeps",
                    TRANSPOSED,
                    "svg.sweep",
                    "tr[data-layer=t] button",
                    "[data-panel='sweep.t']"),
            state(
                    "a field is drawn",
                    "",
                    "[data-panel='field.Conv-1'][aria-expanded=true]",
                    ROW,
                    "[data-panel='field.Conv-1']"),
            state("a layer in code", "", "dl.lines", ROW, "[data-panel='lines.Conv-1']"),
            state("a form is open", "", "li.selected .fields", "li[data-index='1'] .line"),
            state("errors", ERRORS, "#problems > :first-child"),
            state("a program", PROGRAM, "tr[data-layer='2']"),
            state("a graph", "", "svg.graph", "[name=picture][value='picture.graph']"),
            state("bars", "", "svg.bars", "[name=picture][value='picture.bars']"),
            state("counting", "", "#counting.open", "[data-panel=counting]"),
            state("memory", "", "#memory.open", "[data-panel=memory]"),
            state("checking", "", "#printed", "[data-panel=check]"),
            state("asking", "", "#asking.open table", "[data-panel=asking]"),
            state("curves", "", "#curves.open svg", "[data-panel=curves]"),
            state("comparing", "", "#aligned", "[data-panel=comparing]"),
            state(
                    "comparing, opened",
                    "",
                    "#aligned .same",
                    "[data-panel=comparing]",
                    "[data-action=keep]",
                    "#aligned .fold button"),
            state("numbers", "", "#numbers", "[data-panel=numbers]"),
            state("words", "", "#glossary.open", "[data-panel=glossary]"),
            state("sharing", "", "dialog:modal", "#share"),
            state("dark", "", "html[data-theme=dark]", "#theme", "#theme"));

    private static String axe = "";

    @BeforeAll
    static void read() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                AccessibilityInChromiumTest.class.getResourceAsStream("/axe.min.js"), "axe.min.js")) {
            axe = new String(in.readAllBytes(), UTF_8);
        }
    }

    private static List<?> violations(Chromium chromium) {
        chromium.run(axe);
        return Objects.requireNonNull((List<?>) chromium.runAsync(RUN));
    }

    @ParameterizedTest
    @FieldSource("STATES")
    void aStateOfThePage(State state, Chromium chromium) {
        for (String language : List.of("en", "ko")) {
            open(chromium, language);
            if (!state.text.isEmpty()) {
                chromium.run(
                        "const a = document.querySelector('#source'); a.value = arguments[0];"
                                + "a.dispatchEvent(new Event('input', {bubbles: true}))",
                        state.text);
                chromium.waitFor(
                        "return !!document.querySelector('#problems') && !document.querySelector('.done:not(:empty)')");
            }
            for (String click : state.clicks) {
                waitFor(chromium, click);
                chromium.click(click);
            }
            waitFor(chromium, state.shown);
            assertThat(violations(chromium)).as(language).isEmpty();
        }
    }

    private static void waitFor(Chromium chromium, String selector) {
        chromium.waitFor("return !!document.querySelector(`" + selector + "`)");
    }

    /** A button without a name is found: the tests above can fail. */
    @Test
    void whatIsWrongIsFound(Chromium chromium) {
        open(chromium, "en");
        chromium.run("document.querySelector('main').append(document.createElement('button'))");
        assertThat(violations(chromium)).singleElement().asString().startsWith("button-name");
    }

    private static void open(Chromium chromium, String language) {
        chromium.open(SiteServer.onDisk("index.html"));
        chromium.run("localStorage.clear(); localStorage.setItem('cnncalc.language', arguments[0])", language);
        chromium.open(SiteServer.onDisk("index.html"));
        chromium.waitForText("#total-params", "62,378,344");
        chromium.waitFor("return document.documentElement.lang === '" + language + "'");
    }

    @ParameterizedTest
    @CsvSource({
        "en/index.html",
        "ko/index.html",
        "en/alexnet.html",
        "ko/resnet-152.html",
        "layers.html",
        "layers.ko.html",
        "conformance.html",
        "conformance.ko.html"
    })
    void aPageWithoutAProgram(String page, Chromium chromium) {
        chromium.open(SiteServer.onDisk(page));
        assertThat(violations(chromium)).isEmpty();
    }
}
