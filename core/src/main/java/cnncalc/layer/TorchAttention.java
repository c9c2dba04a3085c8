package cnncalc.layer;

import static cnncalc.layer.AttentionCost.HEADS;
import static cnncalc.layer.AttentionCost.KEYS;
import static cnncalc.layer.AttentionCost.QUERIES;
import static cnncalc.layer.AttentionCost.WIDTH;
import static cnncalc.layer.AttentionCost.product;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Nothing;
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
 * Attention with several heads, as PyTorch has it: four E × E projections, whatever the number of heads. Inputs are query,
 * key, value, in this order; the output is followed by the attention weights, averaged over the heads unless asked for
 * each.
 *
 * @param width elements of the query, and of the output
 * @param keyWidth elements of the key
 * @param valueWidth elements of the value
 * @param extra whether a trained key and value are added to the sequence
 * @param zero whether a key and a value of zeros are added
 * @param weighting {@code average}, {@code each}, or {@code none} for no second output
 * @see <a href="https://docs.pytorch.org/docs/stable/generated/torch.nn.MultiheadAttention.html">PyTorch, {@code
 *     torch/nn/modules/activation.py}</a>
 */
record TorchAttention(
        long width,
        long heads,
        boolean bias,
        long keyWidth,
        long valueWidth,
        boolean extra,
        boolean zero,
        boolean batchFirst,
        String weighting)
        implements Layer {

    private static final Symbol KEY_WIDTH = new Symbol("E", "k", Role.CHANNELS);
    private static final Symbol VALUE_WIDTH = new Symbol("E", "v", Role.CHANNELS);

    static final LayerType TYPE = new LayerType(
            "pytorch-attention",
            "pytorch-attention 4 2 weighting none",
            "attention",
            Family.ATTENTION,
            LayerType.Inputs.SEVERAL,
            List.of(
                    Field.leading("width", Kind.WHOLE),
                    Field.leading("heads", Kind.WHOLE),
                    Fields.BIAS,
                    Field.named("key", Kind.WHOLE, new Nothing()),
                    Field.named("value", Kind.WHOLE, new Nothing()),
                    Field.named("extra", Kind.TRUTH, Value.of(false)),
                    Field.named("zero", Kind.TRUTH, Value.of(false)),
                    Field.choice("order", List.of("steps-first", "batch-first")),
                    Field.choice("weighting", List.of("average", "each", "none"))),
            TorchAttention::read,
            Spelling.torch(
                            List.of("MultiheadAttention"),
                            "embed_dim, num_heads, dropout=0.0, bias=True, add_bias_kv=False, add_zero_attn=False, kdim=None,"
                                    + " vdim=None, batch_first=False, device=None, dtype=None, called.key_padding_mask=None,"
                                    + " called.need_weights=True, called.attn_mask=None, called.average_attn_weights=True,"
                                    + " called.is_causal=False",
                            TorchAttention::fromTorch)
                    .writing(TorchAttention::toTorch));

    private static TorchAttention read(Arguments arguments) {
        long width = arguments.positive("width");
        return new TorchAttention(
                        width,
                        arguments.positive("heads"),
                        arguments.truth("bias"),
                        arguments.isNothing("key") ? width : arguments.positive("key"),
                        arguments.isNothing("value") ? width : arguments.positive("value"),
                        arguments.truth("extra"),
                        arguments.truth("zero"),
                        arguments.word("order").equals("batch-first"),
                        arguments.word("weighting"))
                .checked("heads");
    }

    private static TorchAttention fromTorch(Arguments arguments) {
        long width = arguments.positive("embed_dim");
        boolean each = !arguments.truth("called.average_attn_weights");
        return new TorchAttention(
                        width,
                        arguments.positive("num_heads"),
                        arguments.truth("bias"),
                        arguments.isNothing("kdim") ? width : arguments.positive("kdim"),
                        arguments.isNothing("vdim") ? width : arguments.positive("vdim"),
                        arguments.truth("add_bias_kv"),
                        arguments.truth("add_zero_attn"),
                        arguments.truth("batch_first"),
                        !arguments.truth("called.need_weights") ? "none" : each ? "each" : "average")
                .checked("num_heads");
    }

    private static Call toTorch(Call fields, List<Shape> inputs) {
        Value weighting = Fields.value(fields, "weighting");
        return weighting.equals(Value.of("none"))
                ? Call.of("").with("called.need_weights", Value.of(false))
                : Call.of("").with("called.average_attn_weights", Value.of(weighting.equals(Value.of("average"))));
    }

    /** Heads that share the width between them, as Keras's have it where their width is said to be so much. */
    @Override
    public List<Way> ways(List<Shape> inputs) {
        boolean plain = keyWidth == width && valueWidth == width && !extra && !zero && batchFirst;
        Layer keras = new MultiHeadAttention(
                MultiHeadAttention.MANY_HEADS,
                heads,
                heads,
                width / heads,
                width / heads,
                List.of(),
                List.of(),
                bias,
                /* gate= */ false,
                /* scores= */ !weighting.equals("none"));
        return plain && !weighting.equals("average") ? List.of(Way.of(keras)) : List.of();
    }

    private TorchAttention checked(String field) {
        requireDivides(width, heads, field);
        return this;
    }

    /**
     * @throws Refusal if the heads do not divide the width
     */
    static void requireDivides(long width, long heads, String field) {
        if (width % heads != 0) {
            throw Refusal.of("attention.heads", width, heads).about(field);
        }
    }

    @Override
    public Call call() {
        return Call.of(TYPE.word())
                .with("width", Value.of(width))
                .with("heads", Value.of(heads))
                .with("bias", Value.of(bias))
                .with("key", keyWidth == width ? new Nothing() : Value.of(keyWidth))
                .with("value", valueWidth == width ? new Nothing() : Value.of(valueWidth))
                .with("extra", Value.of(extra))
                .with("zero", Value.of(zero))
                .with("order", Value.of(batchFirst ? "batch-first" : "steps-first"))
                .with("weighting", Value.of(weighting));
    }

    @Override
    public LayerType type() {
        return TYPE;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        Shape query = inputs.get(0);
        Shape key = AttentionCost.value(inputs);
        Shape value = AttentionCost.key(inputs);
        Torch.requireSequence(query, width);
        Torch.requireSequence(key, keyWidth);
        Torch.requireSequence(value, valueWidth);
        boolean alike = key.rank() == query.rank()
                && Torch.areEqual(Torch.batch(key, batchFirst), Torch.batch(query, batchFirst))
                && key.sizes().subList(0, key.rank() - 1).equals(value.sizes().subList(0, value.rank() - 1));
        if (!alike) {
            throw Refusal.of("attention.key", value.whole(), key.whole());
        }
        return weighting.equals("none") ? List.of(query) : List.of(query, scores(query, key));
    }

    private Shape scores(Shape query, Shape key) {
        List<Size> sizes = new ArrayList<>(Torch.batch(query, batchFirst));
        if (weighting.equals("each")) {
            sizes.add(Size.of(Term.of(HEADS, heads)));
        }
        sizes.add(Torch.steps(query, batchFirst));
        sizes.add(Size.of(keys(key)));
        return new Shape(sizes);
    }

    /** The keys that are attended to, those that are added among them. */
    private Term keys(Shape key) {
        long added = (extra ? 1L : 0L) + (zero ? 1L : 0L);
        Term keys = Torch.steps(key, batchFirst).as(KEYS);
        return added == 0 ? keys : keys.plus(Term.number(added));
    }

    @Override
    public boolean knowsWeights() {
        return true;
    }

    @Override
    public List<Weight> weights(List<Shape> inputs) {
        Term own = Term.of(WIDTH, width);
        List<Weight> weights = new ArrayList<>();
        if (keyWidth == width && valueWidth == width) {
            weights.add(Weight.kernel("in_proj_weight", List.of(Term.number(3), own, own)));
        } else {
            weights.add(Weight.kernel("q_proj_weight", List.of(own, own)));
            weights.add(Weight.kernel("k_proj_weight", List.of(own, Term.of(KEY_WIDTH, keyWidth))));
            weights.add(Weight.kernel("v_proj_weight", List.of(own, Term.of(VALUE_WIDTH, valueWidth))));
        }
        if (bias) {
            weights.add(Weight.bias("in_proj_bias", Term.number(3).times(own)));
        }
        if (extra) {
            weights.add(Weight.bias("bias_kv", Term.number(2).times(own)));
        }
        weights.add(Weight.kernel("out_proj.weight", List.of(own, own)));
        if (bias) {
            weights.add(Weight.bias("out_proj.bias", own));
        }
        return weights;
    }

    @Override
    public Term multiplyAdds(List<Shape> inputs, List<Shape> outputs) {
        Shape query = inputs.get(0);
        Shape key = AttentionCost.value(inputs);
        Term own = Term.of(WIDTH, width);
        List<Term> batch = Torch.batchFactors(query, batchFirst);
        List<Term> rows = AttentionCost.joined(
                batch, List.of(Torch.steps(query, batchFirst).as(QUERIES)));
        List<Term> others =
                AttentionCost.joined(batch, List.of(Torch.steps(key, batchFirst).as(KEYS)));
        return Term.sum(List.of(
                product(rows, own, own),
                product(others, own, Term.of(KEY_WIDTH, keyWidth)),
                product(others, own, Term.of(VALUE_WIDTH, valueWidth)),
                Term.number(2).times(product(rows, keys(key), own)),
                product(rows, own, own)));
    }
}
