package cnncalc.read;

import cnncalc.keras.KerasCode;
import cnncalc.keras.KerasJson;
import cnncalc.network.Reading;
import cnncalc.network.ReadingOptions;
import cnncalc.torch.TorchCode;

/** The formats that are read, found from the text. */
public final class Readers {

    private Readers() {}

    /** Reads a source in the format that the options name, or that it looks like. */
    public static Reading read(String source, ReadingOptions options) {
        return switch (format(source, options)) {
            case "keras-json" -> KerasJson.read(source, options);
            case "keras" -> KerasCode.read(source, options);
            case "pytorch" -> TorchCode.read(source, options);
            default -> NetworkText.read(source);
        };
    }

    private static String format(String source, ReadingOptions options) {
        if (!options.format().isEmpty()) {
            return options.format();
        }
        String found = format(source);
        boolean code = found.equals("keras") || found.equals("pytorch");
        return code && !options.dialect().isEmpty() ? options.dialect().equals("torch") ? "pytorch" : "keras" : found;
    }

    /** Returns the format that a source looks like: {@code network}, {@code keras-json}, {@code keras}, {@code pytorch}. */
    public static String format(String source) {
        if (KerasJson.isLikely(source)) {
            return "keras-json";
        }
        if (!TorchCode.isLikely(source)) {
            return "network";
        }
        return KerasCode.isLikely(source) ? "keras" : "pytorch";
    }
}
