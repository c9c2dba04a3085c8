package cnncalc.torch;

import cnncalc.python.Bounds;
import cnncalc.python.Interpreter;
import cnncalc.python.Parameters;
import cnncalc.python.Parser;
import cnncalc.python.PyClass;
import cnncalc.python.PyInstance;
import cnncalc.python.PyNone;
import cnncalc.python.PyValue;
import cnncalc.text.Ascii;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What models are usually told, by the names of their parameters; said as an assumption, and never silently. */
final class Guesses {

    /** A value as a program writes it, and the names it is usual under. */
    private static final String[][] USUAL = {
        {
            "3",
            "in_channels",
            "n_channels",
            "input_channels",
            "in_ch",
            "channels",
            "num_channels",
            "img_channels",
            "in_chans",
            "in_planes",
            "image_channels"
        },
        {"10", "num_classes", "n_classes", "classes", "nclass", "num_class", "class_num", "output_dim", "out_dim"},
        {"10", "out_channels", "output_size", "n_out", "out_features", "nb_classes", "num_labels", "class_count"},
        {"224", "image_size", "img_size", "input_resolution", "input_size", "resolution"},
        {"16", "patch_size", "patch_dim"},
        {
            "256",
            "dim",
            "hidden_dim",
            "embed_dim",
            "d_model",
            "emb_dim",
            "hidden_size",
            "width",
            "embedding_dim",
            "embed_size"
        },
        {"6", "depth", "num_layers", "n_layers", "layers", "n_blocks", "num_res_blocks"},
        {"9", "num_residual_blocks", "n_residual_blocks"},
        {"8", "heads", "num_heads", "n_heads", "nhead"},
        {"512", "mlp_dim", "dim_feedforward", "ff_dim", "d_ff"},
        {"1000", "vocab_size", "num_tokens", "ntoken", "n_tokens", "num_embeddings"},
        {"64", "features", "ngf", "ndf", "latent_dim", "z_dim", "nz", "base_channels", "init_features", "dim_head"},
        {"1", "nc", "stride"},
        {"2", "upscale_factor", "scale_factor", "scale", "upscale"},
        {"4", "growth_rate", "block_size"},
        {"(3, 128, 128)", "img_shape", "input_shape", "image_shape"},
        {"[2, 2, 2, 2]", "num_blocks", "blocks_num", "block_nums", "layer_nums", "num_layer_blocks"},
    };

    /** Names of a parameter that is an object with all settings. */
    private static final List<String> SETTINGS = List.of("config", "cfg", "args", "params", "model_args", "hparams");

    private Guesses() {}

    /**
     * Returns values for all parameters that must be given, or null where one has no usual value.
     *
     * @param block a class of the program that its networks are built of
     * @param settings the program's own, an object
     */
    static @Nullable Map<String, PyValue> of(
            Parameters parameters, @Nullable PyClass block, @Nullable PyValue settings) {
        Map<String, PyValue> guesses = new LinkedHashMap<>();
        List<Parameters.Parameter> all = parameters.all();
        for (Parameters.Parameter each : all.subList(Math.min(1, all.size()), all.size())) {
            boolean blocks = block != null && each.name().equals("layers");
            PyValue usual = isNeeded(each) ? usual(blocks ? "num_blocks" : each.name()) : PyNone.NONE;
            usual = usual == null && each.name().equals("block") ? block : usual;
            usual = usual == null && SETTINGS.contains(Ascii.lower(each.name())) ? settings : usual;
            if (usual == null) {
                return null;
            }
            if (usual != PyNone.NONE) {
                guesses.put(each.name(), usual);
            }
        }
        return guesses;
    }

    /** Returns the names of the parameters that must be given, but for the object itself. */
    static List<String> needed(Parameters parameters) {
        List<String> needed = new ArrayList<>();
        for (Parameters.Parameter each :
                parameters.all().subList(1, parameters.all().size())) {
            if (isNeeded(each)) {
                needed.add(each.name());
            }
        }
        return needed;
    }

    private static boolean isNeeded(Parameters.Parameter parameter) {
        boolean collects = parameter.kind() == Parameters.Kind.POSITIONS || parameter.kind() == Parameters.Kind.NAMES;
        return parameter.standard() == null && !collects;
    }

    private static @Nullable PyValue usual(String name) {
        for (String[] each : USUAL) {
            for (int i = 1; i < each.length; i++) {
                if (each[i].equals(Ascii.lower(name))) {
                    return new Interpreter(Map.of(), module -> null).evaluate(Parser.parseExpression(each[0]));
                }
            }
        }
        return null;
    }

    /** Returns the arguments as a program writes them: {@code (num_classes=10)}. */
    static String text(Map<String, PyValue> guesses, Bounds bounds) {
        StringBuilder text = new StringBuilder("(");
        guesses.forEach((name, value) -> text.append(text.length() == 1 ? "" : ", ")
                .append(name)
                .append('=')
                .append(shown(value, bounds)));
        return text.append(')').toString();
    }

    private static String shown(PyValue value, Bounds bounds) {
        if (value instanceof PyInstance settings) {
            return settings.typeName() + "()";
        }
        return value instanceof PyClass type ? type.name() : bounds.repr(value);
    }
}
