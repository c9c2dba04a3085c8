package cnncalc.layer;

import cnncalc.call.Argument;
import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Nested;
import cnncalc.call.Value.Nothing;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.term.Term;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two recurrent layers, of which one reads the sequence from its end; what they give is put together.
 *
 * <p>Outputs: the output, or both unmerged, then the states of the forward layer, then those of the backward layer, whose
 * shapes Keras takes from the forward layer.
 *
 * @param forward a recurrent layer
 * @param backward the other one; null where it is as the forward layer, with weights of its own
 * @param merge how the two outputs become one; {@code none} where they stay two
 * @see <a href="https://keras.io/api/layers/recurrent_layers/bidirectional/">Keras 3, {@code rnn/bidirectional.py}</a>
 */
record Bidirectional(Layer forward, @Nullable Layer backward, String merge) implements Layer {

    private static final List<String> MERGES = List.of("concat", "sum", "mul", "ave", "none");

    static final LayerType TYPE = new LayerType(
            "bidirectional",
            "bidirectional lstm 64",
            "bidirectional",
            Family.RECURRENT,
            LayerType.Inputs.SEVERAL,
            List.of(Field.choice("merge", MERGES), Fields.LAYER, Field.named("backward", Kind.LAYER, new Nothing())),
            Bidirectional::read,
            Spelling.keras(
                            List.of("Bidirectional"),
                            "layer, merge_mode='concat', weights=None, backward_layer=None",
                            Bidirectional::fromKeras)
                    .writing(Bidirectional::toKeras));

    private static Bidirectional read(Arguments arguments) {
        Layer backward = arguments.isNothing("backward") ? null : arguments.layer("backward");
        return checked(arguments.layer("layer"), backward, arguments.word("merge"));
    }

    private static Bidirectional fromKeras(Arguments arguments) {
        String merge = arguments.isNothing("merge_mode")
                ? "none"
                : arguments.word("merge_mode", List.of("sum", "mul", "ave", "concat"));
        Layer forward = Keras.layer(arguments, "layer");
        if (arguments.isNothing("backward_layer")) {
            return checked(forward, null, merge);
        }
        Layer backward = Keras.layer(arguments, "backward_layer");
        if (isReversed(arguments, "layer") == isReversed(arguments, "backward_layer")) {
            throw Refusal.of("bidirectional.same").about("backward_layer");
        }
        return checked(forward, backward, merge);
    }

    private static Call toKeras(Call fields, List<Shape> inputs) {
        boolean none = Fields.value(fields, "merge").equals(Value.of("none"));
        Call call = none ? Call.of("").with("merge_mode", new Nothing()) : Call.of("");
        Value backward = Wording.inside(Dialect.KERAS, Fields.value(fields, "backward"));
        return backward instanceof Nested nested
                ? call.with("backward_layer", new Nested(nested.call().with("go_backwards", Value.of(true))))
                : call;
    }

    private static boolean isReversed(Arguments arguments, String field) {
        Argument said = Keras.named(arguments.nested(field)).argument("go_backwards");
        return said != null && said.value().equals(Value.of(true));
    }

    /**
     * @throws Refusal if the layers are not recurrent, or differ in what they give
     */
    private static Bidirectional checked(Layer forward, @Nullable Layer backward, String merge) {
        Recurrence ahead = recurrence(forward, "layer");
        if (backward == null || backward.equals(forward)) {
            return new Bidirectional(forward, null, merge);
        }
        Recurrence back = recurrence(backward, "backward");
        boolean same = ahead.sequences() == back.sequences()
                && ahead.states() == back.states()
                && ahead.stateful() == back.stateful();
        if (!same) {
            throw Refusal.of("bidirectional.different").about("backward");
        }
        return new Bidirectional(forward, backward, merge);
    }

    private static Recurrence recurrence(Layer layer, String field) {
        if (Frozen.bare(layer) instanceof Recurrence recurrence) {
            return recurrence;
        }
        throw Refusal.of("bidirectional.layer", layer.type().word()).about(field);
    }

    @Override
    public Call call() {
        return Call.of(TYPE.word())
                .with("merge", Value.of(merge))
                .with("layer", new Nested(forward.call()))
                .with("backward", backward == null ? new Nothing() : new Nested(backward.call()));
    }

    @Override
    public LayerType type() {
        return TYPE;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        List<Shape> ahead = forward.outputs(inputs, findings);
        Shape output = ahead.get(0);
        List<Shape> outputs = new ArrayList<>(List.of(output));
        if (merge.equals("none")) {
            outputs.add(output);
        } else if (merge.equals("concat")) {
            int last = output.rank() - 1;
            Size half = output.size(last);
            Size both = half.known() ? Size.of(Term.number(2).times(half.as(Letters.HIDDEN))) : half;
            outputs.set(0, output.with(last, both));
        }
        outputs.addAll(ahead.subList(1, ahead.size()));
        outputs.addAll(ahead.subList(1, ahead.size()));
        return outputs;
    }

    private Layer other() {
        return backward == null ? forward : backward;
    }

    @Override
    public List<Weight> weights(List<Shape> inputs) {
        List<Weight> weights = new ArrayList<>(forward.weights(inputs));
        weights.addAll(other().weights(inputs));
        return weights;
    }

    @Override
    public Term multiplyAdds(List<Shape> inputs, List<Shape> outputs) {
        Term ahead = forward.multiplyAdds(inputs, outputs);
        return backward == null
                ? Term.number(2).times(ahead)
                : ahead.plus(backward.multiplyAdds(inputs, backward.outputs(inputs, new Findings())));
    }

    @Override
    public Message sentence(List<Shape> inputs, List<Shape> outputs) {
        return Message.of("sentence.bidirectional");
    }
}
