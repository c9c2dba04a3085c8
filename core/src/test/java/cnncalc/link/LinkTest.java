package cnncalc.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cnncalc.CnnCalc;
import cnncalc.preset.Preset;
import cnncalc.preset.Presets;
import cnncalc.text.Language;
import cnncalc.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "input 28x28x1\nconv 32 3x3 stride 2\nflatten",
                "# 한글 제목\n입력: input 4\n블록: relu from 입력",
                "# 😀 emoji, Ω, ß, 漢字",
                "# 100% a+b; c & d = \"e\" <f> #g `h` \\ | ^ {i} [j]",
                "# tab\tand no-break\u00a0space",
                "a",
            })
    void readsWhatItWrites(String text) {
        String link = Link.write(text);
        assertThat(Link.read(link)).isEqualTo(text);
        assertThat(Link.read("#" + link)).isEqualTo(text);
        assertThat(Link.read("https://example.org/ko/?x=1#" + link)).isEqualTo(text);
        assertThat(link).matches("[ct]1:[-A-Za-z0-9._~:/?,!'()*@+;%]*");
    }

    /** As an address that was published must be read for ever. */
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            t1:input+28x28x1;conv+32+3x3 => input 28x28x1|conv 32 3x3
            #t1:%23+%ED%95%9C;a:+relu => # 한|a: relu
            #t1:%f0%9f%98%80 => 😀
            https://example.org/#t1:input+4#?secret=x => input 4
            https://example.org/#t1:input+4:~:text=input => input 4
            """)
    void published(String link, String text) {
        assertThat(Link.isLink(link)).isTrue();
        assertThat(Link.read(link).replace('\n', '|')).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "input 28x28x1", "# t1:input", "conv1: conv 3 3x3", "https://example.org/", "t2:input"})
    void noLinks(String text) {
        assertThat(Link.isLink(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "t1:%",
                "t1:ab%",
                "t1:%4",
                "t1:%ZZ",
                "t1:%ED",
                "t1:%ED%95",
                "t1:%ED%95%9",
                "t1:a%EDxx%9Cbb",
                "t1:%80",
                "t1:%BF%80",
                "t1:%F5%80%80%80",
                "t1:%FF%BF%BF%BF",
            })
    void damaged(String link) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Link.read(link));
        assertThat(refusal.message().key()).isEqualTo("link.broken");
        assertThat(CnnCalc.analyze(link).report().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().key()).isEqualTo("link.broken"));
    }

    @Test
    void tooLong() {
        String link = "t1:" + "a".repeat(16_385);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Link.read(link));
        assertThat(refusal.message().key()).isEqualTo("limit.length");
    }

    @Test
    void everyPresetFitsALink() {
        for (Preset preset : Presets.ALL) {
            String link = CnnCalc.analyze(preset.text()).write("link", Language.ENGLISH);
            CnnCalc back = CnnCalc.analyze(link);
            assertThat(back.write("network", Language.ENGLISH)).isEqualTo(preset.text());
            assertThat(link.length()).as(preset.id()).isLessThan(2_000);
        }
    }
}
