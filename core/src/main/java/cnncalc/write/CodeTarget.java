package cnncalc.write;

import cnncalc.layer.Dialect;
import java.util.List;

/**
 * A framework that programs are written for.
 *
 * @param dialects its words, the usual ones first
 * @param channelsFirst where it has the channels of images
 */
record CodeTarget(List<Dialect> dialects, boolean channelsFirst) {

    static final CodeTarget KERAS =
            new CodeTarget(List.of(Dialect.KERAS, Dialect.KERAS_OPERATION), /* channelsFirst= */ false);
    static final CodeTarget TORCH = new CodeTarget(
            List.of(Dialect.TORCH, Dialect.TORCHVISION, Dialect.TORCH_EXPRESSION), /* channelsFirst= */ true);

    /** Whether a source is the framework's own. */
    boolean isOwn(String dialect) {
        return dialect.startsWith(equals(KERAS) ? "keras" : "torch");
    }
}
