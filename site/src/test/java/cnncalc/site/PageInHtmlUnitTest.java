package cnncalc.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.htmlunit.BrowserVersion;
import org.htmlunit.WebClient;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlTextArea;
import org.junit.jupiter.api.Test;

class PageInHtmlUnitTest {
    @Test
    void worksFromDisk() throws IOException {
        try (WebClient client = new WebClient(BrowserVersion.CHROME)) {
            HtmlPage page = client.getPage(SiteServer.onDisk("index.html").toURL());
            assertThat(summary(page)).isEqualTo("15 characters, 14 pairs");

            HtmlTextArea source = page.getHtmlElementById("source");
            source.setText("");
            source.type("conv 3x3");

            assertThat(summary(page)).isEqualTo("8 characters, 7 pairs");
        }
    }

    private static String summary(HtmlPage page) {
        return page.getHtmlElementById("summary").getTextContent();
    }
}
