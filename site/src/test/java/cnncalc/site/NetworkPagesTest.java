package cnncalc.site;

import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.preset.Preset;
import cnncalc.preset.Presets;
import cnncalc.text.Language;
import cnncalc.text.Numbers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.json.Json;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** A page for each preset in each language, that reads well without a script, and what it says of itself. */
class NetworkPagesTest {

    private static final String ADDRESS = "https://cnncalc.github.io/";
    private static final int FIRST_FLIGHT = 14_000;

    private static Path file(String name) {
        return SiteServer.DIRECTORY.resolve(name);
    }

    private static List<String> pages() {
        List<String> pages = new ArrayList<>();
        for (Language language : Language.values()) {
            Presets.ALL.forEach(preset -> pages.add(Address.network(preset.id(), language)));
            pages.add(PageFrame.file("networks", language));
        }
        return pages;
    }

    private static int gzipped(Path file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(Files.readAllBytes(file));
        }
        return out.size();
    }

    private static List<String> matches(String pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @Test
    void allAreValidAndSmall() throws IOException, SAXException {
        Validator validator = new Validator();
        List<String> all = new ArrayList<>(pages());
        all.add("index.html");
        assertThat(all).hasSizeGreaterThan(2 * 24);
        for (String page : all) {
            assertThat(validator.errors(file(page))).as(page).isEmpty();
            assertThat(gzipped(file(page))).as(page).isLessThanOrEqualTo(FIRST_FLIGHT);
        }
        for (String page : List.of("layers.html", "layers.ko.html", "conformance.html", "embed/v1/index.html")) {
            assertThat(validator.errors(file(page))).as(page).isEmpty();
        }
    }

    /** No script stands in them, so this is what a visitor without scripts reads. */
    @Test
    void theySayTheNumbersWithoutAScript() throws IOException {
        for (Preset preset : Presets.ALL) {
            for (Language language : Language.values()) {
                String page = Files.readString(file(Address.network(preset.id(), language)));
                assertThat(page)
                        .as(preset.id())
                        .contains("<html lang=\"" + language.code() + "\"")
                        .contains(">" + Numbers.grouped(preset.published()) + "</td>")
                        .contains("<math", "<table", preset.title().replace("&", "&amp;"))
                        .doesNotContain("<script src", "<script>", "network.", "{0}");
            }
        }
        String root = Files.readString(file("index.html"));
        assertThat(root).contains("<td data-col=\"params\" data-value=\"34944\"", "62,378,344");
    }

    @Test
    void languagesPointAtEachOther() throws IOException {
        for (String page : pages()) {
            String html = Files.readString(file(page));
            String other = page.startsWith("ko/") ? page.replace("ko/", "en/") : page.replace("en/", "ko/");
            assertThat(html)
                    .contains("<link rel=\"canonical\" href=\"" + ADDRESS + page + "\">")
                    .contains("href=\"" + ADDRESS + other + "\" hreflang=\"" + other.substring(0, 2) + "\"")
                    .contains("hreflang=\"x-default\"");
            assertThat(file(other)).exists();
        }
    }

    /** Every way to a file of the site leads to one. */
    @Test
    void linksLeadSomewhere() throws IOException {
        for (String page : pages()) {
            for (String target : matches("(?:href|src)=\"([^\"#]+)[^\"]*\"", Files.readString(file(page)))) {
                boolean own = target.startsWith(ADDRESS);
                boolean elsewhere = !own && target.contains("://");
                Path path = own
                        ? file(target.substring(ADDRESS.length()))
                        : file(page).resolveSibling(target);
                assertThat(elsewhere || Files.exists(path))
                        .as("%s in %s", target, page)
                        .isTrue();
            }
        }
    }

    /** The bars have words in them, so each language has its own. */
    @Test
    void pagesShowWhereTheNumbersAre() throws IOException {
        for (Language language : Language.values()) {
            String page = Files.readString(file(Address.network("vgg-16", language)));
            assertThat(matches("src=\"../(pictures/[^\"]+)\"", page))
                    .containsExactly("pictures/vgg-16.svg", "pictures/vgg-16-bars." + language.code() + ".svg");
        }
        assertThat(Files.readString(file("pictures/vgg-16-bars.ko.svg"))).contains("74.2 %", ">활성값<");
    }

    @Test
    void cardsHaveTheirPicture() throws IOException {
        for (Preset preset : Presets.ALL) {
            String page = Files.readString(file(Address.network(preset.id(), Language.ENGLISH)));
            assertThat(matches("property=\"og:image\" content=\"([^\"]+)\"", page))
                    .containsExactly(ADDRESS + "pictures/" + preset.id() + ".png");
            byte[] png = Files.readAllBytes(file("pictures/" + preset.id() + ".png"));
            var picture = ImageIO.read(new ByteArrayInputStream(png));
            assertThat(List.of(picture.getWidth(), picture.getHeight())).isEqualTo(List.of(1200, 630));
        }
    }

    @Test
    void otherProgramsReadTheirData() throws IOException {
        for (Preset preset : Presets.ALL) {
            for (Language language : Language.values()) {
                String page = Files.readString(file(Address.network(preset.id(), language)));
                String oembed =
                        matches("href=\"" + ADDRESS + "(oembed/[^\"]+)\"", page).get(0);
                Map<?, ?> card = new Json().toType(Files.readString(file(oembed)), Map.class);
                assertThat(card.get("version")).isEqualTo("1.0");
                assertThat(card.get("type")).isEqualTo("rich");
                assertThat(String.valueOf(card.get("html"))).contains("embed/v1/?lang=" + language.code() + "#");
                String data = matches("<script type=\"application/ld\\+json\">(.*)</script>", page)
                        .get(0);
                Map<?, ?> about = new Json().toType(data, Map.class);
                assertThat(about.get("inLanguage")).isEqualTo(language.code());
                assertThat(String.valueOf(about.get("name"))).contains(Numbers.grouped(preset.published()));
            }
        }
    }

    @Test
    void theMapNamesEveryPage() throws IOException, SAXException, ParserConfigurationException {
        Document map = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file("sitemap.xml").toFile());
        List<String> named = new ArrayList<>();
        for (int i = 0; i < map.getElementsByTagName("loc").getLength(); i++) {
            named.add(map.getElementsByTagName("loc").item(i).getTextContent());
        }
        assertThat(named).contains(ADDRESS).doesNotHaveDuplicates();
        for (String page : pages()) {
            assertThat(named).contains(ADDRESS + page);
        }
        assertThat(Files.readString(file("robots.txt"))).contains("Sitemap: " + ADDRESS + "sitemap.xml");
    }
}
