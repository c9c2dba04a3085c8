package cnncalc.read;

import cnncalc.call.Argument;
import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Nested;
import cnncalc.layer.Field;
import cnncalc.layer.Field.Place;
import cnncalc.layer.Kind;
import cnncalc.layer.LayerType;
import cnncalc.layer.LayerTypes;
import cnncalc.read.Words.Word;
import cnncalc.text.Ascii;
import cnncalc.text.Message;
import cnncalc.text.Span;
import cnncalc.text.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one line: {@code name: type leading-values field value option from inputs}. */
final class StatementReader {

    /** What people write, and behind it the word of network text that it stands for. */
    private static final String SYNONYMS = """

            convolution conv
            conv1d conv
            conv2d conv
            conv3d conv
            maxpooling maxpool
            maxpool2d maxpool
            averagepool avgpool
            meanpool avgpool
            avgpool2d avgpool
            fc dense
            linear dense
            bn batchnorm
            gap globalavgpool
            concatenate concat
            pad padding
            strides stride
            group groups
            """;

    private static final List<String> USUAL = List.of(
            "conv", "dense", "maxpool", "avgpool", "globalavgpool", "batchnorm", "relu", "dropout", "flatten", "add");

    private static String meant(String word) {
        int at = SYNONYMS.indexOf("\n" + word + " ");
        int start = at + word.length() + 2;
        return at < 0 ? word : SYNONYMS.substring(start, SYNONYMS.indexOf('\n', start));
    }

    /** A word that does not belong where it stands. */
    static final class Misplaced extends RuntimeException {

        private static final long serialVersionUID = 1;

        final transient Message complaint;
        final transient Span span;

        Misplaced(Message complaint, Span span) {
            super(complaint.key());
            this.complaint = complaint;
            this.span = span;
        }
    }

    /** The most layers inside one another that a line holds. */
    private static final int MAX_DEPTH = 8;

    private final int depth;
    private final Bindings bindings;
    private final List<Word> words;
    private final Span span;
    private final List<Argument> arguments = new ArrayList<>();
    private final List<Word> inputs = new ArrayList<>();
    private final Manner manner = new Manner();
    private boolean from;
    private int next;

    /**
     * @param bindings what the parameters of the definition stand for that the line is in
     */
    StatementReader(Statement statement, Bindings bindings) {
        this(statement, bindings, 0);
    }

    private StatementReader(Statement statement, Bindings bindings, int depth) {
        this.bindings = bindings;
        this.depth = depth;
        this.words = statement.rest();
        this.span = statement.span();
    }

    /** Returns the names of further inputs, or of all inputs where the line says {@code from}. */
    List<Word> inputs() {
        return inputs;
    }

    boolean saysFrom() {
        return from;
    }

    /** Returns how the line's layer is used. */
    Manner manner() {
        return manner;
    }

    /**
     * Returns the type that a line begins with.
     *
     * @param definitions what else it might have been meant to begin with
     * @throws Misplaced if there is no such type
     */
    static LayerType type(Statement statement, Collection<String> definitions) {
        String word = meant(statement.word());
        LayerType found = LayerTypes.find(word);
        if (found != null) {
            return found;
        }
        Word head = statement.head();
        if (head == null) {
            throw new Misplaced(Message.of("line.empty"), statement.span());
        }
        throw new Misplaced(unknown(head.text(), word, definitions), head.span());
    }

    /** Says which type was meant, or which there are that are related to it or usual: all of them nobody would read. */
    private static Message unknown(String written, String word, Collection<String> definitions) {
        List<String> known = new ArrayList<>(definitions);
        known.addAll(LayerTypes.words());
        List<String> related = Suggestion.related(word, known);
        List<String> usual = new ArrayList<>(definitions);
        usual.addAll(USUAL);
        return Suggestion.nearest(word, known) == null
                ? Message.of("type.unknown", written, List.copyOf(related.isEmpty() ? usual : related))
                : suggest("type.unknown", written, word, known);
    }

