package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Many;
import cnncalc.call.Value.Nothing;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.text.Findings;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * The axes in another order.
 *
 * @param axes for each axis of the output the input's, all of them, the batch being 0; empty for the reverse order
 * @see <a href="https://keras.io/api/ops/numpy/">Keras 3, {@code ops/operation_utils.py}</a>; torchvision, {@code torchvision/ops/misc.py}
 */
public record Transposition(List<Long> axes) implements Layer {

    public static final LayerType TYPE = new LayerType(
            "transpose",
            "transpose 0,2,1,3",
            "transpose",
            Family.SHAPING,
            LayerType.Inputs.ONE,
            List.of(Field.leading("axes", Kind.SIGNED_LIST, new Nothing())),
            arguments -> new Transposition(order(arguments)),
            Spelling.operation(List.of("Transpose"), "axes=None", arguments -> new Transposition(order(arguments))),
            Spelling.vision("Permute", "dims", arguments -> new Transposition(arguments.wholes("dims"))),
            Spelling.expression((fields, inputs) -> {
                Value axes = Fields.value(fields, "axes");
                return axes instanceof Nothing ? null : Call.of("@0.permute@").with("", new Many(Wording.parts(axes)));
            }));

    public Transposition {
        axes = List.copyOf(axes);
    }

    private static List<Long> order(Arguments arguments) {
        return arguments.isNothing("axes") ? List.of() : arguments.wholes("axes");
    }

    @Override
    public Call call() {
        return Call.of(TYPE.word()).with("axes", axes.isEmpty() ? new Nothing() : Value.of(axes));
    }

    @Override
    public LayerType type() {
        return TYPE;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        Shape input = inputs.get(0);
        if (!axes.isEmpty() && axes.size() != input.rank()) {
            throw Refusal.of("transpose.axes", axes.size(), input.rank(), input.whole())
                    .about("axes");
        }
        List<Size> sizes = new ArrayList<>();
        List<Integer> taken = new ArrayList<>();
        for (int axis = 0; axis < input.rank(); axis++) {
            long from = axes.isEmpty() ? input.rank() - 1L - axis : axes.get(axis);
            int position = Fields.axis(from, input, "axes");
            if (taken.contains(position)) {
                throw Refusal.of("axis.twice", from).about("axes");
            }
            taken.add(position);
            sizes.add(input.size(position));
        }
        return List.of(new Shape(sizes));
    }
}
