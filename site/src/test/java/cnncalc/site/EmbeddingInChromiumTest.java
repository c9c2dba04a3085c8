package cnncalc.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The calculator in pages of other people. */
@ExtendWith(ChromiumExtension.class)
class EmbeddingInChromiumTest {

    private static final String HOST = """
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>A post</title>
            <link rel="icon" href="data:,"><script src="host.js"></script>
            <script src="%1$s/js/cnncalc-element.js" defer></script></head><body>
            <iframe src="%1$s/embed/v1/index.html?lang=ko#t1:input+28x28x1;conv+32+3x3" title="a network" width="600"
             height="100" sandbox="allow-scripts allow-popups allow-downloads" allow="clipboard-write"></iframe>
            <cnn-calc state="#t1:input+28x28x1;conv+7+3x3"><p>Seventy</p></cnn-calc>
            <cnn-calc state="input 4&#10;dense 2" lang="ko" readonly><p>Ten</p></cnn-calc>
            </body></html>
            """;

    private static final String LISTENER = """
            window.messages = []; window.changes = [];
            addEventListener('message', event => {
              const frame = document.querySelector('iframe');
              if (event.source !== frame.contentWindow) { return; }
              messages.push(event.data);
              if (event.data.type === 'cnncalc:size') { frame.height = event.data.height; }
            });
            addEventListener('cnncalc-change', event => changes.push(event.detail.state));
            """;

    private static final String TOTALS = "return [...document.querySelectorAll('cnn-calc')]"
            + ".map(each => each.shadowRoot.querySelector('#total-params')?.textContent ?? '')";

    private static void show(Chromium chromium, Steps steps) throws IOException {
        try (SiteServer site = new SiteServer()) {
            String origin = site.address("").toString().replaceAll("/$", "");
            try (HostServer host = new HostServer(origin, HOST.formatted(origin), LISTENER)) {
                chromium.open(host.address());
                chromium.waitFor("return messages.length > 0 && !!document.querySelectorAll('cnn-calc')[1].shadowRoot"
                        + ".querySelector('#total-params')");
                steps.run();
            }
        }
    }

    private interface Steps {
        void run();
    }

    @Test
    void elementsAreIndependent(Chromium chromium) throws IOException {
        show(chromium, () -> {
            assertThat(chromium.run(TOTALS)).isEqualTo(List.of("70", "10"));
            chromium.run("document.querySelector('cnn-calc').state = '#t1:input+4;dense+3'");
            assertThat(chromium.run(TOTALS)).isEqualTo(List.of("15", "10"));
            chromium.run("const area = document.querySelector('cnn-calc').shadowRoot.querySelector('#source');"
                    + "area.value = 'input 4\\ndense 5'; area.dispatchEvent(new Event('input', {bubbles: true}));");
            chromium.waitFor("return changes.length > 0");
            assertThat(chromium.run("return changes[0]")).isEqualTo("t1:input+4;dense+5");
            assertThat(chromium.run(TOTALS)).isEqualTo(List.of("25", "10"));
            assertThat(chromium.run("const second = document.querySelectorAll('cnn-calc')[1];"
                            + "second.setAttribute('compact', '');"
                            + "return [second.shadowRoot.querySelectorAll('table, textarea').length,"
                            + "second.shadowRoot.querySelector('.figure span').textContent]"))
                    .isEqualTo(List.of(0L, "파라미터"));
            assertThat(chromium.console()).isEmpty();
        });
    }

    /** A sandbox has no origin, no storage and no address of its own to change. */
    @Test
    void theFrameSpeaksWithItsHost(Chromium chromium) throws IOException {
        show(chromium, () -> {
            chromium.waitFor("return document.querySelector('iframe').clientHeight > 300");
            assertThat(chromium.run("return [messages[0].type, messages[0].v, typeof messages[0].height]"))
                    .isEqualTo(List.of("cnncalc:size", 1L, "number"));
            String set = "document.querySelector('iframe').contentWindow.postMessage("
                    + "{type: 'cnncalc:set', v: 1, state: arguments[0]}, '*'); messages.length = 0";
            chromium.run(set, "#t1:input+100x100x3;conv+8+3x3;conv+8+3x3;conv+8+3x3;conv+8+3x3;conv+8+3x3;conv+8+3x3");
            chromium.waitFor("return messages.some(each => each.type === 'cnncalc:size')");
            chromium.run(set, "#c1:damaged");
            chromium.waitFor("return messages.some(each => each.type === 'cnncalc:size')");
            assertThat(chromium.console()).isEmpty();
        });
    }

    @Test
    void tenStandOnAPage(Chromium chromium) throws IOException {
        try (SiteServer site = new SiteServer()) {
            chromium.open(site.address("examples/ten.html"));
            chromium.waitFor("return [...document.querySelectorAll('cnn-calc')]"
                    + ".every(each => each.shadowRoot.querySelector('#total-params'))");
            assertThat(chromium.run(TOTALS))
                    .isEqualTo(List.of("10", "20", "30", "40", "50", "60", "70", "80", "90", "100"));
            chromium.open(site.address("examples/element.html"));
            chromium.waitFor("return !!document.querySelector('cnn-calc').shadowRoot.querySelector('#total-params')");
            chromium.open(site.address("examples/iframe.html"));
            chromium.waitFor("return document.querySelector('iframe').height !== '480'");
            assertThat(chromium.console()).noneMatch(entry -> !entry.contains("favicon"));
        }
    }

    @Test
    void theLoaderIsSmall() throws IOException {
        assertThat(Files.size(SiteServer.DIRECTORY.resolve("js/cnncalc-element.js")))
                .isLessThanOrEqualTo(3 * 1024);
    }
}
