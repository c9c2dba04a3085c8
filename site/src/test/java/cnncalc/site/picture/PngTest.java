package cnncalc.site.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A PNG file has every pixel of its picture. */
class PngTest {

    @Test
    void flatColoursComeBack() throws IOException {
        check(picture((x, y) -> x < 20 ? 0xfaf9f6 : y << 16));
    }

    @Test
    void slopesComeBack() throws IOException {
        check(picture((x, y) -> (x * 5) << 16 | (x * 3 + y) << 8 | (255 - x)));
    }

    private interface Colours {
        int at(int x, int y);
    }

    private static BufferedImage picture(Colours colours) {
        BufferedImage picture = new BufferedImage(47, 31, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                picture.setRGB(x, y, colours.at(x, y));
            }
        }
        return picture;
    }

    private static void check(BufferedImage picture) throws IOException {
        byte[] file = Png.of(picture);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(file));
        assertThat(read.getWidth()).isEqualTo(picture.getWidth());
        assertThat(read.getHeight()).isEqualTo(picture.getHeight());
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                assertThat(read.getRGB(x, y)).isEqualTo(picture.getRGB(x, y));
            }
        }
        assertThat(Png.of(picture)).isEqualTo(file);
    }
}
