package cnncalc.site;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The browser of this machine, without a window. */
final class Chromium implements AutoCloseable {
    private static final Optional<Path> BROWSER = Programs.find("chromium", "chromium-browser", "google-chrome");
    private static final Optional<Path> DRIVER = Programs.find("chromedriver");
    /** Held, or its level would be forgotten: it warns of a protocol version that no test uses. */
    private static final Logger PROTOCOL = Logger.getLogger("org.openqa.selenium.devtools");

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration OFTEN = Duration.ofMillis(50);

    private final ChromeDriver driver;
    private String injected = "";

    Chromium() {
        PROTOCOL.setLevel(Level.SEVERE);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.orElseThrow().toFile())
                .usingAnyFreePort()
                .build();
        driver = new ChromeDriver(service, options(BROWSER.orElseThrow()));
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(3)).pageLoadTimeout(PATIENCE);
    }

    static boolean isInstalled() {
        return BROWSER.isPresent() && DRIVER.isPresent();
    }

    private static ChromeOptions options(Path browser) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.toFile());
        // no-sandbox: build machines run as root; dev-shm: containers give it 64 MB
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        options.addArguments("--no-first-run", "--disable-background-networking", "--disable-component-update");
        options.addArguments("--disable-sync", "--disable-quic", "--window-size=1280,900");
        LoggingPreferences logging = new LoggingPreferences();
        logging.enable(LogType.BROWSER, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logging);
        return options;
    }

    /** Opens a page and waits for its program; the console starts empty. */
    void open(URI address) {
        openAtFirst(address);
        run("document.dispatchEvent(new Event('pointerover'))");
        waitFor("return !window.cnncalcEarly");
    }

    /** Opens a page as a visitor sees it first, whose program comes when it is wanted. */
    void openAtFirst(URI address) {
        driver.manage().logs().get(LogType.BROWSER);
        driver.get(address.toString());
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    void waitForText(String selector, String text) {
        new WebDriverWait(driver, PATIENCE, OFTEN)
                .withMessage(() -> selector + " says: " + find(selector).getText())
                .ignoring(StaleElementReferenceException.class)
                .until(current -> find(selector).getText().equals(text));
    }

    /** Waits until a script says true. */
    void waitFor(String script) {
        new WebDriverWait(driver, PATIENCE, OFTEN)
                .withMessage(script)
                .until(current -> Boolean.TRUE.equals(run(script)));
    }

    String value(String selector) {
        return String.valueOf(run("return document.querySelector(arguments[0]).value", selector));
    }

    /** Clicks an element in the middle of the window, where nothing that sticks to an edge covers it. */
    void click(String selector) {
        run("document.querySelector(arguments[0]).scrollIntoView({block: 'center'})", selector);
        find(selector).click();
    }

    /** Chooses an option of a select by its value. */
    void choose(String selector, String value) {
        new Select(find(selector)).selectByValue(value);
    }

    void drag(String from, String to) {
        new Actions(driver).dragAndDrop(find(from), find(to)).perform();
    }

    /** Drags an element to the side. */
    void dragBy(String selector, int pixels) {
        new Actions(driver)
                .clickAndHold(find(selector))
                .moveByOffset(pixels, 0)
                .release()
                .perform();
    }

    void resize(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Runs a script in every page before the page's own, until {@link #loadPlainly}. */
    void beforeLoading(String script) {
        Map<String, Object> answer =
                driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
        injected = String.valueOf(answer.get("identifier"));
    }

    void loadPlainly() {
        driver.executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", injected));
    }

    /** Lets the pages of an origin read and write the clipboard, as a visitor's click does. */
    void allowClipboard(URI origin) {
        String name = origin.getScheme() + "://" + origin.getAuthority();
        List<String> wanted = List.of("clipboardReadWrite", "clipboardSanitizedWrite");
        driver.executeCdpCommand("Browser.grantPermissions", Map.of("origin", name, "permissions", wanted));
    }

    String clipboard() {
        return String.valueOf(runAsync("navigator.clipboard.readText().then(arguments[0])"));
    }

    /** From now on the page's program is so many times slower than on this machine. */
    void slowDown(int times) {
        driver.executeCdpCommand("Emulation.setCPUThrottlingRate", Map.of("rate", times));
    }

    /** Files that pages save go into a folder without asking. */
    void saveInto(Path folder) {
        driver.executeCdpCommand(
                "Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", folder.toString()));
    }

    /** Forgets what sites keep in the browser for later. */
    void forgetSites() {
        driver.get("about:blank");
        driver.executeCdpCommand("Storage.clearDataForOrigin", Map.of("origin", "*", "storageTypes", "all"));
    }

    /** Waits a moment for what happens outside of the page. */
    static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Nullable
    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Runs a script that calls its last argument with the answer. */
    @Nullable
    Object runAsync(String script, Object... arguments) {
        return driver.executeAsyncScript(script, arguments);
    }

    /** Returns what the console said since it was last asked. */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::toString)
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
