package cnncalc.read;

import cnncalc.read.Words.Word;
import cnncalc.text.Ascii;
import cnncalc.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of network text, taken apart as far as every line is built alike: {@code name: 3 times head rest}.
 *
 * @param name the name given, if one is
 * @param count how often, if that is said
 * @param head what it is: a layer type, a definition, a word of the language
 * @param rest what stands behind it
 * @param span from the first to the last word
 * @param body the lines up to {@code end}, of a head that opens a block
 */
record Statement(
        @Nullable Word name,
        @Nullable Word count,
        @Nullable Word head,
        List<Word> rest,
        Span span,
        List<Statement> body) {

    /** Takes a line apart that has a word at least. */
    static Statement of(List<Word> words) {
        Span span = words.get(0).span().to(words.get(words.size() - 1).span());
        Word name = null;
        int next = 0;
        Word first = words.get(0);
        int colon = first.quoted() ? -1 : first.text().indexOf(':');
        if (colon > 0 && colon == first.text().length() - 1) {
            name = new Word(first.text().substring(0, colon), first.span());
            next = 1;
        } else if (words.size() > 1 && words.get(1).text().equals(":")) {
            name = first;
            next = 2;
        }
        Word count = null;
        if (words.size() > next + 1 && words.get(next + 1).is("times")) {
            count = words.get(next);
            next += 2;
        }
        Word head = next < words.size() ? words.get(next) : null;
        List<Word> rest = head == null ? List.of() : words.subList(next + 1, words.size());
        return new Statement(name, count, head, rest, span, new ArrayList<>());
    }

    /** Returns the head in small letters; empty where the line has none. */
    String word() {
        return head == null || head.quoted() ? "" : Ascii.lower(head.text());
    }

    boolean is(String word) {
        return word().equals(word);
    }

    /** Whether lines up to {@code end} belong to it. */
    boolean opensBlock() {
        return is("group") || is("define");
    }

    /** Returns the line with what its head stands for in a use of a definition. */
    Statement bound(Bindings bindings) {
        if (head == null || head.quoted() || bindings.length() == 0) {
            return this;
        }
        return new Statement(name, count, new Word(bindings.of(head), head.span()), rest, span, body);
    }

    /** Returns the line without the first word behind its head. */
    Statement behindFirst() {
        return new Statement(name, count, head, rest.subList(1, rest.size()), span, body);
    }
}
