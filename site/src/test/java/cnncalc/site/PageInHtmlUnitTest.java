package cnncalc.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.htmlunit.BrowserVersion;
import org.htmlunit.WebClient;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlSelect;
import org.htmlunit.html.HtmlTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PageInHtmlUnitTest {

    private static final int PATIENCE = 10_000;

    private final WebClient client = new WebClient(BrowserVersion.CHROME);
    private HtmlPage page;

    @BeforeEach
    void open() throws IOException {
        page = client.getPage(SiteServer.onDisk("index.html").toURL());
        client.waitForBackgroundJavaScript(PATIENCE);
    }

    @AfterEach
    void close() {
        client.close();
    }

    private String total() {
        return page.getHtmlElementById("total-params").getAttribute("data-value");
    }

    private void write(String text) {
        HtmlTextArea source = page.getHtmlElementById("source");
        source.setText(text);
        source.fireEvent("input");
    }

    /** The program starts in a task of its own; what was done before it is not lost. */
    @Test
    void whatIsTypedBeforeTheProgramStartsIsKept() throws IOException {
        page = client.getPage(SiteServer.onDisk("index.html").toURL());
        HtmlTextArea source = page.getHtmlElementById("source");
        source.setText("input 28x28x1\nconv 32 3x3");
        client.waitForBackgroundJavaScript(PATIENCE);
        assertThat(source.getText()).isEqualTo("input 28x28x1\nconv 32 3x3");
        assertThat(total()).isEqualTo("320");
        page.getHtmlElementById("undo").click();
        assertThat(total()).isEqualTo("62378344");
    }

    @Test
    void showsAlexNetFirst() {
        assertThat(total()).isEqualTo("62378344");
        assertThat(page.getHtmlElementById("layers").getElementsByTagName("tr")).hasSize(14);
    }

    @Test
    void aPresetIsChosen() {
        HtmlSelect presets = page.getHtmlElementById("preset");
        presets.setSelectedAttribute("mnist-cnn", true);
        assertThat(total()).isEqualTo("93322");
        HtmlTextArea source = page.getHtmlElementById("source");
        assertThat(source.getText()).startsWith("# MNIST CNN\ninput 28x28x1\n");
    }

    @Test
    void theTableFollowsTheText() throws IOException {
        write("input 28x28x1\nconv 32 3x3");
        assertThat(total()).isEqualTo("320");
        write("input 5x5x1\nconv 64 7x7");
        assertThat(total()).isEqualTo("3200");
        assertThat(page.getHtmlElementById("problems").getTextContent()).contains("The kernel spans 7 elements");
        page.getHtmlElementById("undo").click();
        assertThat(total()).isNotEqualTo("3200");
    }

    @Test
    void theLanguageChanges() throws IOException {
        page.getHtmlElementById("language").click();
        client.waitForBackgroundJavaScript(PATIENCE);
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("ko");
        assertThat(page.getHtmlElementById("layers").getTextContent()).contains("합성곱");
        page.getHtmlElementById("language").click();
        assertThat(page.getHtmlElementById("layers").getTextContent()).contains("Multiply-adds");
    }

    @Test
    void aRowOpensIntoItsFormulas() throws IOException {
        DomElement row = page.querySelector("tr[data-layer=Conv-1] button");
        row.click();
        assertThat(page.querySelector("tr.why-row").getTextContent()).contains("34,944");
    }
}
