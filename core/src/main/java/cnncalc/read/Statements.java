package cnncalc.read;

import cnncalc.read.Words.Word;
import cnncalc.text.Message;
import cnncalc.text.Problem;
import cnncalc.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts network text into its lines, those of a block inside the line that opens it. */
final class Statements {

    private static final int MAX_DEPTH = 32;

    private final String source;
    private final List<Problem> problems;
    private final List<Statement> all = new ArrayList<>();
    private final List<Statement> open = new ArrayList<>();
    private int count;
    private String title = "";

    Statements(String source, List<Problem> problems) {
        this.source = source;
        this.problems = problems;
    }

    /** Returns the first comment, where nothing stands above it. */
    String title() {
        return title;
    }

    /** Returns the lines of the top level. */
    List<Statement> read() {
        int start = 0;
        while (start <= source.length() && count <= NetworkText.MAX_LAYERS) {
            int end = lineEnd(start);
            readLine(start, end);
            start = end + 1;
        }
        for (Statement block : count > NetworkText.MAX_LAYERS ? List.<Statement>of() : open) {
            problems.add(Problem.error(Message.of("block.open", block.word()), null, block.span()));
        }
        return all;
    }

    /** A semicolon ends a line as a line break does, but for one in a comment or in quotes. */
    private int lineEnd(int start) {
        int end = start;
        boolean comment = false;
        while (end < source.length() && source.charAt(end) != '\n' && (comment || source.charAt(end) != ';')) {
            comment |= source.charAt(end) == '#';
            end = comment ? end + 1 : behind(start, end, source.length());
        }
        return end;
    }

    private int commentStart(int start, int end) {
        int at = start;
        while (at < end && source.charAt(at) != '#') {
            at = behind(start, at, end);
        }
        return at;
    }

    /** Returns the place behind a character, or behind the quoted word that begins with it. */
    private int behind(int start, int at, int limit) {
        boolean begins = at == start || Words.normal(source.charAt(at - 1)) == ' ';
        int end = begins ? Words.quoteEnd(source, at, limit) : -1;
        return end > 0 ? end : at + 1;
    }

    private void readLine(int start, int end) {
        int stop = commentStart(start, end);
        List<Word> words = Words.of(source, new Span(start, stop));
        if (words.isEmpty()) {
            if (stop < end && title.isEmpty() && all.isEmpty()) {
                title = source.substring(stop + 1, end).trim();
            }
            return;
        }
        Statement statement = Statement.of(words);
        if (statement.is("end") && statement.name() == null) {
            close(statement);
        } else {
            add(statement);
        }
    }

    private void close(Statement statement) {
        if (open.isEmpty()) {
            problems.add(Problem.error(Message.of("block.end"), null, statement.span()));
        } else {
            open.remove(open.size() - 1);
        }
    }

    private void add(Statement statement) {
        count++;
        boolean block = statement.opensBlock();
        if (count > NetworkText.MAX_LAYERS) {
            Span rest = new Span(statement.span().start(), source.length());
            problems.add(Problem.error(Message.of("limit.layers", NetworkText.MAX_LAYERS), null, rest));
        } else if (block && open.size() == MAX_DEPTH) {
            problems.add(Problem.error(Message.of("limit.blocks", MAX_DEPTH), null, statement.span()));
        } else {
            (open.isEmpty() ? all : open.get(open.size() - 1).body()).add(statement);
        }
        if (block) {
            open.add(statement);
        }
    }
}
