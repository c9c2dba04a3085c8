package cnncalc.site;

import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.layer.LayerType;
import cnncalc.layer.LayerTypes;
import cnncalc.text.Catalog;
import cnncalc.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The layer reference has every type, in both languages, and an example that works. */
class LayersPageTest {

    @Test
    void everyTypeHasOneLine() throws IOException {
        Map<String, LayerEntry> entries = LayerEntry.all();
        assertThat(entries.keySet()).containsExactlyInAnyOrderElementsOf(LayerTypes.words());
        entries.forEach((word, entry) -> {
            assertThat(entry.english()).as(word).matches(".*[.]");
            assertThat(entry.korean()).as(word).matches(".*[가-힣].*[.]");
            assertThat(entry.sources()).as(word).isNotEmpty().allMatch(LayersPageTest::isSource);
        });
    }

    private static boolean isSource(String source) {
        return source.startsWith("http") || source.matches("(keras/src|torch/nn|torchvision)/[a-z0-9_/]+[.]py");
    }

    @Test
    void everyExampleWorks() {
        for (LayerType type : LayerTypes.ALL) {
            Example example = Example.of(type);
            assertThat(example.report().problems().stream()
                            .filter(problem -> problem.isError())
                            .toList())
                    .as(example.text())
                    .isEmpty();
            assertThat(example.row().node().layer().type()).as(example.text()).isEqualTo(type);
        }
    }

    /** Everything the page says comes from a template: no key stands where a sentence should. */
    @ParameterizedTest
    @EnumSource
    void everyTypeIsOnThePage(Language language) throws IOException {
        Catalog words = Resources.words(language);
        String page = Files.readString(SiteServer.DIRECTORY.resolve(PageFrame.file("layers", language)));
        for (LayerType type : LayerTypes.ALL) {
            assertThat(page).contains("<section id=\"" + type.word() + "\"");
            assertThat(words.has("type." + type.word())).as(type.word()).isTrue();
            type.fields()
                    .forEach(field -> assertThat(words.has("field." + field.name()))
                            .as(field.name())
                            .isTrue());
        }
        assertThat(page).contains("<math").doesNotContain("<script");
    }
}
