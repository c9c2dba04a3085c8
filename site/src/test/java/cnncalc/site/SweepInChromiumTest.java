package cnncalc.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How the kernel of an opened row moves. */
@ExtendWith(ChromiumExtension.class)
class SweepInChromiumTest {

    private static final String CAPTION = ".sweep-caption";

    @BeforeEach
    void open(Chromium chromium) {
        chromium.open(SiteServer.onDisk("index.html"));
        chromium.run("localStorage.clear()");
        chromium.open(SiteServer.onDisk("index.html"));
        chromium.waitForText("#total-params", "62,378,344");
    }

    private static void sweep(Chromium chromium, String text, String layer) {
        chromium.run(
                "const a = document.querySelector('#source'); a.value = arguments[0];"
                        + "a.dispatchEvent(new Event('input', {bubbles: true}))",
                text);
        chromium.click("tr[data-layer=" + layer + "] button");
        chromium.click("[data-panel='sweep." + layer + "']");
        chromium.waitFor("return !!document.querySelector('svg.sweep')");
    }

    /** The rest of the calculator is loaded for it, and the row is open there too; kernel 3 with stride 2 reads from 2·o. */
    @Test
    void goesStepByStep(Chromium chromium) {
        sweep(chromium, "input 7x7x1\nconv 4 3x3 stride 2", "conv");
        chromium.waitForText(CAPTION, "Output (0, 0) reads input 0…2 × 0…2.");
        assertThat(chromium.run("return document.activeElement.dataset.panel")).isEqualTo("sweep.conv");
        chromium.click(".sweep-controls [aria-label='Step on']");
        chromium.waitForText(CAPTION, "Output (0, 1) reads input 0…2 × 2…4.");
        chromium.run("const s = document.querySelector('.sweep-controls input'); s.value = '8';"
                + "s.dispatchEvent(new Event('input', {bubbles: true}))");
        chromium.waitForText(CAPTION, "Output (2, 2) reads input 4…6 × 4…6.");
        assertThat(chromium.run("return document.querySelector('.sweep').getAttribute('aria-label')"))
                .isEqualTo("Output (2, 2) reads input 4…6 × 4…6.");
        chromium.click(".sweep-controls [aria-label='Step back']");
        chromium.waitForText(CAPTION, "Output (2, 1) reads input 4…6 × 2…4.");
        chromium.click("#language");
        chromium.waitForText(CAPTION, "출력 (2, 1) 칸은 입력 4…6 × 2…4 칸을 읽습니다.");
        assertThat(chromium.console()).isEmpty();
    }

    /** Pointing at an output cell is going to its step; the buttons go a row up and down. */
    @Test
    void pointingAtAnOutputShowsWhatItReads(Chromium chromium) {
        sweep(chromium, "input 7x7x1\nconv 4 3x3 stride 2", "conv");
        chromium.waitForText(CAPTION, "Output (0, 0) reads input 0…2 × 0…2.");
        chromium.run("document.querySelector(\".sweep .spot[data-value='5']\")"
                + ".dispatchEvent(new PointerEvent('pointerover', {bubbles: true}))");
        chromium.waitForText(CAPTION, "Output (1, 2) reads input 2…4 × 4…6.");
        chromium.click(".sweep-controls [aria-label='A row up']");
        chromium.waitForText(CAPTION, "Output (0, 2) reads input 0…2 × 4…6.");
        chromium.click(".sweep-controls [aria-label='A row down']");
        chromium.waitForText(CAPTION, "Output (1, 2) reads input 2…4 × 4…6.");
        chromium.click(".sweep .spot[data-value='6']");
        chromium.waitForText(CAPTION, "Output (2, 0) reads input 4…6 × 0…2.");
        assertThat(chromium.console()).isEmpty();
    }

    /** A kernel of 3 with padding 1 on 5 × 5: its corner misses a row and a column of the 5 × 5 outputs, its middle none. */
    @Test
    void aWeightShowsWhereItIsUsed(Chromium chromium) {
        sweep(chromium, "input 5x5x1\nconv 2 3x3 padding 1", "conv");
        chromium.waitForText(".weight-caption", "Choose a weight of the kernel to see where it is used.");
        chromium.click(".kernel .spot[data-value='1']");
        chromium.waitForText(
                ".weight-caption",
                "Weight (0, 0) is used 4 × 4 = 16 times. At the other 9 of the 25 output positions it lies on padding.");
        chromium.run("const s = document.querySelector('.weights input'); s.value = '5';"
                + "s.dispatchEvent(new Event('input', {bubbles: true}))");
        chromium.waitForText(
                ".weight-caption", "Weight (1, 1) is used 5 × 5 = 25 times, once at each output position.");
        chromium.click(".kernel .spot[data-value='5']");
        chromium.waitForText(".weight-caption", "Choose a weight of the kernel to see where it is used.");
        assertThat(chromium.find(".sharing-weights p").getText())
                .isEqualTo("Every position shares the weights: 20 parameters. If each of the 5·5·2 = 50 neurons had"
                        + " 3·3·1 weights and a bias of its own, there would be 50 × 10 = 500.");
        assertThat(chromium.console()).isEmpty();
    }

    @Test
    void playsOnceStartedAndStopsAtTheEnd(Chromium chromium) {
        sweep(chromium, "input 5x1\np: maxpool 2 stride 2", "p");
        chromium.choose("[data-action=sweep-speed]", "10");
        assertThat(chromium.run("return document.querySelector('.sweep-count').textContent"))
                .isEqualTo("1 / 2");
        chromium.click("[aria-label=Play]");
        chromium.waitForText(".sweep-count", "2 / 2");
        chromium.waitFor("return !!document.querySelector('[aria-label=Play]')");
        chromium.choose("[data-action=sweep-speed]", "1");
        chromium.click("[aria-label=Play]");
        chromium.waitForText(".sweep-count", "1 / 2");
        chromium.click("[aria-label=Pause]");
        chromium.waitFor("return !!document.querySelector('[aria-label=Play]')");
        assertThat(chromium.find(".sweep-count").getText()).isEqualTo("1 / 2");
        assertThat(chromium.console()).isEmpty();
    }

    @Test
    void transposedConvolutionWritesWhereItStands(Chromium chromium) {
        sweep(chromium, "input 3x1\nconvtranspose 1 2 stride 3", "convtranspose");
        chromium.click(".sweep-controls [aria-label='Step on']");
        chromium.waitForText(CAPTION, "Input (1) is added to output 3…4.");
        for (int width : List.of(360, 768, 1440)) {
            chromium.resize(width, 800);
            assertThat(chromium.run("return document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
        }
        chromium.resize(1280, 900);
    }

    @Test
    void layersWithoutAWindowHaveNone(Chromium chromium) {
        chromium.click("tr[data-layer='FC-1'] button");
        chromium.waitFor("return !!document.querySelector('.why-row')");
        assertThat(chromium.run("return document.querySelectorAll('[data-panel^=sweep]').length"))
                .isEqualTo(0L);
    }
}
