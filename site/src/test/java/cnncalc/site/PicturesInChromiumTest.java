package cnncalc.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** What the network is drawn as, and how picture, table, form and text point at each other. */
@ExtendWith(ChromiumExtension.class)
class PicturesInChromiumTest {

    private static final String POINTED = "return [...document.querySelectorAll('.pointed[data-layer]')].map(each =>"
            + "each.tagName.toLowerCase() + ' ' + each.dataset.layer).join(', ')";

    @BeforeEach
    void open(Chromium chromium) {
        chromium.open(SiteServer.onDisk("index.html"));
        chromium.run("localStorage.clear()");
        chromium.open(SiteServer.onDisk("index.html"));
        chromium.waitForText("#total-params", "62,378,344");
    }

    private static void drawAs(Chromium chromium, String word) {
        chromium.click("[data-panel='picture." + word + "']");
        chromium.waitFor("return !!document.querySelector('figure ." + word + "')");
    }

    private static void write(Chromium chromium, String text) {
        chromium.run(
                "const a = document.querySelector('#source'); a.value = arguments[0];"
                        + "a.dispatchEvent(new Event('input', {bubbles: true}))",
                text);
    }

    /** Points at an element, and returns what is marked then, before the mouse of the machine says where it is. */
    private static @Nullable Object pointAt(Chromium chromium, String selector) {
        return chromium.run(
                "document.querySelector(arguments[0]).dispatchEvent(new PointerEvent('pointerover', {bubbles: true}));"
                        + POINTED,
                selector);
    }

    private static String count(String selector) {
        return "return document.querySelectorAll(\"" + selector + "\").length";
    }

    /** The first other picture loads the rest of the calculator; undo, another network and the language keep it. */
    @Test
    void theNetworkIsDrawnAsTheVisitorWants(Chromium chromium) {
        drawAs(chromium, "graph");
        assertThat(chromium.run(count("figure .node"))).isEqualTo(12L);
        assertThat(chromium.run("return document.activeElement.dataset.panel")).isEqualTo("picture.graph");
        chromium.find("[data-panel='picture.graph']").sendKeys(Keys.ARROW_RIGHT);
        chromium.waitFor("return !!document.querySelector('figure .bars')");
        chromium.choose("#preset", "vgg-16");
        chromium.waitFor("return document.querySelectorAll('.bars .part').length === 25");
        chromium.click("#undo");
        chromium.waitFor("return document.querySelectorAll('.bars .part').length === 12");
        chromium.click("#language");
        chromium.waitFor("return document.querySelector('.bars').getAttribute('aria-label') === '막대로 그린 신경망'");
        chromium.click("[data-panel='']");
        chromium.waitFor("return !!document.querySelector('figure .volumes')");
        assertThat(chromium.run("return document.querySelector('[data-panel=\"\"]').checked"))
                .isEqualTo(true);
        assertThat(chromium.console()).isEmpty();
    }

    @Test
    void everythingThatShowsALayerPointsAtIt(Chromium chromium) {
        write(chromium, "input 28x28x1\nconv 32 3x3\nflatten\ndense 10");
        chromium.waitForText("#total-params", "216,650");
        String line = "const mark = document.querySelector('#pointed');"
                + "return [mark.hidden, mark.style.getPropertyValue('--line')]";
        assertThat(pointAt(chromium, "figure [data-layer=conv] rect")).isEqualTo("li conv, g conv, tr conv");
        assertThat(chromium.run(line)).isEqualTo(List.of(false, "2"));
        assertThat(pointAt(chromium, "li[data-layer=dense] .kind")).isEqualTo("li dense, g dense, tr dense");
        assertThat(pointAt(chromium, "h1")).isEqualTo("");
        assertThat(chromium.run(line)).isEqualTo(List.of(true, "0"));
        drawAs(chromium, "graph");
        assertThat(pointAt(chromium, "tr[data-layer=conv] th")).isEqualTo("li conv, path conv, g conv, tr conv");
        drawAs(chromium, "bars");
        chromium.find("#source").sendKeys(Keys.chord(Keys.CONTROL, Keys.END));
        chromium.waitFor("return document.querySelectorAll('.pointed[data-layer=dense]').length === 3");
        chromium.find("tr[data-layer=flatten] button").sendKeys(Keys.TAB);
        assertThat(chromium.run(POINTED)).isEqualTo("li dense, g dense, tr dense");
        assertThat(chromium.console()).isEmpty();
    }

    @Test
    void aClickOpensTheRowAndTheForm(Chromium chromium) {
        for (String picture : List.of("volumes", "graph", "bars")) {
            String layer = "figure g[data-layer='Conv-2']" + (picture.equals("volumes") ? " rect" : "");
            if (!picture.equals("volumes")) {
                drawAs(chromium, picture);
            }
            chromium.click(layer);
            chromium.waitFor("return !!document.querySelector('tr.open[data-layer=\"Conv-2\"] + .why-row')");
            assertThat(chromium.run("return document.querySelector('li.selected').dataset.layer"))
                    .isEqualTo("Conv-2");
            chromium.click(layer);
            chromium.waitFor("return !document.querySelector('.why-row')");
        }
        assertThat(chromium.console()).isEmpty();
    }

    /** GoogLeNet's nine modules of eight layers: folded in the picture and the table alike, and opened in both. */
    @Test
    void containersFoldInPictureAndTableAlike(Chromium chromium) {
        chromium.choose("#preset", "googlenet");
        chromium.waitForText("#total-params", "6,998,552");
        drawAs(chromium, "graph");
        assertThat(chromium.run(count(".folded"))).isEqualTo(9L);
        assertThat(chromium.run(count("#layers tbody tr"))).isEqualTo(22L);
        chromium.click(".folded[data-layer=module1]");
        chromium.waitFor("return !!document.querySelector('.frame[data-layer=module1]')");
        assertThat(chromium.run(count(".node[data-layer^='module1/']"))).isEqualTo(8L);
        assertThat(chromium.run(count("#layers tbody tr"))).isEqualTo(30L);
        chromium.click("#layers tr[data-layer=module1] button");
        chromium.waitFor("return document.querySelectorAll('.folded').length === 9");
        chromium.click("[data-panel='']");
        chromium.waitFor("return document.querySelectorAll('#layers tbody tr').length === 94");
        assertThat(chromium.console()).isEmpty();
    }

    @Test
    void picturesScrollWithinThemselves(Chromium chromium) {
        for (String picture : List.of("graph", "bars")) {
            drawAs(chromium, picture);
            for (int width : List.of(360, 768, 1440)) {
                chromium.resize(width, 800);
                assertThat(chromium.run("return document.documentElement.scrollWidth <= innerWidth"))
                        .as("%s at %d", picture, width)
                        .isEqualTo(true);
                assertThat(chromium.run("const figure = document.querySelector('figure');"
                                + "return figure.scrollWidth >= figure.firstChild.getBoundingClientRect().width"))
                        .isEqualTo(true);
            }
        }
        chromium.resize(1280, 900);
    }
}
