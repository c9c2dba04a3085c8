package cnncalc.link;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cnncalc.preset.Preset;
import cnncalc.preset.Presets;
import cnncalc.text.Refusal;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Packing is held to the JDK's, in both directions. */
class PackedLinkTest {

    static Stream<String> texts() {
        Random random = new Random(7);
        StringBuilder noise = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            noise.appendCodePoint(random.nextInt(0x800));
        }
        Stream<String> special =
                Stream.of("", "a", "abc", "a".repeat(10_000), "abcd".repeat(70), noise.toString(), "한글 🙂".repeat(40));
        return Stream.concat(special, Presets.ALL.stream().map(Preset::text));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theJdkUnpacksWhatIsPackedHere(String text) throws DataFormatException {
        byte[] packed = cnncalc.link.Deflater.deflate(text.getBytes(UTF_8));
        Inflater inflater = new Inflater(/* nowrap= */ true);
        inflater.setInput(packed);
        byte[] out = new byte[text.length() * 4 + 1];
        int length = inflater.inflate(out);
        assertThat(inflater.finished()).isTrue();
        assertThat(inflater.getRemaining()).isZero();
        assertThat(new String(out, 0, length, UTF_8)).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void unpacksWhatTheJdkPacks(String text) {
        for (int level : List.of(0, 1, 6, 9)) {
            for (int strategy : List.of(Deflater.DEFAULT_STRATEGY, Deflater.HUFFMAN_ONLY)) {
                byte[] packed = packedByTheJdk(text.getBytes(UTF_8), level, strategy);
                byte[] octets = cnncalc.link.Inflater.inflate(packed, Link.MAX_TEXT);
                assertThat(octets).isEqualTo(text.getBytes(UTF_8));
            }
        }
    }

    private static byte[] packedByTheJdk(byte[] octets, int level, int strategy) {
        Deflater deflater = new Deflater(level, /* nowrap= */ true);
        deflater.setStrategy(strategy);
        deflater.setInput(octets);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] some = new byte[4096];
        while (!deflater.finished()) {
            out.write(some, 0, deflater.deflate(some));
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isNotLongerThanWhatTheJdkPacks(String text) {
        byte[] octets = text.getBytes(UTF_8);
        int best = packedByTheJdk(octets, 9, Deflater.DEFAULT_STRATEGY).length;
        assertThat(cnncalc.link.Deflater.deflate(octets).length).isLessThanOrEqualTo(best + best / 10 + 4);
    }

    /** The issue of links asks for at most 400 characters for ResNet-50. */
    @Test
    void presetsAreShort() {
        for (Preset preset : Presets.ALL) {
            assertThat(Link.write(preset.text()).length()).as(preset.id()).isLessThan(800);
        }
        Preset resnet = Presets.find("resnet-50");
        assertThat(resnet == null ? 0 : Link.write(resnet.text()).length()).isBetween(1, 400);
    }

    /** Cut anywhere, with any bit turned, a link gives its text, another text or a refusal, and never fails. */
    @Test
    void damageIsRefused() {
        String text = Presets.ALL.get(0).text();
        byte[] packed = cnncalc.link.Deflater.deflate(text.getBytes(UTF_8));
        for (int length = 0; length < packed.length; length++) {
            assertThat(cnncalc.link.Inflater.inflate(Arrays.copyOf(packed, length), Link.MAX_TEXT))
                    .isNull();
        }
        for (int bit = 0; bit < 8 * packed.length; bit++) {
            byte[] damaged = packed.clone();
            damaged[bit / 8] ^= (byte) (1 << (bit % 8));
            String link = "c1:" + Base64.getUrlEncoder().encodeToString(damaged);
            Refusal refusal = catchThrowableOfType(Refusal.class, () -> Link.read(link));
            assertThat(refusal == null || refusal.message().key().startsWith("link."))
                    .isTrue();
        }
    }

    /** 97 KB of such a link would be 100 MB of text. */
    @Test
    void bombsAreRefused() {
        byte[] octets = new byte[Link.MAX_TEXT + 1];
        byte[] bomb = packedByTheJdk(octets, 9, Deflater.DEFAULT_STRATEGY);
        String link = "#c1:" + Base64.getUrlEncoder().withoutPadding().encodeToString(bomb);
        assertThat(link.length()).isLessThan(1_000);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Link.read(link));
        assertThat(refusal.message().key()).isEqualTo("link.bomb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"c1:", "c1:*", "c1:A", "c1:____", "c1:7wAA", "c1:ü", "c1:AwA%3D"})
    void noPackedText(String link) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Link.read(link));
        assertThat(refusal.message().key()).isEqualTo("link.damaged");
    }
}
