package cnncalc.web.view;

import static cnncalc.web.view.Found.all;
import static cnncalc.web.view.Found.one;
import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.preset.Presets;
import cnncalc.text.Language;
import cnncalc.text.Markup;
import cnncalc.web.Code;
import cnncalc.web.Event;
import cnncalc.web.Event.PanelSet;
import cnncalc.web.Event.PanelToggled;
import cnncalc.web.Event.TextOpened;
import cnncalc.web.Panels;
import cnncalc.web.State;
import cnncalc.web.State.Theme;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The panel that compares two networks, and what is said of batch, format and digits. */
class ComparingTest {

    private final AllExtras extras = new AllExtras();

    private static State state(String text, Language language, String... opened) {
        State state = State.of(text, language, Theme.AUTO).with(Code.ALL);
        for (String panel : opened) {
            state = new PanelToggled(panel).after(state);
        }
        return state;
    }

    private static State comparing(String id) {
        return state(preset(id), Language.ENGLISH, Panels.COMPARING);
    }

    private static State with(State state, String setting, String value) {
        return new PanelSet(setting, value).after(state);
    }

    private Screen screen(State state) {
        return Screen.of(state, Words.of(state.language())).with(extras);
    }

    private Markup page(State state) {
        return PageView.of(screen(state));
    }

    private static String preset(String id) {
        return Objects.requireNonNull(Presets.find(id)).text();
    }

    private static String text(Markup markup) {
        StringBuilder text = new StringBuilder(markup.text());
        markup.children().forEach(child -> text.append(text(child)).append(' '));
        return text.toString().replaceAll(" +", " ");
    }

    /** 227·227·3·1000 + 1000, and in Conv-1's place 154,587 · 290,400 + 290,400; shared kernels 34,944, unshared 105,705,600. */
    @Test
    void alexNetAgainstOneDenseLayer() {
        Markup page = page(comparing("alexnet"));
        assertThat(text(one(page, "id", "comparing-totals")))
                .contains("A: AlexNet")
                .contains("B: One dense layer")
                .contains("62,378,344 154,588,000 +92,209,656 (×2.478)");
        assertThat(text(one(page, "id", "comparing")))
                .contains("44,892,355,200")
                .contains("34,944")
                .contains("105,705,600");
        assertThat(all(one(page, "id", "aligned"), "class", "left")).isNotEmpty();
    }

    /** 143,667,240 − 138,357,544 = 5,309,696. */
    @Test
    void vgg16AgainstVgg19() {
        State state = with(comparing("vgg-16"), "comparing-with", "preset.vgg-19");
        Markup page = page(state);
        assertThat(text(one(page, "id", "comparing-totals"))).contains("+5,309,696 (×1.038)");
        Markup table = one(page, "id", "aligned");
        assertThat(all(table, "class", "differs")).isEmpty();
        assertThat(all(table, "class", "right")).hasSizeBetween(3, 6);
        assertThat(all(table, "class", "fold")).hasSizeBetween(3, 4);
        assertThat(text(all(table, "class", "same").get(0))).contains("maxpool 2x2");
        Markup fold = all(table, "class", "fold").get(0);
        String word =
                Objects.requireNonNull(fold.children().get(1).children().get(0).attribute("data-panel"));
        Markup opened = page(new PanelToggled(word).after(state));
        assertThat(all(one(opened, "id", "aligned"), "class", "same")).hasSizeGreaterThan(3);
    }

    /** Of ResNet-34's 8 more blocks 2 and 4 stand behind each other: 2 · 295,424 and 4 · 1,180,672 parameters. */
    @Test
    void longStretchesOfOneNetworkAloneAreFolded() {
        State state = with(comparing("resnet-18"), "comparing-with", "preset.resnet-34");
        assertThat(text(one(page(state), "id", "aligned")))
                .contains("14 layers in B alone, 590,848 parameters")
                .contains("28 layers in B alone, 4,722,688 parameters");
    }

    @Test
    void differencesAreNamedAndMarked() {
        State state = with(comparing("alexnet"), "comparing-with", "preset.alexnet-grouped");
        Markup table = one(page(state), "id", "aligned");
        assertThat(all(table, "class", "differs"))
                .hasSize(3)
                .allSatisfy(row -> assertThat(text(row)).contains("≠ settings, parameters, multiply-adds"));
        assertThat(text(table)).contains("groups 2");
        State korean = with(
                state(preset("alexnet"), Language.KOREAN, Panels.COMPARING),
                "comparing-with",
                "preset.alexnet-grouped");
        assertThat(text(one(page(korean), "id", "aligned"))).contains("≠ 설정, 파라미터, 곱셈-덧셈");
    }

    @Test
    void aKeptNetworkIsComparedWithWhatBecameOfIt() {
        State before = state("input 28x28x1; conv 32 3x3; flatten; dense 10", Language.ENGLISH, Panels.COMPARING);
        State nothing = with(before, "comparing-with", "kept");
        assertThat(text(page(nothing))).contains("Nothing is kept yet");
        Event kept = Objects.requireNonNull(extras.heard(screen(before), "keep", ""));
        State state = new TextOpened("input 28x28x1; conv 64 3x3; flatten; dense 10").after(kept.after(before));
        Markup page = page(state);
        assertThat(text(one(page, "id", "comparing-verdict"))).contains("Layers the same: 1, differing: 3.");
        assertThat(text(one(page, "id", "comparing-totals")))
                .contains("433,290")
                .contains("216,650");
        assertThat(text(one(page, "id", "comparing-with"))).contains("216,650 Parameters, kept");
    }

