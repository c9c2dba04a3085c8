package cnncalc.layer;

/** A layer that reads a sequence step by step and keeps a state, as Keras has it. */
interface Recurrence extends Layer {

    /** Whether the output has a step for each of the input's, and not the last one alone. */
    boolean sequences();

    /** Whether the last states are outputs too. */
    boolean states();

    /** Whether the states are kept from batch to batch, for which the batch's size must be known. */
    boolean stateful();
}
