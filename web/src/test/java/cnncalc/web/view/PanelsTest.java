package cnncalc.web.view;

import static cnncalc.web.view.Found.all;
import static cnncalc.web.view.Found.one;
import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.analysis.Convention;
import cnncalc.analysis.Gap;
import cnncalc.analysis.Report;
import cnncalc.analysis.Tally;
import cnncalc.layer.LayerType;
import cnncalc.layer.LayerTypes;
import cnncalc.preset.Presets;
import cnncalc.text.Catalog;
import cnncalc.text.Language;
import cnncalc.text.Markup;
import cnncalc.web.Event.PanelSet;
import cnncalc.web.Event.PanelToggled;
import cnncalc.web.Panels;
import cnncalc.web.State;
import cnncalc.web.State.Theme;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The panels below the table. */
class PanelsTest {

    private static final List<String> INPUTS = List.of("8x8x4", "8x8x8x4", "7x3", "6");

    private static State state(String text, Language language, String... opened) {
        State state = State.of(text, language, Theme.AUTO);
        for (String panel : opened) {
            state = new PanelToggled(panel).after(state);
        }
        return state;
    }

    private static Markup page(State state) {
        return PageView.of(Screen.of(state, Words.of(state.language())).with(new AllExtras()));
    }

    private static String preset(String id) {
        return Objects.requireNonNull(Presets.find(id)).text();
    }

    private static String text(Markup markup) {
        StringBuilder text = new StringBuilder(markup.text());
        markup.children().forEach(child -> text.append(text(child)));
        return text.toString();
    }

    @Test
    void aClosedPanelIsItsHeadingAlone() {
        Markup page = page(state(preset("resnet-50"), Language.ENGLISH));
        for (String panel : List.of(Panels.COUNTING, Panels.MEMORY)) {
            Markup closed = one(page, "id", panel);
            assertThat(closed.children()).hasSize(1);
            assertThat(one(closed, "data-panel", panel).attribute("aria-expanded"))
                    .isEqualTo("false");
        }
        assertThat(one(page(state("", Language.ENGLISH)), "id", Panels.COUNTING).attribute("hidden"))
                .isNotNull();
    }

    /** thop's and torchvision's published figures of ResNet-50; the bar of the widest difference is the widest. */
    @Test
    void countsOfResNet50() {
        Markup page = page(state(preset("resnet-50"), Language.ENGLISH, Panels.COUNTING));
        Markup thop = one(page, "data-tool", "thop");
        assertThat(one(thop, "data-value", "4133742592")).isNotNull();
        assertThat(text(one(thop, "data-col", "more"))).isEqualTo("+44,558,336+1.1 %");
        assertThat(one(thop, "class", "bar").attribute("style")).isEqualTo("width:100%");
        assertThat(text(one(one(page, "data-tool", "torchvision"), "data-col", "more")))
                .isEqualTo("the same");
        assertThat(all(page, "data-category", "normalization")).isEmpty();
    }

    @Test
    void aDifferenceOpensIntoItsLines() {
        String thop = Panels.inside(Panels.COUNTING, "thop");
        State opened = state(preset("resnet-50"), Language.ENGLISH, Panels.COUNTING, thop);
        Markup block = one(page(opened), "data-category", "normalization");
        assertThat(text(block))
                .contains("+44,455,936")
                .contains("Counts 4 an element")
                .contains("All 53 layers");
        assertThat(all(block, "class", "gap-name")).hasSize(8);
        State whole = new PanelToggled(Panels.inside(thop, "normalization")).after(opened);
        assertThat(all(one(page(whole), "data-category", "normalization"), "class", "gap-name"))
                .hasSize(53);
    }

    @Test
    void whatIsNotKnownIsSaid() {
        String aten = Panels.inside(Panels.COUNTING, "ptflops-aten");
        Markup page = page(state("input 7x3; lstm 5; dense 2", Language.ENGLISH, Panels.COUNTING, aten));
        assertThat(text(one(page, "data-tool", "ptflops-aten"))).contains("without what is not known");
        assertThat(text(one(page, "class", "gaps"))).contains("Its rule for lstm needs");
        assertThat(text(one(page, "data-tool", "paper"))).contains("−1,120");
    }

    /** Every layer type behind inputs of each rank: whatever a tool counts differently has its reason, in both languages. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyDifferenceHasAReason(Language language) {
        Catalog words = Words.of(language);
        Set<String> missing = new HashSet<>();
        Set<String> found = new HashSet<>();
        for (LayerType type : LayerTypes.ALL) {
            for (String input : INPUTS) {
                Report report = CnnCalc.analyze("input " + input + "\n" + type.example() + "\n")
                        .report();
                for (Convention convention : Convention.ALL) {
                    for (Gap gap : Tally.of(report, Convention.DEFAULT).gaps(Tally.of(report, convention))) {
                        String key = "gap." + convention.word() + "."
                                + gap.category().word();
                        boolean compared = words.has("counting." + convention.word());
                        (words.has(key) || !compared ? found : missing).add(key);
                        assertThat(words.has("category." + gap.category().word()))
                                .isTrue();
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(found).contains("gap.thop.normalization", "gap.ptflops.activation", "gap.fvcore.resizing");
    }

    /** AlexNet of 62,378,344 parameters, each with a gradient and two running averages. */
    @Test
    void memoryOfAlexNet() {
        State state = state(preset("alexnet"), Language.KOREAN, Panels.MEMORY);
        Markup panel = one(page(state), "id", Panels.MEMORY);
        assertThat(all(panel, "data-value", Long.toString(4 * 62_378_344L))).hasSize(3);
        assertThat(all(panel, "data-value", Long.toString(8 * 62_378_344L))).hasSize(1);
    }

