package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value.Nothing;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import java.util.List;

/**
 * Texts as rows of word numbers.
 *
 * @param length words of a text; {@link Fields#OPEN} where the texts say
 * @see <a href="https://keras.io/api/layers/preprocessing_layers/text/">Keras 3, {@code
 *     preprocessing/text_vectorization.py}</a>
 */
public record TextVectors(long length) implements Layer {

    public static final LayerType TYPE = new LayerType(
            "words",
            "words 100",
            "words",
            Family.PREPROCESSING,
            LayerType.Inputs.ONE,
            List.of(Field.leading("length", Kind.WHOLE, new Nothing())),
            arguments -> new TextVectors(length(arguments, "length")),
            Spelling.keras(
                    List.of("TextVectorization"),
                    "max_tokens=None, output_mode='int', output_sequence_length=None, pad_to_max_tokens=False",
                    TextVectors::fromKeras));

    /** In other modes each text becomes one vector, as long as the vocabulary. */
    private static Layer fromKeras(Arguments arguments) {
        if (arguments.word("output_mode").equals("int")) {
            return new TextVectors(length(arguments, "output_sequence_length"));
        }
        long tokens = arguments.truth("pad_to_max_tokens") ? arguments.positive("max_tokens") : Fields.OPEN;
        return new Encoding(Encoding.TYPE, tokens, "onehot", "last");
    }

    private static long length(Arguments arguments, String field) {
        return arguments.isNothing(field) ? Fields.OPEN : arguments.positive(field);
    }

    @Override
    public Call call() {
        return Call.of(TYPE.word()).with("length", Fields.channels(length));
    }

    @Override
    public LayerType type() {
        return TYPE;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        Size words = length == Fields.OPEN ? Size.unknown("words") : Size.of(length);
        return List.of(new Shape(List.of(inputs.get(0).size(0), words)));
    }

    @Override
    public Message sentence(List<Shape> inputs, List<Shape> outputs) {
        return Message.of("sentence.words");
    }
}
