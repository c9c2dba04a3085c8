package cnncalc.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.text.Catalog;
import cnncalc.text.Language;
import cnncalc.text.Markup;
import cnncalc.web.Calculator;
import cnncalc.web.Event;
import cnncalc.web.Setting;
import cnncalc.web.State;
import cnncalc.web.State.Theme;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrawnTest {

    private static final String TEXT = "input 8x8x3\nconv 4 3x3\nmaxpool 2x2\ndense 10";

    private final Catalog words = Words.of(Language.ENGLISH);
    private final Drawn drawn = new Drawn();

    private Screen screen(State state, Catalog language) {
        return new Screen(
                state, state.analyzed(), language, Extras.NONE, Setting.PAGE, "", () -> "", "", null, "", drawn, false);
    }

    private static State state(String text) {
        return State.of(text, Language.ENGLISH, Theme.AUTO).with(Calculator.SMALL);
    }

    private List<Markup> rows(State state) {
        return body(TableView.of(screen(state, words)), "tbody");
    }

    private static List<Markup> body(Markup markup, String tag) {
        if (markup.tag().equals(tag)) {
            return markup.children();
        }
        for (Markup child : markup.children()) {
            List<Markup> found = body(child, tag);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Seven output channels instead of ten: the last row and its share alone are others. */
    @Test
    void anEditDrawsWhatItChanges() {
        List<Markup> before = rows(state(TEXT + "\nsoftmax"));
        List<Markup> after = rows(state(TEXT.replace("dense 10", "dense 7") + "\nsoftmax"));
        assertThat(after.get(0)).isSameAs(before.get(0));
        assertThat(after.get(2)).isSameAs(before.get(2));
        assertThat(after.get(3)).isNotSameAs(before.get(3));
        assertThat(after.get(4)).isNotSameAs(before.get(4));
    }

    /** What is drawn is what would be drawn, whatever was there before. */
    @Test
    void whatIsKeptIsWhatWouldBeDrawn() {
        State opened = state(TEXT).toggling("Conv-1");
        List<State> states = List.of(
                state(TEXT),
                opened,
                new Event.LayerSelected(1).after(opened),
                state("# above\n" + TEXT),
                state(TEXT.replace("conv 4 3x3", "conv 4 9x9")),
                state(TEXT.replace("3x3", "3x3 stride 2 relu")),
                state("input 8x8x3\na: conv 4 3x3\nmaxpool 2x2\ndense 10"),
                state("define block n\n conv n 3x3\nend\ninput 8x8x3\n2 times block 4"));
        for (State state : states) {
            Screen fresh = Screen.of(state, words);
            assertThat(TableView.of(screen(state, words)).toString())
                    .isEqualTo(TableView.of(fresh).toString());
            assertThat(FormView.of(screen(state, words)).toString())
                    .isEqualTo(FormView.of(fresh).toString());
        }
    }

    @Test
    void anotherLanguageDrawsAnew() {
        Catalog korean = Words.of(Language.KOREAN);
        String english = PageView.of(screen(state(TEXT), words)).toString();
        String other = PageView.of(screen(state(TEXT), korean)).toString();
        assertThat(other).isEqualTo(PageView.of(Screen.of(state(TEXT), korean)).toString());
        assertThat(PageView.of(screen(state(TEXT), words)).toString()).isEqualTo(english);
    }
}
