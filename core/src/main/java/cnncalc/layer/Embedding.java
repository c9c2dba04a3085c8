package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Whole;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.term.Role;
import cnncalc.term.Symbol;
import cnncalc.term.Term;
import cnncalc.text.Findings;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * A trained vector for each whole number: {@code V·E} parameters.
 *
 * @param entries how many numbers there are
 * @param width elements of a vector
 * @param separate whether the way back, from vectors to numbers, has weights of its own
 * @param reverse whether this is the way back: a score of each number for each vector
 * @see <a href="https://keras.io/api/layers/core_layers/embedding/">Keras 3, {@code core/embedding.py}, {@code
 *     core/reversible_embedding.py}</a>; PyTorch, {@code torch/nn/modules/sparse.py}
 */
public record Embedding(long entries, long width, boolean separate, boolean reverse) implements Layer {

    static final Symbol ENTRIES = Symbol.of("V", Role.CHANNELS);
    static final Symbol WIDTH = Symbol.of("E", Role.FILTERS);

    public static final LayerType TYPE = new LayerType(
            "embedding",
            "embedding 1000 16",
            "embedding",
            Family.EMBEDDING,
            LayerType.Inputs.ONE,
            List.of(
                    Field.leading("entries", Kind.WHOLE),
                    Field.leading("width", Kind.WHOLE),
                    Field.named("separate", Kind.TRUTH, Value.of(false)),
                    Field.named("reverse", Kind.TRUTH, Value.of(false))),
            arguments -> new Embedding(
                    arguments.whole("entries"),
                    arguments.whole("width"),
                    arguments.truth("separate"),
                    arguments.truth("reverse")),
            Spelling.keras(
                    List.of("Embedding"),
                    "input_dim, output_dim",
                    arguments -> fromKeras(arguments, /* separate= */ false, /* reverse= */ false)),
            Spelling.keras(
                    List.of("ReversibleEmbedding"),
                    "input_dim, output_dim, tie_weights=True, called.reverse=False",
                    arguments ->
                            fromKeras(arguments, !arguments.truth("tie_weights"), arguments.truth("called.reverse"))),
            Spelling.torch(
                    List.of("Embedding"),
                    "num_embeddings, embedding_dim, padding_idx=None, max_norm=None, norm_type=2.0,"
                            + " scale_grad_by_freq=False, sparse=False, _weight=None, _freeze=False, device=None,"
                            + " dtype=None",
                    Embedding::fromTorch));

    private static Embedding fromKeras(Arguments arguments, boolean separate, boolean reverse) {
        return new Embedding(arguments.positive("input_dim"), arguments.positive("output_dim"), separate, reverse);
    }

    private static Embedding fromTorch(Arguments arguments) {
        long entries = arguments.atLeast(0, "num_embeddings", arguments.whole("num_embeddings"));
        requirePadding(arguments, entries);
        long width = arguments.atLeast(0, "embedding_dim", arguments.whole("embedding_dim"));
        return new Embedding(entries, width, /* separate= */ false, /* reverse= */ false);
    }

    /**
     * @throws Refusal if the number that stands for padding is none of the table's, from behind if negative
     */
    static void requirePadding(Arguments arguments, long entries) {
        boolean given = arguments.value("padding_idx") instanceof Whole;
        long index = given ? arguments.whole("padding_idx") : 0;
        if (given && (index >= entries || index < -entries)) {
            throw Refusal.of("embedding.padding", index, entries).about("padding_idx");
        }
    }

    @Override
    public Call call() {
        return Call.of(TYPE.word())
                .with("entries", Value.of(entries))
                .with("width", Value.of(width))
                .with("separate", Value.of(separate))
                .with("reverse", Value.of(reverse));
    }

    @Override
    public boolean readsIndices() {
        return true;
    }

    @Override
    public LayerType type() {
        return TYPE;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        if (entries == 0) {
            throw Refusal.of("embedding.empty").about("entries");
        }
        Shape input = inputs.get(0);
        if (reverse && input.rank() > 0) {
            return List.of(input.with(input.rank() - 1, Size.of(Term.of(ENTRIES, entries))));
        }
        List<Size> sizes = new ArrayList<>(input.sizes());
        sizes.add(Size.of(Term.of(WIDTH, width)));
        return List.of(new Shape(sizes));
    }

    @Override
    public boolean knowsWeights() {
        return true;
    }

    @Override
    public List<Weight> weights(List<Shape> inputs) {
        Term table = Term.of(ENTRIES, entries);
        Term vector = Term.of(WIDTH, width);
        List<Weight> weights = new ArrayList<>(List.of(Weight.kernel("embeddings", List.of(table, vector))));
        if (separate) {
            weights.add(Weight.kernel("reverse_embeddings", List.of(vector, table)));
        }
        return weights;
    }

    @Override
    public Size lastKernelAxis(List<Shape> inputs) {
        return Size.of(width);
    }

    /** To look up is no multiplication; the way back is a matrix product. */
    @Override
    public Term multiplyAdds(List<Shape> inputs, List<Shape> outputs) {
        if (!reverse) {
            return Term.ZERO;
        }
        return AttentionCost.product(Letters.rows(inputs.get(0)), Term.of(WIDTH, width), Term.of(ENTRIES, entries));
    }
}
