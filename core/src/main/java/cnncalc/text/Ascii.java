package cnncalc.text;

/** Words in ASCII letters, which is all that names in code have; the class library's tables cost bytes. */
public final class Ascii {

    private Ascii() {}

    /** Returns the text with ASCII capitals made small. */
    public static String lower(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                out.setCharAt(i, (char) (c - 'A' + 'a'));
            }
        }
        return out.toString();
    }
}
