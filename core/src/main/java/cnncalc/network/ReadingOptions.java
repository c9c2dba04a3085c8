package cnncalc.network;

import cnncalc.shape.Shape;
import java.util.List;

/**
 * What the person says beside the source.
 *
 * @param format the source's format; empty to find it from the text
 * @param entry which model in the text; empty for the last
 * @param inputShapes one shape for each input, as the source's framework orders it; empty where the source says
 */
public record ReadingOptions(String format, String entry, List<Shape> inputShapes) {

    /** Everything is found from the text. */
    public static final ReadingOptions NONE = new ReadingOptions("", "", List.of());

    public ReadingOptions {
        inputShapes = List.copyOf(inputShapes);
    }
}
