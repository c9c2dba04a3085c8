package cnncalc.network;

import org.jspecify.annotations.Nullable;

/**
 * Where a node stands in its network, beside what it reads from.
 *
 * @param shown the framework's name of the layer, which other calls and layers of other containers may share
 * @param kind what its row is
 * @param use 1 for a layer's first call, 2 for its second, and so on; its weights count at the first alone
 * @param parent name of the container that it is part of; null at the top level
 * @param frozen whether training leaves its weights alone
 * @param listed whether the framework lists it as a layer; Keras's Sequential leaves out its input
 */
public record Place(
        String shown, Kind kind, int use, @Nullable String parent, boolean frozen, boolean listed) {

    /** What a row is. */
    public enum Kind {
        INPUT("input"),
        LAYER("layer"),
        /** A function or an operator: it has no class, and no weights. */
        OPERATION("op"),
        CONTAINER("container");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** Returns the place of a layer at the top level that is used once. */
    public static Place of(String shown, Kind kind) {
        return new Place(shown, kind, 1, null, false, true);
    }

    public Place use(int number) {
        return new Place(shown, kind, number, parent, frozen, listed);
    }

    public Place within(@Nullable String container) {
        return new Place(shown, kind, use, container, frozen, listed);
    }

    public Place frozen(boolean fixed) {
        return new Place(shown, kind, use, parent, fixed, listed);
    }

    public Place unlisted() {
        return new Place(shown, kind, use, parent, frozen, false);
    }
}
