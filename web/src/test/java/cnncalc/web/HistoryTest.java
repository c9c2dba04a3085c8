package cnncalc.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HistoryTest {

    @Test
    void goesBackAndForward() {
        History history = History.of("a").changed("b").changed("c");
        assertThat(history.undone().text()).isEqualTo("b");
        assertThat(history.undone().undone().text()).isEqualTo("a");
        assertThat(history.undone().undone().undone().text()).isEqualTo("a");
        assertThat(history.undone().undone().redone().redone().text()).isEqualTo("c");
        assertThat(history.redone()).isEqualTo(history);
    }

    @Test
    void typingWithoutAPauseIsOneStep() {
        History typed = History.of("").typed("c", 1000).typed("co", 1200).typed("con", 1500);
        assertThat(typed.undone().text()).isEmpty();
        assertThat(typed.typed("conv", 9000).undone().text()).isEqualTo("con");
    }

    @Test
    void aNewTextForgetsWhatWasUndone() {
        History history = History.of("a").changed("b").undone().changed("c");
        assertThat(history.canRedo()).isFalse();
        assertThat(history.undone().text()).isEqualTo("a");
    }

    @Test
    void theSameTextIsNoStep() {
        assertThat(History.of("a").changed("a").canUndo()).isFalse();
        assertThat(History.of("a").typed("a", 5).canUndo()).isFalse();
    }

    @Test
    void remembersAtMostTwoHundredSteps() {
        History history = History.of("0");
        for (int i = 1; i <= 500; i++) {
            history = history.changed(Integer.toString(i));
        }
        assertThat(history.past()).hasSize(200);
    }
}
