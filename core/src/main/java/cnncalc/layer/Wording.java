package cnncalc.layer;

import cnncalc.call.Argument;
import cnncalc.call.Call;
import cnncalc.call.Signature.Parameter;
import cnncalc.call.Value;
import cnncalc.call.Value.Decimal;
import cnncalc.call.Value.Many;
import cnncalc.call.Value.Nested;
import cnncalc.call.Value.Nothing;
import cnncalc.call.Value.Text;
import cnncalc.call.Value.Truth;
import cnncalc.call.Value.Whole;
import cnncalc.shape.Layout;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.shape.Windows;
import cnncalc.term.Term;
import cnncalc.text.Findings;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the frameworks' parameters are filled from a layer's fields: by their own name, or by the field that means the same. */
final class Wording {

    private static final String FIELDS = " kernel_size=kernel pool_size=kernel strides=stride dilation_rate=dilation"
            + " use_bias=bias out_channels=filters out_features=units hidden_size=units depth_multiplier=multiplier"
            + " keepdims=keep output_size=output output_shape=output dims=order target_shape=sizes n=times p=rate"
            + " stddev=rate input_dim=entries output_dim=width num_embeddings=entries embedding_dim=width"
            + " tie_weights=separate called.reverse=reverse include_last_offset=closed return_sequences=sequences"
            + " return_state=states reset_after=reset merge_mode=merge backward_layer=backward num_heads=heads"
            + " key_dim=width value_dim=value attention_axes=axes use_gate=gate called.return_attention_scores=scores"
            + " head_dim=width num_query_heads=heads num_key_value_heads=groups use_scale=scale score_mode=score"
            + " num_groups=groups output_padding=outputpadding start_dim=first end_dim=last padding_mode=fill"
            + " upscale_factor=factor downscale_factor=factor output_ratio=ratio return_indices=indices"
            + " unflattened_size=sizes input_size=in num_layers=layers proj_size=projection embed_dim=width"
            + " kdim=key vdim=value add_bias_kv=extra add_zero_attn=zero batch_first=order d_model=width nhead=heads"
            + " dim_feedforward=inner num_encoder_layers=layers num_decoder_layers=decoders ceil_mode=rounding"
            + " in1_features=left in2_features=right bias_axes=biasaxes frame_length=frame frame_step=step"
            + " fft_length=transform expand_dims=expand num_mel_bins=bands sequence_stride=stride dim=axis"
            + " projection_dim=channels shared_axes=shared elementwise_affine=scale affine=scale num_tokens=tokens"
            + " num_bins=tokens max_tokens=tokens output_mode=mode output_sequence_length=length scale_factor=factor"
            + " interpolation=mode data_format=layout axis=axes in_channels=in in_features=in num_features=in"
            + " num_channels=in num_parameters=in track_running_stats=statistics normalized_shape=sizes ";

    private Wording() {}

    /** Whether a layer has its channels behind the spatial axes, where PyTorch has them in front. */
    static boolean isTurned(Layer layer, List<Shape> inputs) {
        LayerType type = layer.type();
        boolean told = type.hasField("layout") && !type.hasField("axis");
        boolean whole = type.word().equals("dropout") || type.word().equals("alphadropout");
        boolean ranked = !inputs.isEmpty() && inputs.get(0).rank() > 2;
        return told && ranked && !whole && !layer.layout().channelsFirst();
    }

    /** Returns the class of as many axes as the layer has; the first name where none says axes. */
    static @Nullable String name(List<String> names, Layer layer, List<Shape> inputs) {
        int rank = rank(layer, inputs);
        boolean ranked = false;
        for (String name : names) {
            for (char digit = '1'; digit <= '3'; digit++) {
                ranked |= name.indexOf(digit) >= 0;
                if (name.indexOf(digit) >= 0 && rank == digit - '0') {
                    return name;
                }
            }
        }
        return ranked ? vectors(names, rank) : names.get(0);
    }

    /** Normalization takes vectors for steps of one. */
    private static @Nullable String vectors(List<String> names, int rank) {
        String first = names.get(0);
        return rank == 0 && first.endsWith("Norm1d") ? first : null;
    }

