package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Nothing;
import cnncalc.call.Value.Whole;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.text.Findings;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * Axes of size 1 put in or taken out.
 *
 * @param type which of the two
 * @param axes the axes, as the output counts those put in and the input those taken out, from behind if negative; nothing
 *     for one at the end, or for all
 * @see <a href="https://keras.io/api/ops/numpy/">Keras 3, {@code ops/operation_utils.py}</a>
 */
public record SingleAxes(LayerType type, Value axes) implements Layer {

    public static final LayerType EXPAND = type("expand", "ExpandDims", "axis");
    public static final LayerType SQUEEZE = type("squeeze", "Squeeze", "axis=None");

    private static LayerType type(String word, String name, String declaration) {
        return new LayerType(
                word,
                word + " -1",
                word,
                Family.SHAPING,
                LayerType.Inputs.ONE,
                List.of(Field.leading("axes", Kind.SIGNED_LIST, new Nothing())),
                arguments -> of(word, arguments, "axes"),
                Spelling.operation(List.of(name), declaration, arguments -> of(word, arguments, "axis")),
                Spelling.expression((fields, inputs) -> {
                    Value axes = Fields.value(fields, "axes");
                    String method = word.equals("expand") ? "@0.unsqueeze(@)" : "@0.squeeze(@)";
                    return axes instanceof Whole ? Call.of(method).with("", axes) : null;
                }));
    }

    private static SingleAxes of(String word, Arguments arguments, String field) {
        Value axes = arguments.isNothing(field) ? new Nothing() : Value.of(arguments.wholes(field));
        return new SingleAxes(word.equals("expand") ? EXPAND : SQUEEZE, axes);
    }

    @Override
    public Call call() {
        return Call.of(type.word()).with("axes", axes);
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        Shape input = inputs.get(0);
        return List.of(type.word().equals("expand") ? expanded(input) : squeezed(input));
    }

    private Shape expanded(Shape input) {
        int added = axes instanceof Nothing ? 1 : axes.values().size();
        List<Size> places = new ArrayList<>(input.sizes());
        for (int i = 0; i < added; i++) {
            places.add(Size.of(1));
        }
        boolean[] single = Fields.marked(axes instanceof Nothing ? Value.of(-1) : axes, new Shape(places));
        List<Size> sizes = new ArrayList<>();
        int next = 0;
        for (boolean one : single) {
            sizes.add(one || next >= input.rank() ? Size.of(1) : input.size(next++));
        }
        return new Shape(sizes);
    }

    private Shape squeezed(Shape input) {
        boolean all = axes instanceof Nothing;
        boolean[] out = Fields.marked(axes, input);
        List<Size> sizes = new ArrayList<>();
        for (int axis = 0; axis < input.rank(); axis++) {
            Size size = input.size(axis);
            boolean one = size.known() && size.value() == 1;
            if (out[axis] && !one && !all) {
                throw Refusal.of("squeeze.size", axis, size.toString()).about("axes");
            }
            if (!out[axis] || !one) {
                sizes.add(size);
            }
        }
        return new Shape(sizes);
    }
}
