package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.term.Role;
import cnncalc.term.Symbol;
import cnncalc.term.Term;
import cnncalc.text.Findings;
import java.util.ArrayList;
import java.util.List;

/**
 * A trained vector for each whole number: {@code V·E} parameters.
 *
 * @param entries how many numbers there are
 * @param width elements of a vector
 * @see <a href="https://keras.io/api/layers/core_layers/embedding/">Keras 3, {@code core/embedding.py}</a>; PyTorch, {@code
 *     torch/nn/modules/sparse.py}
 */
public record Embedding(long entries, long width) implements Layer {

    private static final Symbol ENTRIES = Symbol.of("V", Role.CHANNELS);
    private static final Symbol WIDTH = Symbol.of("E", Role.FILTERS);

    public static final LayerType TYPE = new LayerType(
            "embedding",
            "embedding 1000 16",
            "embedding",
            Family.EMBEDDING,
            LayerType.Inputs.ONE,
            List.of(Field.leading("entries", Kind.WHOLE), Field.leading("width", Kind.WHOLE)),
            arguments -> new Embedding(arguments.positive("entries"), arguments.positive("width")),
            Spelling.keras(
                    List.of("Embedding"),
                    "input_dim, output_dim",
                    arguments -> new Embedding(arguments.positive("input_dim"), arguments.positive("output_dim"))),
            Spelling.torch(
                    List.of("Embedding"),
                    "num_embeddings, embedding_dim, padding_idx=None, max_norm=None, norm_type=2.0,"
                            + " scale_grad_by_freq=False, sparse=False, _weight=None, _freeze=False, device=None,"
                            + " dtype=None",
                    arguments ->
                            new Embedding(arguments.positive("num_embeddings"), arguments.positive("embedding_dim"))));

    @Override
    public Call call() {
        return Call.of(TYPE.word()).with("entries", Value.of(entries)).with("width", Value.of(width));
    }

    @Override
    public LayerType type() {
        return TYPE;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        List<Size> sizes = new ArrayList<>(inputs.get(0).sizes());
        sizes.add(Size.of(Term.of(WIDTH, width)));
        return List.of(new Shape(sizes));
    }

    @Override
    public boolean knowsWeights() {
        return true;
    }

    @Override
    public List<Weight> weights(List<Shape> inputs) {
        return List.of(Weight.kernel("embeddings", List.of(Term.of(ENTRIES, entries), Term.of(WIDTH, width))));
    }
}
