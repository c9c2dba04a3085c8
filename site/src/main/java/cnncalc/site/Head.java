package cnncalc.site;

import cnncalc.text.Language;
import cnncalc.text.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What a page says of itself to browsers, search engines and the cards of other sites. */
final class Head {

    private static final String NAME = "cnncalc";

    private final Address address;
    private final Language language;
    private final Function<Language, String> path;
    private final List<Markup> parts = new ArrayList<>();

    /**
     * @param path the page's file in each language
     */
    Head(Address address, Language language, String title, String description, Function<Language, String> path) {
        this.address = address;
        this.language = language;
        this.path = path;
        String own = address.of(path.apply(language));
        parts.add(Markup.element("title", title));
        parts.add(meta("name", "description", description));
        parts.add(link("canonical", own));
        for (Language each : Language.values()) {
            alternate(each.code(), each);
        }
        alternate("x-default", Language.ENGLISH);
        parts.add(meta("property", "og:type", "website"));
        parts.add(meta("property", "og:site_name", NAME));
        parts.add(meta("property", "og:title", title));
        parts.add(meta("property", "og:description", description));
        parts.add(meta("property", "og:url", own));
        parts.add(meta("property", "og:locale", language == Language.KOREAN ? "ko_KR" : "en_US"));
    }

    private void alternate(String code, Language each) {
        String other = address.of(path.apply(each));
        parts.add(link("alternate", other).with("hreflang", code));
    }

    /** Adds the picture of the page's card, 1200 × 630. */
    Head picture(String file, String description) {
        parts.add(meta("property", "og:image", address.of(file)));
        parts.add(meta("property", "og:image:width", "1200"));
        parts.add(meta("property", "og:image:height", "630"));
        parts.add(meta("property", "og:image:alt", description));
        parts.add(meta("name", "twitter:card", "summary_large_image"));
        return this;
    }

    /** Adds where the card of the page is described for WordPress and others. */
    Head embedding(String file, String title) {
        parts.add(link("alternate", address.of(file)).with("type", "application/json+oembed").with("title", title));
        return this;
    }

    /** Adds what the page is about, as JSON that search engines read; it is data, and no script that runs. */
    Head data(String json) {
        parts.add(Markup.element("script").with("type", "application/ld+json").with("data", json));
        return this;
    }

    private static Markup meta(String kind, String name, String content) {
        return Markup.element("meta").with(kind, name).with("content", content);
    }

    private static Markup link(String relation, String target) {
        return Markup.element("link").with("rel", relation).with("href", target);
    }

    Language language() {
        return language;
    }

    /** Returns the same page's file in the other language. */
    String turned() {
        return path.apply(language == Language.KOREAN ? Language.ENGLISH : Language.KOREAN);
    }

    String html() {
        StringBuilder html = new StringBuilder();
        for (Markup part : parts) {
            String data = part.attribute("data");
            html.append(
                            data == null
                                    ? part.toHtml()
                                    : "<script type=\"application/ld+json\">" + data.replace("<", "\\u003c") + "</script>")
                    .append('\n');
        }
        return html.toString();
    }
}