    /** Whether a word begins lines of a layer type. */
    static boolean isType(String word) {
        return LayerTypes.find(meant(word)) != null;
    }

    private static Message suggest(String key, String written, String word, List<String> known) {
        String nearest = Suggestion.nearest(word, known);
        return nearest == null
                ? Message.of(key, written, List.copyOf(known))
                : Message.of(key + ".near", written, nearest);
    }

    /**
     * Returns the line as a call of its type.
     *
     * @throws Misplaced at the first word that does not belong
     */
    Call read(LayerType layerType) {
        List<Field> leading = new ArrayList<>();
        for (Field field : layerType.fields()) {
            if (field.place() == Place.LEADING) {
                leading.add(field);
            }
        }
        while (next < words.size() && !from) {
            readWord(layerType, leading, words.get(next++));
        }
        readInputs();
        return new Call(layerType.word(), arguments, span);
    }

    /** Reads the words of a use of a definition: one for each parameter, the inputs behind them. */
    List<String> readUse(String name, int parameters) {
        List<String> values = new ArrayList<>();
        while (values.size() < parameters
                && next < words.size()
                && !words.get(next).is("from")) {
            values.add(bindings.of(words.get(next++)));
        }
        if (values.size() < parameters) {
            throw new Misplaced(Message.of("define.few", name, (long) parameters, (long) values.size()), span);
        }
        readInputs();
        return values;
    }

    /** Reads what is left as inputs and how the layer is used. */
    void readInputs() {
        while (next < words.size()) {
            Word word = words.get(next++);
            if (from || !readManner(word)) {
                addInput(word);
            }
        }
    }

    /** Reads nothing but the inputs behind {@code from}, in a line of which nothing else is known. */
    void readOnlyInputs() {
        while (next < words.size() && !from) {
            from = words.get(next++).is("from");
        }
        readInputs();
    }

    private void readWord(LayerType layerType, List<Field> leading, Word word) {
        boolean joins = layerType.inputs() == LayerType.Inputs.MANY;
        if (word.quoted() && joins) {
            addInput(word);
            return;
        }
        Field named = named(layerType, meant(Ascii.lower(word.text())));
        if (named != null) {
            readNamed(layerType, named, word);
            return;
        }
        if (!leading.isEmpty() && leading.get(0).kind() == Kind.LAYER && isType(Ascii.lower(word.text()))) {
            next--;
            readLayer(layerType, leading.remove(0), word);
            return;
        }
        boolean reads = layerType.inputs() != LayerType.Inputs.NONE || !word.is("from");
        if (reads && readManner(word)) {
            return;
        }
        String lower = Ascii.lower(bindings.of(word));
        Field bare = bare(layerType, lower);
        if (bare != null) {
            add(bare, Value.of(lower), word.span());
        } else if (!leading.isEmpty() && leading.get(0).kind().read(lower) != null) {
            Field field = leading.remove(0);
            add(field, value(field, word), word.span());
        } else if (joins) {
            addInput(word);
        } else {
            throw new Misplaced(misplaced(layerType, leading, word.text(), lower), word.span());
        }
    }

    /** Reads a word that every line may have. */
    private boolean readManner(Word word) {
        if (word.is("from")) {
            from = true;
        } else if (word.is("frozen")) {
            manner.frozen = true;
        } else if (word.is("use") || word.is("as") || word.is("shown")) {
            if (next == words.size()) {
                throw new Misplaced(Message.of("value.missing", word.text()), word.span());
            }
            manner.read(word, words.get(next++));
        } else {
            return false;
        }
        return true;
    }

    private static Message misplaced(LayerType layerType, List<Field> leading, String written, String lower) {
        List<String> known = new ArrayList<>(List.of("from"));
        for (Field field : layerType.fields()) {
            if (field.place() == Place.BARE) {
                known.addAll(field.options());
            } else if (field.place() == Place.NAMED) {
                known.add(field.name());
            }
        }
        if (!leading.isEmpty() && Suggestion.nearest(lower, known) == null) {
            Field wanted = leading.get(0);
            return Message.of("argument.wrong." + wanted.kind().word(), Message.of("field." + wanted.name()));
        }
        return suggest("word.unknown", written, lower, known);
    }

