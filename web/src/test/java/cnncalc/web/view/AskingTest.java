package cnncalc.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.preset.Presets;
import cnncalc.text.Language;
import cnncalc.text.Markup;
import cnncalc.web.Code;
import cnncalc.web.Event;
import cnncalc.web.Event.PanelSet;
import cnncalc.web.Event.PanelToggled;
import cnncalc.web.Event.Undone;
import cnncalc.web.Panels;
import cnncalc.web.State;
import cnncalc.web.State.Theme;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The panels that ask backwards and draw curves. */
class AskingTest {

    private static State state(String text, Language language) {
        State state = State.of(text, language, Theme.AUTO);
        return new PanelToggled(Panels.CURVES).after(new PanelToggled(Panels.ASKING).after(state));
    }

    private static Screen screen(State state) {
        return Screen.of(state, Words.of(state.language())).with(new AllExtras());
    }

    private static String page(State state) {
        return text(PageView.of(screen(state)));
    }

    private static String text(Markup markup) {
        StringBuilder text = new StringBuilder(markup.text());
        markup.children().forEach(child -> text.append(text(child)).append(' '));
        return text.toString();
    }

    private static String preset(String id) {
        return Objects.requireNonNull(Presets.find(id)).text();
    }

    @Test
    void theThreeAnswersAboutAlexNet() {
        assertThat(page(state(preset("alexnet"), Language.ENGLISH)))
                .contains("make 55 of 227?")
                .contains("as in Conv-1")
                .contains("from 67 on")
                .contains("67, 99, 131, … every 32. 227 is one.")
                .contains("62,378,344 at 227")
                .contains("times as wide");
        assertThat(page(state(preset("alexnet"), Language.KOREAN)))
                .contains("227이 55가 되는 커널")
                .contains("67, 99, 131, … 32씩 커집니다. 227은 여기에 듭니다.");
    }

    /** dense w and dense 2 of 4 inputs have 7w + 2: 37 for w = 5. */
    @Test
    void theNarrowedNetworkIsTakenAndTakenBack() {
        State state = new PanelSet("asked-budget", "37").after(state("input 4; dense 8; dense 2", Language.ENGLISH));
        Screen screen = screen(state);
        Event taken = Objects.requireNonNull(screen.extras().heard(screen, "narrow", ""));
        State after = taken.after(state);
        assertThat(after.text()).isEqualTo("input 4; dense 5; dense 2");
        assertThat(new Undone().after(after).text()).isEqualTo("input 4; dense 8; dense 2");
    }

    @Test
    void whatCannotBeAnsweredIsSaid() {
        assertThat(page(state("input 784; dense 10", Language.ENGLISH)))
                .contains("there is no size to try")
                .contains("times as wide");
        assertThat(page(state("input 5x5x3; conv 8 7x7; dense 10", Language.ENGLISH)))
                .contains("mend the layer with the error first");
        assertThat(page(state("conv 8 3x3", Language.ENGLISH))).contains("mend the layer with the error first");
        State wrong = new PanelSet("asked-budget", "many").after(state("input 784; dense 10", Language.ENGLISH));
        assertThat(page(wrong)).contains("such as 1,000,000, 1M or 5k");
        State zero = new PanelSet("asked-input", "0").after(state("input 784; dense 10", Language.ENGLISH));
        assertThat(page(zero)).contains("from 1 to 100,000");
    }

    @Test
    void anOpenSizeHasAnAnswerToo() {
        assertThat(page(state("input ?x?x3; conv 8 3x3 padding 1; globalavgpool; dense 10", Language.KOREAN)))
                .contains("1 이상")
                .doesNotContain("null");
    }

    /** 1.5 times 10 is 15: 15² · 108 multiply-adds of a convolution with the same padding. */
    @Test
    void aCurveHasItsPointsInATable() {
        String page = page(state("input 10x10x3; conv 4 3x3 padding same", Language.ENGLISH));
        assertThat(page).contains("10,800").contains("now");
        State width = new PanelSet("curve-over", "width")
                .after(state("input 10x10x3; conv 4 3x3 padding same; conv 2 1x1", Language.ENGLISH));
        assertThat(page(width)).contains("×1 ");
    }

    @Test
    void kerasCodeIsAskedAboutAsNetworkText() {
        String code = "model = keras.Sequential([keras.Input((4,)), layers.Dense(8), layers.Dense(2)])\n";
        State state = new PanelSet("asked-budget", "37")
                .after(state(code, Language.ENGLISH).with(Code.ALL));
        Screen screen = screen(state);
        assertThat(Objects.requireNonNull(screen.extras().heard(screen, "narrow", ""))
                        .after(state)
                        .text())
                .contains("dense 5");
    }
}
