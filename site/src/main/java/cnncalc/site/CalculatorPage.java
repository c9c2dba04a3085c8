package cnncalc.site;

import cnncalc.preset.Preset;
import cnncalc.preset.Presets;
import cnncalc.text.Catalog;
import cnncalc.text.Language;
import cnncalc.web.State;
import cnncalc.web.State.Theme;
import cnncalc.web.view.PageView;
import cnncalc.web.view.Screen;
import cnncalc.web.view.Words;
import java.io.IOException;
import java.util.Objects;

/** The calculator's own page with its first network in it: beside its files, and all in one file. */
final class CalculatorPage {

    private static final String FIRST = "alexnet";

    /** Bars have their width in a style attribute until the script is there. */
    private static final String BOTH =
            "default-src 'none'; style-src-attr 'unsafe-inline'; base-uri 'none'; form-action 'none';";

    private static final String HOSTED =
            BOTH + " script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:;"
                    + " connect-src 'self'; manifest-src 'self'; worker-src 'self'";

    private CalculatorPage() {}

    /** What decides how the page looks comes before it is painted, its program behind that. */
    static String hosted(Address address, Language language) throws IOException {
        String links = """
                <script src="js/start.js"></script>
                <link rel="icon" href="icon.svg" type="image/svg+xml">
                <link rel="apple-touch-icon" href="icon-192.png">
                <link rel="stylesheet" href="style.css">
                """;
        String scripts = "<script src=\"js/install.js\" defer></script>";
        return page(language, HOSTED, head(address, language).html() + links, scripts);
    }

    /** Style, words of both languages and the script with all readers stand in the page; it loads nothing. */
    static String offline(Address address) throws IOException {
        String style = "\n" + Style.text();
        String script = "\n" + Embedding.inHtml(Scripts.allWords() + Scripts.program(Scripts.CODE));
        String policy = BOTH + " script-src '" + Embedding.hash(script) + "'; style-src-elem '" + Embedding.hash(style)
                + "'; img-src data: blob:; connect-src 'none'; require-trusted-types-for 'script'; trusted-types cnncalc";
        String links = "<link rel=\"icon\" href=\"data:,\">\n<style>" + style + "</style>\n";
        String scripts = "<template id=\"network\"></template>\n<script>" + script + "</script>";
        return page(Language.ENGLISH, policy, offlineHead(address) + links, scripts);
    }

    private static Head head(Address address, Language language) {
        Catalog words = Words.of(language);
        return new Head(
                        address,
                        language,
                        words.template("page.title"),
                        words.template("page.tagline"),
                        each -> PageFrame.file("index", each))
                .picture("pictures/" + FIRST + ".png", words.template("page.title"));
    }

    /** Says where it came from, for the links that it gives away, and nothing to search engines. */
    private static String offlineHead(Address address) {
        return "<title>" + Words.of(Language.ENGLISH).template("page.title") + "</title>\n"
                + "<link rel=\"canonical\" href=\"" + address.base() + "\">\n";
    }

    private static String page(Language language, String policy, String head, String scripts) throws IOException {
        Preset first = Objects.requireNonNull(Presets.find(FIRST));
        State state = State.of(first.text(), language, Theme.AUTO);
        String body = PageView.of(Screen.of(state, Words.of(language))).toHtml();
        return Files.text(Build.STATIC + "index.html")
                .replace("{language}", language.code())
                .replace("{policy}", policy)
                .replace("{head}", head)
                .replace("{body}", body)
                .replace("{scripts}", scripts);
    }
}
