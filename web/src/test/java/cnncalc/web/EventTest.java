package cnncalc.web;

import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.preset.Preset;
import cnncalc.preset.Presets;
import cnncalc.text.Language;
import cnncalc.web.Event.LanguageChosen;
import cnncalc.web.Event.LayerAdded;
import cnncalc.web.Event.LayerMoved;
import cnncalc.web.Event.LayerPointed;
import cnncalc.web.Event.LayerRemoved;
import cnncalc.web.Event.LayerSelected;
import cnncalc.web.Event.LinkFollowed;
import cnncalc.web.Event.PanelSet;
import cnncalc.web.Event.PanelToggled;
import cnncalc.web.Event.PictureChosen;
import cnncalc.web.Event.PresetChosen;
import cnncalc.web.Event.RowToggled;
import cnncalc.web.Event.SpeedChosen;
import cnncalc.web.Event.SweepMoved;
import cnncalc.web.Event.SweepPlayed;
import cnncalc.web.Event.SweepToggled;
import cnncalc.web.Event.ThemeAdvanced;
import cnncalc.web.Event.Typed;
import cnncalc.web.Event.Undone;
import cnncalc.web.State.Theme;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class EventTest {

    private final State state = State.of("input 4\ndense 2\n", Language.ENGLISH, Theme.AUTO);

    @Test
    void aPresetReplacesTheTextAndCanBeUndone() {
        State chosen = new PresetChosen("mnist-cnn").after(state);
        Preset preset = Objects.requireNonNull(Presets.find("mnist-cnn"));
        assertThat(chosen.text()).isEqualTo(preset.text());
        assertThat(new Undone().after(chosen).text()).isEqualTo(state.text());
        assertThat(new PresetChosen("nonsense").after(state)).isEqualTo(state);
    }

    @Test
    void anAddedLayerIsSelected() {
        State added = new LayerAdded(0, "flatten").after(state);
        assertThat(added.text()).isEqualTo("input 4\nflatten\ndense 2\n");
        assertThat(added.selected()).isEqualTo(1);
    }

    @Test
    void theSelectionFollowsAMove() {
        State moved = new LayerMoved(1, 0).after(state.selecting(1));
        assertThat(moved.text()).isEqualTo("dense 2\ninput 4\n");
        assertThat(moved.selected()).isZero();
        assertThat(new LayerRemoved(0).after(moved).selected()).isEqualTo(-1);
    }

    @Test
    void selectingAndOpeningAreToggled() {
        State selected = new LayerSelected(1).after(state);
        assertThat(selected.selected()).isEqualTo(1);
        assertThat(new LayerSelected(1).after(selected).selected()).isEqualTo(-1);
        State opened = new RowToggled("dense").after(state);
        assertThat(opened.opened()).containsExactly("dense");
        assertThat(new RowToggled("dense").after(opened).opened()).isEmpty();
    }

    @Test
    void pointingAtALayerShowsItsFormulasAndItsForm() {
        State shown = new LayerPointed("dense", 1).after(state);
        assertThat(shown.opened()).containsExactly("dense");
        assertThat(shown.selected()).isEqualTo(1);
        assertThat(new LayerPointed("dense", 1).after(shown).opened()).isEmpty();
    }

    /** How the network is drawn is no edit; what was folded by hand holds while containers begin alike. */
    @Test
    void thePictureIsChosen() {
        State folded = new RowToggled("block").after(state);
        State graph = new PictureChosen(Panels.GRAPH, 60).after(folded);
        assertThat(graph.panels().picture()).isEqualTo(Panels.GRAPH);
        assertThat(graph.history().canUndo()).isFalse();
        assertThat(graph.opened()).containsExactly("block");
        State bars = new PictureChosen(Panels.BARS, 60).after(graph);
        assertThat(bars.panels().opened()).containsExactly(Panels.BARS);
        assertThat(new PictureChosen("", 60).after(bars).panels().opened()).isEmpty();
        assertThat(new PictureChosen(Panels.GRAPH, 61).after(folded).opened()).isEmpty();
    }

    /** One sweep at a time; how far it is is no edit, and begins anew with each. */
    @Test
    void aSweepIsOpenedPlayedAndMoved() {
        State open = new SweepToggled("sweep.conv1").after(new PanelToggled(Panels.MEMORY).after(state));
        State played = new SweepPlayed(3, true).after(new SpeedChosen(4).after(open));
        assertThat(played.panels().sweep()).isEqualTo(new Sweeping(3, true, 4));
        assertThat(new SweepMoved(7).after(played).panels().sweep()).isEqualTo(new Sweeping(7, true, 4));
        assertThat(new PanelToggled(Panels.COUNTING)
                        .after(played)
                        .panels()
                        .sweep()
                        .step())
                .isEqualTo(3);
        State other = new SweepToggled("sweep.conv2").after(played);
        assertThat(other.panels().opened()).containsExactlyInAnyOrder(Panels.MEMORY, "sweep.conv2");
        assertThat(other.panels().sweep()).isEqualTo(new Sweeping(0, false, 4));
        assertThat(other.history().canUndo()).isFalse();
        assertThat(state.wanting("sweep.dense").opened()).containsExactly("dense");
    }

    /** What came by a link stays apart from the visitor's own work, however it is changed. */
    @Test
    void aLinkIsNotTheVisitorsOwn() {
        State linked = new LinkFollowed("input 9").after(state);
        assertThat(linked.own()).isFalse();
        assertThat(new Typed("input 91", 5).after(linked).own()).isFalse();
        assertThat(new LayerAdded(0, "relu").after(linked).own()).isFalse();
        assertThat(new PresetChosen("lenet-5").after(linked).own()).isTrue();
    }

    @Test
    void themesGoRound() {
        State theme = new ThemeAdvanced().after(state);
        assertThat(theme.theme()).isEqualTo(Theme.LIGHT);
        theme = new ThemeAdvanced().after(theme);
        assertThat(theme.theme()).isEqualTo(Theme.DARK);
        assertThat(new ThemeAdvanced().after(theme).theme()).isEqualTo(Theme.AUTO);
        assertThat(new LanguageChosen(Language.KOREAN).after(state).language()).isEqualTo(Language.KOREAN);
    }

    /** Panels are closed at first, and stay open over another network: it is compared in the same way. */
    @Test
    void panelsAreToggledAndStay() {
        assertThat(state.panels().opened()).isEmpty();
        State opened = new PanelToggled(Panels.COUNTING).after(state);
        assertThat(opened.panels().isOpen(Panels.COUNTING)).isTrue();
        assertThat(opened.panels().isOpen(Panels.MEMORY)).isFalse();
        assertThat(opened.text()).isEqualTo(state.text());
        assertThat(new PresetChosen("lenet-5").after(opened).panels()).isEqualTo(opened.panels());
        assertThat(new PanelToggled(Panels.COUNTING).after(opened).panels()).isEqualTo(state.panels());
    }

    /** What is typed stays as it is, as one types towards a number; each setting is its own. */
    @Test
    void settingsAreKeptAsTyped() {
        State set = new PanelSet("batch", " 3x").after(new PanelSet("optimizer", "sgd").after(state));
        assertThat(set.panels().setting("batch", "1")).isEqualTo(" 3x");
        assertThat(set.panels().setting("optimizer", "adam")).isEqualTo("sgd");
        assertThat(set.panels().setting("number-format", "float32")).isEqualTo("float32");
        assertThat(new PanelSet("batch", "").after(set).panels().setting("batch", "1"))
                .isEmpty();
        assertThat(state.panels().setting("batch", "1")).isEqualTo("1");
    }
}
