package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.shape.Layout;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import java.util.Collections;
import java.util.List;

/**
 * Pooling over everything: one number a channel, whatever the image's size.
 *
 * @param type maximum or average
 * @param keep whether the spatial axes stay, with size 1
 * @param layout where the channels are
 */
public record GlobalPooling(LayerType type, boolean keep, Layout layout) implements Layer {

    private static final String KERAS = "data_format=None, keepdims=False";

    public static final LayerType MAXIMUM = type(
            "globalmaxpool",
            Spelling.keras(Spelling.ranks("GlobalMaxPooling#D", "GlobalMaxPool#D"), KERAS, GlobalPooling::fromKeras));
    public static final LayerType AVERAGE = type(
            "globalavgpool",
            Spelling.keras(
                    Spelling.ranks("GlobalAveragePooling#D", "GlobalAvgPool#D"), KERAS, GlobalPooling::fromKeras));

    private static LayerType type(String word, Spelling... spellings) {
        return new LayerType(
                word,
                word,
                "globalpool",
                Family.POOLING,
                LayerType.Inputs.ONE,
                List.of(Field.named("keep", Kind.TRUTH, Value.of(false)), Fields.LAYOUT),
                GlobalPooling::read,
                spellings);
    }

    private static GlobalPooling read(Arguments arguments) {
        return new GlobalPooling(
                arguments.name().equals("globalmaxpool") ? MAXIMUM : AVERAGE,
                arguments.truth("keep"),
                Fields.layout(arguments));
    }

    private static GlobalPooling fromKeras(Arguments arguments) {
        LayerType type = arguments.name().startsWith("GlobalMax") ? MAXIMUM : AVERAGE;
        return new GlobalPooling(type, arguments.truth("keepdims"), Keras.layout(arguments));
    }

    @Override
    public Call call() {
        return Call.of(type.word()).with("keep", Value.of(keep)).with("layout", Value.of(layout.word()));
    }

    @Override
    public List<Way> ways(List<Shape> inputs) {
        int rank = layout.spatialRank(inputs.get(0));
        LayerType adaptive = type.equals(MAXIMUM) ? AdaptivePooling.MAXIMUM : AdaptivePooling.AVERAGE;
        List<Value> ones = Collections.nCopies(rank, Value.of(1));
        Layer pool = new AdaptivePooling(adaptive, ones, /* indices= */ false, layout);
        return List.of(keep ? Way.of(pool) : Way.of(pool, new Flatten(1, -1)));
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        Shape input = inputs.get(0);
        Fields.requireSpatial(input, layout);
        List<Size> ones = Collections.nCopies(keep ? layout.spatialRank(input) : 0, Size.of(1));
        return List.of(layout.shape(input, ones, layout.channels(input)));
    }

    @Override
    public Message sentence(List<Shape> inputs, List<Shape> outputs) {
        return Message.of(
                "sentence." + type.word(), layout.channels(inputs.get(0)).toString());
    }
}
