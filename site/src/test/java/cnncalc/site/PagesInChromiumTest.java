package cnncalc.site;

import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.text.Language;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages to read, from disk: as wide as a phone, nothing missing, every formula a formula. */
@ExtendWith(ChromiumExtension.class)
class PagesInChromiumTest {

    @ParameterizedTest
    @EnumSource
    void areReadable(Language language, Chromium chromium) {
        for (String page : List.of("layers", "conformance")) {
            chromium.resize(360, 800);
            chromium.open(SiteServer.onDisk(PageFrame.file(page, language)));
            assertThat(chromium.run("return document.documentElement.scrollWidth <= innerWidth"))
                    .as(page)
                    .isEqualTo(true);
            assertThat(chromium.run("return document.documentElement.lang")).isEqualTo(language.code());
            assertThat(chromium.run("return [...document.querySelectorAll('a[href^=\"#\"]')]"
                            + ".filter(link => !document.getElementById(link.hash.slice(1))).map(link => link.hash)"))
                    .isEqualTo(List.of());
            assertThat(chromium.console()).isEmpty();
        }
        chromium.resize(1280, 900);
    }
}
