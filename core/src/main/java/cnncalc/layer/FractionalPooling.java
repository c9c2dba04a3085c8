package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Decimal;
import cnncalc.call.Value.Nothing;
import cnncalc.shape.Axes;
import cnncalc.shape.Factor;
import cnncalc.shape.Layout;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.text.Candidate;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * Maximum pooling whose windows begin at random places, about evenly spread, so that the output may have any size: the
 * given one, or {@code floor(I·ratio)}.
 *
 * @param kernel the windows' sizes
 * @param sizes the output's sizes; empty where a ratio is given
 * @param ratios the output's sizes as parts of the input's, above 0 and below 1; empty where sizes are given
 * @param indices whether the place of each maximum is a second output
 * @param layout where the channels are
 * @see <a href="https://arxiv.org/abs/1412.6071">Graham 2014</a>; PyTorch, {@code torch/nn/modules/pooling.py}, {@code
 *     aten/src/ATen/native/FractionalMaxPool2d.cpp}
 */
public record FractionalPooling(Axes kernel, List<Long> sizes, List<Factor> ratios, boolean indices, Layout layout)
        implements Layer {

    public static final LayerType TYPE = new LayerType(
            "fractionalpool",
            "fractionalpool 2x2 output 5x5",
            "pool",
            Family.POOLING,
            LayerType.Inputs.ONE,
            List.of(
                    Fields.KERNEL,
                    Field.named("output", Kind.SIZES, new Nothing()),
                    Field.named("ratio", Kind.DECIMALS, new Nothing()),
                    Field.named("indices", Kind.TRUTH, Value.of(false)),
                    Fields.LAYOUT),
            FractionalPooling::read,
            Spelling.torch(
                    List.of("FractionalMaxPool2d", "FractionalMaxPool3d"),
                    "kernel_size, output_size=None, output_ratio=None, return_indices=False, _random_samples=None",
                    FractionalPooling::fromTorch));

    /**
     * @throws Refusal if neither sizes nor ratios are given, or both, or a ratio is not between 0 and 1
     */
    public FractionalPooling {
        sizes = List.copyOf(sizes);
        ratios = List.copyOf(ratios);
        if (sizes.isEmpty() == ratios.isEmpty()) {
            throw Refusal.of("fractional.one").about("output");
        }
        for (Factor ratio : ratios) {
            if (!ratio.isBelowOne()) {
                throw Refusal.of("fractional.ratio", ratio.toString()).about("ratio");
            }
        }
        for (long size : kernel.values()) {
            Refusal.unlessPositive("kernel", size);
        }
        for (long size : sizes) {
            Refusal.unlessPositive("output", size);
        }
    }

    private static FractionalPooling read(Arguments arguments) {
        return new FractionalPooling(
                arguments.axes("kernel"),
                arguments.isNothing("output") ? List.of() : arguments.wholes("output"),
                arguments.isNothing("ratio") ? List.of() : Resampling.factors(arguments, "ratio"),
                arguments.truth("indices"),
                Fields.layout(arguments));
    }

    private static FractionalPooling fromTorch(Arguments arguments) {
        int rank = arguments.rank();
        List<Long> sizes = arguments.isNothing("output_size")
                ? List.of()
                : arguments.axesAtLeast(1, "output_size", rank).values();
        List<Factor> ratios =
                arguments.isNothing("output_ratio") ? List.of() : Resampling.factors(arguments, "output_ratio");
        return new FractionalPooling(
                arguments.axesAtLeast(1, "kernel_size", rank),
                sizes,
                ratios,
                arguments.truth("return_indices"),
                Torch.layout(arguments));
    }

    @Override
    public Call call() {
        List<Value> written = new ArrayList<>();
        for (Factor ratio : ratios) {
            written.add(new Decimal(ratio.toString()));
        }
        return Call.of(TYPE.word())
                .with("kernel", Value.of(kernel.values()))
                .with("output", sizes.isEmpty() ? new Nothing() : Value.of(sizes))
                .with("ratio", written.isEmpty() ? new Nothing() : Value.one(written))
                .with("indices", Value.of(indices))
                .with("layout", Value.of(layout.word()));
    }

    @Override
    public LayerType type() {
        return TYPE;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        Shape input = inputs.get(0);
        Fields.requireSpatial(input, layout);
        int rank = layout.spatialRank(input);
        requireRank("kernel", kernel.values().size(), rank);
        requireRank("output", sizes.size(), rank);
        requireRank("ratio", ratios.size(), rank);
        if (layout.batchOptional()) {
            Torch.requireElements(input, layout);
        }
        List<Size> pooled = new ArrayList<>();
        for (int axis = 0; axis < rank; axis++) {
            pooled.add(pooled(layout.spatial(input).get(axis), axis, rank));
        }
        Shape output = layout.shape(input, pooled, layout.channels(input));
        return indices ? List.of(output, output) : List.of(output);
    }

    private static void requireRank(String field, int given, int rank) {
        if (given > 1 && given != rank) {
            throw Refusal.of("window.rank", Message.of("field." + field), given, rank)
                    .about(field);
        }
    }

    private Size pooled(Size size, int axis, int rank) {
        Size pooled = sizes.isEmpty()
                ? ratios.get(ratios.size() == 1 ? 0 : axis)
                        .times(size, Letters.INPUT.along(Layout.axisIndex(axis, rank)))
                : Size.of(sizes.get(sizes.size() == 1 ? 0 : axis));
        if (size.known()) {
            requireFits(size.value(), pooled.value(), kernel.along(axis));
        }
        return pooled;
    }

    /** So many windows need as many beginnings, each with room for a window. */
    private void requireFits(long size, long pooled, long window) {
        if (pooled < 1) {
            throw Refusal.of("fractional.empty", size).about("ratio").trying(List.of(new Candidate("ratio", "0.5")));
        }
        if (pooled + window - 1 > size) {
            long most = Math.max(1, size - pooled + 1);
            throw Refusal.of("fractional.fit", pooled, window, size)
                    .about("kernel")
                    .trying(List.of(new Candidate("kernel", Long.toString(most))));
        }
    }

    @Override
    public Message sentence(List<Shape> inputs, List<Shape> outputs) {
        return Message.of(
                "sentence.fractionalpool", kernel.label(), outputs.get(0).toString());
    }
}
