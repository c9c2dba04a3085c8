package cnncalc.shape;

/** What happens to a last window that is only partly filled. */
public enum Rounding {
    /** It is left out: Keras, and PyTorch unless told otherwise. */
    FLOOR("floor"),
    /** It counts, unless it would start in the padding behind: Caffe, and PyTorch with {@code ceil_mode=True}. */
    CEIL("ceil");

    private final String word;

    Rounding(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
