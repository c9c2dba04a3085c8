package cnncalc.site.picture;

import java.awt.Color;
import java.util.List;

/** The mark of the project: feature maps that get smaller and deeper, on paper. */
public final class Icon {

    private static final int GRID = 64;
    private static final int GROUND = 54;

    /** What keeps the mark in the middle circle of 80 %, which is all that a mask may leave. */
    private static final double SAFE = 0.74;

    private static final List<Block> MARK = List.of(
            new Block(new Color(0x44784b), 6, 6, 36, 16, 10, 0),
            new Block(new Color(0x2a6a9b), 20, 8, 24, 12, 8, 0),
            new Block(new Color(0x85448b), 36, 14, 12, 8, 4, 0));

    private Icon() {}

    /**
     * Returns the icon as a PNG file.
     *
     * @param size its width and height in pixels
     * @param maskable whether a mask may cut its corners off
     */
    public static byte[] png(int size, boolean maskable) {
        Canvas canvas = new Canvas(size, size);
        double part = maskable ? SAFE : 1;
        double border = size * (1 - part) / 2;
        draw(canvas, border, border, size * part);
        return canvas.png();
    }

    /** Draws the mark into a square. */
    static void draw(Canvas canvas, double left, double top, double size) {
        double scale = size / GRID;
        for (Block block : MARK) {
            block.placed(left + block.x() * scale, block.width() * scale, scale).draw(canvas, top + GROUND * scale);
        }
    }

    /** Returns the icon as a small SVG file. */
    public static String svg() {
        StringBuilder out = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 64\">");
        out.append("<rect width=\"64\" height=\"64\" rx=\"14\" fill=\"").append(hex(Palette.PAPER));
        out.append("\"/>");
        for (Block block : MARK) {
            long left = Math.round(block.x());
            long width = Math.round(block.width());
            long height = Math.round(block.height());
            long right = left + width;
            long top = GROUND - height;
            String back = "l" + Math.round(block.across()) + "-" + Math.round(block.up());
            path(out, block.side(), "M" + right + " " + top + back + "v" + height + "L" + right + " " + GROUND + "z");
            path(out, block.top(), "M" + left + " " + top + back + "h" + width + "L" + right + " " + top + "z");
            path(out, block.colour(), "M" + left + " " + top + "h" + width + "v" + height + "H" + left + "z");
        }
        return out.append("</svg>\n").toString();
    }

    private static void path(StringBuilder out, Color colour, String data) {
        out.append("<path fill=\"").append(hex(colour)).append("\" d=\"").append(data);
        out.append("\"/>");
    }

    private static String hex(Color colour) {
        return "#" + Integer.toHexString(colour.getRGB()).substring(2);
    }
}
