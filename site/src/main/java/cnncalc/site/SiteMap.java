package cnncalc.site;

import cnncalc.text.Language;
import java.util.List;
import java.util.function.Function;

/** The list of all pages for search engines (sitemaps.org), each with its other language. */
final class SiteMap {

    private final Address address;
    private final StringBuilder urls = new StringBuilder();

    SiteMap(Address address) {
        this.address = address;
    }

    void add(Function<Language, String> path) {
        for (Language language : Language.values()) {
            urls.append("<url><loc>").append(address.of(path.apply(language))).append("</loc>");
            for (Language other : Language.values()) {
                urls.append("<xhtml:link rel=\"alternate\" hreflang=\"")
                        .append(other.code())
                        .append("\" href=\"")
                        .append(address.of(path.apply(other)))
                        .append("\"/>");
            }
            urls.append("</url>\n");
        }
    }

    void addAll(List<String> networks) {
        for (String id : networks) {
            add(language -> Address.network(id, language));
        }
    }

    String xml() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
                + " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n"
                + urls + "</urlset>\n";
    }

    String robots() {
        return "User-agent: *\nAllow: /\nDisallow: /embed/\nSitemap: " + address.of("sitemap.xml") + "\n";
    }
}
