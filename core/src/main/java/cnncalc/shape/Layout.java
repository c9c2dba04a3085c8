package cnncalc.shape;

import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * Which axis of a shape is which: the spatial axes side by side, the channels in front of them or behind, and in front of
 * all the batch.
 *
 * @param channelsFirst whether the channels stand in front of the spatial axes
 * @param rank how many spatial axes there are; {@link #OPEN} where the input says
 * @param batchOptional whether a single example without a batch will do, as in PyTorch
 */
public record Layout(boolean channelsFirst, int rank, boolean batchOptional) {

    /** All axes between batch and channels are spatial, however many there are. */
    public static final int OPEN = -1;

    private static final int MAX_RANK = 3;

    public static final Layout CHANNELS_LAST = new Layout(false, OPEN, false);
    public static final Layout CHANNELS_FIRST = new Layout(true, OPEN, false);

    /** The words of all layouts, the usual one first. */
    public static final List<String> WORDS = words();

    private static final List<List<String>> AXES =
            List.of(List.of(), List.of(""), List.of("h", "w"), List.of("d", "h", "w"));

    private static List<Layout> all() {
        List<Layout> all = new ArrayList<>(List.of(CHANNELS_LAST, CHANNELS_FIRST));
        for (int rank = 0; rank <= MAX_RANK; rank++) {
            all.add(new Layout(false, rank, false));
            all.add(new Layout(true, rank, false));
            all.add(new Layout(true, rank, true));
        }
        return all;
    }

    private static List<String> words() {
        List<String> words = new ArrayList<>();
        for (Layout layout : all()) {
            words.add(layout.word());
        }
        return List.copyOf(words);
    }

    /** Returns the layout of a word, the usual one where there is none of this word. */
    public static Layout of(String word) {
        for (Layout layout : all()) {
            if (layout.word().equals(word)) {
                return layout;
            }
        }
        return CHANNELS_LAST;
    }

    /** Returns the word of network text: {@code channels-last}, {@code channels-first-2d}, {@code pytorch-2d}. */
    public String word() {
        String order = batchOptional ? "pytorch" : channelsFirst ? "channels-first" : "channels-last";
        return rank == OPEN ? order : order + "-" + rank + "d";
    }

    /**
     * @throws Refusal if the shape has another number of axes
     */
    public void require(Shape shape) {
        int axes = rank + 2;
        boolean fits = rank == OPEN ? shape.rank() >= 2 : shape.rank() == axes;
        if (!fits && !(batchOptional && shape.rank() == axes - 1)) {
            String key = batchOptional ? "layout.rank.unbatched" : "layout.rank";
            throw Refusal.of(key, Math.max(axes, 2), shape.rank(), shape.whole());
        }
    }

    public int channelAxis(Shape shape) {
        return channelsFirst ? shape.rank() - 1 - spatialRank(shape) : shape.rank() - 1;
    }

    public Size channels(Shape shape) {
        return shape.size(channelAxis(shape));
    }

    /** Returns how many axes are neither batch nor channel. */
    public int spatialRank(Shape shape) {
        return rank == OPEN ? shape.rank() - 2 : rank;
    }

    /** Returns the position of the first spatial axis. */
    public int firstSpatial(Shape shape) {
        return shape.rank() - spatialRank(shape) - (channelsFirst ? 0 : 1);
    }

    public List<Size> spatial(Shape shape) {
        int first = firstSpatial(shape);
        return shape.sizes().subList(first, first + spatialRank(shape));
    }

    /** Returns the sizes in front of channels and spatial axes: the batch, or none of a single example without one. */
    public List<Size> leading(Shape shape) {
        return shape.sizes().subList(0, shape.rank() - 1 - spatialRank(shape));
    }

    /** Returns the same batch with other spatial sizes and channels. */
    public Shape shape(Shape like, List<Size> spatial, Size channels) {
        List<Size> sizes = new ArrayList<>(leading(like));
        if (channelsFirst) {
            sizes.add(channels);
        }
        sizes.addAll(spatial);
        if (!channelsFirst) {
            sizes.add(channels);
        }
        return new Shape(sizes);
    }

    /** Returns the index that tells one spatial axis from the others: none in one dimension; h and w; d, h and w. */
    public static String axisIndex(int axis, int spatialRank) {
        return spatialRank < AXES.size() ? AXES.get(spatialRank).get(axis) : Integer.toString(axis + 1);
    }
}
