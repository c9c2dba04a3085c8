package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.shape.Axes;
import cnncalc.shape.Layout;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import java.util.List;

/**
 * Images brought to a given height and width, whatever theirs: resized, cut out of the middle, or cut out anywhere. A
 * single image without a batch will do.
 *
 * @param type how
 * @param height the output's rows, at least 0
 * @param width the output's columns, at least 0
 * @param channelsFirst whether the channels stand in front of rows and columns
 * @see <a href="https://keras.io/api/layers/preprocessing_layers/image_preprocessing/">Keras 3, {@code
 *     preprocessing/image_preprocessing/resizing.py}, {@code center_crop.py}, {@code random_crop.py}</a>
 */
public record ImageFit(LayerType type, long height, long width, boolean channelsFirst) implements Layer {

    private static final List<String> ORDERS = List.of("channels-last", "channels-first");

    public static final LayerType RESIZE = type("resize", "Resizing");
    public static final LayerType CENTER = type("centercrop", "CenterCrop");
    public static final LayerType RANDOM = type("randomcrop", "RandomCrop");

    private static LayerType type(String word, String keras) {
        return new LayerType(
                word,
                word + " 6x6",
                word,
                Family.PREPROCESSING,
                LayerType.Inputs.ONE,
                List.of(Field.leading("output", Kind.SIZES), Field.choice("layout", ORDERS)),
                arguments -> read(word, arguments),
                Spelling.keras(
                                List.of(keras),
                                "height, width, data_format=None",
                                arguments -> fromKeras(word, arguments))
                        .writing((fields, inputs) -> Call.of("")
                                .with("height", sides(fields).get(0))
                                .with("width", sides(fields).get(1))));
    }

    private static List<Value> sides(Call fields) {
        List<Value> sides = Wording.parts(Fields.value(fields, "output"));
        return List.of(sides.get(0), sides.get(sides.size() - 1));
    }

    private static LayerType typeOf(String word) {
        return word.equals("resize") ? RESIZE : word.equals("centercrop") ? CENTER : RANDOM;
    }

    private static ImageFit read(String word, Arguments arguments) {
        Axes sizes = arguments.axesAtLeast(0, "output", 2);
        boolean first = arguments.word("layout").equals(ORDERS.get(1));
        return new ImageFit(typeOf(word), sizes.along(0), sizes.along(1), first);
    }

    /** Keras takes a size of 0, and one larger than the image. */
    private static ImageFit fromKeras(String word, Arguments arguments) {
        return new ImageFit(
                typeOf(word),
                arguments.atLeast(0, "height", arguments.whole("height")),
                arguments.atLeast(0, "width", arguments.whole("width")),
                Keras.layout(arguments).channelsFirst());
    }

    @Override
    public Call call() {
        return Call.of(type.word())
                .with("output", Value.of(List.of(height, width)))
                .with("layout", Value.of(ORDERS.get(channelsFirst ? 1 : 0)));
    }

    @Override
    public Layout layout() {
        return channelsFirst ? Layout.CHANNELS_FIRST : Layout.CHANNELS_LAST;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        Shape input = inputs.get(0);
        if (input.rank() != 3 && input.rank() != 4) {
            throw Refusal.of("image.rank", input.rank(), input.whole());
        }
        int rows = input.rank() - (channelsFirst ? 2 : 3);
        return List.of(input.with(rows, Size.of(height)).with(rows + 1, Size.of(width)));
    }

    @Override
    public Message sentence(List<Shape> inputs, List<Shape> outputs) {
        return Message.of("sentence." + type.word(), height, width);
    }
}
