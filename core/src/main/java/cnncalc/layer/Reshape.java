package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Many;
import cnncalc.call.Value.Nothing;
import cnncalc.call.Value.Whole;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.term.Term;
import cnncalc.text.Findings;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The same elements under other sizes: some neighbouring axes become others, of which one may follow from the rest.
 *
 * @param sizes the new sizes; {@link #INFERRED} for the one that follows
 * @param first the first axis that is replaced, from behind if negative
 * @param last the last one, likewise
 */
public record Reshape(List<Long> sizes, long first, long last) implements Layer {

    /** A size that follows from the number of elements. */
    static final long INFERRED = -1;

    public static final LayerType TYPE = new LayerType(
            "reshape",
            "reshape 16,-1",
            "reshape",
            Family.SHAPING,
            LayerType.Inputs.ONE,
            List.of(
                    Field.leading("sizes", Kind.SIGNED_LIST),
                    Field.named("first", Kind.SIGNED, Value.of(1)),
                    Field.named("last", Kind.SIGNED, Value.of(-1))),
            arguments -> new Reshape(sizes(arguments, "sizes"), arguments.whole("first"), arguments.whole("last")),
            Spelling.keras(
                    List.of("Reshape"),
                    "target_shape",
                    arguments -> new Reshape(sizes(arguments, "target_shape"), 1, -1)),
            Spelling.operation(
                    List.of("Reshape"), "newshape", arguments -> new Reshape(sizes(arguments, "newshape"), 0, -1)),
            Spelling.operation(List.of("Ravel"), "", arguments -> new Reshape(List.of(INFERRED), 0, -1)),
            Spelling.expression(Reshape::toTorch));

    public Reshape {
        sizes = List.copyOf(sizes);
        int inferred = 0;
        for (long size : sizes) {
            inferred += size == INFERRED ? 1 : 0;
            if (size < INFERRED) {
                throw Refusal.of("reshape.open").about("sizes");
            }
        }
        if (inferred > 1) {
            throw Refusal.of("reshape.open").about("sizes");
        }
    }

    /** With the batch in front left to the number of elements, where all other sizes are known. */
    private static @Nullable Call toTorch(Call fields, List<Shape> inputs) {
        Layer layer = TYPE.read(fields);
        Shape output = layer.outputs(inputs, new Findings()).get(0);
        List<Value> sizes = new ArrayList<>();
        for (Size size : output.sizes()) {
            sizes.add(Value.of(size.known() && !sizes.isEmpty() ? size.value() : INFERRED));
        }
        boolean known = output.isKnown() && Fields.value(fields, "first").equals(Value.of(1));
        return known ? Call.of("@0.reshape@").with("", new Many(sizes)) : null;
    }

    private static List<Long> sizes(Arguments arguments, String field) {
        List<Long> sizes = new ArrayList<>();
        for (Value value : arguments.parts(field)) {
            sizes.add(size(value, field, arguments));
        }
        return sizes;
    }

    private static long size(Value value, String field, Arguments arguments) {
        if (value instanceof Nothing) {
            return INFERRED;
        }
        if (value instanceof Whole whole) {
            return whole.value();
        }
        throw arguments.wrong(field, "shape");
    }

    @Override
    public Call call() {
        return Call.of(TYPE.word())
                .with("sizes", Value.of(sizes))
                .with("first", Value.of(first))
                .with("last", Value.of(last));
    }

    @Override
    public LayerType type() {
        return TYPE;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        Shape input = inputs.get(0);
        boolean empty = first == 1 && last == -1 && input.rank() == 1;
        int from = empty ? 1 : Fields.axis(first, input, "first");
        int to = empty ? 0 : Fields.axis(last, input, "last");
        List<Size> replaced = input.sizes().subList(from, to + 1);
        List<Size> result = new ArrayList<>(input.sizes().subList(0, from));
        for (long size : sizes) {
            result.add(size == INFERRED ? inferred(replaced, input) : Size.of(size));
        }
        requireSame(replaced, input);
        result.addAll(input.sizes().subList(to + 1, input.rank()));
        return List.of(new Shape(result));
    }

    /** The product of sizes, or null where one is not known. */
    private static @Nullable Term product(List<Size> sizes) {
        List<Term> factors = new ArrayList<>();
        for (Size size : sizes) {
            if (!size.known()) {
                return null;
            }
            factors.add(size.as(Letters.INPUT.along(Integer.toString(factors.size() + 1))));
        }
        return Term.product(factors);
    }

    private Term known() {
        Term known = Term.ONE;
        for (long size : sizes) {
            known = size == INFERRED ? known : Term.number(Math.multiplyExact(known.value(), size));
        }
        return known;
    }

    private Size inferred(List<Size> replaced, Shape input) {
        Term elements = product(replaced);
        if (elements == null) {
            return Size.unknown("reshaped");
        }
        Term known = known();
        if (known.value() == 0 || elements.value() % known.value() != 0) {
            throw refusal(elements, input);
        }
        return Size.of(known.value() == 1 ? elements : elements.dividedBy(known));
    }

    private void requireSame(List<Size> replaced, Shape input) {
        Term elements = product(replaced);
        if (elements != null && !sizes.contains(INFERRED) && elements.value() != known().value()) {
            throw refusal(elements, input);
        }
    }

    private Refusal refusal(Term elements, Shape input) {
        return Refusal.of("reshape.elements", elements.value(), input.whole(), known().value())
                .about("sizes");
    }
}
