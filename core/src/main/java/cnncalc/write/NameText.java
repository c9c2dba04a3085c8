package cnncalc.write;

import java.util.List;

/** Names as network text writes them: in quotes where they would be read as something else. */
final class NameText {

    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./@+$%&|~^<>!";

    /** What network text brings into another spelling: full-width forms, multiplication signs, wide blanks. */
    private static final String CHANGED = "×✕✖\u00a0\u3000\ufeff\u200b";

    private static final int LONGEST = 64;

    private static final List<String> WORDS = List.of("from", "frozen", "use", "as", "shown");

    private NameText() {}

    static String of(String name) {
        if (isPlain(name)) {
            return name;
        }
        StringBuilder out = new StringBuilder("'");
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            out.append(c == '\'' || c == '\\' || c == '\n' ? "\\" : "").append(c == '\n' ? 'n' : c);
        }
        return out.append('\'').toString();
    }

    private static boolean isPlain(String name) {
        boolean size = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean wide = c >= '！' && c <= '～';
            if (c < 128 ? PLAIN.indexOf(c) < 0 : wide || CHANGED.indexOf(c) >= 0) {
                return false;
            }
            size &= "0123456789xX".indexOf(c) >= 0;
        }
        boolean number = size && !name.isEmpty() && "xX".indexOf(name.charAt(0)) < 0;
        return !name.isEmpty() && !number && name.length() <= LONGEST;
    }

    /** Whether a name is a word that every line may have. */
    static boolean isWord(String name) {
        return WORDS.contains(name);
    }
}
