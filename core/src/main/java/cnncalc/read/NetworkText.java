package cnncalc.read;

import cnncalc.call.Call;
import cnncalc.layer.Layer;
import cnncalc.layer.LayerType;
import cnncalc.layer.LayerType.Inputs;
import cnncalc.layer.Unread;
import cnncalc.network.Network;
import cnncalc.network.Node;
import cnncalc.network.Reading;
import cnncalc.read.StatementReader.Misplaced;
import cnncalc.read.Words.Word;
import cnncalc.text.Message;
import cnncalc.text.Problem;
import cnncalc.text.Refusal;
import cnncalc.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads network text: a line a layer, {@code #} before a comment, a first comment as the title.
 *
 * <pre>
 * # AlexNet
 * input 227x227x3
 * conv 96 11x11 stride 4 relu
 * maxpool 3x3 stride 2
 * </pre>
 *
 * A layer reads from the line above, unless it says {@code from} and a name; {@code add} and {@code concat} join the line
 * above with the names behind them. {@code name:} in front names a line.
 */
public final class NetworkText {

    /** The longest text that is read, in characters. */
    public static final int MAX_LENGTH = 256 * 1024;

    /** The most layers that are read. */
    public static final int MAX_LAYERS = 2_000;

    private static final int MAX_NAME = 64;

    private final String source;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();
    private String title = "";

    /** A line that was read but whose neighbours are not known yet. */
    private record Draft(StatementReader statement, Layer layer, Call call, Span span) {}

    private NetworkText(String source) {
        this.source = source;
    }

    public static Reading read(String source) {
        return new NetworkText(source).read();
    }

    /** Returns one typed word in the spelling of network text: full-width forms narrow, × and * as x. */
    public static String normal(String word) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = Words.normal(word.charAt(i));
            out.append(c == ' ' ? "" : c == 'X' ? "x" : Character.toString(c));
        }
        return out.toString();
    }

    private Reading read() {
        if (source.length() > MAX_LENGTH) {
            problems.add(Problem.error(Message.of("limit.length", source.length(), MAX_LENGTH), null, null));
        } else {
            readLines();
        }
        List<String> names = names();
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            nodes.add(node(i, names));
        }
        return new Reading(Network.of(title, nodes), List.copyOf(problems), "network", "");
    }

    private void readLines() {
        int start = 0;
        while (start <= source.length() && drafts.size() < MAX_LAYERS) {
            int end = lineEnd(start);
            readLine(start, end);
            start = end + 1;
        }
        if (start <= source.length() && !source.substring(start).trim().isEmpty()) {
            problems.add(Problem.error(Message.of("limit.layers", MAX_LAYERS), null, new Span(start, source.length())));
        }
    }

    /** A semicolon ends a line as a line break does, but for one in a comment. */
    private int lineEnd(int start) {
        int end = start;
        boolean comment = false;
        while (end < source.length() && source.charAt(end) != '\n' && (comment || source.charAt(end) != ';')) {
            comment |= source.charAt(end) == '#';
            end++;
        }
        return end;
    }

    private void readLine(int start, int end) {
        int hash = source.indexOf('#', start);
        int stop = hash >= 0 && hash < end ? hash : end;
        List<Word> words = Words.of(source, new Span(start, stop));
        if (words.isEmpty() && stop < end && title.isEmpty() && drafts.isEmpty()) {
            title = source.substring(stop + 1, end).trim();
        }
        if (!words.isEmpty()) {
            Span span = words.get(0).span().to(words.get(words.size() - 1).span());
            drafts.add(draft(new StatementReader(words, span), span));
        }
    }

    private Draft draft(StatementReader statement, Span span) {
        Call call = new Call(statement.typeWord(), List.of(), span);
        try {
            LayerType type = statement.type();
            call = statement.read(type);
            return new Draft(statement, type.read(call), call, span);
        } catch (Misplaced misplaced) {
            problems.add(Problem.error(misplaced.complaint, null, misplaced.span));
        } catch (Refusal refusal) {
            problems.add(Problem.error(refusal.message(), null, call.span(refusal.field())));
        }
        return new Draft(statement, new Unread(call), call, span);
    }

    /** Given names stay; the others are made of the type's label, numbered where there are several. */
    private List<String> names() {
        Set<String> taken = new HashSet<>();
        Map<String, Integer> uses = new HashMap<>();
        for (Draft draft : drafts) {
            Word name = draft.statement.name();
            if (name == null) {
                uses.put(
                        draft.layer.type().label(),
                        uses.getOrDefault(draft.layer.type().label(), 0) + 1);
            } else {
                taken.add(name.text());
            }
        }
        Map<String, Integer> numbers = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (Draft draft : drafts) {
            Word given = draft.statement.name();
            String label = draft.layer.type().label();
            names.add(given == null ? madeUp(label, uses, numbers, taken) : checked(given));
        }
        return names;
    }

    private static String madeUp(
            String label, Map<String, Integer> uses, Map<String, Integer> numbers, Set<String> taken) {
        if (uses.getOrDefault(label, 0) == 1 && taken.add(label)) {
            return label;
        }
        String name;
        do {
            int number = numbers.getOrDefault(label, 0) + 1;
            numbers.put(label, number);
            name = label + number;
        } while (!taken.add(name));
        return name;
    }

    private String checked(Word name) {
        if (Words.isSize(name.text(), 0)) {
            problems.add(Problem.error(Message.of("name.number", name.text()), null, name.span()));
        }
        if (name.text().length() > MAX_NAME) {
            problems.add(Problem.error(Message.of("limit.name", MAX_NAME), null, name.span()));
            return name.text().substring(0, MAX_NAME);
        }
        return name.text();
    }

    private Node node(int index, List<String> names) {
        Draft draft = drafts.get(index);
        String name = names.get(index);
        List<String> inputs = new ArrayList<>();
        Inputs wanted = draft.layer.type().inputs();
        if (wanted != Inputs.NONE && !draft.statement.saysFrom() && index > 0) {
            inputs.add(names.get(index - 1));
        }
        for (Word word : draft.statement.inputs()) {
            inputs.add(word.text());
        }
        boolean merges = wanted == Inputs.MANY && !(draft.layer instanceof Unread);
        if (merges && inputs.size() == 1) {
            problems.add(Problem.error(Message.of("merge.single", draft.call.name()), name, draft.span));
        }
        return new Node(name, draft.statement.name() != null, draft.layer, inputs, draft.call, draft.span);
    }
}