    /** Returns the spatial axes that a layer slides along; those of its input where it does not say, 0 where nothing does. */
    static int rank(Layer layer, List<Shape> inputs) {
        if (layer.layout().rank() != Layout.OPEN) {
            return layer.layout().rank();
        }
        int other = layer.type().family() == Family.RECURRENT ? 3 : 2;
        return inputs.isEmpty() ? 0 : inputs.get(0).rank() - other;
    }

    /** Returns what a parameter is given; null where no field says it. */
    static @Nullable Value value(Dialect dialect, String parameter, Layer layer, Call fields, List<Shape> inputs) {
        LayerType type = layer.type();
        String field = type.hasField(parameter) ? parameter : field(parameter);
        if (parameter.equals("bias") && !type.hasField(field)) {
            field = "center";
        }
        Argument argument = fields.argument(field);
        Value value = argument == null ? null : argument.value();
        if (field.equals("in") && !(value instanceof Whole)) {
            return declared(parameter, layer, inputs);
        }
        if (value == null) {
            return null;
        }
        return switch (field) {
            case "layout" -> Layout.of(text(value)).channelsFirst() ? new Text("channels_first") : new Nothing();
            case "activation" -> activation(text(value));
            case "padding" -> padding(dialect, value);
            case "rounding" -> Value.of(text(value).equals("ceil"));
            case "fill" -> text(value).equals("zero") ? new Text("zeros") : value;
            case "reset" -> Value.of(text(value).equals("after"));
            case "order" -> value instanceof Text ? Value.of(text(value).equals("batch-first")) : value;
            case "statistics" -> Value.of(!text(value).equals("none"));
            case "biasaxes" -> text(value).equals("-") ? new Nothing() : value;
            case "separate" -> Value.of(value.equals(Value.of(false)));
            case "stride" -> stride(layer, fields, single(parts(value)));
            case "kernel", "dilation", "outputpadding" -> single(parts(value));
            case "output" -> type.family() == Family.POOLING ? single(parts(value)) : value;
            default -> inside(dialect, value);
        };
    }

    private static String text(Value value) {
        return value instanceof Text text ? text.text() : "";
    }

    private static String field(String parameter) {
        int at = FIELDS.indexOf(" " + parameter + "=");
        int start = at + parameter.length() + 2;
        return at < 0 ? parameter : FIELDS.substring(start, FIELDS.indexOf(' ', start));
    }

    /** Returns a value with a layer in it said in the framework's words; null where it has none. */
    static @Nullable Value inside(Dialect dialect, Value value) {
        if (value instanceof Nested nested) {
            LayerType type = LayerTypes.find(nested.call().name());
            Call call = type == null ? null : call(dialect, type.read(nested.call()));
            return call == null ? null : new Nested(call);
        }
        return value;
    }

    private static @Nullable Call call(Dialect dialect, Layer layer) {
        Call written = null;
        for (Spelling spelling : Frozen.bare(layer).type().spellings()) {
            if (written == null && spelling.dialect() == dialect) {
                written = spelling.write(Frozen.bare(layer), List.of());
            }
        }
        boolean frozen = layer instanceof Frozen;
        return written == null || !frozen ? written : written.with("trainable", Value.of(false));
    }

    private static @Nullable Value stride(Layer layer, Call fields, Value stride) {
        Windows windows = layer.windows();
        boolean pools = windows != null && windows.pooling();
        Value kernel = Fields.value(fields, "kernel");
        return pools && stride.equals(single(parts(kernel))) ? null : stride;
    }

    private static Value activation(String word) {
        return word.equals("linear") ? new Nothing() : new Text(Activation.keras(word));
    }

    /** Keras names its paddings; PyTorch has numbers, as many on both sides. */
    private static @Nullable Value padding(Dialect dialect, Value value) {
        if (dialect == Dialect.KERAS) {
            return value instanceof Text ? value : null;
        }
        if (value instanceof Text) {
            return text(value).equals("valid") ? Value.of(0) : text(value).equals("same") ? value : null;
        }
        List<Value> sides = new ArrayList<>();
        for (Value side : parts(value)) {
            sides.add(side);
            if (side instanceof Many) {
                return null;
            }
        }
        return single(sides);
    }

    /** Returns the values of a list, or a single one. */
    static List<Value> parts(Value value) {
        return value instanceof Many many ? many.values() : List.of(value);
    }

    /** Returns a single value for equal ones. */
    static Value single(List<Value> values) {
        for (Value value : values) {
            if (!value.equals(values.get(0))) {
                return new Many(values);
            }
        }
        return values.get(0);
    }

