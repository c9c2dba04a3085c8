package cnncalc.layer;

/** The families that the page tells apart by colour. */
public enum Family {
    INPUT("input"),
    CONVOLUTION("convolution"),
    POOLING("pooling"),
    DENSE("dense"),
    SHAPING("shaping"),
    NORMALIZATION("normalization"),
    ACTIVATION("activation"),
    MERGING("merging"),
    RECURRENT("recurrent"),
    ATTENTION("attention"),
    EMBEDDING("embedding"),
    PREPROCESSING("preprocessing"),
    GROUP("group");

    private final String word;

    Family(String word) {
        this.word = word;
    }

    /** Returns the word for style classes and catalog keys. */
    public String word() {
        return word;
    }
}
