package cnncalc.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The panel that holds a table from elsewhere against the network. */
@ExtendWith(ChromiumExtension.class)
class CheckingInChromiumTest {

    /** The post on AlexNet: the first layer's output times the colours, and without its biases. */
    private static final String TABLE = """
            | Layer | Output | Parameters |
            |---|---|---:|
            | Conv-1 | 55x55x96x3 | 34,848 |
            | MaxPool-1 | 27x27x96 | 0 |
            | Total | | 62,378,344 |
            """;

    @Test
    void saysLineByLineWhatAgrees(Chromium chromium) throws IOException {
        try (SiteServer site = new SiteServer()) {
            chromium.open(site.address("index.html"));
            chromium.waitForText("#total-params", "62,378,344");
            chromium.click("#check button");
            chromium.waitFor("return document.querySelector('#printed') !== null");
            chromium.find("#printed").sendKeys(TABLE);
            chromium.waitForText("#check-verdict", "2 of 3 lines agree.");
            assertThat(chromium.run("return document.querySelectorAll('#checked .differs').length"))
                    .isEqualTo(1L);
            assertThat(chromium.find("#checked .differs").getText())
                    .contains("a convolution sums over the 3 input channels")
                    .contains("the 96 biases are left out");
            chromium.click("#language");
            chromium.waitForText("#check-verdict", "3줄 가운데 2줄이 맞습니다.");
            assertThat(chromium.value("#printed")).isEqualTo(TABLE);
            assertThat(chromium.console()).isEmpty();
        }
    }
}
