package cnncalc.site;

import cnncalc.text.Catalog;
import cnncalc.text.Language;
import cnncalc.text.Markup;
import java.io.IOException;
import java.util.List;

/** What the pages without a script share: head, top and the way to the other pages and the other language. */
final class PageFrame {

    private static final List<String> PAGES = List.of("layers", "conformance");

    private PageFrame() {}

    /** Returns the name of a page's file: {@code layers.html}, {@code layers.ko.html}. */
    static String file(String page, Language language) {
        return page + (language == Language.ENGLISH ? "" : "." + language.code()) + ".html";
    }

    /** Returns a whole page as HTML. */
    static String html(String page, Catalog words, Markup main) throws IOException {
        Markup body = Markup.element("div", header(page, words), main).with("class", "page");
        return Resources.text("static/page.html")
                .replace("{language}", words.language().code())
                .replace("{title}", words.template("site." + page) + " · cnncalc")
                .replace("{body}", body.toHtml());
    }

    private static Markup header(String page, Catalog words) {
        Markup logo = Markup.element("a", Markup.text("cnn"), Markup.element("b", "calc"))
                .with("class", "logo")
                .with("href", "index.html");
        return Markup.element(
                "header",
                Markup.element("h1", logo),
                Markup.element("p", words.template("site." + page + ".tagline")),
                navigation(page, words));
    }

    private static Markup navigation(String page, Catalog words) {
        Language language = words.language();
        Markup navigation = Markup.element("nav").add(link("index.html", words.template("site.home")));
        for (String other : PAGES) {
            Markup link = link(file(other, language), words.template("site." + other));
            navigation.add(other.equals(page) ? link.with("aria-current", "page") : link);
        }
        Language turned = language == Language.ENGLISH ? Language.KOREAN : Language.ENGLISH;
        return navigation.add(link(file(page, turned), words.template("site.language"))
                .with("lang", turned.code())
                .with("hreflang", turned.code()));
    }

    static Markup link(String address, String text) {
        return Markup.element("a", text).with("href", address);
    }
}
