package cnncalc.site.picture;

import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.analysis.Report;
import cnncalc.preset.Preset;
import cnncalc.preset.Presets;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every preset has a picture of the size that Open Graph asks for, small and the same each time. */
class SharePictureTest {

    private static final int MOST_BYTES = 60_000;
    private static final int MARGIN = 50;
    private static final int PAPER = 0xfffaf9f6;

    static final List<Preset> PRESETS = Presets.ALL;

    @ParameterizedTest
    @FieldSource("PRESETS")
    void everyPresetHasAPicture(Preset preset) throws IOException {
        Report report = CnnCalc.analyze(preset.text()).report();
        byte[] file = SharePicture.of(preset.title(), report);
        assertThat(file.length).isLessThan(MOST_BYTES);
        assertThat(SharePicture.of(preset.title(), report)).isEqualTo(file);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(file));
        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        assertThat(isPaper(picture, 0)).isTrue();
        assertThat(isPaper(picture, picture.getWidth() - MARGIN)).isTrue();
    }

    /** Whether nothing is drawn in the strip of a margin's width that begins there. */
    private static boolean isPaper(BufferedImage picture, int left) {
        int[] pixels = picture.getRGB(left, 0, MARGIN, picture.getHeight(), null, 0, MARGIN);
        return Arrays.stream(pixels).allMatch(pixel -> pixel == PAPER);
    }

    @Test
    void theFamiliesHaveTheirColours() throws IOException {
        Set<Integer> colours = new TreeSet<>();
        String text = "input 32x32x3\nconv 8 3x3\nmaxpool 2x2\nflatten\ndense 10\n";
        byte[] file = SharePicture.of("Small", CnnCalc.analyze(text).report());
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(file));
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                colours.add(picture.getRGB(x, y) & 0xffffff);
            }
        }
        assertThat(colours).contains(0x44784b, 0x2a6a9b, 0xa5640f, 0x85448b, 0x1d1c1a);
    }

    /** A title that is too long gets smaller; a network without blocks or numbers has its words. */
    @Test
    void nothingIsTooLongOrTooEmpty() throws IOException {
        byte[] file = SharePicture.of(
                "A very long name ".repeat(12), CnnCalc.analyze("").report());
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(file));
        assertThat(isPaper(picture, picture.getWidth() - MARGIN)).isTrue();
    }
}
