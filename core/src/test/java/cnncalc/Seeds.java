package cnncalc;

import java.util.Random;
import java.util.function.Consumer;

/** Runs a property on seeded random numbers and names the seed that fails. */
public final class Seeds {
    private Seeds() {}

    public static void forAll(int count, Consumer<Random> property) {
        for (int seed = 0; seed < count; seed++) {
            try {
                property.accept(new Random(seed));
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError("seed " + seed + ": " + failure.getMessage(), failure);
            }
        }
    }
}