    /** Four bytes a parameter for one byte, and SGD keeps nothing beside the gradients. */
    @Test
    void memoryAsItIsSet() {
        State state = state(preset("alexnet"), Language.ENGLISH, Panels.MEMORY);
        State small = new PanelSet("optimizer", "sgd").after(new PanelSet("number-format", "int8").after(state));
        Markup panel = one(page(small), "id", Panels.MEMORY);
        assertThat(all(panel, "data-value", "62378344")).hasSize(3);
        Markup same = one(page(new PanelSet("optimizer", "nonsense").after(state)), "id", Panels.MEMORY);
        assertThat(all(same, "data-value", Long.toString(8 * 62_378_344L))).hasSize(1);
    }

    @Test
    void aBatchIsAWholeNumberFromOne() {
        State state = state(preset("alexnet"), Language.KOREAN, Panels.MEMORY);
        for (String wrong : List.of("", "0", "-1", "x", "1.5", "9223372036854775808")) {
            Markup panel = one(page(new PanelSet("batch", wrong).after(state)), "id", Panels.MEMORY);
            assertThat(text(panel)).contains("배치는 1 이상의 정수입니다.");
            assertThat(all(panel, "id", "memory-training")).isEmpty();
            assertThat(one(panel, "id", "batch").attribute("value")).isEqualTo(wrong);
        }
        for (String right : List.of(" 32 ", "1,024")) {
            Markup panel = one(page(new PanelSet("batch", right).after(state)), "id", Panels.MEMORY);
            assertThat(all(panel, "id", "memory-training")).hasSize(1);
        }
    }

    /** Numbers past 2⁶³ − 1 are no numbers, here as elsewhere. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void strangeNetworks(Language language) {
        for (String text : List.of(
                "input 9223372036854775807; dense 3",
                "input 5x5x1; conv 64 7x7",
                "conv 3 3x3",
                "input 8x8x3; conv 4 3x3; conv 8 99x99")) {
            Markup page = page(state(text, language, Panels.COUNTING, Panels.MEMORY));
            assertThat(text(page))
                    .doesNotContain("{0}")
                    .doesNotContain("counting.")
                    .doesNotContain("memory.");
        }
    }

    /** What is too much for a graph is said, in its place. */
    @Test
    void aGraphThatIsTooLargeIsNotDrawn() {
        StringBuilder text = new StringBuilder("n0: input 4\n");
        StringBuilder all = new StringBuilder("n0");
        for (int i = 1; i < 250; i++) {
            text.append("n").append(i).append(": concat from ").append(all).append('\n');
            all.append(" n").append(i);
        }
        Markup page = page(state(text.toString(), Language.KOREAN, Panels.GRAPH));
        assertThat(all(page, "class", "graph")).isEmpty();
        assertThat(text(page)).contains("신경망이 너무 큽니다.");
        assertThat(all(page(state("input 4\ndense 2", Language.KOREAN, Panels.GRAPH)), "class", "graph"))
                .hasSize(1);
        assertThat(text(page(state("", Language.KOREAN, Panels.GRAPH)))).doesNotContain("너무 큽니다.");
    }

    /** The row's own words and numbers, whatever is open in it. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void aSweepStandsInItsRow(Language language) {
        State state = state("input 7x7x1; conv 4 3x3 stride 2; conv 4 3x3x3", language, "sweep.conv1")
                .toggling("conv1");
        Markup page = page(state);
        assertThat(all(page, "class", "sweep")).hasSize(1);
        assertThat(text(page)).contains("0…2 × 0…2").contains("1 / 9").doesNotContain("sweep.");
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(new Catalog(Language.ENGLISH, PanelWords.ENGLISH).keys())
                .isEqualTo(new Catalog(Language.KOREAN, PanelWords.KOREAN).keys());
        for (String words : List.of(
                GlossaryWords.ENGLISH_TERMS, GlossaryWords.KOREAN_TERMS, GlossaryWords.ENGLISH, GlossaryWords.KOREAN)) {
            assertThat(new Catalog(Language.ENGLISH, words).keys())
                    .containsExactlyInAnyOrderElementsOf(GlossaryView.TERMS);
        }
        assertThat(new Catalog(Language.ENGLISH, LearningWords.ENGLISH).keys())
                .isEqualTo(new Catalog(Language.KOREAN, LearningWords.KOREAN).keys());
    }
}
