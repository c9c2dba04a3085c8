package cnncalc.site;

import cnncalc.CnnCalc;
import cnncalc.analysis.Report;
import cnncalc.analysis.Row;
import cnncalc.layer.LayerType;
import cnncalc.layer.LayerType.Inputs;
import java.util.Map;

/**
 * A type's example behind an input that suits it.
 *
 * @param text the network
 * @param report what it comes to
 */
record Example(String text, Report report) {

    /** What goes in where a picture of three channels does not do. */
    private static final Map<String, String> INPUTS = Map.ofEntries(
            Map.entry("fold", "12x9"),
            Map.entry("pixelshuffle", "4x8x8"),
            Map.entry("pixelunshuffle", "3x8x8"),
            Map.entry("channelshuffle", "4x8x8"),
            Map.entry("groupnorm", "16x8x8"),
            Map.entry("unfold", "3x8x8"),
            Map.entry("unflatten", "8x5x5"),
            Map.entry("layerscale", "16x16x4"),
            Map.entry("squeeze", "28x28x1"),
            Map.entry("glu", "64"),
            Map.entry("split", "64"),
            Map.entry("repeatvector", "64"),
            Map.entry("dot", "16"),
            Map.entry("bilinear", "4"),
            Map.entry("matmul", "8x8"),
            Map.entry("rbf", "84"),
            Map.entry("embedding", "10"),
            Map.entry("embeddingbag", "10"),
            Map.entry("encode", "1"),
            Map.entry("crossing", "1"),
            Map.entry("words", "1"),
            Map.entry("mel", "16000"),
            Map.entry("stft", "16x1"),
            Map.entry("standardize", "8"),
            Map.entry("spectralnorm", "64"),
            Map.entry("timedistributed", "10x16"),
            Map.entry("einsumdense", "10x16"),
            Map.entry("convlstm", "8x32x32x3"));

    static Example of(LayerType type) {
        String text = text(type);
        return new Example(text, CnnCalc.analyze(text).report());
    }

    private static String text(LayerType type) {
        String input = "input " + input(type);
        return switch (type.inputs()) {
            case NONE -> type.example();
            case MANY -> "a: " + input + "\nb: " + input + "\n" + type.example() + " from a b";
            default -> input + "\n" + type.example();
        };
    }

    private static String input(LayerType type) {
        String chosen = INPUTS.get(type.word());
        if (chosen != null) {
            return chosen;
        }
        if (type.word().startsWith("pytorch-")) {
            return type.word().endsWith("cell") ? "4" : "10x4";
        }
        return switch (type.family()) {
            case RECURRENT -> "10x16";
            case ATTENTION -> "10x64";
            default -> type.inputs() == Inputs.NONE ? "" : "32x32x3";
        };
    }

    /** Returns the row of the type's own layer. */
    Row row() {
        return report.rows().get(report.rows().size() - 1);
    }
}
