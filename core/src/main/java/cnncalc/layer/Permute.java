package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Many;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.text.Findings;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * The axes of an example in another order.
 *
 * @param order for each new axis the old one, 1 being the first behind the batch
 * @see <a href="https://keras.io/api/layers/reshaping_layers/permute/">Keras 3, {@code reshaping/permute.py}</a>
 */
public record Permute(List<Long> order) implements Layer {

    public static final LayerType TYPE = new LayerType(
            "permute",
            "permute 3,1,2",
            "permute",
            Family.SHAPING,
            LayerType.Inputs.ONE,
            List.of(Field.leading("order", Kind.SIGNED_LIST)),
            arguments -> new Permute(arguments.wholes("order")),
            Spelling.keras(List.of("Permute"), "dims", arguments -> new Permute(arguments.wholes("dims"))),
            Spelling.expression(Permute::toTorch));

    private static Call toTorch(Call fields, List<Shape> inputs) {
        List<Value> axes = new ArrayList<>(List.of(Value.of(0)));
        axes.addAll(Wording.parts(Fields.value(fields, "order")));
        return Call.of("@0.permute@").with("", new Many(axes));
    }

    /**
     * @throws Refusal if the numbers are not 1 to their count, each once
     */
    public Permute {
        order = List.copyOf(order);
        for (long axis = 1; axis <= order.size(); axis++) {
            if (!order.contains(axis)) {
                throw Refusal.of("permute.order", order.size()).about("order");
            }
        }
    }

    @Override
    public Call call() {
        return Call.of(TYPE.word()).with("order", Value.of(order));
    }

    @Override
    public LayerType type() {
        return TYPE;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        Shape input = inputs.get(0);
        if (input.rank() != order.size() + 1) {
            throw Refusal.of("layout.rank", order.size() + 1, input.rank(), input.whole());
        }
        List<Size> sizes = new ArrayList<>();
        for (long axis : order) {
            sizes.add(input.size((int) axis));
        }
        return List.of(input.withExample(sizes));
    }
}
