package cnncalc.site;

import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.text.Catalog;
import cnncalc.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page says of every record that does not agree why. */
class ConformancePageTest {

    @ParameterizedTest
    @EnumSource
    void everyDifferenceHasItsReason(Language language) throws IOException {
        String page = Files.readString(SiteServer.DIRECTORY.resolve(PageFrame.file("conformance", language)));
        List<List<String>> reasons = Resources.table("disagreements.txt", 3);
        assertThat(page.split("<li>", -1)).hasSize(reasons.size() + 1);
        for (List<String> reason : reasons) {
            assertThat(page).contains(reason.get(language == Language.ENGLISH ? 1 : 2));
        }
        assertThat(page).contains(">2,120<", ">1,500<").doesNotContain(">conformance.");
    }

    @Test
    void bothLanguagesHaveTheSameWords() throws IOException {
        Catalog english = Resources.words(Language.ENGLISH);
        Catalog korean = Resources.words(Language.KOREAN);
        assertThat(korean.keys()).isEqualTo(english.keys());
    }
}
