package cnncalc.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The hosted site goes on without a network, and a new version waits until the visitor takes it. */
@ExtendWith(ChromiumExtension.class)
class OfflineInChromiumTest {

    private static final String KEPT =
            "return navigator.serviceWorker.controller !== null && navigator.serviceWorker.controller.state === 'activated'";

    @Test
    void worksWithoutTheSite(Chromium chromium) throws IOException {
        URI address;
        URI layers;
        try (SiteServer site = new SiteServer()) {
            address = site.address("");
            layers = site.address("layers.html");
            chromium.open(address);
            chromium.waitFor(KEPT);
        }
        chromium.open(address);
        chromium.waitForText("#total-params", "62,378,344");
        chromium.click("#language");
        chromium.waitForText("#language", "English");
        chromium.click("#share");
        chromium.waitFor("return document.querySelectorAll('dialog:modal').length === 1");
        chromium.open(layers);
        assertThat(chromium.find("h1").getText()).isNotEmpty();
        chromium.forgetSites();
    }

    @Test
    void aNewVersionWaitsForAClick(Chromium chromium, @TempDir Path folder) throws IOException {
        copySite(folder);
        try (SiteServer site = new SiteServer(folder)) {
            chromium.open(site.address(""));
            chromium.waitFor(KEPT);
            assertThat(chromium.find("#update").isDisplayed()).isFalse();
            Path first = folder.resolve("index.html");
            Files.writeString(
                    first, Files.readString(first).replace("<span>Parameters</span>", "<span>Weights</span>"));
            Files.writeString(folder.resolve("sw.js"), ServiceWorker.script(folder));
            chromium.open(site.address(""));
            chromium.waitFor("return !document.querySelector('#update').hidden");
            assertThat(chromium.find(".figure span").getText()).isEqualTo("Parameters");
            chromium.run("caches.open('of another project')");
            chromium.click("#update button");
            chromium.waitForText(".figure span", "Weights");
            chromium.waitFor("return document.querySelector('#update').hidden");
            Object caches = chromium.runAsync("const done = arguments[0]; caches.keys().then(done)");
            assertThat(caches)
                    .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                    .hasSize(2);
        }
        chromium.forgetSites();
    }

    private static void copySite(Path folder) throws IOException {
        List<String> kept = ServiceWorker.kept();
        for (String file : kept) {
            Path copy = folder.resolve(file);
            Files.createDirectories(copy.resolveSibling(""));
            Files.copy(SiteServer.DIRECTORY.resolve(file), copy);
        }
        Files.copy(SiteServer.DIRECTORY.resolve("sw.js"), folder.resolve("sw.js"));
    }
}
