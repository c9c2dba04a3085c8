package cnncalc.web.view;

import static cnncalc.web.view.Found.all;
import static cnncalc.web.view.Found.one;
import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.preset.Preset;
import cnncalc.preset.Presets;
import cnncalc.text.Language;
import cnncalc.text.Markup;
import cnncalc.web.State;
import cnncalc.web.State.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PageViewTest {

    static Stream<Preset> presets() {
        return Presets.ALL.stream();
    }

    private static Markup page(String text, Language language) {
        return PageView.of(Screen.of(State.of(text, language, Theme.AUTO), Words.of(language)));
    }

    private static String text(Markup markup) {
        StringBuilder text = new StringBuilder(markup.text());
        markup.children().forEach(child -> text.append(text(child)));
        return text.toString();
    }

    /** The names that scripts and embedding pages rely on. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void hasTheNamesThatOthersRelyOn(Language language) {
        Markup page = page("input 4\ndense 2", language);
        for (String id : List.of(
                "preset",
                "source",
                "file",
                "layers",
                "total-params",
                "problems",
                "share",
                "language",
                "undo",
                "redo")) {
            one(page, "id", id);
        }
        for (String column : List.of("output", "params", "macs")) {
            assertThat(all(one(page, "id", "layers"), "data-col", column)).hasSizeGreaterThanOrEqualTo(3);
        }
    }

    @ParameterizedTest
    @MethodSource("presets")
    void showsTheRowsAndTheTotalOfEachPreset(Preset preset) {
        for (Language language : Language.values()) {
            Markup page = page(preset.text(), language);
            Markup total = one(page, "id", "total-params");
            assertThat(total.attribute("data-value")).isEqualTo(Long.toString(preset.published()));
            assertThat(text(page)).doesNotContain("{0}").doesNotContain("sentence.");
        }
    }

    @Test
    void theElevenRowsOfAlexNet() {
        Markup page = page(Objects.requireNonNull(Presets.find("alexnet")).text(), Language.ENGLISH);
        Markup table = one(page, "id", "layers");
        List<String> outputs = all(table, "data-col", "output").stream()
                .filter(cell -> cell.tag().equals("td"))
                .map(PageViewTest::text)
                .filter(output -> !output.isEmpty())
                .toList();
        assertThat(outputs)
                .containsExactly(
                        "227 × 227 × 3",
                        "55 × 55 × 96",
                        "27 × 27 × 96",
                        "27 × 27 × 256",
                        "13 × 13 × 256",
                        "13 × 13 × 384",
                        "13 × 13 × 384",
                        "13 × 13 × 256",
                        "6 × 6 × 256",
                        "4096",
                        "4096",
                        "1000");
    }

    @Test
    void aNetworkOfVeryManyRowsBeginsFolded() {
        String text =
                Objects.requireNonNull(Presets.find("resnet-1202-cifar-10")).text();
        State folded = State.of(text, Language.ENGLISH, Theme.AUTO);
        List<String> before = rows(folded);
        assertThat(before).contains("block1", "block598").doesNotContain("block1/conv1");
        List<String> after = rows(folded.toggling("block1"));
        after.removeAll(before);
        assertThat(after).hasSize(7).allMatch(name -> name.startsWith("block1/"));
    }

    private static List<String> rows(State state) {
        Markup page = PageView.of(Screen.of(state, Words.of(Language.ENGLISH)));
        List<String> names = new ArrayList<>();
        for (Markup row : all(one(page, "id", "layers"), "data-action", "row")) {
            if (row.tag().equals("tr")) {
                names.add(Objects.requireNonNull(row.attribute("data-layer")));
            }
        }
        return names;
    }

    @Test
    void numbersAreThereForScriptsToo() {
        Markup table = one(page("input 5x5x1\nconv 64 3x3", Language.KOREAN), "id", "layers");
        assertThat(all(table, "data-value", "3x3x64")).hasSize(1);
        assertThat(all(table, "data-value", "640")).hasSize(1);
        assertThat(all(table, "data-value", "5184")).hasSize(1);
    }

    @Test
    void whatANameContainsIsText() {
        String html = page("<img/src=x>: input 4\n\"><script>: dense 2\nfrom & to", Language.ENGLISH)
                .toHtml();
        assertThat(html).doesNotContain("<img").doesNotContain("<script");
        assertThat(html).contains("&lt;img/src=x&gt;");
    }

    @Test
    void wrongInputKeepsThePage() {
        Markup page = page("input 5x5x1\nconv 64 7x7\nflaten", Language.KOREAN);
        assertThat(text(one(page, "id", "problems"))).contains("커널이 7칸을 덮는데").contains("flatten");
        assertThat(one(page, "id", "total-params").attribute("data-value")).isEqualTo("3200");
        assertThat(all(page, "data-action", "fix")).isNotEmpty();
    }
}
