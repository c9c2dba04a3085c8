package cnncalc.read;

import cnncalc.read.Words.Word;
import cnncalc.text.Numbers;
import cnncalc.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of network text that says how often it stands there: {@code 3 times block 64}.
 *
 * @param count where the number stands
 * @param times the number
 * @param what the line behind {@code times}
 */
public record Repeat(Span count, long times, String what) {

    /** Returns the lines of a text that repeat by a number, those in definitions and groups among them, in their order. */
    public static List<Repeat> in(String source) {
        List<Repeat> repeats = new ArrayList<>();
        add(new Statements(source, new ArrayList<>()).read(), source, repeats);
        return repeats;
    }

    private static void add(List<Statement> lines, String source, List<Repeat> repeats) {
        for (Statement line : lines) {
            Word count = line.count();
            Word head = line.head();
            long times = count == null ? -1 : Numbers.parse(count.text());
            if (count != null && head != null && times > 0) {
                String what = source.substring(head.span().start(), line.span().end());
                repeats.add(new Repeat(count.span(), times, what));
            }
            add(line.body(), source, repeats);
        }
    }
}
