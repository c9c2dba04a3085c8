package cnncalc.site;

import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.link.Link;
import cnncalc.preset.Presets;
import cnncalc.share.Platform;
import cnncalc.share.Snippet;
import cnncalc.text.Language;
import cnncalc.web.view.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The dialog that gives the network away. */
@ExtendWith(ChromiumExtension.class)
class SharingInChromiumTest {

    private static final String OPEN = "return document.querySelectorAll('dialog:modal').length === 1";

    /** Opens LeNet-5 and the dialog on it. */
    private static void open(Chromium chromium, SiteServer site) {
        String text = Objects.requireNonNull(Presets.find("lenet-5")).text();
        chromium.open(site.address("index.html#" + Link.write(text)));
        chromium.waitForText("#total-params", "61,706");
        chromium.click("#share");
        chromium.waitFor(OPEN);
    }

    private static void take(Chromium chromium, Platform platform, Snippet snippet) {
        chromium.choose("#platform", platform.word());
        chromium.click(".kinds [data-value=" + snippet.word() + "]");
        chromium.click(".sharing-preview [data-action=take]");
    }

    /** Waits until the dialog says that a snippet is on the clipboard. */
    private static void waitForCopy(Chromium chromium, Snippet snippet) {
        String name = Words.of(Language.ENGLISH).template("snippet." + snippet.word());
        chromium.waitFor("return document.querySelector('.done').textContent.includes('" + name + "')");
    }

    @Test
    void givesTheLinkAndItsCode(Chromium chromium) throws IOException {
        try (SiteServer site = new SiteServer()) {
            chromium.allowClipboard(site.address(""));
            open(chromium, site);
            String link = chromium.value("#link");
            assertThat(Link.read(link))
                    .isEqualTo(Objects.requireNonNull(Presets.find("lenet-5"))
                            .text()
                            .trim());
            assertThat(link).startsWith(site.address("").toString());
            assertThat(chromium.run("return document.querySelectorAll('dialog svg.code path').length"))
                    .isEqualTo(1L);
            chromium.click("[data-action=take][data-snippet=link]");
            waitForCopy(chromium, Snippet.LINK);
            assertThat(chromium.clipboard()).isEqualTo(link);
            chromium.find("#link").sendKeys(Keys.ESCAPE);
            chromium.waitFor("return document.querySelectorAll('dialog').length === 0");
            chromium.click("#share");
            chromium.waitFor(OPEN);
            assertThat(chromium.console()).isEmpty();
        }
    }

    @Test
    void givesEveryPlatformEverySnippetThatIsText(Chromium chromium) throws IOException {
        try (SiteServer site = new SiteServer()) {
            chromium.allowClipboard(site.address(""));
            open(chromium, site);
            for (Platform platform : Platform.ALL) {
                for (Snippet snippet : platform.snippets()) {
                    if (snippet.way() == Snippet.Way.TEXT) {
                        take(chromium, platform, snippet);
                        waitForCopy(chromium, snippet);
                        assertThat(chromium.clipboard())
                                .as("%s for %s", snippet.word(), platform.word())
                                .isEqualTo(chromium.value(".preview textarea"))
                                .isNotEmpty();
                    }
                }
            }
            assertThat(chromium.console()).isEmpty();
        }
    }

    /** A table that keeps its look, and text beside it for what takes no look. */
    @Test
    void theRichTableIsHtmlAndText(Chromium chromium) throws IOException {
        try (SiteServer site = new SiteServer()) {
            chromium.allowClipboard(site.address(""));
            open(chromium, site);
            take(chromium, Platform.find("naver"), Snippet.RICH);
            waitForCopy(chromium, Snippet.RICH);
            Object copied =
                    chromium.runAsync("const done = arguments[0]; navigator.clipboard.read().then(async items =>"
                            + "done([items[0].types.join(), await (await items[0].getType('text/html')).text(),"
                            + "await (await items[0].getType('text/plain')).text()]))");
            assertThat(copied).isInstanceOf(List.class);
            List<?> parts = (List<?>) Objects.requireNonNull(copied);
            assertThat(String.valueOf(parts.get(0))).contains("text/html", "text/plain");
            assertThat(String.valueOf(parts.get(1)))
                    .contains("<table", "border-bottom", "61,706")
                    .doesNotContain("<script");
            assertThat(String.valueOf(parts.get(2))).contains("61,706");
        }
    }

    @Test
    void savesFiles(Chromium chromium, @TempDir Path folder) throws IOException {
        try (SiteServer site = new SiteServer()) {
            chromium.saveInto(folder);
            open(chromium, site);
            Platform own = Platform.find("file");
            take(chromium, own, Snippet.SVG);
            assertThat(saved(folder, "lenet-5.svg")).startsWith("<svg");
            take(chromium, own, Snippet.CSV);
            assertThat(saved(folder, "lenet-5.csv")).contains("48120");
            take(chromium, own, Snippet.PNG);
            saved(folder, "lenet-5.png");
            assertThat(ImageIO.read(folder.resolve("lenet-5.png").toFile()).getHeight())
                    .isEqualTo(300);
            take(chromium, own, Snippet.OFFLINE);
            assertThat(saved(folder, "lenet-5.html")).contains("<template id=\"network\"># LeNet-5");
        }
        chromium.open(folder.resolve("lenet-5.html").toUri());
        chromium.waitForText("#total-params", "61,706");
        savesACopyOfItself(chromium, folder);
    }

    /** The saved page saves the next one, without the site. */
    private static void savesACopyOfItself(Chromium chromium, Path folder) throws IOException {
        chromium.choose("#preset", "mnist-cnn");
        chromium.waitForText("#total-params", "93,322");
        chromium.click("#share");
        chromium.waitFor(OPEN);
        take(chromium, Platform.find("file"), Snippet.OFFLINE);
        assertThat(saved(folder, "mnist-cnn.html")).contains("<template id=\"network\"># MNIST CNN");
        chromium.open(folder.resolve("mnist-cnn.html").toUri());
        chromium.run("localStorage.clear()");
        chromium.open(folder.resolve("mnist-cnn.html").toUri());
        chromium.waitForText("#total-params", "93,322");
        assertThat(chromium.console()).isEmpty();
    }

    private static String saved(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        for (int tries = 0; tries < 400 && !(Files.exists(file) && Files.size(file) > 0); tries++) {
            Chromium.pause();
        }
        return name.endsWith(".png") ? "" : Files.readString(file);
    }
}
