package cnncalc.site;

import cnncalc.CnnCalc;
import cnncalc.analysis.Report;
import cnncalc.picture.Picture;
import cnncalc.preset.Preset;
import cnncalc.preset.PresetFamily;
import cnncalc.preset.Presets;
import cnncalc.site.picture.SharePicture;
import cnncalc.text.Catalog;
import cnncalc.text.Language;
import cnncalc.text.Markup;
import cnncalc.text.Numbers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Writes, for each preset, a page in each language, its pictures and its card; and the list of all. */
final class NetworkPages {

    private final Path site;
    private final Address address;

    NetworkPages(Path site, Address address) {
        this.site = site;
        this.address = address;
    }

    /** Returns the files of the pages, for the site's map. */
    List<String> write() throws IOException {
        List<String> pages = new ArrayList<>();
        for (Preset preset : Presets.ALL) {
            CnnCalc calc = CnnCalc.analyze(preset.text());
            Files.write(site.resolve(picture(preset, "svg")), calc.write("svg", Language.ENGLISH));
            Files.write(site.resolve(picture(preset, "png")), SharePicture.of(preset.title(), calc.report()));
            pages.add(preset.id());
        }
        for (Language language : Language.values()) {
            Catalog words = Resources.words(language);
            for (Preset preset : Presets.ALL) {
                CnnCalc calc = CnnCalc.analyze(preset.text());
                Files.write(site.resolve(bars(preset, language)), calc.draw(Picture.BARS, language));
                write(preset, calc.report(), words);
            }
            Files.write(site.resolve(PageFrame.file("networks", language)), list(words));
        }
        return pages;
    }

    private static String picture(Preset preset, String ending) {
        return "pictures/" + preset.id() + "." + ending;
    }

    /** Returns the file of a network's bars, which have words in them. */
    static String bars(Preset preset, Language language) {
        return "pictures/" + preset.id() + "-bars." + language.code() + ".svg";
    }

    private static String card(Preset preset, Language language) {
        return "oembed/" + preset.id() + "." + language.code() + ".json";
    }

    private void write(Preset preset, Report report, Catalog words) throws IOException {
        NetworkPage page = new NetworkPage(preset, report, words);
        Language language = words.language();
        Head head = new Head(
                        address,
                        language,
                        page.title() + " · cnncalc",
                        page.description(),
                        each -> Address.network(preset.id(), each))
                .picture(picture(preset, "png"), page.title())
                .embedding(card(preset, language), page.title())
                .data(Cards.data(page, preset, language, address, picture(preset, "png")));
        String html = PageFrame.html("", "../", head, words, page.main());
        Files.write(site.resolve(Address.network(preset.id(), language)), html);
        String card = Cards.embedding(page.title(), preset, language, address, picture(preset, "png"));
        Files.write(site.resolve(card(preset, language)), card);
    }

    /** The list of all networks, by family. */
    private String list(Catalog words) throws IOException {
        Markup main = Markup.element("main")
                .with("class", "text")
                .add(Markup.element("h1", words.template("site.networks")))
                .add(Markup.element("p", words.say("site.networks.intro", (long) Presets.ALL.size())));
        for (PresetFamily family : Presets.FAMILIES) {
            main.add(Markup.element("h2", words.template("presets." + family.word())));
            Markup items = Markup.element("ul").with("class", "networks");
            for (Preset preset : family.presets()) {
                items.add(Markup.element(
                        "li",
                        PageFrame.link(preset.id() + ".html", preset.title()),
                        Markup.text(" "),
                        Markup.element("span", Numbers.grouped(preset.published()))));
            }
            main.add(items);
        }
        Head head = PageFrame.head("networks", words, address)
                .picture(picture(Objects.requireNonNull(Presets.find("alexnet")), "png"), "cnncalc");
        return PageFrame.html("networks", "../", head, words, main);
    }
}