    @Test
    void pastedCodeIsReadAndItsProblemsAreSaid() {
        State state = with(
                state("input 8x8x3; conv 8 3x3; relu", Language.ENGLISH, Panels.COMPARING), "comparing-with", "text");
        assertThat(text(page(state))).contains("Paste the other network here.");
        String code = "model = keras.Sequential([keras.Input((8, 8, 3)), layers.Conv2D(8, 3), layers.ReLU()])\n";
        assertThat(text(one(page(with(state, "comparing-text", code)), "id", "comparing-verdict")))
                .contains("Layers: 3.");
        Markup wrong = page(with(state, "comparing-text", "input 8x8x3\nconv 8 3x3\nconv 8 9x9\nfoo"));
        assertThat(text(one(wrong, "class", "comparing-problems")))
                .contains("Line 3:")
                .contains("Line 4:");
        assertThat(text(wrong)).contains("The other network has errors");
        String nothing = text(page(with(state, "comparing-text", "# only a title")));
        assertThat(nothing).contains("Nothing here could be read as a network.");
    }

    @Test
    void oneDenseLayerNeedsOneInputAndOneOutput() {
        assertThat(text(page(state("a: input 4; b: input 4; add a", Language.ENGLISH, Panels.COMPARING))))
                .contains("with one input and one output of known sizes");
    }

    @Test
    void longTablesAreCut() {
        String narrow = "input 4\n" + "dense 5\ndense 6\n".repeat(150);
        String wide = "input 4\n" + "dense 7\ndense 8\n".repeat(150);
        State state = with(
                with(state(narrow, Language.ENGLISH, Panels.COMPARING), "comparing-with", "text"),
                "comparing-text",
                wide);
        assertThat(all(page(state), "class", "differs")).hasSize(199);
        State whole = new PanelToggled("comparing.all").after(state);
        assertThat(all(page(whole), "class", "differs")).hasSize(300);
    }

    /** 62,378,344 parameters of 2 bytes; 714,188,480 products an example (the seeds' layers by hand), 32 of them. */
    @Test
    void batchAndFormat() {
        State state = with(
                with(state(preset("alexnet"), Language.ENGLISH, Panels.NUMBERS), "number-format", "float16"),
                "batch",
                "32");
        Markup page = page(state);
        assertThat(text(one(page, "id", "summary"))).contains("Size in float16 124.8 MB");
        long products = 290_400L * 363
                + 186_624L * 2_400
                + 64_896L * 2_304
                + 64_896L * 3_456
                + 43_264L * 3_456
                + 9_216L * 4_096
                + 4_096L * 4_096
                + 4_096L * 1_000;
        assertThat(one(page, "id", "batch-macs").attribute("data-value")).isEqualTo(Long.toString(32 * products));
        assertThat(one(page, "id", "total-macs").attribute("data-value")).isEqualTo(Long.toString(products));
        assertThat(text(page(with(state, "batch", "0")))).contains("A batch is a whole number from 1.");
    }

    @Test
    void digits() {
        State state = state(preset("alexnet"), Language.ENGLISH, Panels.NUMBERS, Panels.MEMORY);
        Markup shortened = page(with(state, "digits", "short"));
        Markup total = one(shortened, "id", "total-params");
        assertThat(text(total)).isEqualTo("62.4 M ");
        assertThat(total.attribute("data-value")).isEqualTo("62378344");
        assertThat(text(one(shortened, "id", "layers"))).contains("37.8 M").contains("34,944");
        assertThat(text(one(page(with(state, "digits", "plain")), "id", "total-params")))
                .isEqualTo("62378344 ");
        assertThat(text(one(page(with(state, "digits", "plain")), "id", "layers")))
                .contains("37752832");
    }

    /** The sum of the repeats is 7 for ResNet-20 and 13 for ResNet-32. */
    @Test
    void depth() {
        State state = with(state(preset("resnet-20-cifar-10"), Language.ENGLISH, Panels.CURVES), "curve-over", "depth");
        assertThat(text(one(page(state), "id", "curves")))
                .contains("All 3 repeated lines")
                .contains("269,722")
                .contains("3 + 2 + 2");
        State alexNet = with(state(preset("alexnet"), Language.ENGLISH, Panels.CURVES), "curve-over", "depth");
        assertThat(text(one(page(alexNet), "id", "curves")))
                .contains("No line of this network says")
                .contains("Conv-4, repeated")
                .contains(String.format("%,d", 62_378_344 + 2 * 1_327_488));
        State none = with(state("input 4; dense 5", Language.ENGLISH, Panels.CURVES), "curve-over", "depth");
        assertThat(text(one(page(none), "id", "curves"))).contains("Nothing here can be repeated");
    }
}
