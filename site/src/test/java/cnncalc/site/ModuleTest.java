package cnncalc.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cnncalc.CnnCalc;
import cnncalc.explain.Formula;
import cnncalc.network.Node;
import cnncalc.preset.Preset;
import cnncalc.preset.PresetFamily;
import cnncalc.preset.Presets;
import cnncalc.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The calculator without a page says what the JVM says, number for number, as JavaScript and as WebAssembly. */
class ModuleTest {

    /** Each explanation reads the whole text anew: those of the first layers stand for all. */
    private static final int EXPLAINED = 30;

    private static final List<String> BROKEN = List.of(
            "",
            "input 5x5x1;conv 64 7x7",
            "input 28x28x1;conv 32 3x3 groups 3;flaten;dense 10",
            "input 8;dense 9223372036854775807;dense 9223372036854775807",
            "#t1:input+5x5x1;%zz");

    /** Everything the module says of presets and of broken texts, as one text; {@code api} is the module. */
    private static final String QUESTIONS = """
            ((ids, broken) => ids.map(id => api.preset(id)).concat(broken).map(text => [
              JSON.stringify(api.analyze(text)), JSON.stringify(api.analyze(text, {language: 'ko'})),
              api.write('text', text), api.write('csv', text, {language: 'ko'}), api.write('network', text),
              api.write('svg', text, {picture: 'graph'}), api.write('svg', text, {picture: 'bars', language: 'ko'}),
              JSON.stringify(api.analyze(text).layers.slice(0, EXPLAINED).map(layer => api.explain(text, layer.id ?? layer.name).map(formula =>
                [formula.quantity, formula.symbols, formula.numbers, String(formula.value)].join(' ')))),
            ].join('\\n')).join('\\n\\n'))(IDS, BROKEN)""".replace(
                    "IDS", json(asked().stream().map(Preset::id).toList()))
            .replace("BROKEN", json(BROKEN))
            .replace("EXPLAINED", Integer.toString(EXPLAINED));

    /** The networks of the posts, and the first of each other family; {@code CompiledInNodeTest} asks for thousands more. */
    private static List<Preset> asked() {
        List<Preset> asked = new ArrayList<>(Presets.FAMILIES.get(0).presets());
        for (PresetFamily family : Presets.FAMILIES.subList(1, Presets.FAMILIES.size())) {
            asked.add(family.presets().get(0));
        }
        return asked;
    }

    private static String answers() {
        List<String> texts = new ArrayList<>(asked().stream().map(Preset::text).toList());
        texts.addAll(BROKEN);
        return String.join("\n\n", texts.stream().map(ModuleTest::answer).toList());
    }

    private static String answer(String text) {
        CnnCalc calc = CnnCalc.analyze(text);
        return String.join(
                "\n",
                calc.write("json", Language.ENGLISH),
                calc.write("json", Language.KOREAN),
                calc.write("text", Language.ENGLISH),
                calc.write("csv", Language.KOREAN),
                calc.write("network", Language.ENGLISH),
                calc.draw("graph", Language.ENGLISH),
                calc.draw("bars", Language.KOREAN),
                formulas(calc));
    }

    private static String formulas(CnnCalc calc) {
        List<String> layers = new ArrayList<>();
        List<Node> nodes = calc.report().network().nodes();
        for (Node node : nodes.subList(0, Math.min(EXPLAINED, nodes.size()))) {
            layers.add(json(
                    calc.explain(node.name()).stream().map(ModuleTest::formula).toList()));
        }
        return "[" + String.join(",", layers) + "]";
    }

    private static String formula(Formula formula) {
        String value = formula.term().known() ? Long.toString(formula.term().value()) : "null";
        return String.join(
                " ",
                formula.quantity(),
                formula.term().symbols(),
                formula.term().numbers(),
                value);
    }

    /** What a browser's driver hands over has lost the carriage returns of CSV; Node's answer has them. */
    private static String oneLineEnd(String text) {
        return text.replace("\r\n", "\n");
    }

    private static String json(List<String> texts) {
        return "["
                + String.join(
                        ",", texts.stream().map(text -> "\"" + text + "\"").toList())
                + "]";
    }

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
        assertThat(new String(process.getInputStream().readAllBytes(), UTF_8)).isEqualTo(answers() + "\n");
        assertThat(process.waitFor()).isZero();
    }

    @Test
    @ExtendWith(ChromiumExtension.class)
    void answersInChromium(Chromium chromium) throws IOException {
        try (SiteServer server = new SiteServer()) {
            chromium.open(server.address("index.html"));
            String script = "import(arguments[0]).then(api => " + QUESTIONS + ").catch(String).then(arguments[1])";
            assertThat(chromium.runAsync(script, "./js/cnncalc.mjs")).isEqualTo(oneLineEnd(answers()));
        }
    }

    @Test
    @ExtendWith(ChromiumExtension.class)
    void answersAsWebAssembly(Chromium chromium) throws IOException {
        try (SiteServer server = new SiteServer()) {
            chromium.open(server.address("index.html"));
            String script = "import(arguments[0]).then(api => api.load().then(() => " + QUESTIONS
                    + ")).catch(String).then(arguments[1])";
            assertThat(chromium.runAsync(script, "./wasm/cnncalc.mjs")).isEqualTo(oneLineEnd(answers()));
        }
    }

    @Test
    @ExtendWith(ChromiumExtension.class)
    void neitherThrowsForOddArguments(Chromium chromium) throws IOException {
        try (SiteServer server = new SiteServer()) {
            chromium.open(server.address("index.html"));
            String calls =
                    "[api.analyze(), api.analyze(null, null), api.analyze(5, 'x'), api.analyze({}, {language: 7}),"
                            + " api.explain(undefined, undefined), api.preset(), api.write('nonsense', 'input 3')].length";
            String script = "Promise.all(arguments[0].map(at => import(at).then(async api => {"
                    + " if (api.load) await api.load(); return " + calls + "; }))).catch(String).then(arguments[1])";
            List<String> modules = List.of("./js/cnncalc.mjs", "./wasm/cnncalc.mjs");
            assertThat(chromium.runAsync(script, modules)).isEqualTo(List.of(7L, 7L));
        }
    }

    @Test
    @ExtendWith(ChromiumExtension.class)
    void webAssemblySaysThatItIsNotLoaded(Chromium chromium) throws IOException {
        try (SiteServer server = new SiteServer()) {
            chromium.open(server.address("index.html"));
            String script = "import(arguments[0]).then(api => api.presets()).catch(String).then(arguments[1])";
            assertThat(chromium.runAsync(script, "./wasm/cnncalc.mjs"))
                    .isEqualTo("Error: cnncalc is not loaded: await load() first");
        }
    }
}
