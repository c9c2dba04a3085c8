package cnncalc.network;

import java.util.List;

/**
 * Something that a reader had to choose, because the source leaves it open.
 *
 * @param what it is: {@code model}, {@code input}, {@code dialect}
 * @param taken what was chosen
 * @param others what else might be meant
 */
public record Choice(String what, String taken, List<String> others) {

    public Choice {
        others = List.copyOf(others);
    }
}
