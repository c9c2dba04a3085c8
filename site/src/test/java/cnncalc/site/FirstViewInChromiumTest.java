package cnncalc.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page before its program is there: what it costs, and that nothing which a visitor does at once is lost. */
@ExtendWith(ChromiumExtension.class)
class FirstViewInChromiumTest {

    private static final int MOST_BYTES = 115 * 1024;

    /** Scripts, styles and pictures that the page has loaded, by their names in the site. */
    private static final String LOADED = """
            return performance.getEntriesByType('resource').map((each) => each.name)
                .map((name) => name.slice(document.baseURI.replace(/[^/]*$/, '').length)).join(' ');
            """;

    @BeforeEach
    void open(Chromium chromium) {
        chromium.openAtFirst(SiteServer.onDisk("index.html"));
        chromium.run("localStorage.clear()");
        chromium.openAtFirst(SiteServer.onDisk("index.html"));
    }

    private static int packed(String file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
            packing.write(Files.readAllBytes(SiteServer.DIRECTORY.resolve(file)));
        }
        return bytes.size();
    }

    @Test
    void theFirstViewIsSmall(Chromium chromium) throws IOException {
        try (SiteServer site = new SiteServer(SiteServer.DIRECTORY)) {
            chromium.openAtFirst(site.address("index.html"));
            List<String> files = List.of(String.valueOf(chromium.run(LOADED)).split(" "));
            assertThat(files).contains("style.css", "js/start.js").doesNotContain("js/page.js");
            int bytes = packed("index.html");
            for (String file : files) {
                bytes += packed(file);
            }
            assertThat(bytes).isLessThan(MOST_BYTES);
            chromium.forgetSites();
        }
    }

    @Test
    void theBytesOfTheProgramComeAheadAndItStartsAtASign(Chromium chromium) throws IOException {
        try (SiteServer site = new SiteServer(SiteServer.DIRECTORY)) {
            chromium.openAtFirst(site.address("index.html"));
            chromium.waitFor(
                    "return performance.getEntriesByType('resource')"
                            + ".filter((each) => /words-en|page.js/.test(each.name) && each.initiatorType === 'link').length === 2");
            assertThat(chromium.find("#total-params").getText()).isEqualTo("62,378,344");
            chromium.run("document.dispatchEvent(new Event('scroll'))");
            chromium.waitFor("return !window.cnncalcEarly");
            assertThat(chromium.console()).isEmpty();
            chromium.forgetSites();
        }
    }

    @Test
    void theProgramStartsByItselfWhenThePageIsQuiet(Chromium chromium) {
        assertThat(chromium.run("return !!window.cnncalcEarly")).isEqualTo(true);
        chromium.waitFor("return !window.cnncalcEarly");
        assertThat(chromium.find("#total-params").getText()).isEqualTo("62,378,344");
        assertThat(chromium.console()).isEmpty();
    }

    @Test
    void aNetworkChosenAtOnceIsShown(Chromium chromium) {
        chromium.choose("#preset", "mnist-cnn");
        chromium.waitForText("#total-params", "93,322");
    }

    @Test
    void whatIsTypedAtOnceIsKept(Chromium chromium) {
        chromium.find("#source").clear();
        chromium.find("#source").sendKeys("input 4\ndense 3");
        chromium.waitForText("#total-params", "15");
        assertThat(chromium.value("#source")).isEqualTo("input 4\ndense 3");
        chromium.click("#undo");
        chromium.waitFor("return document.querySelector('#total-params').dataset.value !== '15'");
    }

    @Test
    void whatIsPressedAtOnceHappens(Chromium chromium) {
        chromium.find("#language").click();
        chromium.waitForText("#language", "English");
        chromium.run("localStorage.clear()");
        chromium.openAtFirst(SiteServer.onDisk("index.html"));
        chromium.find("tr[data-layer=Conv-1] button").click();
        chromium.waitFor("return document.querySelectorAll('tr.why-row').length === 1");
        chromium.openAtFirst(SiteServer.onDisk("index.html"));
        chromium.run("document.querySelector('.pictures input[value=\"picture.graph\"]').click()");
        chromium.waitFor("return !!document.querySelector('figure .graph')");
    }

    @Test
    void theChosenColoursAreThereFromTheFirst(Chromium chromium) {
        chromium.run("localStorage.setItem('cnncalc.theme', 'dark')");
        chromium.openAtFirst(SiteServer.onDisk("index.html"));
        assertThat(chromium.run("return document.documentElement.dataset.theme"))
                .isEqualTo("dark");
        chromium.waitFor("return document.querySelector('#theme').title.includes('dark')");
    }

    @Test
    void aPageInKoreanIsOneFromTheFirst(Chromium chromium) throws IOException {
        assertThat(Files.readString(SiteServer.DIRECTORY.resolve("index.ko.html")))
                .contains("<html lang=\"ko\"", "최대 풀링");
        chromium.openAtFirst(SiteServer.onDisk("index.ko.html"));
        chromium.choose("#preset", "mnist-cnn");
        chromium.waitForText("#total-params", "93,322");
        assertThat(chromium.find("#layers").getText()).contains("최대 풀링");
        chromium.click("#language");
        chromium.waitForText("#language", "한국어");
        chromium.open(SiteServer.onDisk("index.ko.html"));
        chromium.waitForText("#language", "한국어");
        assertThat(chromium.console()).isEmpty();
    }

    /** A program that could not be had is asked for again. */
    @Test
    void aProgramThatFailsIsAskedForAgain(Chromium chromium) throws IOException {
        Path alone = Files.createTempDirectory("cnncalc");
        Files.createDirectories(alone.resolve("js"));
        for (String file : List.of("index.html", "style.css", "js/start.js", "js/words-en.js")) {
            Files.copy(SiteServer.DIRECTORY.resolve(file), alone.resolve(file));
        }
        chromium.openAtFirst(alone.resolve("index.html").toUri());
        chromium.choose("#preset", "mnist-cnn");
        chromium.waitFor("return !document.querySelector('#missing').hidden");
        Files.copy(SiteServer.DIRECTORY.resolve("js/page.js"), alone.resolve("js/page.js"));
        chromium.waitFor("document.dispatchEvent(new Event('pointerover')); return !window.cnncalcEarly");
        chromium.waitForText("#total-params", "93,322");
        assertThat(chromium.find("#missing").isDisplayed()).isFalse();
    }
}
