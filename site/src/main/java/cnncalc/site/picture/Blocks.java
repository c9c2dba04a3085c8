package cnncalc.site.picture;

import cnncalc.text.Markup;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of {@link cnncalc.picture.Volumes}, read from its markup and set into a space. A short network keeps its
 * labels; of a long one the heights stay to scale, but its blocks close up before each other and get thinner.
 */
final class Blocks {

    private static final double LABEL = 98;
    private static final double SMALLEST_LABEL = 12;
    private static final double LABEL_PEN = 0.08;
    private static final double LABEL_BELOW = 130;
    private static final double WIDEST_EXTRA = 60;
    private static final double GAP = 70;
    private static final double SMALLEST_GAP = 1.6;
    private static final double LEAST_OPEN = 0.1;
    private static final double THINNEST = 1.2;
    private static final double THINNEST_BAR = 7;
    private static final double SMALLEST_BAR_GAP = 5;
    private static final int HALVINGS = 40;

    private final List<Block> blocks = new ArrayList<>();
    private final List<@Nullable Markup> labels = new ArrayList<>();
    private final Rectangle2D space;

    private Blocks(Markup svg, Rectangle2D space) {
        this.space = space;
        for (Markup group : svg.children()) {
            blocks.add(Block.of(group));
            labels.add(label(group));
        }
    }

    /** Draws the blocks as large as they fit, from the left of the space and on its ground. */
    static void draw(Canvas canvas, Markup svg, Rectangle2D space) {
        Blocks all = new Blocks(svg, space);
        if (all.blocks.isEmpty()) {
            return;
        }
        double scale = Math.min(space.getWidth() / all.width(), space.getHeight() / (all.tallest() + LABEL_BELOW));
        if (scale * LABEL >= SMALLEST_LABEL && !all.labels.contains(null)) {
            all.labelled(canvas, scale);
        } else {
            all.closed(canvas);
        }
    }

    private static @Nullable Markup label(Markup group) {
        for (Markup part : group.children()) {
            if (part.tag().equals("text")) {
                return part;
            }
        }
        return null;
    }

    private double tallest() {
        double tallest = 1;
        for (Block block : blocks) {
            tallest = Math.max(tallest, block.tall());
        }
        return tallest;
    }

    private double width() {
        double right = 0;
        for (int i = 0; i < blocks.size(); i++) {
            right = Math.max(right, Math.max(blocks.get(i).right(), edge(labels.get(i), 0, 1)));
        }
        return right - left();
    }

    private double left() {
        double first = blocks.get(0).x();
        return Math.min(first, edge(labels.get(0), first, -1));
    }

    /** Returns an edge of a label, the left one (−1) or the right one (1), or the other number where there is none. */
    private static double edge(@Nullable Markup label, double otherwise, int side) {
        return label == null ? otherwise : Block.number(label, "x") + side * StrokeFont.width(text(label), LABEL) / 2;
    }

    private static String text(Markup label) {
        return label.children().get(0).text();
    }

    /** Draws everything as it is, only further apart where there is room. */
    private void labelled(Canvas canvas, double scale) {
        double ground = space.getMaxY() - LABEL_BELOW * scale;
        double left = space.getX() - left() * scale;
        double room = (space.getWidth() - width() * scale) / Math.max(1, blocks.size() - 1);
        double extra = Math.min(room, WIDEST_EXTRA);
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            double shift = left + i * extra;
            block.placed(shift + block.x() * scale, block.width() * scale, scale)
                    .draw(canvas, ground);
            Markup label = labels.get(i);
            if (label != null) {
                double size = LABEL * scale;
                double middle = shift + Block.number(label, "x") * scale;
                double start = middle - StrokeFont.width(text(label), size) / 2;
                canvas.write(text(label), start, space.getMaxY(), size, LABEL_PEN, Palette.QUIET);
            }
        }
    }

    /** Draws the blocks without labels, as far apart and as thick as the space allows. */
    private void closed(Canvas canvas) {
        double least = 0;
        double most = 1;
        for (int i = 0; i < HALVINGS && !fits(most); i++) {
            double middle = (least + most) / 2;
            least = fits(middle) ? middle : least;
            most = fits(middle) ? most : middle;
            if (i == HALVINGS - 1) {
                most = least;
            }
        }
        for (Block block : set(most)) {
            block.draw(canvas, space.getMaxY());
        }
    }

    private boolean fits(double open) {
        double right = 0;
        for (Block block : set(open)) {
            right = Math.max(right, block.right());
        }
        return right <= space.getMaxX();
    }

    /**
     * Sets the blocks one before the other.
     *
     * @param open from 0, where hardly more than an edge of each is to be seen, to 1, where none covers another
     */
    private List<Block> set(double open) {
        double scale = space.getHeight() / tallest();
        List<Block> set = new ArrayList<>();
        double x = space.getX();
        for (Block block : blocks) {
            double width = Math.max(block.isBar() ? THINNEST_BAR : THINNEST, block.width() * scale * open);
            set.add(block.placed(x, width, scale));
            double gap = (block.across() + GAP) * scale * Math.max(LEAST_OPEN, open);
            x += width + Math.max(block.isBar() ? SMALLEST_BAR_GAP : SMALLEST_GAP, gap);
        }
        return set;
    }
}
