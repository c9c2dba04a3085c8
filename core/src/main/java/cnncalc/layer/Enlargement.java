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
 * Axes made longer: the whole repeated, or each element, or a border put around.
 *
 * @param type which of the three
 * @param counts repetitions for each of the last axes; repetitions of each element along an axis; or borders, two for each
 *     axis or two for all
 * @param axis the axis along which elements are repeated; nothing for all in one row
 * @see <a href="https://keras.io/api/ops/numpy/">Keras 3, {@code ops/numpy.py}: {@code Tile}, {@code Repeat}, {@code Pad}</a>
 */
public record Enlargement(LayerType type, List<Long> counts, Value axis) implements Layer {

    public static final LayerType TILE = type(
            "tile",
            Spelling.operation(
                    List.of("Tile"), "repeats", arguments -> of("tile", arguments.wholes("repeats"), new Nothing())));
    public static final LayerType ELEMENTS = type(
            "repeatelements",
            Spelling.operation(
                    List.of("Repeat"),
                    "repeats, axis=None",
                    arguments -> of("repeatelements", arguments.wholes("repeats"), arguments.value("axis"))));
    public static final LayerType BORDER = type(
            "extend",
            Spelling.operation(List.of("Pad"), "pad_width, mode='constant'", Enlargement::border)
                    .writing((fields, inputs) -> Call.of("").with("pad_width", new Many(pairs(fields)))),
            Spelling.expression(Enlargement::toTorch));

    private static List<Value> pairs(Call fields) {
        List<Value> counts = Wording.parts(Fields.value(fields, "counts"));
        List<Value> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < counts.size(); i += 2) {
            pairs.add(new Many(List.of(counts.get(i), counts.get(i + 1))));
        }
        return pairs;
    }

    /** The last axis comes first; axes in front that nothing is added to are left out. */
    private static Call toTorch(Call fields, List<Shape> inputs) {
        List<Value> pairs = pairs(fields);
        List<Value> sides = new ArrayList<>();
        int first = 0;
        while (first < pairs.size() - 1 && pairs.get(first).equals(new Many(List.of(Value.of(0), Value.of(0))))) {
            first++;
        }
        for (int axis = pairs.size() - 1; axis >= first; axis--) {
            sides.addAll(Wording.parts(pairs.get(axis)));
        }
        return Call.of("F.pad(@0, @)").with("", new Many(sides));
    }

    private static LayerType type(String word, Spelling... spellings) {
        return new LayerType(
                word,
                word + " 2,1",
                word,
                Family.SHAPING,
                LayerType.Inputs.ONE,
                List.of(Field.leading("counts", Kind.SIGNED_LIST), Fields.AXIS),
                arguments -> of(word, arguments.wholes("counts"), arguments.value("axis")),
                spellings);
    }

    public Enlargement {
        counts = List.copyOf(counts);
        if (counts.isEmpty()) {
            throw Refusal.of("enlarge.none").about("counts");
        }
    }

    private static Enlargement of(String word, List<Long> counts, Value axis) {
        LayerType type = word.equals("tile") ? TILE : word.equals("extend") ? BORDER : ELEMENTS;
        return new Enlargement(type, counts, axis);
    }

    private static Enlargement border(Arguments arguments) {
        List<Long> sides = new ArrayList<>();
        for (List<Long> pair : arguments.table("pad_width")) {
            sides.add(pair.get(0));
            sides.add(pair.get(pair.size() - 1));
        }
        return new Enlargement(BORDER, sides, new Nothing());
    }

    @Override
    public Call call() {
        return Call.of(type.word()).with("counts", Value.of(counts)).with("axis", axis);
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        Shape input = inputs.get(0);
        if (type.word().equals("tile")) {
            return List.of(tiled(input));
        }
        return List.of(type.word().equals("extend") ? bordered(input) : repeated(input));
    }

    private Shape tiled(Shape input) {
        int rank = Math.max(input.rank(), counts.size());
        List<Size> sizes = new ArrayList<>();
        for (int axis = 0; axis < rank; axis++) {
            int place = axis - rank + input.rank();
            int count = axis - rank + counts.size();
            Size size = place < 0 ? Size.of(1) : input.size(place);
            sizes.add(times(size, count < 0 ? 1 : counts.get(count)));
        }
        return new Shape(sizes);
    }

    private static Size times(Size size, long count) {
        return size.known() ? Size.of(Math.multiplyExact(size.value(), count)) : size;
    }

    private Shape bordered(Shape input) {
        boolean all = counts.size() == 2;
        if (!all && counts.size() != 2 * input.rank()) {
            throw Refusal.of("border.axes", counts.size() / 2, input.rank(), input.whole())
                    .about("counts");
        }
        List<Size> sizes = new ArrayList<>();
        for (int axis = 0; axis < input.rank(); axis++) {
            Size size = input.size(axis);
            long added = counts.get(all ? 0 : 2 * axis) + counts.get(all ? 1 : 2 * axis + 1);
            sizes.add(size.known() ? Size.of(Math.addExact(size.value(), added)) : size);
        }
        return new Shape(sizes);
    }

    private Shape repeated(Shape input) {
        boolean row = axis instanceof Nothing;
        Shape whole = row
                ? new Reshape(List.of(Reshape.INFERRED), 0, -1)
                        .outputs(List.of(input), new Findings())
                        .get(0)
                : input;
        int along = row ? 0 : Fields.position(axis, layout(), input);
        Size size = whole.size(along);
        if (size.known() && counts.size() > 1) {
            return whole.with(along, Size.of(sum(size.value())));
        }
        return whole.with(along, counts.size() > 1 ? size : times(size, counts.get(0)));
    }

    /** Each element has its own count. */
    private long sum(long elements) {
        if (counts.size() != elements) {
            throw Refusal.of("repeat.counts", counts.size(), elements).about("counts");
        }
        long sum = 0;
        for (long count : counts) {
            sum = Math.addExact(sum, count);
        }
        return sum;
    }
}
