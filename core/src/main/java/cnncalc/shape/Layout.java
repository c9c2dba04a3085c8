package cnncalc.shape;

import java.util.ArrayList;
import java.util.List;

/** Which axis of a shape is which; the batch is always the first. */
public enum Layout {
    CHANNELS_LAST("channels-last"),
    CHANNELS_FIRST("channels-first");

    private static final List<List<String>> AXES =
            List.of(List.of(), List.of(""), List.of("h", "w"), List.of("d", "h", "w"));

    private final String word;

    Layout(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public int channelAxis(Shape shape) {
        return this == CHANNELS_LAST ? shape.rank() - 1 : 1;
    }

    public Size channels(Shape shape) {
        return shape.size(channelAxis(shape));
    }

    /** Returns how many axes are neither batch nor channel. */
    public int spatialRank(Shape shape) {
        return shape.rank() - 2;
    }

    public List<Size> spatial(Shape shape) {
        int first = this == CHANNELS_LAST ? 1 : 2;
        return shape.sizes().subList(first, first + spatialRank(shape));
    }

    /** Returns the same batch with other spatial sizes and channels. */
    public Shape shape(Shape like, List<Size> spatial, Size channels) {
        List<Size> example = new ArrayList<>(spatial);
        example.add(this == CHANNELS_LAST ? spatial.size() : 0, channels);
        return like.withExample(example);
    }

    /** Returns the index that tells one spatial axis from the others: none in one dimension; h and w; d, h and w. */
    public static String axisIndex(int axis, int spatialRank) {
        return spatialRank < AXES.size() ? AXES.get(spatialRank).get(axis) : Integer.toString(axis + 1);
    }
}
