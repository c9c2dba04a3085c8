package cnncalc.keras;

import java.util.ArrayList;
import java.util.List;

/**
 * Which Keras a text is written for. What the three understand differently: {@code Convolution2D(32, 3, 3)} is a kernel of
 * 3 × 3 in Keras 1 and 2 ({@code keras/legacy/interfaces.py}) and a kernel of 3 in steps of 3 since; a GRU's second bias is
 * there unless refused since TensorFlow 2 alone ({@code reset_after}).
 */
enum KerasDialect {
    KERAS_1("keras1"),
    KERAS_2("keras2"),
    KERAS_3("keras3");

    /** Words that Keras 1 alone understands. */
    private static final List<String> FIRST = List.of(
            "border_mode",
            "nb_filter",
            "nb_row",
            "nb_epoch",
            "subsample=",
            "dim_ordering",
            "W_regularizer",
            "samples_per_epoch",
            "Convolution1D(",
            "Convolution2D(",
            "Convolution3D(",
            "keras.layers.core",
            "keras.layers.convolutional");

    /** Words of Keras 2 on its own, before it was TensorFlow's. */
    private static final List<String> SECOND = List.of(
            "keras.utils.np_utils",
            "import np_utils",
            "fit_generator",
            "keras.layers.merge",
            "keras.layers.normalization",
            "keras.layers.advanced_activations",
            "keras.layers.recurrent",
            "keras.layers.embeddings",
            "CuDNN",
            "lr=");

    /** TensorFlow 1 beside its Keras, which was Keras 2. */
    private static final List<String> TENSORFLOW_1 = List.of(
            "enable_eager_execution",
            "tf.Session(",
            "tf.placeholder(",
            "tf.train.AdamOptimizer",
            "tf.train.GradientDescentOptimizer");

    /** Keras since it is TensorFlow's, and Keras 3. */
    private static final List<String> SINCE = List.of(
            "tensorflow.keras", "tf.keras", "keras.ops", "keras.Input", "from keras import ops", "KERAS_BACKEND");

    private final String word;

    KerasDialect(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    /** Returns the other two. */
    List<String> others() {
        List<String> others = new ArrayList<>();
        for (KerasDialect each : values()) {
            if (each != this) {
                others.add(each.word);
            }
        }
        return others;
    }

    /**
     * Decides by the imports and the spellings of a text.
     *
     * @param wanted what the person says; empty where the text decides
     */
    static KerasDialect of(String text, String wanted) {
        for (KerasDialect each : values()) {
            if (each.word.equals(wanted)) {
                return each;
            }
        }
        if (holds(text, TENSORFLOW_1)) {
            return KERAS_2;
        }
        if (holds(text, SINCE)) {
            return KERAS_3;
        }
        boolean second = holds(text, SECOND);
        if (holds(text, FIRST)) {
            return second && !text.contains("border_mode") && !text.contains("nb_epoch") ? KERAS_2 : KERAS_1;
        }
        return second && text.contains("from keras.") ? KERAS_2 : KERAS_3;
    }

    private static boolean holds(String text, List<String> words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether rows and columns of a kernel are arguments of their own. */
    boolean hasRows() {
        return this != KERAS_3;
    }

    /** Whether a GRU has one bias a gate unless it is told otherwise. */
    boolean hasOlderGru() {
        return this != KERAS_3;
    }
}
