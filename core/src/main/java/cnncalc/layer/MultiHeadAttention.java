package cnncalc.layer;

import static cnncalc.layer.AttentionCost.HEADS;
import static cnncalc.layer.AttentionCost.KEY;
import static cnncalc.layer.AttentionCost.VALUE;
import static cnncalc.layer.AttentionCost.last;
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
 * Attention with several heads, as Keras has it: query, value and key are projected for each head, and what the heads give
 * is projected back. Inputs in this order; the key is the value, and the value the query, where they are not given.
 *
 * @param type with as many heads of key and value as of the query, or fewer, each for a group of query heads
 * @param heads heads of the query
 * @param groups heads of key and value
 * @param keyWidth elements of a head's query and key
 * @param valueWidth elements of a head's value
 * @param output sizes that stand for the last axis of the output; empty for the query's own
 * @param axes axes along which positions attend to one another; empty for all between batch and features
 * @param bias whether each projection adds biases
 * @param gate whether another projection of the query scales what the heads give
 * @param scores whether the scores are a second output
 * @see <a href="https://arxiv.org/abs/1706.03762">Vaswani et al. 2017</a>; <a
 *     href="https://arxiv.org/abs/2305.13245">Ainslie et al. 2023</a> for groups; Keras 3, {@code
 *     attention/multi_head_attention.py}, {@code attention/grouped_query_attention.py}
 */
