package cnncalc.analysis;

/** What kind of work is counted; each is a line where two conventions are compared. */
public enum Category {
    /** Products of kernels, transposed ones among them. */
    CONVOLUTION(0, "convolution"),
    /** Products of weight matrices. */
    DENSE(1, "dense"),
    /** Products in attention, of projections and of scores, and matrix products without weights. */
    ATTENTION(2, "attention"),
    /** Products and gates of recurrent layers. */
    RECURRENT(3, "recurrent"),
    BIAS(4, "bias"),
    NORMALIZATION(5, "normalization"),
    ACTIVATION(6, "activation"),
    SOFTMAX(7, "softmax"),
    POOLING(8, "pooling"),
    /** Sums and products of branches, element by element. */
    ELEMENTWISE(9, "elementwise"),
    RESIZING(10, "resizing"),
    /** Tables of vectors, counted as if they were multiplied. */
    EMBEDDING(11, "embedding");

    private final int position;
    private final String word;

    Category(int position, String word) {
        this.position = position;
        this.word = word;
    }

    int position() {
        return position;
    }

    /** Returns the word for catalog keys. */
    public String word() {
        return word;
    }
}
