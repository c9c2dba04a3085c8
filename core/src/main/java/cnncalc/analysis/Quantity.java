package cnncalc.analysis;

import cnncalc.layer.Weight;
import cnncalc.layer.Weight.Part;
import cnncalc.layer.Weight.Use;

/** What is counted for each layer and added up for the network; the columns of every table. */
public enum Quantity {
    /** Trainable and non-trainable parameters, each once; buffers not among them. */
    PARAMETERS("params"),
    TRAINABLE("trainable"),
    NON_TRAINABLE("nonTrainable"),
    BUFFERS("buffers"),
    /** Parameters that are no biases. */
    WEIGHTS("weights"),
    BIASES("biases"),
    /** Multiply-adds of convolutions, dense layers and matrix products, for the input as given. */
    MULTIPLY_ADDS("macs"),
    /** Elements of the outputs. */
    ACTIVATIONS("activations");

    private final String word;

    Quantity(String word) {
        this.word = word;
    }

    /** Returns the word for JSON, columns and catalog keys. */
    public String word() {
        return word;
    }

    /** Whether a weight is part of this quantity; none is part of what is no number of weights. */
    boolean counts(Weight weight) {
        return switch (this) {
            case PARAMETERS -> weight.isParameter();
            case TRAINABLE -> weight.use() == Use.TRAINED;
            case NON_TRAINABLE -> weight.use() == Use.FIXED;
            case BUFFERS -> weight.use() == Use.BUFFER;
            case WEIGHTS -> weight.isParameter() && weight.part() == Part.WEIGHTS;
            case BIASES -> weight.isParameter() && weight.part() == Part.BIASES;
            case MULTIPLY_ADDS, ACTIVATIONS -> false;
        };
    }
}
