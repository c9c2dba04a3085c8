package cnncalc.oracle;

import java.util.ArrayList;
import java.util.List;

/**
 * How many records of one source agree with what core says.
 *
 * @param source a word: {@code keras.random}, {@code torch.refused}, …
 * @param all how many there are
 * @param differences those that do not agree
 */
public record Tally(String source, int all, List<Difference> differences) {

    /**
     * A record that does not agree.
     *
     * @param record its name, or the code that it is of
     * @param error what the framework said; empty where it refused nothing
     * @param found what is different
     */
    public record Difference(String record, String error, List<String> found) {

        public Difference {
            found = List.copyOf(found);
        }
    }

    public Tally {
        differences = List.copyOf(differences);
    }

    public int agreeing() {
        return all - differences.size();
    }

    /** Counts one record after the other. */
    static final class Counter {

        private int all;
        private final List<Difference> differences = new ArrayList<>();

        void add(String record, String error, List<String> found) {
            all++;
            if (!found.isEmpty()) {
                differences.add(new Difference(record, error, found));
            }
        }

        Tally of(String source) {
            return new Tally(source, all, differences);
        }
    }
}
