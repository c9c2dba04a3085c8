package cnncalc.ask;

import java.util.List;

/** Whole numbers from one to another, both among them. */
public record Stretch(long from, long to) {

    /** Adds a number behind all the others: to the last stretch where it goes on, else as one of its own. */
    static void add(long number, List<Stretch> stretches) {
        int last = stretches.size() - 1;
        if (last >= 0 && stretches.get(last).to == number - 1) {
            stretches.set(last, new Stretch(stretches.get(last).from, number));
        } else {
            stretches.add(new Stretch(number, number));
        }
    }
}
