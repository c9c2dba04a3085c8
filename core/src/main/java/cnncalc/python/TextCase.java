package cnncalc.python;

/** Upper and lower case, and kinds of characters. */
final class TextCase {

    private TextCase() {}

    static String capitalized(String text) {
        String lower = TextMethods.lower(text);
        return lower.isEmpty() ? lower : Characters.upper(lower.charAt(0)) + lower.substring(1);
    }

    static String titled(String text) {
        StringBuilder out = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(inside ? Characters.lower(c) : Characters.upper(c));
            inside = isLetter(c);
        }
        return out.toString();
    }

    static String swapped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(Characters.lower(c) == c ? Characters.upper(c) : Characters.lower(c));
        }
        return out.toString();
    }

    private static boolean isLetter(char c) {
        return Characters.beginsName(c) && c != '_';
    }

    /** Whether there is a character, and each is of the kinds: 0 a digit, a a letter, a blank a space. */
    static boolean all(String text, String kinds) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char kind = Characters.isDigit(c) ? '0' : isLetter(c) ? 'a' : TextMethods.isSpace(c) ? ' ' : '?';
            if (kinds.indexOf(kind) < 0) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    static boolean hasCase(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Characters.lower(c) != Characters.upper(c)) {
                return true;
            }
        }
        return false;
    }

    static boolean isIdentifier(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Characters.continuesName(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty() && Characters.beginsName(text.charAt(0));
    }
}
