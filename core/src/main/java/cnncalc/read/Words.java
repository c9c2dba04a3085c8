package cnncalc.read;

import cnncalc.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of network text, taken apart: what people type is brought into one spelling, character for character, so
 * that places stay right.
 */
final class Words {

    /** A word and where it stands. */
    record Word(String text, Span span) {}

    private static final char FULL_WIDTH_FIRST = '！';
    private static final char FULL_WIDTH_LAST = '～';
    private static final int FULL_WIDTH_SHIFT = FULL_WIDTH_FIRST - '!';

    private Words() {}

    /** Returns a character as network text knows it: full-width forms narrow, every multiplication sign an x. */
    static char normal(char c) {
        if (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST) {
            return normal((char) (c - FULL_WIDTH_SHIFT));
        }
        return switch (c) {
            case '×', '✕', '✖', '*' -> 'x';
            case '\t', '\r', '\u00a0', '\u3000', '\ufeff', '\u200b', '=' -> ' ';
            default -> c;
        };
    }

    /** Returns the words of the stretch, sizes written with blanks between them put together: {@code 28 x 28}. */
    static List<Word> of(String source, Span stretch) {
        List<Word> words = new ArrayList<>();
        int at = stretch.start();
        while (at < stretch.end()) {
            int end = at;
            StringBuilder text = new StringBuilder();
            while (end < stretch.end() && normal(source.charAt(end)) != ' ') {
                text.append(normal(source.charAt(end)));
                end++;
            }
            boolean bracket = end == at + 1 && "()[]".indexOf(source.charAt(at)) >= 0;
            if (end > at && !bracket) {
                words.add(new Word(withoutBrackets(text.toString()), new Span(at, end)));
            }
            at = end + 1;
        }
        return joined(words);
    }

    /** Sizes may stand in brackets, as code has them; other words keep theirs. */
    private static String withoutBrackets(String word) {
        int start = word.startsWith("(") || word.startsWith("[") ? 1 : 0;
        int end = word.endsWith(")") || word.endsWith("]") ? word.length() - 1 : word.length();
        String inner = start < end ? word.substring(start, end) : word;
        return isSize(inner, 0) ? inner : word;
    }

    private static List<Word> joined(List<Word> words) {
        List<Word> joined = new ArrayList<>();
        for (Word word : words) {
            int last = joined.size() - 1;
            if (last >= 0 && continues(joined.get(last).text(), word.text())) {
                Word before = joined.remove(last);
                joined.add(new Word(before.text() + word.text(), before.span().to(word.span())));
            } else {
                joined.add(word);
            }
        }
        return joined;
    }

    private static boolean continues(String before, String word) {
        boolean cross = word.startsWith("x") || word.startsWith("X");
        boolean afterCross = before.endsWith("x") || before.endsWith("X");
        boolean parted = afterCross || before.endsWith(",");
        return isSize(before, 0) && ((cross && isSize(word, 1)) || (parted && isSize(word, 0)));
    }

    /** Whether nothing but digits, question marks and crosses stand there, at least one in front of a cross. */
    static boolean isSize(String word, int from) {
        for (int i = from; i < word.length(); i++) {
            if ("0123456789?xX,".indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        return from > 0 || (!word.isEmpty() && "0123456789?".indexOf(word.charAt(0)) >= 0);
    }
}
