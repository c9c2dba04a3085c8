package cnncalc.site;

import cnncalc.oracle.Tally;
import cnncalc.oracle.Tally.Difference;
import cnncalc.text.Catalog;
import cnncalc.text.Markup;
import cnncalc.text.Numbers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** How many of the frameworks' records agree, by source; and those that do not, with what was found. */
final class ConformancePage {

    private final Catalog words;
    private final List<Tally> tallies;

    private ConformancePage(Catalog words, List<Tally> tallies) {
        this.words = words;
        this.tallies = tallies;
    }

    static String html(Catalog words, List<Tally> tallies, Address address) throws IOException {
        ConformancePage page = new ConformancePage(words, tallies);
        return PageFrame.html("conformance", "", PageFrame.head("conformance", words, address), words, page.main());
    }

    private Markup main() {
        return Markup.element("main")
                .with("class", "text")
                .add(Markup.element("h1", words.template("site.conformance")))
                .add(Markup.element("p", words.template("site.conformance.intro")))
                .add(table())
                .add(Markup.element("h2", words.template("conformance.differences")))
                .add(differences());
    }

    private Markup table() {
        Markup head = Markup.element(
                "tr",
                heading("conformance.source", "col"),
                heading("conformance.agreeing", "col").with("class", "number"),
                heading("conformance.all", "col").with("class", "number"));
        Markup body = Markup.element("tbody");
        int agreeing = 0;
        int all = 0;
        for (Tally tally : tallies) {
            body.add(row("conformance." + tally.source(), tally.agreeing(), tally.all()));
            agreeing += tally.agreeing();
            all += tally.all();
        }
        Markup foot = Markup.element("tfoot", row("conformance.sum", agreeing, all));
        return Markup.element(
                        "div",
                        Markup.element("table", Markup.element("thead", head), body, foot)
                                .with("class", "counts"))
                .with("class", "scroll");
    }

    private Markup heading(String key, String scope) {
        return Markup.element("th", words.template(key)).with("scope", scope);
    }

    private Markup row(String key, int agreeing, int all) {
        return Markup.element("tr", heading(key, "row"), number(agreeing), number(all));
    }

    private static Markup number(int value) {
        return Markup.element("td", Numbers.grouped(value)).with("class", "number");
    }

    private Markup differences() {
        List<Markup> items = new ArrayList<>();
        for (Tally tally : tallies) {
            for (Difference difference : tally.differences()) {
                items.add(item(difference));
            }
        }
        return items.isEmpty()
                ? Markup.element("p", words.template("conformance.differences.none"))
                : Markup.element("ul").add(items);
    }

    private Markup item(Difference difference) {
        Markup item = Markup.element("li", Markup.element("code", difference.record()));
        if (!difference.error().isEmpty()) {
            item.add(Markup.element("p", words.say("conformance.error", difference.error())));
        }
        return item.add(Markup.element("p", String.join("; ", difference.found())));
    }
}
