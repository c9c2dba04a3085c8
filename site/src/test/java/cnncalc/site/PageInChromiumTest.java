package cnncalc.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** What a person does on the page, opened from disk. */
@ExtendWith(ChromiumExtension.class)
class PageInChromiumTest {

    private static final String OUTPUTS = "return [...document.querySelectorAll('#layers tbody td[data-col=output]')]"
            + ".map(cell => cell.firstChild.textContent).join(', ')";

    @BeforeEach
    void open(Chromium chromium) {
        chromium.open(SiteServer.onDisk("index.html"));
        chromium.run("localStorage.clear()");
        chromium.open(SiteServer.onDisk("index.html"));
        chromium.waitForText("#total-params", "62,378,344");
    }

    private static void write(Chromium chromium, String text) {
        chromium.find("#source").clear();
        chromium.find("#source").sendKeys(text);
    }

    @Test
    void showsTheElevenRowsOfAlexNet(Chromium chromium) {
        assertThat(chromium.run(OUTPUTS))
                .isEqualTo("227 × 227 × 3, 55 × 55 × 96, 27 × 27 × 96, 27 × 27 × 256, 13 × 13 × 256, 13 × 13 × 384,"
                        + " 13 × 13 × 384, 13 × 13 × 256, 6 × 6 × 256, 4096, 4096, 1000");
        assertThat(chromium.run("return typeof main")).as("global name").isEqualTo("undefined");
        assertThat(chromium.console()).isEmpty();
    }

    @Test
    void worksAsOneFile(Chromium chromium) throws IOException {
        Path alone = Files.createTempFile("cnncalc", ".html");
        Files.copy(SiteServer.DIRECTORY.resolve("cnncalc-offline.html"), alone, StandardCopyOption.REPLACE_EXISTING);
        chromium.open(alone.toUri());
        chromium.choose("#preset", "vgg-16");
        chromium.waitForText("#total-params", "138,357,544");
        chromium.click("#language");
        chromium.waitForText("#language", "English");
        chromium.click("#language");
        chromium.waitForText("#language", "한국어");
        assertThat(chromium.console()).isEmpty();
        Files.delete(alone);
    }

    /** The first code loads what reads it; what was there before is an undo away. */
    @Test
    void readsCodeAndModelFiles(Chromium chromium) {
        paste(
                chromium,
                "import torch.nn as nn\nm = nn.Sequential(nn.Conv2d(3, 16, 3, padding=1), nn.Flatten(), nn.Linear(16384, 10))");
        chromium.waitForText("#total-params", "164,298");
        chromium.run("var a = document.getElementById('input-shape'); a.value = '1x3x32x32';"
                + "a.dispatchEvent(new Event('input', {bubbles: true}));");
        chromium.waitForText("#total-macs", "606,208");
        assertThat(chromium.find("#problems").getText()).isEmpty();
        paste(chromium, """
                {"class_name": "Sequential", "config": {"name": "s", "layers": [
                {"class_name": "Dense", "config": {"name": "d", "units": 10, "batch_input_shape": [null, 4]}}]}}
                """);
        chromium.waitForText("#total-params", "50");
        chromium.click("#undo");
        chromium.waitForText("#total-params", "164,298");
        chromium.click("#undo");
        chromium.waitForText("#total-params", "62,378,344");
        assertThat(chromium.console()).isEmpty();
    }

    /** What the program leaves open is said, and one choice away: 10·3 + 3 = 33, or 10·5 + 5 = 55. */
    @Test
    void readsWholeProgramsAndSaysWhatItTook(Chromium chromium) {
        paste(chromium, """
                from torch import nn
                class Base(nn.Module):
                    def __init__(self, n):
                        super().__init__()
                        self.fc = nn.Linear(10, n)
                    def forward(self, x):
                        return self.fc(x)
                def small():
                    return Base(3)
                def large():
                    return Base(5)
                for batch in loader:
                    train(batch)
                """);
        chromium.waitForText("#total-params", "33");
        chromium.choose("[data-what=model]", "large()");
        chromium.waitForText("#total-params", "55");
        assertThat(chromium.find("#problems").getText()).isEmpty();
        paste(chromium, """
                from keras.models import Sequential
                from keras.layers import Dense
                model = Sequential()
                model.add(Dense(10, input_dim=4))
                model.fit(x_train, y_train)
                """);
        chromium.waitForText("#total-params", "50");
        assertThat(chromium.console()).isEmpty();
    }

    private static void paste(Chromium chromium, String text) {
        String escaped = text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n");
        chromium.run("var a = document.getElementById('source'); a.value = '" + escaped + "';"
                + "a.dispatchEvent(new Event('input', {bubbles: true}));");
    }

