package cnncalc.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two networks beside each other, the sweep over depth, and batch, format and digits. */
@ExtendWith(ChromiumExtension.class)
class ComparingInChromiumTest {

    private static void open(Chromium chromium, SiteServer site) {
        chromium.open(site.address("index.html"));
        chromium.waitForText("#total-params", "62,378,344");
    }

    private static void type(Chromium chromium, String selector, String text) {
        chromium.run(
                "const a = document.querySelector(arguments[0]); a.value = arguments[1];"
                        + "a.dispatchEvent(new Event('input', {bubbles: true}))",
                selector,
                text);
    }

    @Test
    void comparesWithOneDenseLayerAPresetAndAText(Chromium chromium) throws IOException {
        try (SiteServer site = new SiteServer()) {
            open(chromium, site);
            chromium.click("#comparing button");
            chromium.waitFor("return !!document.querySelector('#comparing-totals')");
            assertThat(chromium.find("#comparing-totals").getText())
                    .contains("154,588,000")
                    .contains("(×2.478)");
            assertThat(chromium.find("#comparing .dense-formulas").getText()).contains("44,892,355,200");
            chromium.choose("#preset", "vgg-16");
            chromium.waitForText("#total-params", "138,357,544");
            chromium.choose("#comparing-with", "preset.vgg-19");
            chromium.waitFor("return document.querySelector('#comparing-totals').textContent.includes('+5,309,696')");
            assertThat(chromium.find("#aligned thead").getText())
                    .contains("A: VGG-16")
                    .contains("B: VGG-19");
            chromium.click("#aligned .fold button");
            chromium.waitFor("return document.querySelectorAll('#aligned tr.same').length > 3");
            chromium.choose("#comparing-with", "text");
            chromium.waitFor("return !!document.querySelector('#comparing-text')");
            type(chromium, "#comparing-text", "input 224x224x3\nconv 64 3x3\ntypo 5");
            chromium.waitFor("return document.querySelector('.comparing-problems').textContent.includes('Line 3')");
            type(
                    chromium,
                    "#comparing-text",
                    "import torch.nn as nn\nnet = nn.Sequential(nn.Conv2d(3, 64, 3, padding=1))\n");
            chromium.waitFor("return document.querySelector('#comparing-totals').textContent.includes('1,792')");
            assertThat(chromium.console()).isEmpty();
        }
    }

    @Test
    void comparesWithWhatWasKept(Chromium chromium) throws IOException {
        try (SiteServer site = new SiteServer()) {
            open(chromium, site);
            chromium.click("#comparing button");
            chromium.waitFor("return !!document.querySelector('[data-action=keep]')");
            chromium.click("[data-action=keep]");
            chromium.waitFor("return document.querySelector('#comparing-with').value === 'kept'");
            assertThat(chromium.find("#comparing-verdict").getText()).startsWith("The two are the same");
            type(chromium, "#source", chromium.value("#source").replace("conv 384", "conv 192"));
            chromium.waitFor("return document.querySelectorAll('#aligned tr.differs').length > 1");
            assertThat(chromium.find("#aligned thead").getText()).contains("B: AlexNet, kept");
            assertThat(chromium.console()).isEmpty();
        }
    }

    @Test
    void sweepsTheDepth(Chromium chromium) throws IOException {
        try (SiteServer site = new SiteServer()) {
            open(chromium, site);
            chromium.choose("#preset", "resnet-20-cifar-10");
            chromium.waitForText("#total-params", "269,722");
            chromium.click("#curves button");
            chromium.waitFor("return !!document.querySelector('#curve-over')");
            chromium.choose("#curve-over", "depth");
            chromium.waitFor("return !!document.querySelector('#curve-repeat')");
            assertThat(chromium.find("#curves .answers .present").getText())
                    .contains("3 + 2 + 2")
                    .contains("269,722");
            chromium.choose("#curve-repeat", "0");
            chromium.waitFor("return document.querySelector('#curves .present th').textContent.startsWith('3')");
            assertThat(chromium.console()).isEmpty();
        }
    }

    @Test
    void takesABatchAFormatAndDigits(Chromium chromium) throws IOException {
        try (SiteServer site = new SiteServer()) {
            open(chromium, site);
            chromium.click("[data-panel=numbers]");
            chromium.waitFor("return !!document.querySelector('#numbers')");
            chromium.choose("#numbers-number-format", "float16");
            chromium.waitFor("return document.querySelector('#summary').textContent.includes('124.8 MB')");
            type(chromium, "#numbers-batch", "32");
            chromium.waitForText("#batch-macs", "36,328,195,072");
            chromium.choose("#digits", "short");
            chromium.waitForText("#total-params", "62.4 M");
            assertThat(chromium.find("#total-params").getAttribute("data-value"))
                    .isEqualTo("62378344");
            assertThat(chromium.find("tr[data-layer=FC-1] td[data-col=params]").getAttribute("data-value"))
                    .isEqualTo("37752832");
            assertThat(chromium.console()).isEmpty();
        }
    }

    /** On a phone the comparison is as wide as the phone, with nothing beside it. */
    @Test
    void fitsAPhone(Chromium chromium) throws IOException {
        try (SiteServer site = new SiteServer()) {
            chromium.resize(360, 800);
            open(chromium, site);
            chromium.click("#comparing button");
            chromium.waitFor("return !!document.querySelector('#aligned')");
            assertThat(chromium.run("return document.querySelector('#aligned').getBoundingClientRect().right <= 360"
                            + " && document.documentElement.scrollWidth <= 360"))
                    .isEqualTo(true);
        } finally {
            chromium.resize(1280, 900);
        }
    }
}
