package cnncalc.site.picture;

import cnncalc.text.Markup;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A box seen from its left front, or a bar, where nothing goes back.
 *
 * @param x the left edge of its front
 * @param width the width of its front
 * @param height the height of its front
 * @param across how far its back is to the right of the front
 * @param up how far its back is above the front
 * @param round the radius of its corners
 */
record Block(Color colour, double x, double width, double height, double across, double up, double round) {

    private static final double TOP = 0.55;
    private static final double SIDE = 0.8;
    private static final Pattern BACK = Pattern.compile("l(\\d+) -(\\d+)");

    /** Reads a block of {@link cnncalc.picture.Volumes}: its front is a rectangle, its top goes back first. */
    static Block of(Markup group) {
        String[] classes = attribute(group, "class").split(" ", -1);
        Block block = new Block(Palette.family(classes[classes.length - 1]), 0, 0, 0, 0, 0, 0);
        for (Markup part : group.children()) {
            if (part.tag().equals("path") && attribute(part, "class").equals("top")) {
                block = block.withBack(attribute(part, "d"));
            } else if (part.tag().equals("rect")) {
                block = block.withFront(part);
            }
        }
        return block;
    }

    private Block withBack(String path) {
        Matcher back = BACK.matcher(path);
        if (!back.find()) {
            throw new IllegalArgumentException("no way back in " + path);
        }
        return new Block(
                colour, x, width, height, Double.parseDouble(back.group(1)), Double.parseDouble(back.group(2)), round);
    }

    private Block withFront(Markup rect) {
        double radius = rect.attribute("rx") == null ? 0 : number(rect, "rx");
        return new Block(colour, number(rect, "x"), number(rect, "width"), number(rect, "height"), across, up, radius);
    }

    /** Returns this block elsewhere, its front so wide and everything else to a scale. */
    Block placed(double left, double newWidth, double scale) {
        return new Block(colour, left, newWidth, height * scale, across * scale, up * scale, round * scale);
    }

    /** Returns where it ends on the right. */
    double right() {
        return x + width + across;
    }

    /** Returns how high it is, back included. */
    double tall() {
        return height + up;
    }

    /** Whether it is the bar of a vector. */
    boolean isBar() {
        return round > 0;
    }

    /** Returns the colour of its top. */
    Color top() {
        return Palette.onPaper(colour, TOP);
    }

    /** Returns the colour of its right side. */
    Color side() {
        return Palette.onPaper(colour, SIDE);
    }

    /** Draws it on a ground. */
    void draw(Canvas canvas, double ground) {
        double edge = ground - height;
        if (across > 0) {
            canvas.fill(quad(x + width, ground, x + width, edge, across, up), side());
            canvas.fill(quad(x, edge, x + width, edge, across, up), top());
        }
        double corners = 2 * Math.min(round, width / 2);
        canvas.fill(
                corners > 0
                        ? new RoundRectangle2D.Double(x, edge, width, height, corners, corners)
                        : new Rectangle2D.Double(x, edge, width, height),
                colour);
    }

    /** Returns the face between an edge of the front and that of the back. */
    private static Path2D quad(double x1, double y1, double x2, double y2, double across, double up) {
        Path2D quad = new Path2D.Double();
        quad.moveTo(x1, y1);
        quad.lineTo(x2, y2);
        quad.lineTo(x2 + across, y2 - up);
        quad.lineTo(x1 + across, y1 - up);
        quad.closePath();
        return quad;
    }

    static double number(Markup element, String name) {
        return Double.parseDouble(attribute(element, name));
    }

    private static String attribute(Markup element, String name) {
        String value = element.attribute(name);
        if (value == null) {
            throw new IllegalArgumentException("no " + name + " in " + element);
        }
        return value;
    }
}
