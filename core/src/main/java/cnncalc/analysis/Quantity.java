package cnncalc.analysis;

import cnncalc.layer.Weight;
import cnncalc.layer.Weight.Part;
import cnncalc.layer.Weight.Use;

/** What is counted for each layer and added up for the network; the columns of every table. */
public enum Quantity {
    /** Trainable and non-trainable parameters, each once; buffers not among them. */
    PARAMETERS(0, "params"),
    TRAINABLE(1, "trainable"),
    NON_TRAINABLE(2, "nonTrainable"),
    BUFFERS(3, "buffers"),
    /** Parameters that are no biases. */
    WEIGHTS(4, "weights"),
    BIASES(5, "biases"),
    /** Multiply-adds for the input as given; which, the convention says. */
    MULTIPLY_ADDS(6, "macs"),
    /** Elements of the outputs. */
    ACTIVATIONS(7, "activations"),
    /** Floating-point operations: two a multiply-add, or what a convention that counts operations says. */
    OPERATIONS(8, "flops");

    private final int position;
    private final String word;

    Quantity(int position, String word) {
        this.position = position;
        this.word = word;
    }

    /** Returns where this stands among all quantities, from 0. */
    int position() {
        return position;
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
            case MULTIPLY_ADDS, ACTIVATIONS, OPERATIONS -> false;
        };
    }
}
