package cnncalc.write;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names that are given away once each. */
final class CodeNames {

    private final Set<String> taken;
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * @param taken names that are none's
     */
    CodeNames(List<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** Returns a name, with a number behind it where it is taken. */
    String unique(String name) {
        String free = name;
        while (!taken.add(free)) {
            int number = numbers.getOrDefault(name, 1) + 1;
            numbers.put(name, number);
            free = name + "_" + number;
        }
        return free;
    }
}
