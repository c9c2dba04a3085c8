package cnncalc.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ChromiumExtension.class)
class PageInChromiumTest {
    @Test
    void worksFromDisk(Chromium chromium) {
        works(chromium, SiteServer.onDisk("index.html"));
    }

    @Test
    void worksFromAServer(Chromium chromium) throws IOException {
        try (SiteServer server = new SiteServer()) {
            works(chromium, server.address("index.html"));
        }
    }

    private static void works(Chromium chromium, URI address) {
        chromium.open(address);
        chromium.waitForText("#summary", "15 characters, 14 pairs");

        chromium.find("#source").clear();
        chromium.find("#source").sendKeys("conv 3x3");

        chromium.waitForText("#summary", "8 characters, 7 pairs");
        assertThat(chromium.run("return typeof main")).as("global name").isEqualTo("undefined");
        assertThat(chromium.console()).isEmpty();
    }
}
