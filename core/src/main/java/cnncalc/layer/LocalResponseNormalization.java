package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.shape.Layout;
import cnncalc.shape.Shape;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import java.util.List;

/**
 * Each number divided by what its neighbours in other channels have at the same place; no parameters.
 *
 * @param size channels that are looked at, at least 1
 * @param layout how many axes there must be, where the class says it
 * @see <a href="https://papers.nips.cc/paper/4824">Krizhevsky et al. 2012</a>, section 3.3
 */
public record LocalResponseNormalization(long size, Layout layout) implements Layer {

    private static final String REST = ", alpha=0.0001, beta=0.75, k=1.0";

    public static final LayerType TYPE = new LayerType(
            "localresponsenorm",
            "localresponsenorm 5",
            "lrn",
            Family.NORMALIZATION,
            LayerType.Inputs.ONE,
            List.of(Field.leading("size", Kind.WHOLE, Value.of(5)), Fields.LAYOUT),
            arguments -> new LocalResponseNormalization(arguments.positive("size"), Fields.layout(arguments)),
            torch("LocalResponseNorm", Layout.CHANNELS_FIRST),
            torch("CrossMapLRN2d", new Layout(/* channelsFirst= */ true, 2, /* batchOptional= */ false)));

    /** PyTorch 2.13, {@code torch/nn/modules/normalization.py}, {@code torch/nn/_functions}. */
    private static Spelling torch(String name, Layout layout) {
        return Spelling.torch(
                List.of(name),
                "size" + REST,
                arguments -> new LocalResponseNormalization(arguments.positive("size"), layout));
    }

    @Override
    public Call call() {
        return Call.of(TYPE.word()).with("size", Value.of(size)).with("layout", Value.of(layout.word()));
    }

    @Override
    public LayerType type() {
        return TYPE;
    }

    @Override
    public boolean keepsPositions() {
        return true;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        Shape input = inputs.get(0);
        if (layout.rank() != Layout.OPEN) {
            layout.require(input);
        } else if (input.rank() < 3) {
            throw Refusal.of("rank.least", 3, input.rank(), input.whole());
        }
        return inputs;
    }

    @Override
    public Message sentence(List<Shape> inputs, List<Shape> outputs) {
        return Message.of("sentence.localresponsenorm", size);
    }
}
