package cnncalc.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an opened row shows beside its formulas: what a unit sees, and the layer in code. */
@ExtendWith(ChromiumExtension.class)
class RowPartsInChromiumTest {

    private static final String CAPTION = ".sight-caption";

    @BeforeEach
    void open(Chromium chromium) {
        chromium.open(SiteServer.onDisk("index.html"));
        chromium.run("localStorage.clear()");
        chromium.open(SiteServer.onDisk("index.html"));
        chromium.waitForText("#total-params", "62,378,344");
    }

    private static void part(Chromium chromium, String layer, String part) {
        chromium.click("tr[data-layer='" + layer + "'] button");
        chromium.click("[data-panel='" + part + "." + layer + "']");
    }

    /** AlexNet's pool5: 195 elements from −64 + 32·u on, of 227; unit 3 stands in the middle, unit 0 on 64 of padding. */
    @Test
    void theUnitThatIsChosenSees(Chromium chromium) {
        part(chromium, "MaxPool-3", "field");
        chromium.waitFor("return !!document.querySelector('svg.sight')");
        chromium.waitForText(
                CAPTION,
                "Unit (3, 3) sees rows 32…226 of 227 and columns 32…226 of 227. Its receptive field is 195 × 195.");
        chromium.run("const s = document.querySelector('.sight-controls input'); s.value = '0';"
                + "s.dispatchEvent(new Event('input', {bubbles: true}))");
        chromium.waitForText(
                CAPTION,
                "Unit (0, 3) sees rows 0…130 of 227 and columns 32…226 of 227."
                        + " Its receptive field is 195 × 195. On padding: 64 rows.");
        chromium.click(".sight .spot[data-value='5,5']");
        chromium.waitForText(
                CAPTION,
                "Unit (5, 5) sees rows 96…226 of 227 and columns 96…226 of 227."
                        + " Its receptive field is 195 × 195. On padding: 64 rows and 64 columns.");
        for (int width : List.of(320, 360, 768, 1280)) {
            chromium.resize(width, 900);
            assertThat(chromium.run("return document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
        }
        assertThat(chromium.console()).isEmpty();
    }

    @Test
    void whoSeesEverythingIsSaid(Chromium chromium) {
        part(chromium, "FC-2", "field");
        chromium.waitFor("return !!document.querySelector('.sight-caption')");
        chromium.waitForText(CAPTION, "Every unit sees the whole input, because FC-1 reads all positions at once.");
        chromium.click("#language");
        chromium.waitForText(CAPTION, "어느 칸이나 입력 전체를 봅니다. FC-1에서 모든 위치를 한꺼번에 읽기 때문입니다.");
    }

    @Test
    void theLayerInCodeIsCopied(Chromium chromium) throws IOException {
        try (SiteServer site = new SiteServer()) {
            chromium.allowClipboard(site.address(""));
            chromium.open(site.address("index.html"));
            chromium.waitForText("#total-params", "62,378,344");
            part(chromium, "Conv-1", "lines");
            chromium.waitFor("return document.querySelectorAll('.lines pre').length === 3");
            assertThat(chromium.run("return [...document.querySelectorAll('.lines pre')].map(p => p.textContent)"))
                    .isEqualTo(List.of(
                            "layers.Conv2D(96, 11, strides=4, activation=\"relu\")",
                            "nn.Conv2d(3, 96, 11, stride=4)\nnn.ReLU()",
                            "Conv-1: conv 96 11x11 stride 4 relu"));
            chromium.click("[data-snippet='lines.torch.Conv-1']");
            chromium.waitForText("#notice", "Copied as PyTorch.");
            assertThat(chromium.clipboard()).isEqualTo("nn.Conv2d(3, 96, 11, stride=4)\nnn.ReLU()");
            assertThat(chromium.console()).isEmpty();
        }
    }

    /** Both languages stand side by side, and everything fits on the smallest screens. */
    @Test
    void theGlossaryOpens(Chromium chromium) {
        chromium.click("#glossary button");
        chromium.waitFor("return document.querySelectorAll('.glossary .term').length >= 30");
        assertThat(chromium.find(".glossary dt").getText()).isEqualTo("layer 층");
        chromium.click("#language");
        chromium.waitForText(".glossary dt", "층 layer");
        for (int width : List.of(320, 1280)) {
            chromium.resize(width, 900);
            assertThat(chromium.run("return document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
        }
        assertThat(chromium.console()).isEmpty();
    }
}
