package cnncalc.read;

import cnncalc.read.StatementReader.Misplaced;
import cnncalc.read.Words.Word;
import cnncalc.text.Ascii;
import cnncalc.text.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The blocks that a text defines, by the word that uses them. */
final class Definitions {

    private static final List<String> WORDS = List.of("define", "end", "group", "again", "output", "times", "from");

    private final Map<String, Definition> known = new HashMap<>();

    /**
     * A block that may be used.
     *
     * @param parameters what each use gives a word for
     * @param uses the bindings of its uses so far, by the words that they gave
     */
    record Definition(String name, List<String> parameters, List<Statement> body, Map<String, Bindings> uses) {

        /** Returns what its parameters stand for where these words are given: one object for the same words. */
        Bindings bindings(List<String> values) {
            return uses.computeIfAbsent(String.join("\n", values), given -> Bindings.of(parameters, values));
        }
    }

    @Nullable
    Definition find(String word) {
        return known.get(word);
    }

    /** Returns the words that use them. */
    List<String> words() {
        return new ArrayList<>(known.keySet());
    }

    /**
     * Adds what a line {@code define name parameter …} defines.
     *
     * @throws Misplaced if the name is missing or has a meaning already, or the line stands in a block
     */
    void add(Statement line, Scope scope) {
        if (!scope.isWhole()) {
            throw new Misplaced(Message.of("define.inside"), line.span());
        }
        if (line.rest().isEmpty()) {
            throw new Misplaced(Message.of("define.name"), line.span());
        }
        Word name = line.rest().get(0);
        String word = Ascii.lower(name.text());
        if (Words.isSize(word, 0) || WORDS.contains(word) || known.containsKey(word) || StatementReader.isType(word)) {
            throw new Misplaced(Message.of("define.taken", name.text()), name.span());
        }
        List<String> parameters = new ArrayList<>();
        for (Word parameter : line.rest().subList(1, line.rest().size())) {
            parameters.add(parameter(parameter, parameters));
        }
        known.put(word, new Definition(name.text(), parameters, line.body(), new HashMap<>()));
    }

    private static String parameter(Word word, List<String> earlier) {
        String name = word.text();
        if (earlier.contains(name) || !isName(name)) {
            throw new Misplaced(Message.of("define.parameter", name), word.span());
        }
        return name;
    }

    /** A parameter stands in sums and sizes, so that it has none of their signs. */
    private static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            if ("+-*/():,'".indexOf(name.charAt(i)) >= 0) {
                return false;
            }
        }
        return !Words.isSize(name, 0);
    }
}
