package cnncalc.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The panels that ask backwards and draw curves. */
@ExtendWith(ChromiumExtension.class)
class AskingInChromiumTest {

    @Test
    void asksBackwardsAndTakesTheNarrowedNetwork(Chromium chromium) throws IOException {
        try (SiteServer site = new SiteServer()) {
            chromium.open(site.address("index.html"));
            chromium.waitForText("#total-params", "62,378,344");
            chromium.click("#asking button");
            chromium.waitFor("return document.querySelector('#asked-kernel .present') !== null");
            assertThat(chromium.find("#asked-kernel .present").getText()).startsWith("11");
            assertThat(chromium.find("#asked-sizes").getText()).contains("67, 99, 131, … every 32. 227 is one.");
            chromium.find("#asked-output").clear();
            chromium.find("#asked-output").sendKeys("224");
            chromium.waitForText("#asked-kernel h3", "Which kernel, stride and padding make 224 of 227?");
            chromium.find("#asked-budget").clear();
            chromium.find("#asked-budget").sendKeys("5M");
            chromium.waitFor("return !document.querySelector('#asked-verdict').textContent.startsWith('0.0')");
            chromium.click("#asked-width > button");
            chromium.waitFor("return document.querySelector('#total-params').textContent.startsWith('4,')");
            assertThat(chromium.value("#source")).startsWith("# AlexNet\ninput 227x227x3\nConv-1: conv ");
            chromium.click("#undo");
            chromium.waitForText("#total-params", "62,378,344");
            assertThat(chromium.console()).isEmpty();
        }
    }

    @Test
    void drawsCurves(Chromium chromium) throws IOException {
        try (SiteServer site = new SiteServer()) {
            chromium.open(site.address("index.html"));
            chromium.waitForText("#total-params", "62,378,344");
            chromium.click("#curves button");
            chromium.waitFor("return document.querySelector('#curves svg .curve-line') !== null");
            assertThat(chromium.find("#curves .present th").getText()).startsWith("227");
            assertThat(chromium.find("#curves svg").getAttribute("aria-label"))
                    .isEqualTo("Multiply-adds by Input size");
            chromium.choose("#curve-over", "width");
            chromium.waitFor("return document.querySelector('#curves .present th').textContent.startsWith('×1')");
            chromium.choose("#curve-measure", "parameters");
            chromium.waitFor("return document.querySelector('#curves svg').textContent.includes('62.4 M')");
            assertThat(chromium.console()).isEmpty();
        }
    }
}
