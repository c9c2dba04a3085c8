package cnncalc.read;

import cnncalc.call.Call;
import cnncalc.layer.Group;
import cnncalc.layer.Layer;
import cnncalc.layer.LayerType;
import cnncalc.layer.LayerType.Inputs;
import cnncalc.layer.Unread;
import cnncalc.read.Definitions.Definition;
import cnncalc.read.Scope.Source;
import cnncalc.read.StatementReader.Misplaced;
import cnncalc.read.Words.Word;
import cnncalc.text.Message;
import cnncalc.text.Numbers;
import cnncalc.text.Problem;
import cnncalc.text.Refusal;
import cnncalc.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lays lines out one behind the other: groups opened, definitions put in at each of their uses. */
final class Laying {

    /** The most characters that are laid out, those of a definition counted at each use. */
    private static final int MAX_LENGTH = 4 * NetworkText.MAX_LENGTH;

    private static final int MAX_DEPTH = 32;

    private final List<Problem> problems;
    private final Set<String> said = new HashSet<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final Definitions definitions = new Definitions();
    private final Map<String, Block> blocks = new HashMap<>();
    private final Map<Bindings, Map<Integer, Read>> read = new HashMap<>();
    private int length;
    private boolean full;

    /** A line that was read as a layer: with the same bindings it is the same layer again. */
    private record Read(StatementReader reader, Call call, Layer layer) {}

    /** A group or a use of a definition that was laid out and may be again. */
    private static final class Block {
        final List<Statement> body;
        final Bindings bindings;
        final @Nullable Scope lexical;
        final String label;
        int uses = 1;

        /**
         * @param lexical the scope that the lines stand in; null for a definition's, which see those of its use
         */
        Block(List<Statement> body, Bindings bindings, @Nullable Scope lexical, String label) {
            this.body = body;
            this.bindings = bindings;
            this.lexical = lexical;
            this.label = label;
        }
    }

    Laying(List<Problem> problems) {
        this.problems = problems;
    }

    List<Draft> drafts() {
        return drafts;
    }

    void lay(List<Statement> lines, Scope scope) {
        for (Statement line : lines) {
            try {
                lay(line, scope);
            } catch (Misplaced misplaced) {
                say(misplaced.complaint, misplaced.span, scope);
            } catch (Refusal refusal) {
                say(refusal.message(), line.span(), scope);
            }
        }
    }

    /** Says what is wrong with a line once, however often its definition is used. */
    void say(Message message, @Nullable Span span, Scope scope) {
        String place = span == null ? "" : Integer.toString(span.start());
        if (scope.used.isEmpty() || said.add(message.key() + " " + place)) {
            Message whole = scope.used.isEmpty() ? message : Message.of("define.use", message, scope.used);
            problems.add(Problem.error(whole, null, span));
        }
    }

    private void lay(Statement written, Scope scope) {
        Statement line = written.bound(scope.bindings);
        if (line.is("define")) {
            definitions.add(line, scope);
            return;
        }
        length += line.span().end() - line.span().start() + scope.bindings.length();
        if (line.is("output")) {
            addOutputs(line, scope);
            return;
        }
        Word count = line.count();
        long times = count == null ? 1 : times(count, scope);
        for (long i = 1; i <= times && hasRoom(line); i++) {
            layOnce(line, name(line, i), scope);
        }
    }

    private static long times(Word count, Scope scope) {
        long times = Numbers.parse(scope.bindings.of(count));
        if (times < 1) {
            throw new Misplaced(Message.of("times.number", count.text()), count.span());
        }
        return times;
    }

    private static @Nullable Word name(Statement line, long number) {
        Word name = line.name();
        return name == null || line.count() == null
                ? name
                : new Word(name.text() + "_" + number, name.span(), name.quoted());
    }

    private boolean hasRoom(Statement line) {
        boolean room = drafts.size() < NetworkText.MAX_LAID && length <= MAX_LENGTH;
        if (!room && !full) {
            problems.add(Problem.error(Message.of("limit.layers", NetworkText.MAX_LAID), null, line.span()));
        }
        full |= !room;
        return room;
    }

    private static void addOutputs(Statement line, Scope scope) {
        if (line.rest().isEmpty()) {
            throw new Misplaced(Message.of("value.missing", line.word()), line.span());
        }
        for (Word word : line.rest()) {
            scope.outputs.add(new Source(-1, StatementReader.input(word).text(), scope, word.span()));
        }
    }

    private void layOnce(Statement line, @Nullable Word name, Scope scope) {
        Definition definition = definitions.find(line.word());
        if (line.is("group")) {
            StatementReader reader = new StatementReader(line, scope.bindings);
            reader.readInputs();
            Word local = local(name, line, scope);
            layBlock(line, local, new Block(line.body(), scope.bindings, scope, "group"), reader, scope);
        } else if (line.is("again")) {
            layAgain(line, name, scope);
        } else if (definition != null) {
            StatementReader reader = new StatementReader(line, scope.bindings);
            Bindings bindings = definition.bindings(
                    reader.readUse(definition.name(), definition.parameters().size()));
            Word local = local(name, line, scope);
            layBlock(line, local, new Block(definition.body(), bindings, null, definition.name()), reader, scope);
        } else {
            layLayer(line, name, scope);
        }
    }

