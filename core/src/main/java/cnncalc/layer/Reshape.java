package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.term.Term;
import cnncalc.text.Findings;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * The elements of an example in another arrangement; one size may be left open, −1, and follows from the others.
 *
 * @param sizes the new sizes, batch left out
 * @see <a href="https://keras.io/api/layers/reshaping_layers/reshape/">Keras 3, {@code reshaping/reshape.py}</a>
 */
public record Reshape(List<Long> sizes) implements Layer {

    public static final LayerType TYPE = new LayerType(
            "reshape",
            "reshape 16,16",
            "reshape",
            Family.SHAPING,
            LayerType.Inputs.ONE,
            List.of(Field.leading("sizes", Kind.SIGNED_LIST)),
            arguments -> new Reshape(arguments.wholes("sizes")),
            Spelling.keras(
                    List.of("Reshape"), "target_shape", arguments -> new Reshape(arguments.wholes("target_shape"))));

    /**
     * @throws Refusal if more than one size is open
     */
    public Reshape {
        sizes = List.copyOf(sizes);
        int open = 0;
        for (long size : sizes) {
            open += size == -1 ? 1 : 0;
            if (size < -1 || open > 1) {
                throw Refusal.of("reshape.open").about("sizes");
            }
        }
    }

    @Override
    public Call call() {
        return Call.of(TYPE.word()).with("sizes", Value.of(sizes));
    }

    @Override
    public LayerType type() {
        return TYPE;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        Shape input = inputs.get(0);
        Term elements = product(input.exampleSizes());
        List<Size> result = new ArrayList<>();
        for (long size : sizes) {
            result.add(size == -1 ? Size.unknown("open") : Size.of(size));
        }
        int open = sizes.indexOf(-1L);
        if (elements.known()) {
            long rest = rest(elements.value(), input);
            if (open >= 0) {
                result.set(open, Size.of(rest));
            }
        }
        return List.of(input.withExample(result));
    }

    /** What is left for the open size; 1 where none is open. */
    private long rest(long elements, Shape input) {
        long given = 1;
        for (long size : sizes) {
            given = size == -1 ? given : Math.multiplyExact(given, size);
        }
        boolean open = sizes.indexOf(-1L) >= 0;
        boolean fits = open ? given > 0 && elements % given == 0 : given == elements;
        if (!fits) {
            throw Refusal.of("reshape.elements", elements, input.toString(), given)
                    .about("sizes");
        }
        return open ? elements / given : 1;
    }

    private static Term product(List<Size> sizes) {
        List<Term> terms = new ArrayList<>();
        for (Size size : sizes) {
            terms.add(size.plain());
        }
        return Term.product(terms);
    }
}