    @Test
    void worksFromAServer(Chromium chromium) throws IOException {
        try (SiteServer server = new SiteServer()) {
            chromium.open(server.address("index.html"));
            chromium.waitForText("#total-params", "62,378,344");
            assertThat(chromium.console()).isEmpty();
        }
    }

    @Test
    void choosesEditsBreaksRepairsAndUndoes(Chromium chromium) {
        chromium.choose("#preset", "metamong-2");
        chromium.waitForText("#total-params", "10");
        write(chromium, "input 5x5x1\nconv 64 7x7");
        chromium.waitForText("#total-params", "3,200");
        assertThat(chromium.find("#problems").getText()).contains("spans 7 elements");
        chromium.click("[data-action=fix][data-value='5x5']");
        chromium.waitForText("#problems", "");
        chromium.waitForText("#total-params", "1,664");
        chromium.click("#undo");
        chromium.waitForText("#total-params", "3,200");
        chromium.click("#redo");
        chromium.waitForText("#total-params", "1,664");
        chromium.find("#source").sendKeys(Keys.chord(Keys.CONTROL, "z"));
        chromium.waitForText("#total-params", "3,200");
    }

    /** 34,944 = (11·11·3 + 1)·96; a kernel of 12 takes (12·12·3 + 1)·96 = 41,568, and 106 of them 45,898. */
    @Test
    void arrowKeysAndDraggingChangeNumbers(Chromium chromium) {
        chromium.click("[data-action=select][data-index='1']");
        chromium.find("[data-field=kernel]").sendKeys(Keys.ARROW_UP);
        chromium.waitForText("tr[data-layer='Conv-1'] [data-col=params]", "41,568");
        assertThat(chromium.value("[data-field=kernel]")).isEqualTo("12x12");
        chromium.find("[data-field=filters]").sendKeys(Keys.chord(Keys.SHIFT, Keys.ARROW_UP));
        chromium.waitForText("tr[data-layer='Conv-1'] [data-col=params]", "45,898");
        chromium.dragBy(".field-stride span", 8);
        chromium.waitForText("tr[data-layer='Conv-1'] [data-col=output]", "44 × 44 × 106");
        assertThat(chromium.value("#source")).contains("conv 106 12x12 stride 5 relu");
    }

    @Test
    void theFormAndTheTextFollowEachOther(Chromium chromium) {
        chromium.choose("#preset", "metamong-2");
        chromium.click("[data-action=select][data-index='1']");
        chromium.find("[data-field=filters]").sendKeys("2");
        chromium.waitForText("#total-params", "120");
        assertThat(chromium.value("#source")).contains("conv 12 3x3 sigmoid");
        chromium.find("[data-field=kernel]").sendKeys("x");
        assertThat(chromium.find("#refusal").getText()).contains("Kernel must be a size");
        assertThat(chromium.value("[data-field=kernel]")).isEqualTo("3x3x");
        chromium.click("[data-action=duplicate]");
        chromium.click("[data-action=up]");
        chromium.choose("#new-layer", "flatten");
        chromium.click("#add");
        assertThat(chromium.value("#source")).contains("conv 12 3x3 sigmoid\nflatten\nconv 12 3x3 sigmoid");
        chromium.click("[data-action=remove]");
        assertThat(chromium.value("#source")).doesNotContain("flatten");
    }

    @Test
    void aLayerIsMovedByKeysAndByDragging(Chromium chromium) {
        write(chromium, "input 8x8x3\nconv 4 3x3\nmaxpool 2x2");
        chromium.click("[data-action=select][data-index='1']");
        chromium.find("[data-action=select][data-index='1']").sendKeys(Keys.chord(Keys.ALT, Keys.ARROW_DOWN));
        assertThat(chromium.value("#source")).isEqualTo("input 8x8x3\nmaxpool 2x2\nconv 4 3x3");
        chromium.drag("li[data-index='1'] .line", "li[data-index='2'] .line");
        assertThat(chromium.value("#source")).isEqualTo("input 8x8x3\nconv 4 3x3\nmaxpool 2x2");
    }

    /** Only layers and files are dropped on the page; marked text goes where the browser takes it. */
    @Test
    void draggingTextIsLeftToTheBrowser(Chromium chromium) {
        String drag = "const event = new DragEvent('dragover', {bubbles: true, cancelable: true,"
                + " dataTransfer: new DataTransfer()}); document.querySelector('#source').dispatchEvent(event);"
                + " return event.defaultPrevented";
        assertThat(chromium.run(drag)).isEqualTo(false);
        chromium.run("document.querySelector('li[data-index=\"1\"]')"
                + ".dispatchEvent(new DragEvent('dragstart', {bubbles: true, dataTransfer: new DataTransfer()}))");
        assertThat(chromium.run(drag)).isEqualTo(true);
        chromium.run("document.dispatchEvent(new DragEvent('dragend', {bubbles: true}))");
    }

