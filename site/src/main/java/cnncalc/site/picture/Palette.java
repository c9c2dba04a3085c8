package cnncalc.site.picture;

import java.awt.Color;
import java.util.Map;

/** The project's colours, as the page and the pictures of core have them. */
final class Palette {

    static final Color PAPER = new Color(0xfaf9f6);
    static final Color INK = new Color(0x1d1c1a);
    static final Color QUIET = new Color(0x66635d);
    static final Color LINE = new Color(0xe2dfd8);

    private static final Color OTHER = new Color(0x726f68);
    private static final Map<String, Color> FAMILIES = Map.of(
            "family-input", new Color(0x44784b),
            "family-convolution", new Color(0x2a6a9b),
            "family-pooling", new Color(0xa5640f),
            "family-dense", new Color(0x85448b),
            "family-normalization", new Color(0x2b7a78),
            "family-merging", new Color(0x9a4a3c));

    private Palette() {}

    /** Returns the colour of a layer's family. */
    static Color family(String styleClass) {
        return FAMILIES.getOrDefault(styleClass, OTHER);
    }

    /** Returns what is to be seen of a colour that covers the paper to this part. */
    static Color onPaper(Color colour, double cover) {
        return new Color(
                mixed(colour.getRed(), PAPER.getRed(), cover),
                mixed(colour.getGreen(), PAPER.getGreen(), cover),
                mixed(colour.getBlue(), PAPER.getBlue(), cover));
    }

    private static int mixed(int over, int under, double cover) {
        return (int) Math.round(over * cover + under * (1 - cover));
    }
}
