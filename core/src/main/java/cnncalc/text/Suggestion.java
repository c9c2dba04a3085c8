package cnncalc.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a misspelt word was probably meant to be. */
public final class Suggestion {

    private Suggestion() {}

    /** Returns the nearest of the known words, or null where none is near: at most a third of the letters differ. */
    public static @Nullable String nearest(String word, List<String> known) {
        String nearest = null;
        int least = Math.max(1, word.length() / 3) + 1;
        for (String candidate : known) {
            int distance = distance(word, candidate);
            if (distance < least) {
                least = distance;
                nearest = candidate;
            }
        }
        return nearest;
    }

    /** Returns the known words that have four letters in a row of a word, or all of it where it is shorter. */
    public static List<String> related(String word, List<String> known) {
        List<String> related = new ArrayList<>();
        for (String candidate : known) {
            if (shares(word, candidate)) {
                related.add(candidate);
            }
        }
        return related;
    }

    private static boolean shares(String word, String candidate) {
        int letters = Math.min(4, word.length());
        for (int i = 0; letters > 1 && i + letters <= word.length(); i++) {
            if (candidate.contains(word.substring(i, i + letters))) {
                return true;
            }
        }
        return false;
    }

    /** The Levenshtein distance: letters to put in, take out or change. */
    private static int distance(String left, String right) {
        int[] row = new int[right.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[right.length()];
    }
}
