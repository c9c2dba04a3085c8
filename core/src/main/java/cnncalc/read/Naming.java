package cnncalc.read;

import cnncalc.read.Words.Word;
import cnncalc.text.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives every line a name: given names stay; the others are made of the type's label, numbered where there are several. */
final class Naming {

    private static final int MAX_LENGTH = 64;

    private final Laying laying;
    private final Set<String> taken = new HashSet<>();
    /** How many lines without a name a scope has of a label, by the scope's path. */
    private final Map<String, Map<String, Integer>> unnamed = new HashMap<>();

    Naming(Laying laying) {
        this.laying = laying;
    }

    /** Returns each line's name as it stands in its scope; null for a call of an earlier line without one. */
    List<@Nullable String> names() {
        for (Draft draft : laying.drafts()) {
            Word name = draft.name();
            if (name == null) {
                unnamed.computeIfAbsent(draft.scope().path, path -> new HashMap<>())
                        .merge(draft.label(), 1, Integer::sum);
            } else {
                taken.add(draft.scope().full(name.text()));
            }
        }
        List<@Nullable String> names = new ArrayList<>();
        for (Draft draft : laying.drafts()) {
            Word given = draft.name();
            names.add(given != null ? checked(given, draft.scope()) : draft.again() != null ? null : madeUp(draft));
        }
        return names;
    }

    private String madeUp(Draft draft) {
        Scope scope = draft.scope();
        int alike = unnamed.getOrDefault(scope.path, Map.of()).getOrDefault(draft.label(), 0);
        if (alike == 1 && taken.add(scope.full(draft.label()))) {
            return draft.label();
        }
        String name;
        do {
            name = draft.label() + scope.number(draft.label());
        } while (!taken.add(scope.full(name)));
        return name;
    }

    private String checked(Word name, Scope scope) {
        if (!name.quoted() && Words.isSize(name.text(), 0)) {
            laying.say(Message.of("name.number", name.text()), name.span(), scope);
        }
        if (!name.quoted() && name.text().length() > MAX_LENGTH) {
            laying.say(Message.of("limit.name", MAX_LENGTH), name.span(), scope);
            return name.text().substring(0, MAX_LENGTH);
        }
        return name.text();
    }
}
