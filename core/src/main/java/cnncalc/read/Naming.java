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
    private final Map<String, Integer> uses = new HashMap<>();

    Naming(Laying laying) {
        this.laying = laying;
    }

    /** Returns each line's name as it stands in its scope; null for a call of an earlier line without one. */
    List<@Nullable String> names() {
        for (Draft draft : laying.drafts()) {
            Word name = draft.name();
            if (name == null) {
                uses.put(key(draft), uses.getOrDefault(key(draft), 0) + 1);
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

    private static String key(Draft draft) {
        return draft.scope().path + "\n" + draft.label();
    }

    private String madeUp(Draft draft) {
        Scope scope = draft.scope();
        if (uses.getOrDefault(key(draft), 0) == 1 && taken.add(scope.full(draft.label()))) {
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
