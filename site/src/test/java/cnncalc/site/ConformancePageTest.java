package cnncalc.site;

import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.text.Catalog;
import cnncalc.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page shows the figures of the records, and no record differs. */
class ConformancePageTest {

    @ParameterizedTest
    @EnumSource
    void everyRecordAgrees(Language language) throws IOException {
        String page = Files.readString(SiteServer.DIRECTORY.resolve(PageFrame.file("conformance", language)));
        assertThat(page)
                .contains(Resources.words(language).template("conformance.differences.none"))
                .contains(">2,120<", ">1,500<", ">158<")
                .doesNotContain("<li>", ">conformance.");
    }

    @Test
    void bothLanguagesHaveTheSameWords() throws IOException {
        Catalog english = Resources.words(Language.ENGLISH);
        Catalog korean = Resources.words(Language.KOREAN);
        assertThat(korean.keys()).isEqualTo(english.keys());
    }
}