    @Test
    void theWorkSurvivesAReloadAndALink(Chromium chromium) {
        write(chromium, "input 4\ndense 3");
        chromium.waitForText("#total-params", "15");
        chromium.waitFor("return location.hash === '#t1:input+4;dense+3'");
        chromium.open(SiteServer.onDisk("index.html"));
        chromium.waitForText("#total-params", "15");
        chromium.open(URI.create(SiteServer.onDisk("index.html") + "#t1:input+9;dense+1"));
        chromium.run("location.reload()");
        chromium.waitForText("#total-params", "10");
        write(chromium, "input 9\ndense 2");
        chromium.waitFor("return location.hash === '#t1:input+9;dense+2'");
        chromium.click("[data-action=own]");
        chromium.waitForText("#total-params", "15");
    }

    @Test
    void backAndForwardLeadThroughTheNetworksChosen(Chromium chromium) {
        chromium.choose("#preset", "mnist-cnn");
        chromium.waitForText("#total-params", "93,322");
        chromium.choose("#preset", "lenet-5");
        chromium.waitForText("#total-params", "61,706");
        chromium.run("history.back()");
        chromium.waitForText("#total-params", "93,322");
        chromium.waitForText("#notice", "");
        chromium.run("history.forward()");
        chromium.waitForText("#total-params", "61,706");
    }

    @Test
    void theLanguageChangesAndStays(Chromium chromium) {
        chromium.click("#language");
        chromium.waitForText("#language", "English");
        assertThat(chromium.find("#layers").getText()).contains("최대 풀링");
        chromium.open(SiteServer.onDisk("index.html"));
        chromium.waitForText("#language", "English");
        assertThat(chromium.run("return document.documentElement.lang")).isEqualTo("ko");
        assertThat(chromium.console()).isEmpty();
    }

    @Test
    void aLanguageThatCannotBeHadChangesNothing(Chromium chromium) throws IOException {
        Path alone = Files.createTempDirectory("cnncalc");
        for (String file : List.of("index.html", "style.css", "js/start.js", "js/page.js", "js/words-en.js")) {
            Files.createDirectories(Objects.requireNonNull(alone.resolve(file).getParent()));
            Files.copy(SiteServer.DIRECTORY.resolve(file), alone.resolve(file));
        }
        chromium.open(alone.resolve("index.html").toUri());
        chromium.click("#language");
        chromium.choose("#preset", "mnist-cnn");
        chromium.waitForText("#total-params", "93,322");
        chromium.waitForText("#language", "한국어");
    }

    @Test
    void worksWhereStorageIsRefused(Chromium chromium) {
        chromium.beforeLoading(
                "Object.defineProperty(window, 'localStorage', {get() { throw new Error('refused'); }})");
        chromium.open(SiteServer.onDisk("index.html"));
        chromium.choose("#preset", "mnist-cnn");
        chromium.waitForText("#total-params", "93,322");
        assertThat(chromium.console()).isEmpty();
        chromium.loadPlainly();
    }

    /** On phones, tablets and beside the form: no number is cut off, and no side of a formula. */
    @Test
    void theTableFitsIntoItsRoom(Chromium chromium) {
        for (String preset : List.of("alexnet", "vgg-16", "resnet-50")) {
            chromium.choose("#preset", preset);
            chromium.run("document.querySelector('tr[data-layer]:nth-child(2) button').click()");
            for (int width : List.of(360, 412, 600, 768, 900, 1024, 1100, 1280, 1440)) {
                chromium.resize(width, 800);
                assertThat(chromium.run("return [...document.querySelectorAll('.scroll, .formulas')]"
                                + ".filter((each) => each.scrollWidth > each.clientWidth).length"))
                        .as("%s at %d px", preset, width)
                        .isEqualTo(0L);
            }
        }
        chromium.resize(1280, 900);
    }

    @Test
    void theTotalStaysInSightWhileTyping(Chromium chromium) {
        String inSight = "const box = document.querySelector('#total-params').getBoundingClientRect();"
                + " return box.top >= 0 && box.bottom <= innerHeight";
        chromium.resize(360, 800);
        chromium.run("document.querySelector('#source').scrollIntoView({block: 'center'})");
        assertThat(chromium.run(inSight)).isEqualTo(true);
        chromium.resize(1280, 600);
        chromium.run("scrollTo(0, document.body.scrollHeight)");
        assertThat(chromium.run(inSight)).isEqualTo(true);
        chromium.resize(1280, 900);
    }

