package cnncalc.layer;

import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.analysis.Row;
import cnncalc.call.Call;
import cnncalc.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One law for every type in every framework that has a word for it: reading what was written gives the same layer. */
class PhraseLawTest {

    private static final List<Dialect> KERAS = List.of(Dialect.KERAS, Dialect.KERAS_OPERATION);
    private static final List<Dialect> TORCH = List.of(Dialect.TORCH, Dialect.TORCHVISION, Dialect.TORCH_EXPRESSION);

    /** What must be said to a framework and is not part of the layer: a scale, boundaries, a threshold, a norm. */
    private static final Set<String> OPEN = Set.of(
            "rescaling",
            "encode",
            "augmentation",
            "threshold",
            "elementwise",
            "tile",
            "repeatelements",
            "crossing",
            "lppool");

    static List<LayerType> types() {
        List<LayerType> types = new ArrayList<>();
        for (LayerType type : LayerTypes.ALL) {
            boolean stands = type.inputs() != LayerType.Inputs.NONE && !OPEN.contains(type.word());
            if (stands && !type.word().equals("op") && !type.word().equals("ownweights")) {
                types.add(type);
            }
        }
        return types;
    }

    /** A slope for each element is Keras's alone. */
    @ParameterizedTest
    @MethodSource("types")
    void aPhraseGivesTheLayer(LayerType type) {
        Row row = example(type);
        Layer layer = row.node().layer();
        List<Shape> inputs = row.inputs();
        boolean keras = holds(type, Dialect.KERAS);
        boolean torch = holds(type, Dialect.TORCH) && !type.word().equals("prelu");
        List<Phrase> said = Phrase.of(KERAS, layer, inputs);
        assertThat(said != null || !keras).isTrue();
        check(said);
        Turning turning = new Turning(/* first= */ true);
        Layer turned = turning.layer(layer, inputs);
        List<Phrase> plain = Phrase.of(TORCH, layer, inputs);
        List<Phrase> other = turned == null ? null : Phrase.of(TORCH, turned, turning.shapes(inputs));
        assertThat(plain != null || other != null || !torch).isTrue();
        check(plain);
        check(other);
    }

    private static boolean holds(LayerType type, Dialect dialect) {
        return type.spellings().stream().anyMatch(spelling -> spelling.dialect() == dialect);
    }

    /** What a phrase is read as is written in the same words, and these are read as the same. */
    private static void check(@Nullable List<Phrase> phrases) {
        for (Phrase phrase : phrases == null ? List.<Phrase>of() : phrases) {
            Spelling spelling =
                    LayerTypes.spelling(phrase.dialect(), phrase.call().name());
            if (spelling == null) {
                assertThat(phrase.dialect()).isEqualTo(Dialect.TORCH_EXPRESSION);
                continue;
            }
            Layer read = spelling.read(phrase.call());
            Call again = spelling.write(read, List.of());
            boolean ranked = phrase.call().name().startsWith("Dropout");
            assertThat(again != null || ranked).as(phrase.call().toString()).isTrue();
            assertThat(spelling.read(again == null ? phrase.call() : again)).isEqualTo(read);
            assertThat(spelling.shortened(phrase.call()).arguments().size())
                    .as("no default is said: " + phrase.call())
                    .isEqualTo(phrase.call().arguments().size());
        }
    }

    private static Row example(LayerType type) {
        String input = input(type);
        String text = type.inputs() == LayerType.Inputs.MANY
                ? input + "\nrelu\n" + type.example() + " input"
                : input + "\n" + type.example();
        List<Row> rows = CnnCalc.analyze(text).report().rows();
        return rows.get(rows.size() - 1);
    }

    private static String input(LayerType type) {
        boolean steps = type.family() == Family.RECURRENT || type.family() == Family.ATTENTION;
        return switch (type.word()) {
            case "embeddingbag", "repeatvector", "spectralnorm" -> "input 4";
            case "stft", "timedistributed" -> "input 8x4";
            case "fold" -> "input 16x9";
            case "squeeze" -> "input 8x1";
            case "matmul" -> "input 8x8";
            case "convlstm" -> "input 8x8x4";
            default -> type.word().endsWith("cell") ? "input 4" : steps ? "input 8x4" : "input 8x8x4";
        };
    }
}
