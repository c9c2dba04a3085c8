package cnncalc.web;

import cnncalc.layer.LayerType;
import cnncalc.layer.LayerTypes;
import cnncalc.preset.Preset;
import cnncalc.preset.Presets;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import cnncalc.web.Event.FieldTyped;
import cnncalc.web.Event.InputsTyped;
import cnncalc.web.Event.LanguageChosen;
import cnncalc.web.Event.LayerAdded;
import cnncalc.web.Event.LayerDuplicated;
import cnncalc.web.Event.LayerMoved;
import cnncalc.web.Event.LayerRemoved;
import cnncalc.web.Event.LayerSelected;
import cnncalc.web.Event.LineTyped;
import cnncalc.web.Event.LinkFollowed;
import cnncalc.web.Event.NameTyped;
import cnncalc.web.Event.PresetChosen;
import cnncalc.web.Event.Redone;
import cnncalc.web.Event.RowToggled;
import cnncalc.web.Event.TextOpened;
import cnncalc.web.Event.ThemeAdvanced;
import cnncalc.web.Event.Typed;
import cnncalc.web.Event.Undone;
import org.jspecify.annotations.Nullable;

/**
 * The state after an event.
 *
 * @param state the new state; the old one where the event was refused
 * @param refusal why a field does not take what was typed into it, if it does not
 */
public record Update(State state, @Nullable Message refusal) {

    /** Applies an event to a state. */
    public static Update of(State state, Event event) {
        try {
            return new Update(next(state, event), null);
        } catch (Refusal refusal) {
            return new Update(state, refusal.message());
        }
    }

    private static State next(State state, Event event) {
        if (event instanceof Typed typed) {
            return typed(state, typed.text(), typed.now());
        }
        if (event instanceof FieldTyped typed) {
            String text = Editing.of(state.text()).withField(typed.layer(), typed.field(), typed.value());
            return typed(state, text, typed.now());
        }
        if (event instanceof NameTyped typed) {
            return typed(state, Editing.of(state.text()).withName(typed.layer(), typed.name()), typed.now());
        }
        if (event instanceof InputsTyped typed) {
            return typed(state, Editing.of(state.text()).withInputs(typed.layer(), typed.names()), typed.now());
        }
        if (event instanceof LineTyped typed) {
            return typed(state, Editing.of(state.text()).withLine(typed.layer(), typed.line()), typed.now());
        }
        return opened(state, event);
    }

    private static State opened(State state, Event event) {
        if (event instanceof PresetChosen chosen) {
            Preset preset = Presets.find(chosen.id());
            return preset == null ? state : changed(state.closed(), preset.text());
        }
        if (event instanceof TextOpened opened) {
            return changed(state.closed(), opened.text());
        }
        if (event instanceof LinkFollowed followed) {
            return changed(state.closed(), followed.text()).owned(false);
        }
        return rearranged(state, event);
    }

    private static State rearranged(State state, Event event) {
        if (event instanceof LayerAdded added) {
            LayerType type = LayerTypes.find(added.type());
            String line = type == null ? added.type() : type.example();
            String text = Editing.of(state.text()).withLineBehind(added.behind(), line);
            return changed(state, text).selecting(added.behind() + 1);
        }
        if (event instanceof LayerRemoved removed) {
            return changed(state, Editing.of(state.text()).without(removed.layer()))
                    .selecting(-1);
        }
        if (event instanceof LayerDuplicated duplicated) {
            String text = Editing.of(state.text()).duplicated(duplicated.layer());
            return changed(state, text).selecting(duplicated.layer() + 1);
        }
        if (event instanceof LayerMoved moved) {
            String text = Editing.of(state.text()).moved(moved.from(), moved.to());
            return changed(state, text).selecting(state.selected() == moved.from() ? moved.to() : state.selected());
        }
        return shown(state, event);
    }

    private static State shown(State state, Event event) {
        if (event instanceof LayerSelected selected) {
            return state.selecting(state.selected() == selected.layer() ? -1 : selected.layer());
        }
        if (event instanceof RowToggled toggled) {
            return state.toggling(toggled.layer());
        }
        if (event instanceof LanguageChosen chosen) {
            return state.with(chosen.language());
        }
        if (event instanceof ThemeAdvanced) {
            return state.with(state.theme().next());
        }
        if (event instanceof Undone) {
            return state.with(state.history().undone());
        }
        return event instanceof Redone ? state.with(state.history().redone()) : state;
    }

    private static State typed(State state, String text, double now) {
        return state.with(state.history().typed(text, now)).owned(true);
    }

    private static State changed(State state, String text) {
        return state.with(state.history().changed(text)).owned(true);
    }
}
