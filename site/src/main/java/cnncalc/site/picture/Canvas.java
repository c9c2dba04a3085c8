package cnncalc.site.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.Set;

/** A sheet of paper, a round pen and flat colours. */
final class Canvas {

    private static final int STEP = 16;

    private final BufferedImage picture;
    private final Graphics2D graphics;
    private final Set<Integer> drawn = new HashSet<>();

    Canvas(int width, int height) {
        picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Palette.PAPER);
        graphics.fillRect(0, 0, width, height);
    }

    void fill(Shape shape, Color colour) {
        drawn.add(colour.getRGB());
        graphics.setColor(colour);
        graphics.fill(shape);
    }

    /** Draws a line with a round pen. */
    void draw(Shape shape, double pen, Color colour) {
        drawn.add(colour.getRGB());
        graphics.setColor(colour);
        graphics.setStroke(new BasicStroke((float) pen, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
    }

    /** Writes a text; the pen is given as a part of the size, 0.08 is regular and 0.1 is bold. */
    void write(String text, double x, double baseline, double size, double pen, Color colour) {
        draw(StrokeFont.text(text, x, baseline, size), size * pen, colour);
    }

    /** Returns the file; colours between those that were drawn are rounded, which nobody sees and halves its size. */
    byte[] png() {
        graphics.dispose();
        int paper = Palette.PAPER.getRGB();
        int width = picture.getWidth();
        int[] row = new int[width];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                boolean flat = row[x] == paper || drawn.contains(row[x]);
                row[x] = flat ? row[x] : rounded(row[x]);
            }
            picture.setRGB(0, y, width, 1, row, 0, width);
        }
        return Png.of(picture);
    }

    private static int rounded(int colour) {
        int rounded = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            int part = ((colour >> shift & 255) + STEP / 2) / STEP * STEP;
            rounded |= Math.min(part, 255) << shift;
        }
        return rounded;
    }
}
