package cnncalc.write;

import cnncalc.analysis.Row;
import cnncalc.layer.Phrase;
import cnncalc.text.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One layer's call in a program: what it reads, and the words for it. */
final class CodeStep {

    final Row row;

    /** References to what the step reads, past containers and what could only be handed on. */
    final List<String> inputs;

    /** What does it, one behind the other; null where the framework has no words. */
    final @Nullable List<Phrase> phrases;

    /** For each input the order in which its axes are put first; null where they are in order. */
    final List<@Nullable List<Integer>> orders = new ArrayList<>();

    /** The step that made the layer that this one calls again; null where it makes its own. */
    @Nullable
    CodeStep origin;

    /** What is worth saying of it as a whole. */
    @Nullable
    Message note;

    /** Whether a later step calls the layer again. */
    boolean shared;

    CodeStep(Row row, List<String> inputs, @Nullable List<Phrase> phrases) {
        this.row = row;
        this.inputs = inputs;
        this.phrases = phrases;
    }

    /** Whether its layer puts out more than one tensor. */
    boolean isMany() {
        return row.outputs().size() > 1;
    }

    /** Whether an input is put into another order first. */
    boolean turns() {
        for (List<Integer> order : orders) {
            if (order != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether what the network puts out depends on it. */
    boolean live;

    CodeStep noting(Message message) {
        note = message;
        return this;
    }

    /** Whether nothing but a comment is written for it. */
    boolean isSilent() {
        return phrases != null && phrases.isEmpty();
    }
}
