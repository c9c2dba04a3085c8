package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.shape.Layout;
import cnncalc.shape.Rounding;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.shape.Windows;
import cnncalc.term.Term;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * The windows of an image side by side, each as a column of its numbers: {@code C·K^2} by positions; or such columns added
 * up to an image again.
 *
 * @param type which of the two
 * @param image rows and columns of the image that is put together; empty where one is taken apart
 * @param patches how the windows slide
 * @see <a href="https://docs.pytorch.org/docs/stable/generated/torch.nn.Unfold.html">PyTorch, {@code
 *     torch/nn/modules/fold.py}, {@code aten/src/ATen/native/im2col_shape_check.h}</a>
 */
public record Patches(LayerType type, List<Long> image, Windows patches) implements Layer {

    private static final int AXES = 2;

    private static final Layout LAYOUT = new Layout(true, AXES, true);

    /** Columns of numbers: the windows' numbers in front, as channels, and one axis of positions. */
    private static final Layout COLUMNS = new Layout(true, 1, true);

    private static final String TORCH = "kernel_size, dilation=1, padding=0, stride=1";

    public static final LayerType UNFOLD = type(
            "unfold",
            List.of(),
            Spelling.torch(
                    List.of("Unfold"),
                    TORCH,
                    arguments -> new Patches(typeOf("unfold"), List.of(), torchWindows(arguments))));

    public static final LayerType FOLD = type(
            "fold",
            List.of(Field.leading("output", Kind.SIZES)),
            Spelling.torch(List.of("Fold"), "output_size, " + TORCH, Patches::foldFromTorch));

    private static LayerType type(String word, List<Field> leading, Spelling spelling) {
        List<Field> fields = new ArrayList<>(leading);
        fields.addAll(List.of(Fields.KERNEL, Fields.STRIDE, Fields.PADDING, Fields.DILATION));
        return new LayerType(
                word,
                leading.isEmpty() ? word + " 2x2 stride 2" : word + " 4x4 2x2",
                word,
                Family.SHAPING,
                LayerType.Inputs.ONE,
                List.copyOf(fields),
                Patches::read,
                spelling);
    }

    private static LayerType typeOf(String word) {
        return word.equals("fold") ? FOLD : UNFOLD;
    }

    private static Patches read(Arguments arguments) {
        boolean folds = arguments.name().equals("fold");
        List<Long> image = folds ? arguments.axesAtLeast(1, "output", AXES).values() : List.of();
        return new Patches(typeOf(arguments.name()), image, Fields.convolutionWindows(arguments));
    }

    private static Patches foldFromTorch(Arguments arguments) {
        List<Long> image = arguments.axesAtLeast(1, "output_size", AXES).values();
        return new Patches(FOLD, image, torchWindows(arguments));
    }

    private static Windows torchWindows(Arguments arguments) {
        return new Windows(
                arguments.axesAtLeast(1, "kernel_size", AXES),
                arguments.axesAtLeast(1, "stride", AXES),
                arguments.axesAtLeast(1, "dilation", AXES),
                Torch.explicit(arguments.axesAtLeast(0, "padding", AXES)),
                Rounding.FLOOR,
                /* pooling= */ false);
    }

    @Override
    public Call call() {
        Call call = Call.of(type.word());
        return Fields.write(image.isEmpty() ? call : call.with("output", Value.of(image)), patches);
    }

    @Override
    public Layout layout() {
        return LAYOUT;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        Shape input = inputs.get(0);
        patches.requireRank(AXES);
        return List.of(image.isEmpty() ? unfolded(input, findings) : folded(input, findings));
    }

    private Shape unfolded(Shape input, Findings findings) {
        LAYOUT.require(input);
        Torch.requireElements(input, LAYOUT);
        List<Term> rows = new ArrayList<>(List.of(LAYOUT.channels(input).as(Letters.CHANNELS)));
        rows.addAll(patches.kernelTerms(AXES));
        return COLUMNS.shape(
                columnsLike(input), List.of(positions(LAYOUT.spatial(input), findings)), Size.of(Term.product(rows)));
    }

    /** A shape of columns with the image's batch, or none. */
    private static Shape columnsLike(Shape image) {
        return new Shape(image.sizes().subList(0, image.rank() - 1));
    }

    private Size positions(List<Size> image, Findings findings) {
        return Size.of(Term.product(Letters.spatial(Letters.OUTPUT, patches.slide(image, findings))));
    }

    private Shape folded(Shape input, Findings findings) {
        COLUMNS.require(input);
        Torch.requireElements(input, COLUMNS);
        Term window = Term.product(patches.kernelTerms(AXES));
        Size rows = COLUMNS.channels(input);
        if (rows.known() && rows.value() % window.value() != 0) {
            throw Refusal.of("fold.rows", rows.value(), window.value()).about("kernel");
        }
        List<Size> sizes = new ArrayList<>();
        for (long size : image) {
            sizes.add(Size.of(size));
        }
        Findings ofWindows = new Findings();
        Size needed = positions(sizes, ofWindows);
        for (Refusal refusal : ofWindows.refusals()) {
            findings.refuse(refusal);
        }
        Size given = COLUMNS.spatial(input).get(0);
        if (given.known() && needed.known() && given.value() != needed.value()) {
            throw Refusal.of("fold.positions", needed.value(), given.value()).about("output");
        }
        List<Size> all = new ArrayList<>(COLUMNS.leading(input));
        all.add(Size.of(rows.as(Letters.CHANNELS).dividedBy(window)));
        all.addAll(sizes);
        return new Shape(all);
    }

    @Override
    public Message sentence(List<Shape> inputs, List<Shape> outputs) {
        return Message.of("sentence." + type.word(), patches.kernel().label());
    }
}
