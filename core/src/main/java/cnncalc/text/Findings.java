package cnncalc.text;

import java.util.ArrayList;
import java.util.List;

/** Collects what a rule has to say beside its result, so that one broken axis does not hide the others. */
public final class Findings {

    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Message> notes = new ArrayList<>();

    /** Begins with nothing found. */
    public Findings() {}

    public void refuse(Refusal refusal) {
        refusals.add(refusal);
    }

    public void note(Message message) {
        notes.add(message);
    }

    public List<Refusal> refusals() {
        return refusals;
    }

    public List<Message> notes() {
        return notes;
    }
}
