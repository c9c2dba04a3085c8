package cnncalc.layer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every layer type, in the order in which the page offers them. A new type is named here, and nowhere else. */
public final class LayerTypes {

    public static final List<LayerType> ALL = all();

    private static final Map<Dialect, Map<String, Spelling>> SPELLINGS = spellings();

    private LayerTypes() {}

    private static List<LayerType> all() {
        List<LayerType> types = new ArrayList<>(List.of(
                Input.TYPE,
                Convolution.TYPE,
                Pooling.MAXIMUM,
                Pooling.AVERAGE,
                Dense.TYPE,
                Flatten.TYPE,
                Identity.TYPE,
                BatchNormalization.TYPE,
                GlobalPooling.AVERAGE,
                GlobalPooling.MAXIMUM,
                Concatenation.TYPE,
                Subsampling.TYPE,
                AffineNormalization.LAYER,
                AffineNormalization.RMS,
                AffineNormalization.UNIT,
                GroupNormalization.TYPE,
                Reshape.TYPE,
                Permute.TYPE,
                RepeatVector.TYPE,
                ParametricRelu.TYPE,
                Pooling.POWER,
                TransposedConvolution.TYPE,
                DepthwiseConvolution.DEPTHWISE,
                DepthwiseConvolution.SEPARABLE,
                Pad.TYPE,
                AdaptivePooling.AVERAGE,
                AdaptivePooling.MAXIMUM,
                Embedding.TYPE,
                Resampling.TYPE,
                ImageFit.RESIZE,
                ImageFit.CENTER,
                ImageFit.RANDOM,
                ChannelShuffle.TYPE,
                PixelShuffle.SHUFFLE,
                PixelShuffle.UNSHUFFLE,
                Patches.UNFOLD,
                Patches.FOLD,
                FractionalPooling.TYPE,
                Unpooling.TYPE,
                MelSpectrogram.TYPE,
                Spectrogram.TYPE,
                Unflatten.TYPE,
                Gate.TYPE,
                InstanceNormalization.TYPE,
                Dot.TYPE,
                EmbeddingBag.TYPE,
                EinsumDense.TYPE,
                Bilinear.TYPE,
                Recurrent.SIMPLE,
                Recurrent.LONG_SHORT,
                Recurrent.GATED,
                Recurrent.CELLS,
                ConvolutionalRecurrence.TYPE,
                Bidirectional.TYPE,
                TimeDistributed.TYPE,
                SpectralNormalization.TYPE,
                Frozen.TYPE,
                MultiHeadAttention.MANY_HEADS,
                MultiHeadAttention.GROUPED,
                DotAttention.DOT,
                DotAttention.ADDITIVE,
                TorchRecurrent.SIMPLE,
                TorchRecurrent.LONG_SHORT,
                TorchRecurrent.GATED,
                TorchCell.SIMPLE,
                TorchCell.LONG_SHORT,
                TorchCell.GATED,
                TorchAttention.TYPE,
                Transformer.ENCODER_LAYER,
                Transformer.DECODER_LAYER,
                Transformer.ENCODER,
                Transformer.DECODER,
                Transformer.BOTH,
                LocalResponseNormalization.TYPE,
                LayerScale.TYPE,
                Parameter.TYPE,
                Operation.TYPE,
                OwnWeights.TYPE,
                Constant.TYPE,
                Uncalled.TYPE,
                SingleAxes.EXPAND,
                SingleAxes.SQUEEZE,
                Transposition.TYPE,
                Splitting.TYPE,
                Enlargement.TILE,
                Enlargement.ELEMENTS,
                Enlargement.BORDER,
                Stacking.TYPE,
                MatrixProduct.TYPE,
                Elementwise.TYPE,
                Reduction.TYPE,
                FeatureNormalization.TYPE,
                Preparation.RESCALING,
                Preparation.AUGMENTATION,
                Encoding.TYPE,
                Encoding.CROSSING,
                TextVectors.TYPE,
                RadialBasis.TYPE));
        types.addAll(Dropout.TYPES);
        types.addAll(Merging.TYPES);
        types.addAll(Passing.TYPES);
        types.addAll(Activation.TYPES);
        types.addAll(Softmax.TYPES);
        return List.copyOf(types);
    }

    /** Returns how a framework spells a type by this name, or null where it has none that is known here. */
    public static @Nullable Spelling spelling(Dialect dialect, String name) {
        Map<String, Spelling> known = SPELLINGS.get(dialect);
        return known == null ? null : known.get(name);
    }

    private static Map<Dialect, Map<String, Spelling>> spellings() {
        Map<Dialect, Map<String, Spelling>> all = new HashMap<>();
        for (LayerType type : ALL) {
            for (Spelling spelling : type.spellings()) {
                Map<String, Spelling> known = all.computeIfAbsent(spelling.dialect(), each -> new HashMap<>());
                spelling.names().forEach(name -> known.putIfAbsent(name, spelling));
            }
        }
        return all;
    }

    /** Returns all names that a framework has for the types. */
    public static List<String> names(Dialect dialect) {
        List<String> names = new ArrayList<>();
        for (LayerType type : ALL) {
            for (Spelling spelling : type.spellings()) {
                if (spelling.dialect() == dialect) {
                    names.addAll(spelling.names());
                }
            }
        }
        return names;
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