    @Test
    void nothingIsWiderThanAPhone(Chromium chromium) {
        chromium.resize(360, 800);
        chromium.click("tr[data-layer='Conv-1'] button");
        assertThat(chromium.run("return document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        assertThat(chromium.run("const table = document.querySelector('.scroll');"
                        + " return table.scrollWidth <= table.clientWidth"))
                .isEqualTo(true);
        chromium.resize(1280, 900);
    }

    /** thop's published figure for ResNet-50, 4,133,742,592, and where it differs; ours stays in sight. */
    @Test
    void showsWhyAnotherToolSaysSomethingElse(Chromium chromium) {
        chromium.choose("#preset", "resnet-50");
        chromium.waitForText("#total-macs", "4,089,184,256");
        chromium.click("#counting h2 button");
        chromium.waitForText("[data-tool=thop] [data-col=count]", "4,133,742,592");
        chromium.click("[data-tool=thop] button");
        chromium.waitForText("[data-category=normalization] strong", "+44,455,936");
        chromium.waitForText("[data-category=pooling] strong", "+102,400");
        chromium.click("[data-category=normalization] > button");
        chromium.waitFor("return document.querySelectorAll('[data-category=normalization] li').length === 53");
        chromium.resize(360, 800);
        assertThat(chromium.run("return document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        chromium.resize(1280, 900);
        chromium.click("#counting h2 button");
        chromium.waitFor("return !document.querySelector('[data-tool]')");
        assertThat(chromium.console()).isEmpty();
    }

    /** AlexNet's 62,378,344 parameters of 4 bytes, once for use and four times for training with Adam. */
    @Test
    void showsTheMemory(Chromium chromium) {
        String parameters = "return document.querySelector('.part-weights dd').dataset.value";
        chromium.click("#memory h2 button");
        chromium.waitForText(".part-weights dd", "249.5 MB");
        assertThat(chromium.run(parameters)).isEqualTo(Long.toString(4 * 62_378_344L));
        chromium.choose("#number-format", "float16");
        chromium.waitForText(".part-weights dd", "124.8 MB");
        chromium.choose("#optimizer", "sgd");
        chromium.waitForText(".part-state dd", "0 B");
        chromium.find("#batch").sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.BACK_SPACE);
        chromium.waitFor("return !!document.querySelector('#batch-refusal')");
        chromium.find("#batch").sendKeys("32");
        chromium.waitForText(".part-weights dd", "124.8 MB");
        assertThat(chromium.console()).isEmpty();
    }

    @Test
    void rowsAndLinesPointAtEachOther(Chromium chromium) {
        write(chromium, "input 28x28x1\nconv 32 3x3\nconv 64 30x30");
        chromium.waitFor("return document.querySelectorAll('.mark.error').length === 1");
        assertThat(chromium.run(
                        "return getComputedStyle(document.querySelector('.mark.error')).getPropertyValue('--line')"))
                .isEqualTo("3");
        chromium.find("#source").sendKeys(Keys.ARROW_UP);
        chromium.waitFor("return document.querySelector('tr.pointed')?.dataset.layer === 'conv1'");
        chromium.run("document.querySelector('tr[data-line=\"1\"]').dispatchEvent("
                + "new PointerEvent('pointerover', {bubbles: true}))");
        assertThat(chromium.run("const mark = document.querySelector('#pointed');"
                        + "return [mark.hidden, mark.style.getPropertyValue('--line')]"))
                .isEqualTo(List.of(false, "1"));
        assertThat(chromium.console()).isEmpty();
    }

    /** Which Keras a text is read as can be chosen, for this text alone. */
    @Test
    void theDialectIsChosen(Chromium chromium) {
        String dialect = "select[data-what=dialect]";
        paste(
                chromium,
                "from keras.models import Sequential\nfrom keras.layers import *\nm = Sequential()\n"
                        + "m.add(Convolution2D(32, 3, 3, input_shape=(28, 28, 1)))\nm.add(Flatten())\nm.add(Dense(10))");
        chromium.waitForText("#total-params", "216,650");
        assertThat(chromium.value(dialect)).isEqualTo("keras1");
        chromium.choose(dialect, "keras3");
        chromium.waitForText("#total-params", "26,250");
        assertThat(chromium.value(dialect)).isEqualTo("keras3");
        paste(chromium, "import torch.nn as nn\nm = nn.Linear(4, 2)");
        chromium.waitForText("#total-params", "10");
        assertThat(chromium.console()).isEmpty();
    }
}