    /** The channels, or the last axis, of an input that is known. */
    private static @Nullable Value declared(String parameter, Layer layer, List<Shape> inputs) {
        if (inputs.isEmpty() || inputs.get(0).rank() < 1) {
            return null;
        }
        Shape input = inputs.get(0);
        boolean last = parameter.equals("in_features");
        int axis = last
                ? input.rank() - 1
                : layer.layout().channelsFirst() ? layer.layout().channelAxis(input) : 1;
        Size size = axis < 0 || axis >= input.rank() ? Size.unknown("") : input.size(axis);
        return size.known() ? Value.of(size.value()) : null;
    }

    /** Whether a value is the default in other words, as Keras's files have it: one number for each axis, no function. */
    static boolean isStandard(Parameter parameter, Value value, Call call) {
        Value standard = parameter.standard();
        boolean plain =
                value instanceof Text word && List.of("linear", "channels_last").contains(word.text());
        boolean stride = parameter.name().equals("strides") && value.equals(Fields.value(call, "pool_size"));
        return value.equals(standard)
                || (standard instanceof Nothing && (plain || stride))
                || (value instanceof Many many
                        && !many.values().isEmpty()
                        && standard instanceof Whole
                        && single(many.values()).equals(standard));
    }

    /** Whether two layers say the same, and do the same to these inputs; what either leaves open is no difference. */
    static boolean areSame(Layer layer, Layer again, List<Shape> inputs) {
        if (!layer.type().word().equals(again.type().word())) {
            return false;
        }
        Call said = again.call();
        for (Argument argument : layer.call().arguments()) {
            Argument other = argument(said, argument.name());
            boolean open = List.of("in", "layout", "axis").contains(argument.name())
                    || (inputs.isEmpty() && argument.name().equals("over"));
            if (!open && (other == null || !areSame(argument.value(), other.value(), inputs))) {
                return false;
            }
        }
        return inputs.isEmpty() || doSame(layer, again, inputs);
    }

    /** A pool's stride that is its kernel is not said. */
    private static @Nullable Argument argument(Call call, String name) {
        Argument said = call.argument(name);
        return said == null && name.equals("stride") ? call.argument("kernel") : said;
    }

    private static boolean areSame(Value one, Value other, List<Shape> inputs) {
        boolean open = one instanceof Nothing || other instanceof Nothing;
        return open || word(one, inputs).equals(word(other, inputs));
    }

    private static String word(Value value, List<Shape> inputs) {
        if (value instanceof Many many && !many.values().isEmpty()) {
            Value one = single(many.values());
            if (!(one instanceof Many all)) {
                return word(one, inputs);
            }
            StringBuilder words = new StringBuilder();
            for (Value part : all.values()) {
                words.append(words.length() == 0 ? "" : ",").append(word(part, inputs));
            }
            return words.toString();
        }
        if (value instanceof Whole whole) {
            boolean behind = whole.value() < 0 && !inputs.isEmpty();
            return Long.toString(behind ? whole.value() + inputs.get(0).rank() : whole.value());
        }
        if (value instanceof Decimal decimal) {
            return Decimals.plain(decimal.digits());
        }
        if (value instanceof Truth truth) {
            return truth.value() ? "yes" : "no";
        }
        String word = value instanceof Nested ? Kind.LAYER.write(value).replace(" over last", "") : text(value);
        return word.equals("buffers") ? "parameters" : word.equals("valid") ? "0" : word;
    }

    private static boolean doSame(Layer layer, Layer again, List<Shape> inputs) {
        Findings one = new Findings();
        Findings other = new Findings();
        return layer.outputs(inputs, one).equals(again.outputs(inputs, other))
                && one.refusals().size() == other.refusals().size()
                && held(layer, inputs).equals(held(again, inputs));
    }

    /** Returns the elements that training changes; running averages are parameters in Keras and buffers in PyTorch. */
    private static String held(Layer layer, List<Shape> inputs) {
        List<Term> counts = new ArrayList<>();
        for (Weight weight : layer.weights(inputs)) {
            if (weight.use() == Weight.Use.TRAINED) {
                counts.add(weight.count());
            }
        }
        Term sum = Term.sum(counts);
        return sum.known() ? Long.toString(sum.value()) : "?";
    }
}
