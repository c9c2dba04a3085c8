package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.text.Findings;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * One axis made several; one of the sizes may be −1.
 *
 * @param axis the axis, from behind if negative
 * @param sizes the new sizes
 * @see <a href="https://docs.pytorch.org/docs/stable/generated/torch.nn.Unflatten.html">PyTorch, {@code
 *     torch/nn/modules/flatten.py}</a>
 */
public record Unflatten(long axis, List<Long> sizes) implements Layer {

    public static final LayerType TYPE = new LayerType(
            "unflatten",
            "unflatten 1 2,4",
            "unflatten",
            Family.SHAPING,
            LayerType.Inputs.ONE,
            List.of(Field.leading("axis", Kind.SIGNED), Field.leading("sizes", Kind.SIGNED_LIST)),
            arguments -> new Unflatten(arguments.whole("axis"), arguments.wholes("sizes")),
            Spelling.torch(
                    List.of("Unflatten"),
                    "dim, unflattened_size",
                    arguments -> new Unflatten(arguments.whole("dim"), arguments.wholes("unflattened_size"))));

    public Unflatten {
        sizes = List.copyOf(sizes);
    }

    @Override
    public Call call() {
        return Call.of(TYPE.word()).with("axis", Value.of(axis)).with("sizes", Value.of(sizes));
    }

    @Override
    public LayerType type() {
        return TYPE;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        Shape input = inputs.get(0);
        int at = Fields.axis(axis, input, "axis");
        List<Size> result = new ArrayList<>(input.sizes().subList(0, at));
        long known = 1;
        int open = 0;
        for (long size : sizes) {
            open += size == -1 ? 1 : 0;
            known = size == -1 ? known : Math.multiplyExact(known, size);
        }
        Size old = input.size(at);
        boolean fits = !old.known() || (open == 0 ? known == old.value() : known > 0 && old.value() % known == 0);
        if (sizes.isEmpty() || open > 1 || !fits) {
            throw Refusal.of("unflatten.sizes", Kind.SIGNED_LIST.write(Value.of(sizes)), old.toString())
                    .about("sizes");
        }
        for (long size : sizes) {
            result.add(size != -1 ? Size.of(size) : old.known() ? Size.of(old.value() / known) : old);
        }
        result.addAll(input.sizes().subList(at + 1, input.rank()));
        return List.of(new Shape(result));
    }
}
