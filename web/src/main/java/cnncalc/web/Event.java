package cnncalc.web;

import cnncalc.layer.LayerType;
import cnncalc.layer.LayerTypes;
import cnncalc.preset.Preset;
import cnncalc.preset.Presets;
import cnncalc.text.Language;

/** What a person did, or the browser did for them; each knows the state that follows. */
public sealed interface Event {

    /**
     * Returns the state after this event.
     *
     * @throws cnncalc.text.Refusal if a field does not take what was typed into it
     */
    State after(State state);

    /** An event behind which the browser's back button leads to what was before. */
    sealed interface Arrival extends Event permits PresetChosen, TextOpened {}

    /** Typing into the source, at a time in milliseconds. */
    record Typed(String text, double now) implements Event {
        @Override
        public State after(State state) {
            return state.typed(text, now);
        }
    }

    /** Choosing a preset. */
    record PresetChosen(String id) implements Arrival {
        @Override
        public State after(State state) {
            Preset preset = Presets.find(id);
            return preset == null
                    ? state
                    : state.closed().changed(preset.text()).owned(true);
        }
    }

    /** A text from elsewhere: a file, a drop, the visitor's own work again. */
    record TextOpened(String text) implements Arrival {
        @Override
        public State after(State state) {
            return state.closed().changed(text).owned(true);
        }
    }

    /** Arriving by a link, or going back and forward. */
    record LinkFollowed(String text) implements Event {
        @Override
        public State after(State state) {
            return state.closed().changed(text).owned(false);
        }
    }

    /** Typing into a field of a layer's form, at a time in milliseconds. */
    record FieldTyped(int layer, String field, String value, double now) implements Event {
        @Override
        public State after(State state) {
            return state.typed(Editing.of(state).withField(layer, field, value), now);
        }
    }

    /** Taking a change that mends a layer. */
    record FixChosen(int layer, String field, String value) implements Event {
        @Override
        public State after(State state) {
            return state.changed(Editing.of(state).withField(layer, field, value));
        }
    }

    /** Typing the shape of the input, which code leaves open. */
    record ShapeTyped(String shape) implements Event {
        @Override
        public State after(State state) {
            return state.shaped(shape);
        }
    }

    /** Taking another of the models, inputs or dialects that a program leaves open. */
    record ChoiceTaken(String what, String taken) implements Event {
        @Override
        public State after(State state) {
            return switch (what) {
                case "input" ->
                    state.shaped(taken.replace("[", "").replace("]", "").replace(", ", "x"));
                case "dialect" -> state.speaking(taken);
                default -> state.entering(taken);
            };
        }
    }

    /** Giving a layer a name, or taking it away with an empty one. */
    record NameTyped(int layer, String name, double now) implements Event {
        @Override
        public State after(State state) {
            return state.typed(Editing.of(state).withName(layer, name), now);
        }
    }

    /** Saying which layers a layer reads from; empty for the one above. */
    record InputsTyped(int layer, String names, double now) implements Event {
        @Override
        public State after(State state) {
            return state.typed(Editing.of(state).withInputs(layer, names), now);
        }
    }

    /** Typing into the one box of a line that cannot be read, at a time in milliseconds. */
    record LineTyped(int layer, String line, double now) implements Event {
        @Override
        public State after(State state) {
            return state.typed(Editing.of(state).withLine(layer, line), now);
        }
    }

    /** A new layer of a type behind another; behind −1 is the front. */
    record LayerAdded(int behind, String type) implements Event {
        @Override
        public State after(State state) {
            LayerType known = LayerTypes.find(type);
            String line = known == null ? type : known.example();
            return state.changed(Editing.of(state).withLineBehind(behind, line)).selecting(behind + 1);
        }
    }

    /** Taking a layer out. */
    record LayerRemoved(int layer) implements Event {
        @Override
        public State after(State state) {
            return state.changed(Editing.of(state).without(layer)).selecting(-1);
        }
    }

    /** Putting a layer in once more, behind itself. */
    record LayerDuplicated(int layer) implements Event {
        @Override
        public State after(State state) {
            return state.changed(Editing.of(state).duplicated(layer)).selecting(layer + 1);
        }
    }

    /** Moving a layer to where another stands. */
    record LayerMoved(int from, int to) implements Event {
        @Override
        public State after(State state) {
            State moved = state.changed(Editing.of(state).moved(from, to));
            return state.selected() == from ? moved.selecting(to) : moved;
        }
    }

    /** Opening a layer's form, or closing it where it is open. */
    record LayerSelected(int layer) implements Event {
        @Override
        public State after(State state) {
            return state.selecting(state.selected() == layer ? -1 : layer);
        }
    }

    /** Showing a layer's formulas, or hiding them. */
    record RowToggled(String layer) implements Event {
        @Override
        public State after(State state) {
            return state.toggling(layer);
        }
    }

    /** Pointing at a layer in the picture: its formulas are shown and its form opens, or they are hidden again. */
    record LayerPointed(String layer, int position) implements Event {
        @Override
        public State after(State state) {
            State shown = state.toggling(layer);
            return shown.opened().contains(layer) ? shown.selecting(position) : shown;
        }
    }

    /** Choosing what a network of so many rows is drawn as; what was folded is forgotten where containers begin otherwise. */
    record PictureChosen(String picture, int rows) implements Event {
        @Override
        public State after(State state) {
            Panels drawn = state.panels().drawing(picture);
            boolean same = drawn.beginFolded(rows) == state.panels().beginFolded(rows);
            return (same ? state : state.unfolding()).with(drawn);
        }
    }

    /** Opening a panel below the table, or a part of one, or closing it where it is open. */
    record PanelToggled(String panel) implements Event {
        @Override
        public State after(State state) {
            return state.with(state.panels().toggling(panel));
        }
    }

    /** Typing or choosing a setting of a panel; the text is kept as it is typed, and the panel says what it makes of it. */
    record PanelSet(String setting, String value) implements Event {
        @Override
        public State after(State state) {
            return state.with(state.panels().set(setting, value));
        }
    }

    /** Showing how a layer's kernel moves, or hiding it; no other is shown then. */
    record SweepToggled(String panel) implements Event {
        @Override
        public State after(State state) {
            return state.with(state.panels().sweeping(panel));
        }
    }

    /** Going to a step of the sweep that is open. */
    record SweepMoved(int step) implements Event {
        @Override
        public State after(State state) {
            return state.with(state.panels().with(state.panels().sweep().at(step)));
        }
    }

    /** Letting the sweep go on by itself from a step, or stopping it there. */
    record SweepPlayed(int step, boolean playing) implements Event {
        @Override
        public State after(State state) {
            return state.with(
                    state.panels().with(state.panels().sweep().at(step).playing(playing)));
        }
    }

    /** Choosing how many steps a second the sweep takes. */
    record SpeedChosen(int speed) implements Event {
        @Override
        public State after(State state) {
            return state.with(state.panels().with(state.panels().sweep().speed(speed)));
        }
    }

    /** Speaking another language. */
    record LanguageChosen(Language language) implements Event {
        @Override
        public State after(State state) {
            return state.with(language);
        }
    }

    /** Going on to the next of the three colour themes. */
    record ThemeAdvanced() implements Event {
        @Override
        public State after(State state) {
            return state.with(state.theme().next());
        }
    }

    /** Going a step back. */
    record Undone() implements Event {
        @Override
        public State after(State state) {
            return state.with(state.history().undone());
        }
    }

    /** Taking an undo back. */
    record Redone() implements Event {
        @Override
        public State after(State state) {
            return state.with(state.history().redone());
        }
    }
}
