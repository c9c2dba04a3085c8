package cnncalc.torch;

import cnncalc.python.Bounds;
import cnncalc.python.Parameters;
import cnncalc.python.PyInt;
import cnncalc.python.PyList;
import cnncalc.python.PyValue;
import cnncalc.text.Ascii;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What models are usually told, by the names of their parameters; said as an assumption, and never silently. */
final class Guesses {

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
            "in_chans"
        },
        {"10", "num_classes", "n_classes", "classes", "nclass", "num_class", "class_num", "output_dim", "out_dim"},
        {"10", "out_channels", "output_size", "n_out", "out_features", "nb_classes", "num_labels"},
        {"224", "image_size", "img_size", "input_resolution", "input_size", "resolution"},
        {"16", "patch_size", "patch_dim"},
        {"256", "dim", "hidden_dim", "embed_dim", "d_model", "emb_dim", "hidden_size", "width", "embedding_dim"},
        {"6", "depth", "num_layers", "n_layers", "layers"},
        {"8", "heads", "num_heads", "n_heads", "nhead"},
        {"512", "mlp_dim", "dim_feedforward", "ff_dim", "d_ff"},
        {"1000", "vocab_size", "num_tokens", "ntoken", "n_tokens", "num_embeddings"},
        {"64", "features", "ngf", "ndf", "latent_dim", "z_dim", "nz", "base_channels", "init_features", "dim_head"},
        {"1", "nc", "stride"},
        {"4", "growth_rate", "block_size"},
    };

    private Guesses() {}

    /** Returns values for all parameters that must be given, or null where one has no usual value. */
    static @Nullable Map<String, PyValue> of(Parameters parameters) {
        Map<String, PyValue> guesses = new LinkedHashMap<>();
        List<Parameters.Parameter> all = parameters.all();
        for (Parameters.Parameter each : all.subList(Math.min(1, all.size()), all.size())) {
            boolean collects = each.kind() == Parameters.Kind.POSITIONS || each.kind() == Parameters.Kind.NAMES;
            if (each.standard() != null || collects) {
                continue;
            }
            PyValue usual = usual(each.name());
            if (usual == null) {
                return null;
            }
            guesses.put(each.name(), usual);
        }
        return guesses;
    }

    private static @Nullable PyValue usual(String name) {
        for (String[] each : USUAL) {
            for (int i = 1; i < each.length; i++) {
                if (each[i].equals(Ascii.lower(name))) {
                    return new PyInt(Long.parseLong(each[0]));
                }
            }
        }
        return name.equals("num_blocks")
                ? new PyList(List.of(new PyInt(2), new PyInt(2), new PyInt(2), new PyInt(2)))
                : null;
    }

    /** Returns the arguments as a program writes them: {@code (num_classes=10)}. */
    static String text(Map<String, PyValue> guesses, Bounds bounds) {
        StringBuilder text = new StringBuilder("(");
        guesses.forEach((name, value) -> text.append(text.length() == 1 ? "" : ", ")
                .append(name)
                .append('=')
                .append(bounds.repr(value)));
        return text.append(')').toString();
    }
}
