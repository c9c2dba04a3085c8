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
 * Attention without projections: Keras's {@code Attention}, whose scores are products of query and key, and {@code
 * AdditiveAttention}, whose scores add them. Inputs are query, value, and key.
 *
 * @param type how scores come about
 * @param scale whether scores are scaled by something trained: one number, or one for each feature where they add
 * @param concatenated whether {@code Attention} adds query and key, with one more trained number
 * @param scores whether the scores are a second output
 * @see <a href="https://keras.io/api/layers/attention_layers/">Keras 3, {@code attention/attention.py}, {@code
 *     attention/additive_attention.py}</a>
 */
record DotAttention(LayerType type, boolean scale, boolean concatenated, boolean scores) implements Layer {

    private static final String CALL = ", called.return_attention_scores=False";

    static final LayerType DOT = new LayerType(
            "attention",
            "attention",
            "attention",
            Family.ATTENTION,
            LayerType.Inputs.MANY,
            List.of(
                    Field.named("scale", Kind.TRUTH, Value.of(false)),
                    Field.choice("score", List.of("dot", "concat")),
                    Field.named("scores", Kind.TRUTH, Value.of(false))),
            arguments -> new DotAttention(
                    dot(),
                    arguments.truth("scale"),
                    arguments.word("score").equals("concat"),
                    arguments.truth("scores")),
            Spelling.keras(
                    List.of("Attention"),
                    "use_scale=False, score_mode='dot', dropout=0.0" + CALL,
                    arguments -> new DotAttention(
                            dot(),
                            arguments.truth("use_scale"),
                            arguments
                                    .word("score_mode", List.of("dot", "concat"))
                                    .equals("concat"),
                            arguments.truth("called.return_attention_scores"))));

    static final LayerType ADDITIVE = new LayerType(
            "additiveattention",
            "additiveattention",
            "attention",
            Family.ATTENTION,
            LayerType.Inputs.MANY,
            List.of(
                    Field.named("scale", Kind.TRUTH, Value.of(true)),
                    Field.named("scores", Kind.TRUTH, Value.of(false))),
            arguments -> new DotAttention(additive(), arguments.truth("scale"), false, arguments.truth("scores")),
            Spelling.keras(
                    List.of("AdditiveAttention"),
                    "use_scale=True, dropout=0.0" + CALL,
                    arguments -> new DotAttention(
                            additive(),
                            arguments.truth("use_scale"),
                            false,
                            arguments.truth("called.return_attention_scores"))));

    private static LayerType dot() {
        return DOT;
    }

    private static LayerType additive() {
        return ADDITIVE;
    }

    @Override
    public Call call() {
        Call call = Call.of(type.word()).with("scale", Value.of(scale));
        if (type.equals(DOT)) {
            call = call.with("score", Value.of(concatenated ? "concat" : "dot"));
        }
        return call.with("scores", Value.of(scores));
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        if (inputs.size() < 2 || inputs.size() > 3) {
            throw Refusal.of("attention.inputs", inputs.size());
        }
        for (Shape input : inputs) {
            if (input.rank() < 2) {
                throw Refusal.of("sequence.rank", 3, input.rank(), input.whole());
            }
        }
        Shape query = inputs.get(0);
        Shape key = AttentionCost.key(inputs);
        int last = query.rank() - 1;
        Shape output = query.with(last, AttentionCost.last(inputs.get(1)));
        return scores ? List.of(output, query.with(last, key.size(key.rank() - 2))) : List.of(output);
    }

    @Override
    public List<Weight> weights(List<Shape> inputs) {
        List<Weight> weights = new ArrayList<>();
        if (scale) {
            Term count = type.equals(DOT)
                    ? Term.ONE
                    : AttentionCost.last(inputs.get(0)).as(AttentionCost.WIDTH);
            weights.add(Weight.kernel("scale", List.of(count)));
        }
        if (concatenated) {
            weights.add(Weight.kernel("concat_score_weight", List.of(Term.ONE)));
        }
        return weights;
    }

    /** Products of query and key, where there are such, and of scores and value. */
    @Override
    public Term multiplyAdds(List<Shape> inputs, List<Shape> outputs) {
        Shape query = inputs.get(0);
        Shape key = AttentionCost.key(inputs);
        List<Term> pairs = new ArrayList<>(AttentionCost.batch(query.size(0)));
        pairs.addAll(AttentionCost.positions(query, AttentionCost.QUERIES));
        pairs.add(key.size(key.rank() - 2).as(AttentionCost.KEYS));
        Size width = AttentionCost.last(query);
        Term weighted =
                AttentionCost.product(pairs, AttentionCost.last(inputs.get(1)).as(AttentionCost.VALUE));
        boolean products = type.equals(DOT) && !concatenated;
        return products
                ? AttentionCost.product(pairs, width.as(AttentionCost.KEY)).plus(weighted)
                : weighted;
    }
}
