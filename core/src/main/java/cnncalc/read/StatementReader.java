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
    private final List<Word> words;
    private final Span span;
    private final List<Argument> arguments = new ArrayList<>();
    private final List<Word> inputs = new ArrayList<>();
    private @Nullable Word name;
    private @Nullable Word type;
    private boolean from;
    private int next;

    StatementReader(List<Word> words, Span span) {
        this(words, span, 0);
    }

    private StatementReader(List<Word> words, Span span, int depth) {
        this.words = words;
        this.span = span;
        this.depth = depth;
        readName();
        if (next < words.size()) {
            type = words.get(next++);
        }
    }

    private void readName() {
        Word first = words.get(0);
        int colon = first.text().indexOf(':');
        if (colon > 0 && colon == first.text().length() - 1) {
            name = new Word(first.text().substring(0, colon), first.span());
            next = 1;
        } else if (words.size() > 1 && words.get(1).text().equals(":")) {
            name = first;
            next = 2;
        }
    }

    @Nullable
    Word name() {
        return name;
    }

    /** Returns the names of further inputs, or of all inputs where the line says {@code from}. */
    List<Word> inputs() {
        return inputs;
    }

    boolean saysFrom() {
        return from;
    }

    /** Returns the type's word as written, empty where the line has none. */
    String typeWord() {
        return type == null ? "" : Ascii.lower(type.text());
    }

    /**
     * @throws Misplaced if there is no such type
     */
    LayerType type() {
        String word = meant(typeWord());
        LayerType found = LayerTypes.find(word);
        if (found != null) {
            return found;
        }
        if (type == null) {
            throw new Misplaced(Message.of("line.empty"), span);
        }
        List<String> known = LayerTypes.words();
        throw new Misplaced(suggest("type.unknown", type.text(), word, known), type.span());
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
        while (next < words.size()) {
            addInput(words.get(next++));
        }
        return new Call(layerType.word(), arguments, span);
    }

    private void readWord(LayerType layerType, List<Field> leading, Word word) {
        String lower = Ascii.lower(word.text());
        if (lower.equals("from") && layerType.inputs() != LayerType.Inputs.NONE) {
            from = true;
            return;
        }
        Field named = named(layerType, meant(lower));
        if (named != null) {
            readNamed(layerType, named, word);
            return;
        }
        if (!leading.isEmpty() && leading.get(0).kind() == Kind.LAYER && LayerTypes.find(meant(lower)) != null) {
            next--;
            readLayer(layerType, leading.remove(0), word);
            return;
        }
        Field bare = bare(layerType, lower);
        if (bare != null) {
            add(bare, Value.of(lower), word.span());
        } else if (!leading.isEmpty() && leading.get(0).kind().read(lower) != null) {
            Field field = leading.remove(0);
            add(field, value(field, word), word.span());
        } else if (layerType.inputs() == LayerType.Inputs.MANY) {
            addInput(word);
        } else {
            throw new Misplaced(misplaced(layerType, leading, word.text(), lower), word.span());
        }
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
                && !endsLayer(layerType, Ascii.lower(words.get(end).text()))) {
            end++;
        }
        List<Word> inner = words.subList(next, end);
        if (inner.isEmpty() || depth >= MAX_DEPTH) {
            throw new Misplaced(Message.of("argument.wrong.layer", Message.of("field." + field.name())), first.span());
        }
        Span place = first.span().to(inner.get(inner.size() - 1).span());
        StatementReader reader = new StatementReader(inner, place, depth + 1);
        Call call = reader.read(reader.type());
        if (!reader.inputs().isEmpty()) {
            Word misplaced = reader.inputs().get(0);
            throw new Misplaced(suggest("word.unknown", misplaced.text(), "", List.of("from")), misplaced.span());
        }
        next = end;
        add(field, new Nested(call), place);
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
        inputs.add(new Word(trimmed(word.text()), word.span()));
    }

    private static String trimmed(String text) {
        return text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
    }

    private static Value value(Field field, Word word) {
        String lower = Ascii.lower(word.text());
        Value value = field.kind().read(field.kind() == Kind.TEXT ? word.text() : lower);
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