    /** Returns a block's name: the one given, or one made of its head, numbered. */
    private Word local(@Nullable Word name, Statement line, Scope scope) {
        if (name != null) {
            return name;
        }
        String label = Objects.requireNonNull(line.head()).text();
        String made;
        do {
            made = label + scope.number(label);
        } while (blocks.containsKey(scope.full(made)));
        return new Word(made, line.span(), /* quoted= */ true);
    }

    private void layBlock(Statement line, Word local, Block block, StatementReader reader, Scope scope) {
        if (scope.depth >= MAX_DEPTH) {
            throw Refusal.of("limit.blocks", MAX_DEPTH);
        }
        Manner manner = reader.manner();
        String path = scope.full(local.text());
        boolean defined = block.lexical == null;
        Scope inner = new Scope(
                defined ? scope : block.lexical,
                path,
                inputs(reader, scope, /* reads= */ true),
                block.bindings,
                scope.use * Math.max(1, manner.use),
                scope.frozen || manner.frozen,
                defined ? path : scope.used);
        Draft draft = new Draft(local, block.label, new Group(), Call.of("group"), line.span(), scope, manner);
        int position = drafts.size();
        drafts.add(draft);
        blocks.putIfAbsent(path, block);
        lay(block.body, inner);
        draft.inputs().addAll(inner.results());
        scope.previous = new Source(position, "", scope, null);
    }

    private List<Source> inputs(StatementReader reader, Scope scope, boolean reads) {
        List<Source> inputs = new ArrayList<>();
        Source previous = scope.previous;
        if (reads && !reader.saysFrom() && previous != null) {
            inputs.add(previous);
        }
        for (Word word : reader.inputs()) {
            inputs.add(new Source(-1, word.text(), scope, word.span()));
        }
        return inputs;
    }

    /** Calls the layer of an earlier line, or lays an earlier block out once more. */
    private void layAgain(Statement line, @Nullable Word name, Scope scope) {
        if (line.rest().isEmpty()) {
            throw new Misplaced(Message.of("value.missing", line.word()), line.span());
        }
        Word earlier = line.rest().get(0);
        StatementReader reader = new StatementReader(line.behindFirst(), scope.bindings);
        reader.readInputs();
        Manner manner = reader.manner();
        String path = path(earlier.text(), scope);
        Block block = path == null ? null : blocks.get(path);
        if (path != null && block != null) {
            block.uses = manner.use == 0 ? block.uses + 1 : manner.use;
            manner.use = block.uses;
            manner.shown = manner.shown == null ? earlier.text() : manner.shown;
            String made = (scope.isWhole() ? "" : "/") + path + "#" + block.uses;
            layBlock(line, name == null ? new Word(made, line.span(), true) : name, block, reader, scope);
        } else {
            Source source = new Source(-1, earlier.text(), scope, earlier.span());
            Draft draft = new Draft(
                    name,
                    "",
                    new Group(),
                    Call.of("again"),
                    line.span(),
                    scope,
                    manner,
                    source,
                    reader.saysFrom(),
                    inputs(reader, scope, /* reads= */ true));
            add(draft);
        }
    }

    /** Returns the name of the block that a name is to, or null where it is to none. */
    private @Nullable String path(String name, Scope scope) {
        for (Scope at = scope; at != null; at = at.outer) {
            if (blocks.containsKey(at.full(name))) {
                return at.full(name);
            }
        }
        return null;
    }

    private void add(Draft draft) {
        draft.scope().previous = new Source(drafts.size(), "", draft.scope(), null);
        drafts.add(draft);
    }

    private void layLayer(Statement line, @Nullable Word name, Scope scope) {
        Map<Integer, Read> known = read.computeIfAbsent(scope.bindings, bindings -> new HashMap<>());
        Read read = known.get(line.span().start());
        if (read == null) {
            read = readLayer(line, scope);
            known.put(line.span().start(), read);
        }
        Layer layer = read.layer;
        StatementReader reader = read.reader;
        boolean reads = layer.type().inputs() != Inputs.NONE;
        List<Source> inputs = inputs(reader, scope, reads);
        String label = layer.type().label();
        Manner manner = reader.manner();
        add(new Draft(name, label, layer, read.call, line.span(), scope, manner, null, reader.saysFrom(), inputs));
    }

    private Read readLayer(Statement line, Scope scope) {
        StatementReader reader = new StatementReader(line, scope.bindings);
        Call call = new Call(line.word(), List.of(), line.span());
        try {
            LayerType type = StatementReader.type(line, definitions.words());
            call = reader.read(type);
            return new Read(reader, call, type.read(call));
        } catch (Misplaced misplaced) {
            say(misplaced.complaint, misplaced.span, scope);
            reader.readOnlyInputs();
        } catch (Refusal refusal) {
            say(refusal.message(), call.span(refusal.field()), scope);
        }
        return new Read(reader, call, new Unread(call));
    }
}
