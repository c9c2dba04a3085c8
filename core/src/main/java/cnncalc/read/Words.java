package cnncalc.read;

import cnncalc.text.Ascii;
import cnncalc.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of network text, taken apart: what people type is brought into one spelling, character for character, so
 * that places stay right. What stands in single quotes is one word as it is, {@code \'} for a quote and {@code \\} for a
 * backslash in it.
 */
final class Words {

    /** A word and where it stands. */
    record Word(String text, Span span, boolean quoted) {

        Word(String text, Span span) {
            this(text, span, /* quoted= */ false);
        }

        /** Whether this is a word of the language, which a quoted one never is. */
        boolean is(String word) {
            return !quoted && Ascii.lower(text).equals(word);
        }
    }

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
            int end = quoteEnd(source, at, stretch.end());
            if (end > 0) {
                words.add(new Word(unquoted(source, at + 1, end - 1), new Span(at, end), /* quoted= */ true));
                at = end;
            } else {
                end = plainEnd(source, at, stretch.end());
                boolean bracket = end == at + 1 && "()[]".indexOf(source.charAt(at)) >= 0;
                if (end > at && !bracket) {
                    words.add(new Word(narrowed(source, at, end), new Span(at, end)));
                }
                at = end + 1;
            }
        }
        return joined(words);
    }

    private static int plainEnd(String source, int start, int limit) {
        int end = start;
        while (end < limit && normal(source.charAt(end)) != ' ') {
            end++;
        }
        return end;
    }

    /** A star stays one where it stands between other things than the parts of a size: {@code 4*width}. */
    private static String narrowed(String source, int start, int end) {
        StringBuilder text = new StringBuilder();
        StringBuilder starred = new StringBuilder();
        for (int i = start; i < end; i++) {
            char c = source.charAt(i);
            text.append(normal(c));
            starred.append(c == '*' || c == '＊' ? '*' : normal(c));
        }
        String word = withoutBrackets(text.toString());
        return isSize(word, word.startsWith("x") ? 1 : 0) ? word : starred.toString();
    }

    /**
     * Returns the place behind a quoted word that begins here, or −1 where none does: it begins and ends as a word does,
     * in one line.
     */
    static int quoteEnd(String source, int start, int limit) {
        if (source.charAt(start) != '\'') {
            return -1;
        }
        for (int i = start + 1; i < limit && source.charAt(i) != '\n'; i++) {
            if (source.charAt(i) == '\\') {
                i++;
            } else if (source.charAt(i) == '\'') {
                boolean ends = i + 1 >= limit || ":,;#\n".indexOf(normal(source.charAt(i + 1))) >= 0;
                return ends || normal(source.charAt(i + 1)) == ' ' ? i + 1 : -1;
            }
        }
        return -1;
    }

    private static String unquoted(String source, int start, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = start; i < end; i++) {
            boolean escape = source.charAt(i) == '\\' && i + 1 < end;
            i += escape ? 1 : 0;
            text.append(escape && source.charAt(i) == 'n' ? '\n' : source.charAt(i));
        }
        return text.toString();
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
            if (last >= 0 && continues(joined.get(last), word)) {
                Word before = joined.remove(last);
                joined.add(new Word(before.text() + word.text(), before.span().to(word.span())));
            } else {
                joined.add(word);
            }
        }
        return joined;
    }

    private static boolean continues(Word before, Word word) {
        if (before.quoted() || word.quoted()) {
            return false;
        }
        boolean cross = word.text().startsWith("x") || word.text().startsWith("X");
        boolean afterCross = before.text().endsWith("x") || before.text().endsWith("X");
        boolean parted = afterCross || before.text().endsWith(",");
        return isSize(before.text(), 0) && ((cross && isSize(word.text(), 1)) || (parted && isSize(word.text(), 0)));
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
