package cnncalc.web;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with what it was before and what it was after an undo. Typing without a pause is one step.
 *
 * @param past older texts, the latest last
 * @param text the text as it is
 * @param future texts that were undone, the nearest last
 * @param typedAt when the text was last typed into, in milliseconds; 0 if it was changed in another way
 */
public record History(List<String> past, String text, List<String> future, double typedAt) {

    private static final int PAUSE = 800;
    private static final int LONGEST = 200;

    public static History of(String text) {
        return new History(List.of(), text, List.of(), 0);
    }

    /** Returns the history with a new text as a step of its own. */
    public History changed(String next) {
        return next.equals(text) ? this : new History(pushed(past, text), next, List.of(), 0);
    }

    /** Returns the history with a text typed at a time; a step of its own only after a pause. */
    public History typed(String next, double now) {
        boolean goesOn = typedAt > 0 && now - typedAt < PAUSE;
        if (next.equals(text)) {
            return this;
        }
        return new History(goesOn ? past : pushed(past, text), next, List.of(), now);
    }

    public boolean canUndo() {
        return !past.isEmpty();
    }

    public boolean canRedo() {
        return !future.isEmpty();
    }

    public History undone() {
        return canUndo() ? new History(popped(past), last(past), pushed(future, text), 0) : this;
    }

    public History redone() {
        return canRedo() ? new History(pushed(past, text), last(future), popped(future), 0) : this;
    }

    private static List<String> pushed(List<String> texts, String text) {
        List<String> more = new ArrayList<>(texts);
        more.add(text);
        return List.copyOf(more.subList(Math.max(0, more.size() - LONGEST), more.size()));
    }

    private static List<String> popped(List<String> texts) {
        return texts.subList(0, texts.size() - 1);
    }

    private static String last(List<String> texts) {
        return texts.get(texts.size() - 1);
    }
}
