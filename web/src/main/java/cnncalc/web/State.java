package cnncalc.web;

import cnncalc.CnnCalc;
import cnncalc.call.Value;
import cnncalc.layer.Kind;
import cnncalc.network.ReadingOptions;
import cnncalc.read.NetworkText;
import cnncalc.read.Readers;
import cnncalc.text.Language;
import java.util.HashSet;
import java.util.Set;

/**
 * Everything that the page remembers; what follows from it, the report above all, is worked out anew.
 *
 * @param calculator what makes a report of the text
 * @param history the network text and what it was before
 * @param language what the page speaks
 * @param theme light, dark, or as the system has it
 * @param selected position of the layer whose form is open; −1 for none
 * @param opened names of the layers whose formulas are shown
 * @param inputShape what the visitor typed as the shape of the input, for a text that does not say it; empty for nothing
 * @param entry which model of a program the visitor chose; empty for the one that is found
 * @param dialect whose rules the visitor chose for code; empty for those that the text speaks of
 * @param own whether the text is the visitor's own work, and not one that began as a link's
 * @param panels what is open below the table; they stay as they are when the network changes
 */
public record State(
        Calculator calculator,
        History history,
        Language language,
        Theme theme,
        int selected,
        Set<String> opened,
        String inputShape,
        String entry,
        String dialect,
        boolean own,
        Panels panels) {

    /** The colours of the page. */
    public enum Theme {
        AUTO("auto"),
        LIGHT("light"),
        DARK("dark");

        private final String word;

        Theme(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        Theme next() {
            return switch (this) {
                case AUTO -> LIGHT;
                case LIGHT -> DARK;
                case DARK -> AUTO;
            };
        }

        /** Returns the theme of a stored word, the system's where there is none. */
        public static Theme of(String word) {
            return word.equals("light") ? LIGHT : word.equals("dark") ? DARK : AUTO;
        }
    }

    public static State of(String text, Language language, Theme theme) {
        return new State(
                Calculator.SMALL,
                History.of(text),
                language,
                theme,
                -1,
                new HashSet<>(),
                "",
                "",
                "",
                true,
                Panels.closed());
    }

    /** Returns the network text. */
    public String text() {
        return history.text();
    }

    /** Returns the state with another calculator. */
    public State with(Calculator other) {
        return new State(other, history, language, theme, selected, opened, inputShape, entry, dialect, own, panels);
    }

    /**
     * Returns the state with another text; a model that was chosen stays chosen while the text has its name, a dialect while
     * the text is Keras code.
     */
    public State with(History changed) {
        int call = entry.indexOf('(');
        boolean kept = changed.text().contains(call < 0 ? entry : entry.substring(0, call));
        return new State(
                calculator,
                changed,
                language,
                theme,
                selected,
                opened,
                inputShape,
                kept ? entry : "",
                Readers.format(changed.text()).equals("keras") ? dialect : "",
                own,
                panels);
    }

    /** Returns what the text comes to. */
    public CnnCalc analyzed() {
        return calculator.analyze(text(), options(inputShape, entry, dialect));
    }

    /** Returns the options that say what a visitor typed as the input's shape, and chose of models and rules; each may be empty. */
    public static ReadingOptions options(String inputShape, String entry, String dialect) {
        Value shape = inputShape.trim().isEmpty() ? null : Kind.SHAPE.read(NetworkText.normal(inputShape));
        ReadingOptions shaped = shape == null ? ReadingOptions.NONE : ReadingOptions.shaped(shape);
        return new ReadingOptions("", entry, shaped.inputShapes(), dialect, "", "");
    }

    /** Returns the state with another of the program's models, whose input is found anew. */
    public State entering(String name) {
        return new State(calculator, history, language, theme, -1, new HashSet<>(), "", name, dialect, own, panels);
    }

    /** Returns the state with the rules of another framework, or of another version of it. */
    public State speaking(String word) {
        return new State(calculator, history, language, theme, selected, opened, inputShape, entry, word, own, panels);
    }

    /** Returns the state with another shape of the input. */
    public State shaped(String typed) {
        return new State(calculator, history, language, theme, selected, opened, typed, entry, dialect, own, panels);
    }

    public State with(Language changed) {
        return new State(
                calculator, history, changed, theme, selected, opened, inputShape, entry, dialect, own, panels);
    }

    public State with(Theme changed) {
        return new State(
                calculator, history, language, changed, selected, opened, inputShape, entry, dialect, own, panels);
    }

    /** Returns the state with a text typed by the visitor at a time in milliseconds. */
    public State typed(String text, double now) {
        return with(history.typed(text, now));
    }

    /** Returns the state with another text of the visitor's, a step of its own for undo. */
    public State changed(String text) {
        return with(history.changed(text));
    }

    /** Returns the state with another layer's form open; −1 closes it. */
    public State selecting(int position) {
        return new State(
                calculator, history, language, theme, position, opened, inputShape, entry, dialect, own, panels);
    }

    /** Returns the state with a layer's formulas shown if they were not, and hidden if they were. */
    public State toggling(String layer) {
        Set<String> changed = new HashSet<>();
        for (String name : opened) {
            changed.add(name);
        }
        if (!changed.remove(layer)) {
            changed.add(layer);
        }
        return new State(
                calculator, history, language, theme, selected, changed, inputShape, entry, dialect, own, panels);
    }

    /** Returns the state with all formulas hidden, and containers as they begin. */
    State unfolding() {
        return new State(
                calculator,
                history,
                language,
                theme,
                selected,
                new HashSet<>(),
                inputShape,
                entry,
                dialect,
                own,
                panels);
    }

    /** Returns the state with all formulas and forms closed, as for another network. */
    public State closed() {
        return new State(calculator, history, language, theme, -1, new HashSet<>(), inputShape, "", "", own, panels);
    }

    public State owned(boolean changed) {
        return new State(
                calculator, history, language, theme, selected, opened, inputShape, entry, dialect, changed, panels);
    }

    /** Returns the state with a panel open, and the row open that it is in. */
    public State wanting(String panel) {
        String layer = Panels.layer(panel);
        return (layer.isEmpty() ? this : toggling(layer)).with(panels.toggling(panel));
    }

    public State with(Panels changed) {
        return new State(
                calculator, history, language, theme, selected, opened, inputShape, entry, dialect, own, changed);
    }
}