    private void readNamed(LayerType layerType, Field field, Word word) {
        if (next == words.size()) {
            throw new Misplaced(Message.of("value.missing", field.name()), word.span());
        }
        if (field.kind() == Kind.LAYER) {
            readLayer(layerType, field, words.get(next));
            return;
        }
        Word valueWord = words.get(next++);
        add(field, value(field, valueWord), valueWord.span());
    }

    /** Reads a layer in its own words, up to the end, or to what belongs to the line again. */
    private void readLayer(LayerType layerType, Field field, Word first) {
        int end = next;
        while (end < words.size()
                && !(end > next && isManner(words.get(end)))
                && !endsLayer(layerType, Ascii.lower(words.get(end).text()))) {
            end++;
        }
        List<Word> inner = words.subList(next, end);
        if (inner.isEmpty() || depth >= MAX_DEPTH) {
            throw new Misplaced(Message.of("argument.wrong.layer", Message.of("field." + field.name())), first.span());
        }
        Span place = first.span().to(inner.get(inner.size() - 1).span());
        Statement statement = Statement.of(inner);
        StatementReader reader = new StatementReader(statement, bindings, depth + 1);
        Call call = reader.read(type(statement, List.of()));
        if (!reader.inputs().isEmpty()) {
            Word misplaced = reader.inputs().get(0);
            throw new Misplaced(suggest("word.unknown", misplaced.text(), "", List.of("from")), misplaced.span());
        }
        next = end;
        add(field, new Nested(call), place);
    }

    /** Whether a word says how the whole line's layer is used. */
    private static boolean isManner(Word word) {
        return word.is("frozen") || word.is("use") || word.is("as") || word.is("shown");
    }

    private static boolean endsLayer(LayerType layerType, String word) {
        Field named = named(layerType, word);
        return word.equals("from") || (named != null && named.kind() == Kind.LAYER);
    }

    private void add(Field field, Value value, Span place) {
        for (Argument argument : arguments) {
            if (argument.name().equals(field.name())) {
                throw new Misplaced(Message.of("argument.twice", Message.of("field." + field.name())), place);
            }
        }
        arguments.add(new Argument(field.name(), value, place));
    }

    private void addInput(Word word) {
        Word input = input(word);
        if (!input.text().isEmpty()) {
            inputs.add(new Word(bindings.of(input), input.span(), input.quoted()));
        }
    }

    /** Returns a name as it stands in a list of names, where a comma may stand behind it. */
    static Word input(Word word) {
        String text = word.text();
        return word.quoted() || !text.endsWith(",")
                ? word
                : new Word(text.substring(0, text.length() - 1), word.span());
    }

    private Value value(Field field, Word word) {
        String lower = Ascii.lower(bindings.of(word));
        Value value = field.kind().read(field.kind() == Kind.TEXT ? bindings.of(word) : lower);
        boolean choice = field.kind() == Kind.CHOICE;
        if (choice && !field.offers(lower)) {
            throw new Misplaced(suggest("choice.unknown", word.text(), lower, field.options()), word.span());
        }
        if (value == null) {
            Message what = Message.of("field." + field.name());
            throw new Misplaced(Message.of("argument.wrong." + field.kind().word(), what), word.span());
        }
        return value;
    }

    private static @Nullable Field named(LayerType layerType, String word) {
        for (Field field : layerType.fields()) {
            if (field.place() != Place.LEADING && field.name().equals(word)) {
                return field;
            }
        }
        return null;
    }

    private static @Nullable Field bare(LayerType layerType, String word) {
        for (Field field : layerType.fields()) {
            if (field.place() == Place.BARE && field.offers(word)) {
                return field;
            }
        }
        return null;
    }
}
