package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Many;
import cnncalc.shape.Layout;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.shape.Windows;
import cnncalc.term.Term;
import cnncalc.text.Candidate;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * Convolution along any number of axes: kernels that slide, with the same weights at every position.
 *
 * <p>Output {@code floor((I - K + 2·P)/S) + 1} along each axis; parameters {@code K^2·C/G·N + N}.
 *
 * @param filters kernels, and so output channels
 * @param windows how they slide
 * @param groups parts that the channels are split into, each with its own kernels
 * @param bias whether each kernel adds a bias
 * @param connections for each kernel, the input channels that it reads; empty if all
 * @param fill what the padding is filled with, which changes no number
 * @param layout where the channels are
 * @param activation the function applied to the output, which changes no number
 * @see <a href="https://keras.io/api/layers/convolution_layers/">Keras 3, {@code base_conv.py}</a>
 * @see <a href="http://yann.lecun.com/exdb/publis/pdf/lecun-98.pdf">LeCun et al. 1998</a>, Table I, for connections
 */
public record Convolution(
        long filters,
        Windows windows,
        long groups,
        boolean bias,
        List<List<Long>> connections,
        String fill,
        Layout layout,
        String activation)
        implements Layer {

    private static final int MAX_STEPS = 10_000;

    public static final LayerType TYPE = new LayerType(
            "conv",
            "conv 32 3x3 padding same relu",
            "conv",
            Family.CONVOLUTION,
            LayerType.Inputs.ONE,
            List.of(
                    Field.leading("filters", Kind.WHOLE),
                    Fields.KERNEL,
                    Fields.STRIDE,
                    Fields.PADDING,
                    Fields.DILATION,
                    Field.named("groups", Kind.WHOLE, Value.of(1)),
                    Fields.BIAS,
                    Field.named("connections", Kind.TABLE, new Many(List.of())),
                    Field.choice("fill", List.of("zero", "replicate", "reflect", "circular")),
                    Fields.LAYOUT,
                    Activation.FIELD),
            Convolution::read);

    public Convolution {
        connections = List.copyOf(connections);
    }

    private static Convolution read(Arguments arguments) {
        return new Convolution(
                arguments.positive("filters"),
                Fields.convolutionWindows(arguments),
                arguments.positive("groups"),
                arguments.truth("bias"),
                arguments.table("connections"),
                arguments.word("fill"),
                Fields.layout(arguments),
                arguments.word("activation"));
    }

    @Override
    public Call call() {
        List<Value> rows = new ArrayList<>();
        for (List<Long> row : connections) {
            rows.add(Value.of(row));
        }
        return Fields.write(Call.of(TYPE.word()).with("filters", Value.of(filters)), windows)
                .with("groups", Value.of(groups))
                .with("bias", Value.of(bias))
                .with("connections", new Many(rows))
                .with("fill", Value.of(fill))
                .with("layout", Value.of(layout.word()))
                .with("activation", Value.of(activation));
    }

    @Override
    public LayerType type() {
        return TYPE;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        Shape input = inputs.get(0);
        Fields.requireSpatial(input, layout);
        windows.requireRank(layout.spatialRank(input));
        try {
            requireChannels(layout.channels(input));
        } catch (Refusal refusal) {
            findings.refuse(refusal);
        }
        List<Size> positions = windows.slide(layout.spatial(input), findings);
        return List.of(layout.shape(input, positions, Size.of(Term.of(Letters.FILTERS, filters))));
    }

    /** Groups and connections must fit the kernels, and the input's channels where they are known. */
    private void requireChannels(Size channels) {
        if (filters % groups != 0) {
            throw Refusal.of("conv.filters", filters, groups)
                    .about("groups")
                    .trying(divisors(groups, channels.known() ? commonDivisor(filters, channels.value()) : filters));
        }
        if (channels.known() && channels.value() % groups != 0) {
            throw Refusal.of("conv.groups", channels.value(), groups)
                    .about("groups")
                    .trying(divisors(groups, commonDivisor(filters, channels.value())));
        }
        if (!connections.isEmpty()) {
            requireConnections(channels);
        }
    }

    private void requireConnections(Size channels) {
        if (connections.size() != filters || groups != 1) {
            throw Refusal.of("conv.connections", connections.size(), filters).about("connections");
        }
        for (List<Long> row : connections) {
            requireConnections(row, channels);
        }
    }

    private static void requireConnections(List<Long> row, Size channels) {
        for (int i = 0; i < row.size(); i++) {
            long channel = row.get(i);
            for (long earlier : row.subList(0, i)) {
                if (earlier == channel) {
                    throw Refusal.of("conv.twice", channel).about("connections");
                }
            }
            if (channels.known() && channel >= channels.value()) {
                throw Refusal.of("conv.connected", channel, channels.value()).about("connections");
            }
        }
    }

    /** The largest number of groups up to the one asked for that divides a number, and no groups at all. */
    private static List<Candidate> divisors(long near, long number) {
        long divisor = Math.min(near, number);
        for (int step = 0; step < MAX_STEPS && number % divisor != 0; step++) {
            divisor--;
        }
        List<Candidate> candidates = new ArrayList<>();
        if (number % divisor == 0) {
            candidates.add(new Candidate("groups", Long.toString(divisor)));
        }
        if (divisor != 1) {
            candidates.add(new Candidate("groups", "1"));
        }
        return candidates;
    }

    private static long commonDivisor(long left, long right) {
        return right == 0 ? left : commonDivisor(right, left % right);
    }

    @Override
    public List<Weight> weights(List<Shape> inputs) {
        Shape input = inputs.get(0);
        Fields.requireSpatial(input, layout);
        windows.requireRank(layout.spatialRank(input));
        List<Term> factors = new ArrayList<>(kernelFactors(input));
        if (connections.isEmpty()) {
            factors.add(Term.of(Letters.FILTERS, filters));
        }
        Weight kernel = Weight.kernel("kernel", factors);
        return bias ? List.of(kernel, Weight.bias("bias", Term.of(Letters.FILTERS, filters))) : List.of(kernel);
    }

    /** The weights of one kernel, or of all of them where a table says which channels each one reads. */
    private List<Term> kernelFactors(Shape input) {
        requireChannels(layout.channels(input));
        List<Term> factors = new ArrayList<>(windows.kernelTerms(layout.spatialRank(input)));
        Term channels = layout.channels(input).as(Letters.CHANNELS);
        if (!connections.isEmpty()) {
            factors.add(Term.of(Letters.CONNECTIONS, connected()));
        } else if (groups > 1) {
            factors.add(channels.dividedBy(Term.of(Letters.GROUPS, groups)));
        } else {
            factors.add(channels);
        }
        return factors;
    }

    private long connected() {
        long connected = 0;
        for (List<Long> row : connections) {
            connected += row.size();
        }
        return connected;
    }

    @Override
    public Term multiplyAdds(List<Shape> inputs, List<Shape> outputs) {
        List<Term> factors = new ArrayList<>(Letters.batch(outputs.get(0)));
        factors.addAll(Letters.spatial(Letters.OUTPUT, layout.spatial(outputs.get(0))));
        if (connections.isEmpty()) {
            factors.add(Term.of(Letters.FILTERS, filters));
        }
        factors.addAll(kernelFactors(inputs.get(0)));
        return Term.product(factors);
    }

    @Override
    public Message sentence(List<Shape> inputs, List<Shape> outputs) {
        Term one = Term.product(kernelFactors(inputs.get(0)));
        boolean known = one.known() && outputs.get(0).elements().known();
        if (!known || groups > 1 || !connections.isEmpty()) {
            return Message.of(
                    "sentence.convolution.some", filters, windows.kernel().label());
        }
        Term biases = bias ? Term.ONE : Term.ZERO;
        Term shared = one.plus(biases).times(Term.number(filters));
        Term separate = one.plus(biases).times(outputs.get(0).elements());
        String key = bias ? "sentence.convolution" : "sentence.convolution.plain";
        return new Message(
                key,
                List.of(
                        filters,
                        inputs.get(0).toString(),
                        windows.stride().label(),
                        one.numbers(),
                        one.value(),
                        shared.value(),
                        separate.value()));
    }
}
