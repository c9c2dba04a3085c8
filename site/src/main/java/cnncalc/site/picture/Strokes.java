package cnncalc.site.picture;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** Reads the strokes of the font's table. */
final class Strokes {

    /** How far the handles of a quarter of an oval reach; a circle's would reach 0.55, these are a little squarer. */
    private static final double HANDLE = 0.58;

    private static final double DOT = 1.4;

    private Strokes() {}

    /** Returns strokes whose commands have their points behind them: {@code M0,0 L0,70 h20,50}. */
    static Path2D path(String strokes) {
        Path2D path = new Path2D.Double();
        double[] points = new double[6];
        int known = 0;
        char command = ' ';
        for (String word : strokes.isEmpty() ? new String[0] : strokes.split(" ", -1)) {
            char first = word.charAt(0);
            boolean begins = Character.isLetter(first);
            command = begins ? first : command;
            known = begins ? 0 : known;
            int comma = word.indexOf(',');
            points[known++] = Double.parseDouble(word.substring(begins ? 1 : 0, comma));
            points[known++] = Double.parseDouble(word.substring(comma + 1));
            if (known == (command == 'C' ? 6 : 2)) {
                draw(path, command, points);
            }
        }
        return path;
    }

    private static void draw(Path2D path, char command, double[] to) {
        switch (command) {
            case 'M' -> path.moveTo(to[0], to[1]);
            case 'L' -> path.lineTo(to[0], to[1]);
            case 'C' -> path.curveTo(to[0], to[1], to[2], to[3], to[4], to[5]);
            case 'h' -> quarter(path, to[0], to[1], /* across= */ true);
            case 'v' -> quarter(path, to[0], to[1], /* across= */ false);
            case 'D' -> dot(path, to[0], to[1]);
            default -> throw new IllegalArgumentException("no such stroke: " + command);
        }
    }

    private static void quarter(Path2D path, double x, double y, boolean across) {
        Point2D from = path.getCurrentPoint();
        double right = (x - from.getX()) * HANDLE;
        double up = (y - from.getY()) * HANDLE;
        if (across) {
            path.curveTo(from.getX() + right, from.getY(), x, y - up, x, y);
        } else {
            path.curveTo(from.getX(), from.getY() + up, x - right, y, x, y);
        }
    }

    /** A cross so small that the round pen makes it a dot, a little wider than the pen. */
    private static void dot(Path2D path, double x, double y) {
        path.moveTo(x - DOT, y);
        path.lineTo(x + DOT, y);
        path.moveTo(x, y - DOT);
        path.lineTo(x, y + DOT);
    }
}
