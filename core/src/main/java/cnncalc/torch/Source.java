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
            blocks.add(block.substring(end));
            spans.add(span);
        }
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
