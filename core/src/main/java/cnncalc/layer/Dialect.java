package cnncalc.layer;

/** Whose names and rules a layer is written by. */
public enum Dialect {
    /** Keras's layer classes. */
    KERAS,
    /** Keras's operations, {@code keras.ops}: nodes of a graph that are no layers. */
    KERAS_OPERATION,
    /** PyTorch's modules. */
    TORCH,
    /** The modules of {@code torchvision.ops}. */
    TORCHVISION,
    /** PyTorch's functions and operators, which are no modules; written here alone. */
    TORCH_EXPRESSION
}
