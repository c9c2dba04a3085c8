package cnncalc.layer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every layer type, in the order in which the page offers them. A new type is named here, and nowhere else. */
public final class LayerTypes {

    public static final List<LayerType> ALL = all();

    private LayerTypes() {}

    private static List<LayerType> all() {
        List<LayerType> types = new ArrayList<>(List.of(
                Input.TYPE,
                Convolution.TYPE,
                Pooling.MAXIMUM,
                Pooling.AVERAGE,
                Dense.TYPE,
                Flatten.TYPE,
                Dropout.TYPE,
                BatchNormalization.TYPE,
                GlobalPooling.AVERAGE,
                GlobalPooling.MAXIMUM,
                Addition.TYPE,
                Concatenation.TYPE,
                Subsampling.TYPE,
                RadialBasis.TYPE));
        types.addAll(Activation.TYPES);
        return List.copyOf(types);
    }

    /** Returns the words of all types. */
    public static List<String> words() {
        List<String> words = new ArrayList<>();
        for (LayerType type : ALL) {
            words.add(type.word());
        }
        return words;
    }

    /** Returns the type with this word, or null where there is none. */
    public static @Nullable LayerType find(String word) {
        for (LayerType type : ALL) {
            if (type.word().equals(word)) {
                return type;
            }
        }
        return null;
    }
}
