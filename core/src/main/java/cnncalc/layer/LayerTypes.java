package cnncalc.layer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every layer type, in the order in which the page offers them. A new type is named here, and nowhere else. */
public final class LayerTypes {

    public static final List<LayerType> ALL = all();

    private static final Map<String, LayerType> BY_WORD = byWord();

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

    private static Map<String, LayerType> byWord() {
        Map<String, LayerType> types = new LinkedHashMap<>();
        for (LayerType type : ALL) {
            types.put(type.word(), type);
        }
        return types;
    }

    /** Returns the type with this word, or null where there is none. */
    public static @Nullable LayerType find(String word) {
        return BY_WORD.get(word);
    }
}
