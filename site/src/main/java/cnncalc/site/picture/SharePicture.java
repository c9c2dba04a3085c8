package cnncalc.site.picture;

import cnncalc.analysis.Quantity;
import cnncalc.analysis.Report;
import cnncalc.picture.Volumes;
import cnncalc.shape.Shape;
import cnncalc.term.Term;
import cnncalc.text.Numbers;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** What others show beside a link to a network: its name, its numbers and its blocks (Open Graph's 1200 by 630). */
public final class SharePicture {

    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;

    private static final double MARGIN = 60;
    private static final double ACROSS = WIDTH - 2 * MARGIN;
    private static final double REGULAR = 0.078;
    private static final double BOLD = 0.1;
    private static final Rectangle2D SPACE = new Rectangle2D.Double(MARGIN, 312, ACROSS, 236);

    private SharePicture() {}

    /**
     * Returns the picture of a network as a PNG file.
     *
     * @throws IllegalArgumentException if the title has a character that cannot be drawn
     */
    public static byte[] of(String title, Report report) {
        Canvas canvas = new Canvas(WIDTH, HEIGHT);
        canvas.write(title, MARGIN - 2, 96, fitting(title, 60, ACROSS), BOLD, Palette.INK);
        total(canvas, report.total(Quantity.PARAMETERS));
        String facts = facts(report);
        canvas.write(facts, MARGIN, 274, fitting(facts, 30, ACROSS), REGULAR, Palette.QUIET);
        Blocks.draw(canvas, Volumes.draw(report, title), SPACE);
        foot(canvas);
        return canvas.png();
    }

    private static void total(Canvas canvas, Term parameters) {
        String number = parameters.known() ? Numbers.grouped(parameters.value()) : "–";
        double size = 116;
        canvas.write(number, MARGIN - 4, 222, size, 0.098, Palette.INK);
        double end = MARGIN + StrokeFont.width(number, size) + 20;
        canvas.write("parameters", end, 222, 44, REGULAR, Palette.QUIET);
    }

    private static String facts(Report report) {
        Term multiplyAdds = report.total(Quantity.MULTIPLY_ADDS);
        String work = multiplyAdds.known() ? Numbers.compact(multiplyAdds.value()) + " multiply-adds  ·  " : "";
        return work + ends(Report.shapes(report.inputs())) + " → " + ends(report.outputShapes());
    }

    private static String ends(List<Shape> shapes) {
        StringBuilder out = new StringBuilder();
        for (Shape shape : shapes) {
            out.append(out.length() == 0 ? "" : ", ").append(shape);
        }
        return out.toString();
    }

    private static void foot(Canvas canvas) {
        double size = 26;
        double x = WIDTH - MARGIN - StrokeFont.width("cnncalc", size);
        canvas.write("cnncalc", x, HEIGHT - 34, size, 0.09, Palette.INK);
        Icon.draw(canvas, x - 40, HEIGHT - 64, 34);
    }

    /** Returns the size, or a smaller one in which the text is not wider than this. */
    private static double fitting(String text, double size, double widest) {
        return Math.min(size, size * widest / StrokeFont.width(text, size));
    }
}
