package cnncalc.compare;

/** What two layers may differ in. */
public enum Trait {
    TYPE("type"),
    /** What is said of the layer: kernel, stride, padding, bias and the like. */
    SETTINGS("settings"),
    OUTPUT("output"),
    PARAMETERS("params"),
    MULTIPLY_ADDS("macs");

    private final String word;

    Trait(String word) {
        this.word = word;
    }

    /** Returns the word for catalog keys and columns. */
    public String word() {
        return word;
    }
}
