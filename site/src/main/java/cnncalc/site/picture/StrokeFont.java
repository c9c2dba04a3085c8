package cnncalc.site.picture;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Text as strokes, for a round pen: a font of our own, because a machine may have none, or another. A size means what
 * it means in CSS; capitals are five sevenths of it high.
 */
final class StrokeFont {

    private static final String TABLE = "/cnncalc/site/strokes.txt";
    private static final double UNITS = 140;
    private static final Map<Integer, Glyph> GLYPHS = read();

    /** The strokes of a character, on the grid of the table, and how far the next one stands from it. */
    private record Glyph(double advance, Path2D strokes) {}

    private StrokeFont() {}

    /**
     * Returns the strokes of a text that begins at {@code x}.
     *
     * @throws IllegalArgumentException if a character cannot be drawn
     */
    static Path2D text(String text, double x, double baseline, double size) {
        Path2D all = new Path2D.Double();
        double scale = size / UNITS;
        double at = x;
        for (int character : text.codePoints().toArray()) {
            Glyph glyph = glyph(character);
            AffineTransform place = new AffineTransform(scale, 0, 0, -scale, at, baseline);
            all.append(glyph.strokes().getPathIterator(place), /* connect= */ false);
            at += glyph.advance() * scale;
        }
        return all;
    }

    /**
     * Returns how far a text reaches.
     *
     * @throws IllegalArgumentException if a character cannot be drawn
     */
    static double width(String text, double size) {
        double width = 0;
        for (int character : text.codePoints().toArray()) {
            width += glyph(character).advance();
        }
        return width * size / UNITS;
    }

    private static Glyph glyph(int character) {
        Glyph glyph = GLYPHS.get(character);
        if (glyph == null) {
            throw new IllegalArgumentException("no strokes for the character " + Character.toString(character));
        }
        return glyph;
    }

    private static Map<Integer, Glyph> read() {
        Map<Integer, Glyph> glyphs = new HashMap<>();
        for (String line : table().lines().toList()) {
            if (!line.startsWith("#")) {
                String[] cells = line.split(" ", 4);
                int character = cells[0].equals("space") ? ' ' : cells[0].codePointAt(0);
                Path2D strokes = Strokes.path(cells.length < 4 ? "" : cells[3]);
                strokes.transform(AffineTransform.getTranslateInstance(Double.parseDouble(cells[1]), 0));
                glyphs.put(character, new Glyph(Double.parseDouble(cells[2]), strokes));
            }
        }
        return glyphs;
    }

    private static String table() {
        try (InputStream in = StrokeFont.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("no " + TABLE);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
