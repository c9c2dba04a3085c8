package cnncalc.share;

import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.link.Link;
import cnncalc.preset.Preset;
import cnncalc.preset.Presets;
import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the codes say is read back by ZXing. */
class QrCodeTest {

    private static String read(QrCode code) throws ChecksumException, FormatException {
        BitMatrix modules = new BitMatrix(code.size());
        for (int row = 0; row < code.size(); row++) {
            for (int column = 0; column < code.size(); column++) {
                if (code.isDark(column, row)) {
                    modules.set(column, row);
                }
            }
        }
        return new Decoder().decode(modules).getText();
    }

    private static QrCode code(String text) {
        return Objects.requireNonNull(QrCode.of(text));
    }

    @Test
    void everySizeIsRead() throws ChecksumException, FormatException {
        int before = 0;
        for (int length = 0; length <= 2_953; length += length < 100 ? 1 : 37) {
            String text = "https://example.org/#c1:Az09-_".repeat(100).substring(0, length);
            QrCode code = code(text);
            assertThat(read(code)).isEqualTo(text);
            assertThat(code.size()).isGreaterThanOrEqualTo(before);
            before = code.size();
        }
        assertThat(before).isEqualTo(177);
    }

    @Test
    void theLongestIsReadAndALongerOneRefused() throws ChecksumException, FormatException {
        assertThat(read(code("x".repeat(2_953)))).hasSize(2_953);
        assertThat(QrCode.of("x".repeat(2_954))).isNull();
    }

    /** The smallest code holds 14 bytes at level M and 17 at level L (ISO/IEC 18004, table 7). */
    @Test
    void smallestSizes() {
        assertThat(code("x".repeat(17)).size()).isEqualTo(21);
        assertThat(code("x".repeat(18)).size()).isEqualTo(25);
    }

    @Test
    void otherLettersAreRead() throws ChecksumException, FormatException {
        assertThat(read(code("합성곱 층 × 3 🙂"))).isEqualTo("합성곱 층 × 3 🙂");
    }

    @Test
    void theLinkOfEachPresetIsRead() throws ChecksumException, FormatException {
        for (Preset preset : Presets.ALL) {
            String address = "https://example.org/#" + Link.write(preset.text());
            assertThat(read(code(address))).as(preset.id()).isEqualTo(address);
        }
    }

    @Test
    void drawnWithTheBorderThatReadersNeed() {
        String drawn = code("x").draw("x").toString();
        assertThat(drawn).contains("viewBox=\"0 0 29 29\"").contains("d=\"M4 4h7v1h-7z");
    }
}
