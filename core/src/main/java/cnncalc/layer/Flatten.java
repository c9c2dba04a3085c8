package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.shape.Layout;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.term.Term;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * All elements of an example in one row: {@code I^2·C}; or some neighbouring axes made one.
 *
 * @param first the first axis, from behind if negative
 * @param last the last axis, likewise
 * @see <a href="https://keras.io/api/layers/reshaping_layers/flatten/">Keras 3, {@code reshaping/flatten.py}</a>
 */
public record Flatten(long first, long last) implements Layer {

    public static final LayerType TYPE = new LayerType(
            "flatten",
            "flatten",
            "flatten",
            Family.SHAPING,
            LayerType.Inputs.ONE,
            List.of(Field.named("first", Kind.SIGNED, Value.of(1)), Field.named("last", Kind.SIGNED, Value.of(-1))),
            arguments -> new Flatten(arguments.whole("first"), arguments.whole("last")),
            Spelling.keras(List.of("Flatten"), "data_format=None", Flatten::fromKeras),
            Spelling.torch(
                    List.of("Flatten"),
                    "start_dim=1, end_dim=-1",
                    arguments -> new Flatten(arguments.whole("start_dim"), arguments.whole("end_dim"))));

    private static Flatten fromKeras(Arguments arguments) {
        Keras.layout(arguments);
        return new Flatten(1, -1);
    }

    @Override
    public Call call() {
        return Call.of(TYPE.word()).with("first", Value.of(first)).with("last", Value.of(last));
    }

    @Override
    public LayerType type() {
        return TYPE;
    }

    /** A flattening of some axes alone is a change of shape. */
    @Override
    public List<Way> ways(List<Shape> inputs) {
        List<Long> sizes = new ArrayList<>();
        for (Size size : outputs(inputs, new Findings()).get(0).exampleSizes()) {
            sizes.add(size.known() ? size.value() : Reshape.INFERRED);
        }
        boolean whole = inputs.get(0).rank() > 1 && Fields.axis(first, inputs.get(0), "first") > 0;
        Layer flat = new Flatten(1, -1);
        boolean same = flat.outputs(inputs, new Findings()).equals(outputs(inputs, new Findings()));
        return !whole ? List.of() : List.of(Way.of(same ? flat : new Reshape(sizes, 1, -1)));
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        Shape input = inputs.get(0);
        boolean whole = first == 1 && last == -1;
        if (whole && input.rank() == 1 && !input.size(0).known()) {
            return List.of(input.withExample(List.of(Size.of(1))));
        }
        int from = Fields.axis(first, input, "first");
        int to = Fields.axis(last, input, "last");
        if (from > to) {
            throw Refusal.of("flatten.order", first, last).about("first");
        }
        List<Size> sizes = new ArrayList<>(input.sizes().subList(0, from));
        sizes.add(Size.of(
                whole ? Term.product(Letters.elements(input, Layout.CHANNELS_LAST)) : product(input, from, to)));
        sizes.addAll(input.sizes().subList(to + 1, input.rank()));
        return List.of(new Shape(sizes));
    }

    private static Term product(Shape input, int from, int to) {
        List<Term> factors = new ArrayList<>();
        for (Size size : input.sizes().subList(from, to + 1)) {
            factors.add(size.as(Letters.INPUT.along(Integer.toString(factors.size() + 1))));
        }
        return Term.product(factors);
    }

    @Override
    public Message sentence(List<Shape> inputs, List<Shape> outputs) {
        return Message.of(
                "sentence.flatten", inputs.get(0).toString(), outputs.get(0).toString());
    }
}
