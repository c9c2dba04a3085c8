package cnncalc.site.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The icon has the sizes it is asked for, and a mask cuts nothing off. */
class IconTest {

    private static final int PAPER = 0xfffaf9f6;

    @ParameterizedTest
    @ValueSource(ints = {32, 180, 192, 512})
    void anIconHasItsSize(int size) throws IOException {
        for (boolean maskable : new boolean[] {false, true}) {
            byte[] file = Icon.png(size, maskable);
            assertThat(Icon.png(size, maskable)).isEqualTo(file);
            BufferedImage icon = ImageIO.read(new ByteArrayInputStream(file));
            assertThat(icon.getWidth()).isEqualTo(size);
            assertThat(icon.getHeight()).isEqualTo(size);
            for (int corner = 0; corner < 4; corner++) {
                assertThat(icon.getRGB(corner % 2 * (size - 1), corner / 2 * (size - 1)))
                        .isEqualTo(PAPER);
            }
        }
    }

    @Test
    void aMaskCutsNothingOff() throws IOException {
        BufferedImage icon = ImageIO.read(new ByteArrayInputStream(Icon.png(512, true)));
        for (int y = 0; y < 512; y++) {
            for (int x = 0; x < 512; x++) {
                boolean outside = Math.hypot(x - 255.5, y - 255.5) > 0.4 * 512;
                if (outside && icon.getRGB(x, y) != PAPER) {
                    fail("something is drawn at %s, %s", x, y);
                }
            }
        }
    }

    @Test
    void theSvgIsSmallAndHasTheColours() {
        assertThat(Icon.svg().length()).isLessThan(600);
        assertThat(Icon.svg())
                .startsWith("<svg ")
                .endsWith("</svg>\n")
                .contains("#44784b", "#2a6a9b", "#85448b", "#faf9f6");
    }
}
