package cnncalc.torch;

import cnncalc.text.Span;
import java.util.ArrayList;
import java.util.List;

/** A program's text, as far as its classes are named in one another. */
final class Source {

    private final List<String> heads = new ArrayList<>();
    private final List<String> blocks = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();

    Source(String text) {
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            boolean top = i == text.length() || (text.charAt(i - 1) == '\n' && " \t\n\r)#".indexOf(text.charAt(i)) < 0);
            if (top) {
                add(text.substring(start, i), new Span(start, i));
                start = i;
            }
        }
    }

    private void add(String block, Span span) {
        if (block.startsWith("class ")) {
            int end = 6;
            while (end < block.length() && isWord(block.charAt(end))) {
                end++;
            }
            heads.add(block.substring(6, end));
            blocks.add(code(block.substring(end)));
            spans.add(span);
        }
    }

    /** Returns a text without its comments and the texts in it, which may speak of a class that they do not use. */
    private static String code(String text) {
        StringBuilder code = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = skipped(text, at);
            code.append(end == at ? text.substring(at, at + 1) : " ");
            at = Math.max(end, at + 1);
        }
        return code.toString();
    }

    /** Returns the end of a comment or a text in quotes that begins at a place; the place itself where none does. */
    private static int skipped(String text, int at) {
        if (text.charAt(at) == '#') {
            int end = text.indexOf('\n', at);
            return end < 0 ? text.length() : end;
        }
        if (text.charAt(at) != '"' && text.charAt(at) != '\'') {
            return at;
        }
        String one = text.substring(at, at + 1);
        String quote = text.startsWith(one.repeat(3), at) ? one.repeat(3) : one;
        int end = at + quote.length();
        while (end < text.length()
                && !text.startsWith(quote, end)
                && (quote.length() > 1 || text.charAt(end) != '\n')) {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(text.length(), end + quote.length());
    }

    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }

    /** Whether the program defines a class of this name. */
    boolean defines(String name) {
        return heads.contains(name);
    }

    /** Whether another class of the program names this one: it is a part of a model, and not the model. */
    boolean isPart(String name) {
        for (int i = 0; i < heads.size(); i++) {
            if (!heads.get(i).equals(name) && names(blocks.get(i), name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(String block, String name) {
        for (int at = block.indexOf(name); at >= 0; at = block.indexOf(name, at + 1)) {
            boolean before = at == 0 || !isWord(block.charAt(at - 1));
            int end = at + name.length();
            if (before && (end == block.length() || !isWord(block.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    /** Returns where a class's own line stands. */
    Span span(String name) {
        Span whole = spans.get(heads.indexOf(name));
        return new Span(whole.start(), whole.start() + "class ".length() + name.length());
    }

    /** Returns the class that a place stands in; empty where it stands in none. */
    String classAt(Span place) {
        for (int i = 0; i < spans.size(); i++) {
            if (place.start() >= spans.get(i).start()
                    && place.start() < spans.get(i).end()) {
                return heads.get(i);
            }
        }
        return "";
    }
}
