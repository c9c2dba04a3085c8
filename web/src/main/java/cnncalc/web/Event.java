package cnncalc.web;

import cnncalc.text.Language;

/** What a person did, or the browser did for them. */
public sealed interface Event {

    /** Typing into the source, at a time in milliseconds. */
    record Typed(String text, double now) implements Event {}

    /** Choosing a preset. */
    record PresetChosen(String id) implements Event {}

    /** A text from elsewhere: a file, a drop, a paste over everything. */
    record TextOpened(String text) implements Event {}

    /** Arriving by a link, or going back and forward. */
    record LinkFollowed(String text) implements Event {}

    /** Typing into a field of a layer's form, at a time in milliseconds. */
    record FieldTyped(int layer, String field, String value, double now) implements Event {}

    /** Giving a layer a name, or taking it away with an empty one. */
    record NameTyped(int layer, String name, double now) implements Event {}

    /** Saying which layers a layer reads from; empty for the one above. */
    record InputsTyped(int layer, String names, double now) implements Event {}

    /** Typing into the one box of a line that cannot be read, at a time in milliseconds. */
    record LineTyped(int layer, String line, double now) implements Event {}

    /** A new layer of a type behind another; behind −1 is the front. */
    record LayerAdded(int behind, String type) implements Event {}

    record LayerRemoved(int layer) implements Event {}

    record LayerDuplicated(int layer) implements Event {}

    record LayerMoved(int from, int to) implements Event {}

    /** Opening a layer's form, or closing it where it is open. */
    record LayerSelected(int layer) implements Event {}

    /** Showing a layer's formulas, or hiding them. */
    record RowToggled(String layer) implements Event {}

    record LanguageChosen(Language language) implements Event {}

    record ThemeAdvanced() implements Event {}

    record Undone() implements Event {}

    record Redone() implements Event {}
}