record MultiHeadAttention(
        LayerType type,
        long heads,
        long groups,
        long keyWidth,
        long valueWidth,
        List<Long> output,
        List<Long> axes,
        boolean bias,
        boolean gate,
        boolean scores)
        implements Layer {

    private static final Symbol GROUPS = new Symbol("h", "v", Role.GROUPS);

    private static final List<Field> COMMON = List.of(
            Fields.BIAS,
            Field.named("gate", Kind.TRUTH, Value.of(false)),
            Field.named("scores", Kind.TRUTH, Value.of(false)));

    private static final String CALL = ", called.return_attention_scores=False";

    static final LayerType MANY_HEADS = type(
            "multihead",
            "multihead 8 64",
            List.of(
                    Field.leading("heads", Kind.WHOLE),
                    Field.leading("width", Kind.WHOLE),
                    Field.named("value", Kind.WHOLE, new Nothing()),
                    Field.named("output", Kind.SIZES, new Nothing()),
                    Field.named("axes", Kind.SIGNED_LIST, new Nothing())),
            Spelling.keras(
                    List.of("MultiHeadAttention"),
                    "num_heads, key_dim, value_dim=None, dropout=0.0, use_bias=True, output_shape=None,"
                            + " attention_axes=None, sliding_window=None, use_gate=False" + CALL,
                    MultiHeadAttention::manyHeads));

    static final LayerType GROUPED = type(
            "groupedquery",
            "groupedquery 8 2 64",
            List.of(
                    Field.leading("heads", Kind.WHOLE),
                    Field.leading("groups", Kind.WHOLE),
                    Field.leading("width", Kind.WHOLE)),
            Spelling.keras(
                    List.of("GroupQueryAttention", "GroupedQueryAttention"),
                    "head_dim, num_query_heads, num_key_value_heads, dropout=0.0, use_bias=True, sliding_window=None,"
                            + " use_gate=False" + CALL,
                    MultiHeadAttention::grouped));

    MultiHeadAttention {
        output = List.copyOf(output);
        axes = List.copyOf(axes);
    }

    private static LayerType type(String word, String example, List<Field> own, Spelling spelling) {
        List<Field> fields = new ArrayList<>(own);
        fields.addAll(COMMON);
        return new LayerType(
                word,
                example,
                "attention",
                Family.ATTENTION,
                LayerType.Inputs.SEVERAL,
                List.copyOf(fields),
                MultiHeadAttention::read,
                spelling);
    }

    private static MultiHeadAttention read(Arguments arguments) {
        boolean grouped = arguments.name().equals("groupedquery");
        long heads = arguments.positive("heads");
        long width = arguments.positive("width");
        boolean same = grouped || arguments.isNothing("value");
        MultiHeadAttention layer = new MultiHeadAttention(
                grouped ? GROUPED : MANY_HEADS,
                heads,
                grouped ? arguments.positive("groups") : heads,
                width,
                same ? width : arguments.positive("value"),
                grouped ? List.of() : Fields.list(arguments, "output"),
                grouped ? List.of() : Fields.list(arguments, "axes"),
                arguments.truth("bias"),
                arguments.truth("gate"),
                arguments.truth("scores"));
        return layer.requireGroups("groups");
    }

    private static MultiHeadAttention manyHeads(Arguments arguments) {
        long heads = arguments.positive("num_heads");
        long width = arguments.positive("key_dim");
        arguments.positiveOrNothing("sliding_window");
        return new MultiHeadAttention(
                MANY_HEADS,
                heads,
                heads,
                width,
                arguments.isNothing("value_dim") ? width : arguments.positive("value_dim"),
                Fields.list(arguments, "output_shape"),
                Fields.list(arguments, "attention_axes"),
                arguments.truth("use_bias"),
                arguments.truth("use_gate"),
                arguments.truth("called.return_attention_scores"));
    }

    private static MultiHeadAttention grouped(Arguments arguments) {
        long width = arguments.positive("head_dim");
        arguments.positiveOrNothing("sliding_window");
        MultiHeadAttention layer = new MultiHeadAttention(
                GROUPED,
                arguments.positive("num_query_heads"),
                arguments.positive("num_key_value_heads"),
                width,
                width,
                List.of(),
                List.of(),
                arguments.truth("use_bias"),
                arguments.truth("use_gate"),
                arguments.truth("called.return_attention_scores"));
        return layer.requireGroups("num_key_value_heads");
    }

    private MultiHeadAttention requireGroups(String field) {
        if (heads % groups != 0) {
            throw Refusal.of("attention.groups", heads, groups).about(field);
        }
        return this;
    }

    @Override
    public Call call() {
        Call call = Call.of(type.word()).with("heads", Value.of(heads)).with("width", Value.of(keyWidth));
        if (type.equals(GROUPED)) {
            call = call.with("groups", Value.of(groups));
        } else {
            call = call.with("value", valueWidth == keyWidth ? new Nothing() : Value.of(valueWidth))
                    .with("output", Fields.list(output))
                    .with("axes", Fields.list(axes));
        }
        return call.with("bias", Value.of(bias)).with("gate", Value.of(gate)).with("scores", Value.of(scores));
    }

    /** As PyTorch has it, where the heads share the width of query, key and value between them. */
    @Override
    public List<Way> ways(List<Shape> inputs) {
        long width = Math.multiplyExact(heads, keyWidth);
        boolean plain = heads == groups && valueWidth == keyWidth && output.isEmpty() && axes.isEmpty() && !gate;
        for (Shape input : inputs) {
            Size last = input.size(input.rank() - 1);
            plain &= input.rank() == 3 && last.known() && last.value() == width;
        }
        Layer torch = new TorchAttention(
                width, heads, bias, width, width, false, false, /* batchFirst= */ true, scores ? "each" : "none");
        return plain ? List.of(Way.of(torch)) : List.of();
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        Shape query = inputs.get(0);
        Shape value = AttentionCost.value(inputs);
        require(query, value, AttentionCost.key(inputs));
        Shape result = query;
        if (!output.isEmpty()) {
            List<Size> sizes = new ArrayList<>(query.sizes().subList(0, query.rank() - 1));
            for (long size : output) {
                sizes.add(Size.of(size));
            }
            result = new Shape(sizes);
        }
        return scores ? List.of(result, scores(query, value)) : List.of(result);
    }

    private void require(Shape query, Shape value, Shape key) {
        int least = type.equals(GROUPED) ? 3 : 2;
        for (Shape shape : List.of(query, value, key)) {
            if (shape.rank() < least) {
                throw Refusal.of("sequence.rank", least, shape.rank(), shape.whole());
            }
        }
        AttentionCost.requireAlike(value, key);
        Size wanted = last(query);
        Size got = last(value);
        if (type.equals(GROUPED) && wanted.known() && got.known() && wanted.value() != got.value()) {
            throw Refusal.of("attention.width", wanted.value(), got.value());
        }
    }

    /** Keras 3.15 gives the query's length twice where key and value have another one; that of groups is right. */
    private Shape scores(Shape query, Shape value) {
        Size length = query.size(1);
        Size other = type.equals(GROUPED) ? value.size(1) : length;
        return new Shape(List.of(query.size(0), Size.of(Term.of(HEADS, heads)), length, other));
    }

    private Term queryWidth() {
        return Term.of(HEADS, heads).times(Term.of(KEY, keyWidth));
    }

    private Term headsOf(long count) {
        return Term.of(count == heads ? HEADS : GROUPS, count);
    }

    private Term width(Shape shape, String index) {
        if (type.equals(GROUPED) && shape.rank() != 3) {
            throw Refusal.of("layout.rank", 3, shape.rank(), shape.whole());
        }
        Size size = type.equals(GROUPED) ? shape.size(2) : last(shape);
        return size.as(Letters.CHANNELS.along(index));
    }

    private Term outputWidth(Shape query) {
        List<Term> factors = new ArrayList<>();
        for (long size : output) {
            factors.add(Term.of(Letters.OUTPUT, size));
        }
        return output.isEmpty() ? last(query).as(Letters.CHANNELS.along("q")) : Term.product(factors);
    }

    @Override
    public List<Weight> weights(List<Shape> inputs) {
        Shape query = inputs.get(0);
        Shape value = AttentionCost.value(inputs);
        Shape key = AttentionCost.key(inputs);
        Term queries = queryWidth();
        Term keys = headsOf(groups).times(Term.of(KEY, keyWidth));
        Term values = headsOf(groups).times(Term.of(VALUE, valueWidth));
        Term given = Term.of(HEADS, heads).times(Term.of(VALUE, valueWidth));
        List<Weight> weights = new ArrayList<>();
        project(weights, "query", width(query, "q"), queries);
        project(weights, "key", width(key, "k"), keys);
        project(weights, "value", width(value, "v"), values);
        if (gate) {
            project(weights, "gate", width(query, "q"), given);
        }
        project(weights, "output", given, outputWidth(query));
        return weights;
    }

    private void project(List<Weight> weights, String name, Term from, Term to) {
        weights.add(Weight.kernel(name, List.of(from, to)));
        if (bias) {
            weights.add(Weight.bias(name + " bias", to));
        }
    }

    @Override
    public Term multiplyAdds(List<Shape> inputs, List<Shape> outputs) {
        Shape query = inputs.get(0);
        Shape value = AttentionCost.value(inputs);
        Shape key = AttentionCost.key(inputs);
        List<Term> batch = AttentionCost.batch(query.size(0));
        List<Term> rows = AttentionCost.joined(batch, AttentionCost.positions(query, AttentionCost.QUERIES));
        List<Term> others = AttentionCost.joined(batch, AttentionCost.positions(value, AttentionCost.KEYS));
        Term head = Term.of(HEADS, heads);
        Term keys = Term.of(KEY, keyWidth);
        Term values = Term.of(VALUE, valueWidth);
        Term given = head.times(values);
        List<Term> terms = new ArrayList<>();
        terms.add(product(rows, width(query, "q"), head, keys));
        terms.add(product(others, width(key, "k"), headsOf(groups), keys));
        terms.add(product(others, width(value, "v"), headsOf(groups), values));
        terms.add(product(pairs(rows, value), head, keys));
        terms.add(product(pairs(rows, value), head, values));
        if (gate) {
            terms.add(product(rows, width(query, "q"), given));
        }
        terms.add(product(rows, given, outputWidth(query)));
        return Term.sum(terms);
    }

    /** For each position of the query, those of the value that it attends to. */
    private List<Term> pairs(List<Term> rows, Shape value) {
        List<Term> factors = new ArrayList<>(rows);
        for (int axis = 1; axis < value.rank() - 1; axis++) {
            if (axes.isEmpty() || attends(axis, value.rank())) {
                String index = value.rank() == 3 ? "" : Integer.toString(axis);
                factors.add(value.size(axis).as(AttentionCost.KEYS.along(index)));
            }
        }
        return factors;
    }

    private boolean attends(int axis, int rank) {
        for (long chosen : axes) {
            if (chosen == axis || chosen + rank == axis) {
                return true;
            }
        }
        return false;
    }
}
