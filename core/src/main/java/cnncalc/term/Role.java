package cnncalc.term;

/** What a symbol counts; the page gives each role one colour, in formula and drawing alike. */
public enum Role {
    INPUT("input"),
    KERNEL("kernel"),
    STRIDE("stride"),
    PADDING("padding"),
    DILATION("dilation"),
    CHANNELS("channels"),
    FILTERS("filters"),
    GROUPS("groups"),
    OUTPUT("output");

    private final String word;

    Role(String word) {
        this.word = word;
    }

    /** Returns the word for style classes and catalog keys. */
    public String word() {
        return word;
    }
}
