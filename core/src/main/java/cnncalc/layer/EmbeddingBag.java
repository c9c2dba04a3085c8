package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.term.Term;
import cnncalc.text.Findings;
import cnncalc.text.Refusal;
import java.util.List;

/**
 * Trained vectors, of which those of each bag are added, averaged, or the largest taken: {@code V·E} parameters. A bag is a
 * row of the input, or what the offsets, a second input, part off a single row.
 *
 * @param entries how many numbers there are
 * @param width elements of a vector
 * @param closed whether the last offset is the row's end, and begins no bag
 * @see <a href="https://docs.pytorch.org/docs/stable/generated/torch.nn.EmbeddingBag.html">PyTorch, {@code
 *     torch/nn/modules/sparse.py}</a>
 */
record EmbeddingBag(long entries, long width, boolean closed) implements Layer {

    static final LayerType TYPE = new LayerType(
            "embeddingbag",
            "embeddingbag 1000 16",
            "embeddingbag",
            Family.EMBEDDING,
            LayerType.Inputs.SEVERAL,
            List.of(
                    Field.leading("entries", Kind.WHOLE),
                    Field.leading("width", Kind.WHOLE),
                    Field.named("closed", Kind.TRUTH, Value.of(false))),
            arguments ->
                    new EmbeddingBag(arguments.whole("entries"), arguments.whole("width"), arguments.truth("closed")),
            Spelling.torch(
                    List.of("EmbeddingBag"),
                    "num_embeddings, embedding_dim, max_norm=None, norm_type=2.0, scale_grad_by_freq=False,"
                            + " mode='mean', sparse=False, _weight=None, include_last_offset=False, padding_idx=None,"
                            + " device=None, dtype=None, called.offsets=None, called.per_sample_weights=None",
                    EmbeddingBag::fromTorch));

    private static EmbeddingBag fromTorch(Arguments arguments) {
        arguments.word("mode", List.of("mean", "sum", "max"));
        long entries = arguments.atLeast(0, "num_embeddings", arguments.whole("num_embeddings"));
        Embedding.requirePadding(arguments, entries);
        return new EmbeddingBag(
                entries,
                arguments.atLeast(0, "embedding_dim", arguments.whole("embedding_dim")),
                arguments.truth("include_last_offset"));
    }

    @Override
    public Call call() {
        return Call.of(TYPE.word())
                .with("entries", Value.of(entries))
                .with("width", Value.of(width))
                .with("closed", Value.of(closed));
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
        Shape input = inputs.get(0);
        Size bags;
        if (input.rank() == 2) {
            bags = input.size(0);
        } else if (input.rank() == 1 && inputs.size() > 1 && inputs.get(1).rank() == 1) {
            Size offsets = inputs.get(1).size(0);
            bags = closed && offsets.known() ? Size.of(offsets.value() - 1) : offsets;
        } else {
            throw Refusal.of("embedding.bag", input.rank(), input.whole());
        }
        return List.of(new Shape(List.of(bags, Size.of(Term.of(Embedding.WIDTH, width)))));
    }

    @Override
    public boolean knowsWeights() {
        return true;
    }

    @Override
    public List<Weight> weights(List<Shape> inputs) {
        return List.of(
                Weight.kernel("weight", List.of(Term.of(Embedding.ENTRIES, entries), Term.of(Embedding.WIDTH, width))));
    }
}
