package cnncalc.layer;

import static cnncalc.layer.AttentionCost.WIDTH;
import static cnncalc.layer.AttentionCost.product;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Nested;
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
import org.jspecify.annotations.Nullable;

/**
 * Transformer layers of PyTorch, as one row: encoder layers of attention and two dense layers, {@code 4·E^2 + 2·E·F}
 * weights each; decoder layers with a second attention, {@code 8·E^2 + 2·E·F}.
 *
 * @param type one layer of an encoder or a decoder, several, or both together
 * @param block what a layer is
 * @param encoders how many encoder layers there are
 * @param decoders how many decoder layers there are
 * @param norm what stands behind the last layer; null for nothing
 * @see <a href="https://arxiv.org/abs/1706.03762">Vaswani et al. 2017</a>; PyTorch, {@code
 *     torch/nn/modules/transformer.py}
 */
record Transformer(
        LayerType type,
        Block block,
        long encoders,
        long decoders,
        @Nullable Layer norm) implements Layer {

    private static final Symbol INNER = Symbol.of("F", Role.FILTERS);
    private static final Symbol ENCODERS = new Symbol("L", "e", Role.GROUPS);
    private static final Symbol DECODERS = new Symbol("L", "d", Role.GROUPS);

    /**
     * What a layer is.
     *
     * @param width elements of a position
     * @param inner elements between its two dense layers
     */
    record Block(long width, long heads, long inner, boolean bias, boolean batchFirst) {}

    private static final String LAYER = "d_model, nhead, dim_feedforward=2048, dropout=0.1, activation='relu',"
            + " layer_norm_eps=1e-05, batch_first=False, norm_first=False, bias=True, device=None, dtype=None";
    private static final String SOURCE =
            ", called.mask=None, called.src_mask=None, called.src_key_padding_mask=None," + " called.is_causal=None";
    private static final String TARGET =
            ", called.tgt_mask=None, called.memory_mask=None, called.tgt_key_padding_mask=None,"
                    + " called.memory_key_padding_mask=None, called.tgt_is_causal=None, called.memory_is_causal=False";

    private static final Field LAYERS = Field.named("layers", Kind.WHOLE, Value.of(1));
    private static final Field NORM = Field.named("norm", Kind.LAYER, new Nothing());

    static final LayerType ENCODER_LAYER = type(
            "pytorch-encoderlayer",
            List.of(),
            Spelling.torch(
                    List.of("TransformerEncoderLayer"),
                    LAYER + SOURCE,
                    arguments -> new Transformer(layerType(true), block(arguments), 1, 0, null)));
    static final LayerType DECODER_LAYER = type(
            "pytorch-decoderlayer",
            List.of(),
            Spelling.torch(
                    List.of("TransformerDecoderLayer"),
                    LAYER + TARGET,
                    arguments -> new Transformer(layerType(false), block(arguments), 0, 1, null)));
    static final LayerType ENCODER = type(
            "pytorch-encoder",
            List.of(LAYERS, NORM),
            Spelling.torch(
                            List.of("TransformerEncoder"),
                            "encoder_layer, num_layers, norm=None, enable_nested_tensor=True, mask_check=True" + SOURCE,
                            arguments -> stack(arguments, "encoder_layer"))
                    .writing((fields, inputs) -> one(fields, "encoder_layer", "TransformerEncoderLayer")));
    static final LayerType DECODER = type(
            "pytorch-decoder",
            List.of(LAYERS, NORM),
            Spelling.torch(
                            List.of("TransformerDecoder"),
                            "decoder_layer, num_layers, norm=None" + TARGET,
                            arguments -> stack(arguments, "decoder_layer"))
                    .writing((fields, inputs) -> one(fields, "decoder_layer", "TransformerDecoderLayer")));
    static final LayerType BOTH = type(
            "pytorch-transformer",
            List.of(LAYERS, Field.named("decoders", Kind.WHOLE, Value.of(1))),
            Spelling.torch(
                    List.of("Transformer"),
                    "d_model=512, nhead=8, num_encoder_layers=6, num_decoder_layers=6, dim_feedforward=2048,"
                            + " dropout=0.1, activation='relu', custom_encoder=None, custom_decoder=None,"
                            + " layer_norm_eps=1e-05, batch_first=False, norm_first=False, bias=True, device=None,"
                            + " dtype=None, called.src_is_causal=None" + SOURCE + TARGET,
                    Transformer::both));

    private static LayerType type(String word, List<Field> own, Spelling spelling) {
        List<Field> fields = new ArrayList<>(List.of(
                Field.leading("width", Kind.WHOLE),
                Field.leading("heads", Kind.WHOLE),
                Field.leading("inner", Kind.WHOLE),
                Fields.BIAS,
                Field.choice("order", List.of("steps-first", "batch-first"))));
        fields.addAll(own);
        boolean reads = !word.startsWith("pytorch-encoder");
        return new LayerType(
                word,
                word + " 4 2 16",
                word.substring(word.indexOf('-') + 1),
                Family.ATTENTION,
                reads ? LayerType.Inputs.MANY : LayerType.Inputs.SEVERAL,
                List.copyOf(fields),
                Transformer::read,
                spelling);
    }

    /** Returns the layer that a stack is made of, as its argument. */
    private static Call one(Call fields, String parameter, String name) {
        Call layer = Call.of(name)
                .with("d_model", Fields.value(fields, "width"))
                .with("nhead", Fields.value(fields, "heads"))
                .with("dim_feedforward", Fields.value(fields, "inner"));
        boolean first = Fields.value(fields, "order").equals(Value.of("batch-first"));
        layer = first ? layer.with("batch_first", Value.of(true)) : layer;
        boolean bias = Fields.value(fields, "bias").equals(Value.of(true));
        layer = bias ? layer : layer.with("bias", Value.of(false));
        return Call.of("").with(parameter, new Nested(layer));
    }

    private static LayerType layerType(boolean encodes) {
        return encodes ? ENCODER_LAYER : DECODER_LAYER;
    }

    private static LayerType typeOf(String word) {
        for (LayerType type : List.of(ENCODER_LAYER, DECODER_LAYER, ENCODER, DECODER)) {
            if (type.word().equals(word)) {
                return type;
            }
        }
        return BOTH;
    }

    private static Transformer read(Arguments arguments) {
        LayerType type = typeOf(arguments.name());
        Block block = new Block(
                arguments.positive("width"),
                arguments.positive("heads"),
                arguments.whole("inner"),
                arguments.truth("bias"),
                arguments.word("order").equals("batch-first"));
        TorchAttention.requireDivides(block.width, block.heads, "heads");
        boolean stacks = type.equals(ENCODER) || type.equals(DECODER);
        long layers = stacks || type.equals(BOTH) ? arguments.whole("layers") : 1;
        boolean decodes = type.equals(DECODER) || type.equals(DECODER_LAYER);
        long decoders = type.equals(BOTH) ? arguments.whole("decoders") : decodes ? layers : 0;
        Layer norm = !stacks || arguments.isNothing("norm") ? null : arguments.layer("norm");
        return new Transformer(type, block, decodes ? 0 : layers, decoders, norm);
    }

    private static Block block(Arguments arguments) {
        long width = arguments.positive("d_model");
        long heads = arguments.positive("nhead");
        TorchAttention.requireDivides(width, heads, "nhead");
        Dropout.rate(arguments, "dropout");
        if (arguments.isText("activation")) {
            arguments.word("activation", List.of("relu", "gelu"));
        }
        return new Block(
                width,
                heads,
                arguments.atLeast(0, "dim_feedforward", arguments.whole("dim_feedforward")),
                arguments.truth("bias"),
                arguments.truth("batch_first"));
    }

    private static Transformer stack(Arguments arguments, String field) {
        boolean encodes = field.equals("encoder_layer");
        Layer layer = Torch.layer(arguments, field);
        if (!(layer instanceof Transformer one) || !one.type.equals(layerType(encodes))) {
            throw Refusal.of("transformer.layer", layer.type().word()).about(field);
        }
        Layer norm = arguments.isNothing("norm") ? null : Torch.layer(arguments, "norm");
        long count = arguments.atLeast(0, "num_layers", arguments.whole("num_layers"));
        return encodes
                ? new Transformer(ENCODER, one.block, count, 0, norm)
                : new Transformer(DECODER, one.block, 0, count, norm);
    }

    private static Transformer both(Arguments arguments) {
        for (String field : List.of("custom_encoder", "custom_decoder")) {
            if (!arguments.isNothing(field)) {
                throw Refusal.of("transformer.custom", field).about(field);
            }
        }
        return new Transformer(
                BOTH,
                block(arguments),
                arguments.atLeast(0, "num_encoder_layers", arguments.whole("num_encoder_layers")),
                arguments.atLeast(0, "num_decoder_layers", arguments.whole("num_decoder_layers")),
                null);
    }

    @Override
    public Call call() {
        Call call = Call.of(type.word())
                .with("width", Value.of(block.width))
                .with("heads", Value.of(block.heads))
                .with("inner", Value.of(block.inner))
                .with("bias", Value.of(block.bias))
                .with("order", Value.of(block.batchFirst ? "batch-first" : "steps-first"));
        if (type.equals(BOTH)) {
            return call.with("layers", Value.of(encoders)).with("decoders", Value.of(decoders));
        }
        if (type.equals(ENCODER_LAYER) || type.equals(DECODER_LAYER)) {
            return call;
        }
        return call.with("layers", Value.of(encoders + decoders))
                .with("norm", norm == null ? new Nothing() : new Nested(norm.call()));
    }

    private boolean readsTwo() {
        return type.equals(DECODER) || type.equals(DECODER_LAYER) || type.equals(BOTH);
    }

    /** The one that the output is as long as: the target of a decoder, the last of two where both are there. */
    private Shape target(List<Shape> inputs) {
        return inputs.get(type.equals(BOTH) ? 1 : 0);
    }

    private Shape source(List<Shape> inputs) {
        return inputs.get(type.equals(BOTH) || !readsTwo() ? 0 : 1);
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        if (readsTwo() && inputs.size() < 2) {
            throw Refusal.of("transformer.inputs", inputs.size());
        }
        Shape target = target(inputs);
        Shape source = source(inputs);
        for (Shape input : List.of(target, source)) {
            Torch.requireSequence(input, block.width);
        }
        boolean alike = target.rank() == source.rank()
                && Torch.areEqual(Torch.batch(target, block.batchFirst), Torch.batch(source, block.batchFirst));
        if (!alike) {
            throw Refusal.of("attention.key", target.whole(), source.whole());
        }
        return norm == null ? List.of(target) : norm.outputs(List.of(target), findings);
    }

    @Override
    public boolean knowsWeights() {
        return norm == null || norm.knowsWeights();
    }

    @Override
    public List<Weight> weights(List<Shape> inputs) {
        Term own = Term.of(WIDTH, block.width);
        List<Weight> weights = new ArrayList<>();
        add(weights, "encoder", ENCODERS, encoders, 4, 2);
        add(weights, "decoder", DECODERS, decoders, 8, 3);
        if (type.equals(BOTH)) {
            weights.add(Weight.kernel("norms", List.of(Term.number(2), own)));
            if (block.bias) {
                weights.add(Weight.bias("norms bias", Term.number(2).times(own)));
            }
        }
        if (norm != null) {
            weights.addAll(norm.weights(norm.knowsWeights() ? List.of() : List.of(target(inputs))));
        }
        return weights;
    }

    /** Each layer's attentions, dense layers and normalizations, their biases apart. */
    private void add(List<Weight> weights, String name, Symbol letter, long count, long projections, long norms) {
        if (count == 0) {
            return;
        }
        Term own = Term.of(WIDTH, block.width);
        Term inner = Term.of(INNER, block.inner);
        List<Term> each = count == 1 ? List.of() : List.of(Term.of(letter, count));
        weights.add(Weight.kernel(name + " attention", of(each, Term.number(projections), own, own)));
        weights.add(Weight.kernel(name + " feedforward", of(each, Term.number(2), own, inner)));
        weights.add(Weight.kernel(name + " norms", of(each, Term.number(norms), own)));
        if (block.bias) {
            weights.add(Weight.bias(name + " attention bias", product(each, Term.number(projections), own)));
            weights.add(Weight.bias(name + " feedforward bias", product(each, inner.plus(own))));
            weights.add(Weight.bias(name + " norms bias", product(each, Term.number(norms), own)));
        }
    }

    private static List<Term> of(List<Term> each, Term... factors) {
        return AttentionCost.joined(each, List.of(factors));
    }

    @Override
    public Term multiplyAdds(List<Shape> inputs, List<Shape> outputs) {
        Shape source = source(inputs);
        Shape target = target(inputs);
        List<Term> batch = Torch.batchFactors(target, block.batchFirst);
        Size from = Torch.steps(source, block.batchFirst);
        Term keys = from.as(AttentionCost.KEYS);
        Term queries = Torch.steps(target, block.batchFirst).as(AttentionCost.QUERIES);
        Term own = Term.of(WIDTH, block.width);
        List<Term> terms = new ArrayList<>();
        if (encoders > 0) {
            Term layer = attention(keys, keys, own).plus(feedforward(keys, own));
            terms.add(product(of(batch, Term.of(ENCODERS, encoders)), layer));
        }
        if (decoders > 0) {
            Term layer = Term.sum(List.of(
                    attention(queries, queries, own), attention(queries, keys, own), feedforward(queries, own)));
            terms.add(product(of(batch, Term.of(DECODERS, decoders)), layer));
        }
        return Term.sum(terms);
    }

    /** Two projections of the queries, two of the keys, and the products of both with what they meet. */
    private static Term attention(Term queries, Term keys, Term own) {
        Term two = Term.number(2);
        return Term.sum(List.of(
                Term.product(List.of(two, queries, own, own)),
                Term.product(List.of(two, keys, own, own)),
                Term.product(List.of(two, queries, keys, own))));
    }

    private Term feedforward(Term rows, Term own) {
        return Term.product(List.of(Term.number(2), rows, own, Term.of(INNER, block.inner)));
    }
}
