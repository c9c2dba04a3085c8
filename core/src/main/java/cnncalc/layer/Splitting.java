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
 * Parts along an axis, each an output.
 *
 * @param parts how many equal parts, at least 1; 0 where the places say
 * @param places where the parts after the first begin
 * @param axis the axis, from behind if negative
 * @see <a href="https://keras.io/api/ops/numpy/">Keras 3, {@code ops/numpy.py}, {@code Split}</a>
 */
public record Splitting(long parts, List<Long> places, long axis) implements Layer {

    private static final int MAX_PARTS = 1_000;

    public static final LayerType TYPE = new LayerType(
            "split",
            "split 2",
            "split",
            Family.SHAPING,
            LayerType.Inputs.ONE,
            List.of(
                    Field.leading("parts", Kind.WHOLE, Value.of(0)),
                    Field.named("places", Kind.SIGNED_LIST, new Many(List.of())),
                    Field.named("axis", Kind.SIGNED, Value.of(-1))),
            arguments -> new Splitting(arguments.whole("parts"), arguments.wholes("places"), arguments.whole("axis")),
            Spelling.operation(List.of("Split"), "indices_or_sections, axis=0", Splitting::fromKeras)
                    .writing((fields, inputs) -> Call.of("")
                            .with("indices_or_sections", sections(fields))
                            .with("axis", Fields.value(fields, "axis"))),
            Spelling.expression(Splitting::toTorch));

    /** PyTorch names the sizes of the parts. */
    private static Call toTorch(Call fields, List<Shape> inputs) {
        Splitting layer = (Splitting) TYPE.read(fields);
        List<Value> sizes = new ArrayList<>();
        for (Shape part : layer.outputs(inputs, new Findings())) {
            sizes.add(Value.of(part.size(Fields.axis(layer.axis, part, "axis")).value()));
        }
        boolean even = layer.parts > 0;
        return Call.of(even ? "torch.chunk(@0, @, dim=@)" : "torch.split(@0, @, dim=@)")
                .with("", even ? Value.of(layer.parts) : new Many(sizes))
                .with("", Value.of(layer.axis));
    }

    private static Value sections(Call fields) {
        Value parts = Fields.value(fields, "parts");
        return parts.equals(Value.of(0)) ? new Many(Wording.parts(Fields.value(fields, "places"))) : parts;
    }

    public Splitting {
        places = List.copyOf(places);
        if (parts > MAX_PARTS || parts < 0 || places.size() > MAX_PARTS) {
            throw Refusal.of("split.most", MAX_PARTS, Math.max(parts, places.size()))
                    .about("parts");
        }
    }

    private static Splitting fromKeras(Arguments arguments) {
        long axis = arguments.whole("axis");
        if (arguments.value("indices_or_sections") instanceof Many) {
            return new Splitting(0, arguments.wholes("indices_or_sections"), axis);
        }
        return new Splitting(arguments.positive("indices_or_sections"), List.of(), axis);
    }

    @Override
    public Call call() {
        return Call.of(TYPE.word())
                .with("parts", Value.of(parts))
                .with("places", Value.of(places))
                .with("axis", Value.of(axis));
    }

    @Override
    public LayerType type() {
        return TYPE;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        Shape input = inputs.get(0);
        int along = Fields.axis(axis, input, "axis");
        List<Shape> outputs = new ArrayList<>();
        for (Size size : sizes(input.size(along))) {
            outputs.add(input.with(along, size));
        }
        return outputs;
    }

    private List<Size> sizes(Size whole) {
        List<Size> sizes = new ArrayList<>();
        if (parts > 0) {
            if (whole.known() && whole.value() % parts != 0) {
                throw Refusal.of("split.parts", whole.value(), parts).about("parts");
            }
            for (long i = 0; i < parts; i++) {
                sizes.add(whole.known() ? Size.of(whole.value() / parts) : whole);
            }
            return sizes;
        }
        long start = 0;
        for (long place : places) {
            sizes.add(between(start, place, whole));
            start = place;
        }
        sizes.add(whole.known() ? between(start, whole.value(), whole) : whole);
        return sizes;
    }

    private static Size between(long start, long end, Size whole) {
        return whole.known() ? Size.of(Math.max(0, Math.min(end, whole.value()) - start)) : whole;
    }
}
