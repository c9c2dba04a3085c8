package cnncalc.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What training keeps beside a parameter and its gradient. */
public enum Optimizer {
    /** Nothing. */
    SGD("sgd", 0),
    /** A velocity. */
    MOMENTUM("momentum", 1),
    /** Two running averages: Kingma and Ba 2014, algorithm 1. */
    ADAM("adam", 2);

    /** Every optimizer, the one that keeps least first. */
    public static final List<Optimizer> ALL = List.of(values());

    private final String word;
    private final long state;

    Optimizer(String word, long state) {
        this.word = word;
        this.state = state;
    }

    /** Returns the optimizer of this word, or null where there is none. */
    public static @Nullable Optimizer find(String word) {
        for (Optimizer optimizer : ALL) {
            if (optimizer.word.equals(word)) {
                return optimizer;
            }
        }
        return null;
    }

    public String word() {
        return word;
    }

    /** Returns the numbers kept for each trained parameter. */
    public long state() {
        return state;
    }
}
