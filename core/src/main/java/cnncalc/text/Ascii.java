package cnncalc.text;

import java.util.ArrayList;
import java.util.List;

/** Words in ASCII letters, which is all that names in code have; the class library's tables cost bytes. */
public final class Ascii {

    private Ascii() {}

    /** Returns the text with ASCII capitals made small. */
    public static String lower(String text) {
        int first = 0;
        while (first < text.length() && !isCapital(text.charAt(first))) {
            first++;
        }
        return first == text.length() ? text : lowerFrom(first, text);
    }

    private static String lowerFrom(int first, String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isCapital(c)) {
                out.setCharAt(i, (char) (c - 'A' + 'a'));
            }
        }
        return out.toString();
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** Returns the parts of a text between single blanks. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ') {
                words.add(text.substring(start, i));
                start = i + 1;
            }
        }
        return words;
    }
}
