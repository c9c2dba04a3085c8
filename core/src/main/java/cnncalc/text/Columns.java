package cnncalc.text;

/** How wide a text is, in columns of letters that are all as wide. */
public final class Columns {

    private Columns() {}

    /** Returns the columns that a terminal gives a text: two for each Hangul syllable or other wide character. */
    public static int of(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += isWide(text.charAt(i)) ? 2 : 1;
        }
        return width;
    }

    /** Returns the text, or its beginning with an ellipsis where it takes more columns than these. */
    public static String shortened(String text, int most) {
        if (of(text) <= most) {
            return text;
        }
        int end = 0;
        for (int width = 1; width <= most; end++) {
            width += isWide(text.charAt(end)) ? 2 : 1;
        }
        return text.substring(0, end - 1) + "…";
    }

    private static boolean isWide(char c) {
        boolean jamo = c >= '\u1100' && c <= '\u115f';
        boolean ideographOrSyllable = c >= '\u2e80' && c <= '\ud7a3';
        boolean fullWidth = c >= '\uff01' && c <= '\uff60';
        return jamo || ideographOrSyllable || fullWidth;
    }
}
