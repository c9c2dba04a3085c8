package cnncalc.site;

import cnncalc.text.Catalog;
import cnncalc.text.Language;
import cnncalc.text.Markup;
import java.io.IOException;
import java.util.List;

/** What the pages without a script share: head, top and the way to the other pages and the other language. */
final class PageFrame {

    private static final List<String> PAGES = List.of("networks", "layers", "conformance");

    private PageFrame() {}

    /** Returns the name of a page's file: {@code index.html}, {@code layers.ko.html}, {@code ko/index.html}. */
    static String file(String page, Language language) {
        return page.equals("networks")
                ? Address.network("index", language)
                : page + (language == Language.ENGLISH ? "" : "." + language.code()) + ".html";
    }

    /** Returns the head of one of these pages. */
    static Head head(String page, Catalog words, Address address) {
        return new Head(
                address,
                words.language(),
                words.template("site." + page) + " · cnncalc",
                words.template("site." + page + ".tagline"),
                language -> file(page, language));
    }

    /**
     * Returns a whole page as HTML.
     *
     * @param page which of the pages it is; empty for none of them
     * @param root the way to the site's folder: empty, or {@code ../}
     */
    static String html(String page, String root, Head head, Catalog words, Markup main) throws IOException {
        Markup body =
                Markup.element("div", header(page, root, head, words), main).with("class", "page");
        return Resources.text("static/page.html")
                .replace("{language}", words.language().code())
                .replace("{head}", head.html())
                .replace("{root}", root)
                .replace("{body}", body.toHtml());
    }

    private static Markup header(String page, String root, Head head, Catalog words) {
        Markup logo = Markup.element("a", Markup.text("cnn"), Markup.element("b", "calc"))
                .with("class", "logo")
                .with("href", root + file("index", words.language()));
        String tagline = words.template("site." + (page.isEmpty() ? "networks" : page) + ".tagline");
        return Markup.element(
                "header",
                Markup.element("p", logo).with("class", "brand"),
                Markup.element("p", tagline),
                navigation(page, root, head, words));
    }

    private static Markup navigation(String page, String root, Head head, Catalog words) {
        Language language = words.language();
        Markup navigation =
                Markup.element("nav").add(link(root + file("index", language), words.template("site.home")));
        for (String other : PAGES) {
            Markup link = link(root + file(other, language), words.template("site." + other));
            navigation.add(other.equals(page) ? link.with("aria-current", "page") : link);
        }
        Language turned = language == Language.ENGLISH ? Language.KOREAN : Language.ENGLISH;
        return navigation.add(link(root + head.turned(), words.template("site.language"))
                .with("lang", turned.code())
                .with("hreflang", turned.code()));
    }

    static Markup link(String address, String text) {
        return Markup.element("a", text).with("href", address);
    }
}
