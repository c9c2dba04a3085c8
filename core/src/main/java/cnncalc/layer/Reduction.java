package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Nothing;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.text.Ascii;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * One number for all elements along some axes: their mean, sum, largest and so on.
 *
 * @param function what is taken, the operation's name in small letters
 * @param axes the axes, from behind if negative; nothing for all
 * @param keep whether the axes stay, with size 1
 * @see <a href="https://keras.io/api/ops/numpy/">Keras 3, {@code reduce_shape} in {@code ops/operation_utils.py}</a>
 */
public record Reduction(String function, Value axes, boolean keep) implements Layer {

    private static final List<String> NAMES = List.of(
            "Mean",
            "Sum",
            "Max",
            "Min",
            "Prod",
            "Any",
            "All",
            "Var",
            "Std",
            "Argmax",
            "Argmin",
            "Amax",
            "Amin",
            "Median",
            "Nanmax",
            "Nanmin",
            "Nanmean",
            "Nanmedian",
            "Nanprod",
            "Nanstd",
            "Nanvar",
            "Nansum",
            "Nanargmax",
            "Nanargmin",
            "Ptp",
            "Logsumexp",
            "CountNonzero",
            "Average");

    public static final LayerType TYPE = new LayerType(
            "reduce",
            "reduce mean axes 1,2",
            "reduce",
            Family.POOLING,
            LayerType.Inputs.ONE,
            List.of(
                    new Field("function", Kind.CHOICE, null, Field.Place.LEADING, functions()),
                    Field.named("axes", Kind.SIGNED_LIST, new Nothing()),
                    Field.named("keep", Kind.TRUTH, Value.of(false))),
            arguments -> of(arguments.word("function"), arguments, "axes", "keep"),
            Spelling.operation(
                    NAMES,
                    "axis=None, keepdims=False",
                    arguments -> of(Ascii.lower(arguments.name()), arguments, "axis", "keepdims")));

    private static List<String> functions() {
        List<String> functions = new ArrayList<>();
        for (String name : NAMES) {
            functions.add(Ascii.lower(name));
        }
        return functions;
    }

    private static Reduction of(String function, Arguments arguments, String axes, String keep) {
        Value along = arguments.isNothing(axes) ? new Nothing() : Value.of(arguments.wholes(axes));
        return new Reduction(function, along, arguments.truth(keep));
    }

    @Override
    public Call call() {
        return Call.of(TYPE.word())
                .with("function", Value.of(function))
                .with("axes", axes)
                .with("keep", Value.of(keep));
    }

    @Override
    public LayerType type() {
        return TYPE;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        Shape input = inputs.get(0);
        boolean[] reduced = Fields.marked(axes, input);
        List<Size> sizes = new ArrayList<>();
        for (int axis = 0; axis < input.rank(); axis++) {
            if (!reduced[axis]) {
                sizes.add(input.size(axis));
            } else if (keep) {
                sizes.add(Size.of(1));
            }
        }
        return List.of(new Shape(sizes));
    }

    @Override
    public Message sentence(List<Shape> inputs, List<Shape> outputs) {
        return Message.of("sentence.reduce");
    }
}
