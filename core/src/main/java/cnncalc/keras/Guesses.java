package cnncalc.keras;

import cnncalc.call.Value;
import cnncalc.call.Value.Many;
import cnncalc.call.Value.Nothing;
import cnncalc.python.Interpreter;
import cnncalc.python.Parameters;
import cnncalc.python.Parser;
import cnncalc.python.PyValue;
import cnncalc.text.Ascii;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What functions and classes that make models are usually told, by the names of their parameters; said, never silent. */
final class Guesses {

    /** Parameters that are given a tensor. */
    private static final List<String> TENSORS =
            List.of("inputs", "input_tensor", "img_input", "input", "x", "input_layer", "input_img", "inputs_layer");

    private static final List<String> SHAPES = List.of(
            "input_shape", "img_shape", "image_shape", "shape", "input_dims", "in_shape", "input_size", "inputs_shape");

    /** A value as a program writes it, and the names it is usual under. */
    private static final String[][] USUAL = {
        {"10", "num_classes", "n_classes", "classes", "nb_classes", "num_class", "n_labels", "class_num", "num_outputs"
        },
        {"10", "nclass", "class_number", "num_labels", "output_dim", "n_class", "number_of_classes"},
        {"64", "filters", "num_filters", "nb_filter", "n_filters", "filter_num", "nb_filters", "units", "channels"},
        {"64", "filters_num", "filter", "features", "out_channels", "number_of_filters", "base_filters", "latent_dim"},
        {"3", "kernel_size", "kernel", "ksize", "n_channels", "img_channels", "input_channels", "channels_in"},
        {"1", "stride", "strides"},
        {"224", "height", "input_height", "img_rows", "rows", "img_height", "h", "img_h", "img_size", "image_size"},
        {"224", "width", "input_width", "img_cols", "cols", "img_width", "w", "img_w", "size"},
        {"256", "embed_dim", "d_model", "hidden_dim", "dim", "embedding_dim", "hidden_size", "projection_dim"},
        {"8", "num_heads", "heads", "n_heads"},
        {"512", "ff_dim", "dff", "mlp_dim", "d_ff", "intermediate_dim"},
        {"6", "num_layers", "n_layers", "transformer_layers"},
        {"1000", "vocab_size", "max_features", "input_vocab_size", "target_vocab_size"},
        {"100", "maxlen", "max_len", "max_length", "sequence_length"},
        {"16", "patch_size"},
        {
            "[2, 2, 2, 2]",
            "layer_dims",
            "num_blocks",
            "blocks",
            "repetitions",
            "layer_num",
            "layer_params",
            "stage_blocks",
            "block_num",
            "blocks_num"
        },
        {"0.1", "rate", "dropout", "dropout_rate", "drop_rate"},
        {"None", "weights", "name", "weights_path", "pretrained_weights", "mask"},
        {"False", "training", "is_training", "trainable"},
    };

    private final KerasSession session;
    private final long[] picture;
    final List<KerasTensor> inputs = new ArrayList<>();
    final Map<String, PyValue> values = new LinkedHashMap<>();
    private final List<String> written = new ArrayList<>();
    private @Nullable String lacking;

    /**
     * @param own how many parameters are given anyhow: one of a method
     */
    Guesses(KerasSession session, long[] picture, Parameters parameters, int own) {
        this.session = session;
        this.picture = picture;
        List<String> needed = needed(parameters, own);
        for (String name : needed) {
            add(name, needed);
        }
    }

    /** Returns the names of the parameters that must be given. */
    static List<String> needed(Parameters parameters, int own) {
        List<String> needed = new ArrayList<>();
        for (Parameters.Parameter each : parameters
                .all()
                .subList(
                        Math.min(own, parameters.all().size()), parameters.all().size())) {
            boolean collects = each.kind() == Parameters.Kind.POSITIONS || each.kind() == Parameters.Kind.NAMES;
            if (each.standard() == null && !collects) {
                needed.add(each.name());
            }
        }
        return needed;
    }

    boolean isComplete() {
        return lacking == null;
    }

    /** Returns the arguments as a program writes them. */
    String text() {
        return "(" + String.join(", ", written) + ")";
    }

    private void add(String name, List<String> all) {
        String lower = Ascii.lower(name);
        if (TENSORS.contains(lower)) {
            KerasTensor tensor = input(session, picture);
            inputs.add(tensor);
            values.put(name, tensor);
            written.add(name + "=Input(" + text(picture) + ")");
            return;
        }
        String usual = SHAPES.contains(lower) ? text(picture) : usual(lower);
        boolean sides = all.contains("height") || all.contains("width") || all.contains("rows");
        usual = lower.equals("depth") ? (sides ? String.valueOf(picture[2]) : "20") : usual;
        usual = "224".equals(usual) ? String.valueOf(picture[0]) : usual;
        if (usual == null) {
            lacking = name;
            return;
        }
        values.put(name, new Interpreter(Map.of(), module -> null).evaluate(Parser.parseExpression(usual)));
        written.add(name + "=" + usual);
    }

    private static @Nullable String usual(String name) {
        for (String[] each : USUAL) {
            for (int i = 1; i < each.length; i++) {
                if (each[i].equals(name)) {
                    return each[0];
                }
            }
        }
        return null;
    }

    /** Returns an input of a shape, the batch left open. */
    static KerasTensor input(KerasSession session, long[] shape) {
        LayerState state = new LayerState(LayerState.Kind.LAYER, "InputLayer", null);
        state.name = session.name("InputLayer");
        List<Value> sizes = new ArrayList<>(List.of(new Nothing()));
        for (long size : shape) {
            sizes.add(Value.of(size));
        }
        state.set("batch_shape", new Many(sizes));
        return Inputs.tensor(session, state);
    }

    static String text(long[] shape) {
        StringBuilder text = new StringBuilder("(");
        for (long size : shape) {
            text.append(text.length() > 1 ? ", " : "").append(size);
        }
        return text.append(shape.length == 1 ? ",)" : ")").toString();
    }
}
