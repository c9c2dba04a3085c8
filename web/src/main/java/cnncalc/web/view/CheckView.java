package cnncalc.web.view;

import cnncalc.analysis.Row;
import cnncalc.check.Check;
import cnncalc.check.Claim;
import cnncalc.check.Finding;
import cnncalc.text.Catalog;
import cnncalc.text.Markup;
import cnncalc.text.Message;
import cnncalc.text.Numbers;
import cnncalc.web.Panels;
import java.util.ArrayList;
import java.util.List;

/** A table from elsewhere, and what comes out about each of its lines. */
final class CheckView {

    /** A table that somebody has printed of the network. */
    private static final String PRINTED = "printed";

    private static final List<String> COLUMNS = List.of("line", "says", "layer", "result");

    private final Catalog words;

    private CheckView(Screen screen) {
        this.words = screen.words();
    }

    static Markup of(Screen screen) {
        Markup panel = PanelView.of(screen, Panels.CHECK);
        return screen.state().panels().isOpen(Panels.CHECK) ? panel.add(new CheckView(screen).body(screen)) : panel;
    }

    private Markup body(Screen screen) {
        String printed = screen.state().panels().setting(PRINTED, "");
        Markup box = H.setting(Markup.element("textarea"), PRINTED)
                .with("id", PRINTED)
                .with("rows", "6")
                .with("spellcheck", "false")
                .with("autocomplete", "off")
                .with("aria-label", words.template("check.printed"))
                .with("value", printed);
        Markup body = H.div("panel-body", Markup.element("p", words.template("check.help")), box);
        return printed.isBlank() ? body : body.add(outcome(Check.of(screen.report(), printed)));
    }

    private Markup outcome(Check check) {
        int lines = check.findings().size();
        String verdict =
                lines == 0 ? words.template("check.none") : words.say("check.verdict", check.agreeing(), lines);
        Markup said = Markup.element("p", verdict).with("id", "check-verdict").with("role", "status");
        Markup outcome = H.div("outcome", said, H.mark(table(check), "hidden", lines == 0));
        return lines == 0 || check.missing().isEmpty()
                ? outcome
                : outcome.add(Markup.element("p", words.say("check.missing", names(check.missing()))));
    }

    private static List<String> names(List<Row> rows) {
        List<String> names = new ArrayList<>();
        for (Row row : rows) {
            names.add(row.node().place().shown());
        }
        return names;
    }

    private Markup table(Check check) {
        Markup head = Markup.element("tr");
        for (String column : COLUMNS) {
            head.add(Markup.element("th", words.template("check." + column)).with("scope", "col"));
        }
        Markup body = Markup.element("tbody");
        for (Finding finding : check.findings()) {
            body.add(line(finding));
        }
        Markup caption = Markup.element("caption", words.template("check.printed"));
        Markup table = Markup.element("table", caption, Markup.element("thead", head))
                .with("id", "checked")
                .add(body);
        return H.div("scroll")
                .with("tabindex", "0")
                .with("role", "region")
                .with("aria-label", words.template("check.printed"))
                .add(table);
    }

    private Markup line(Finding finding) {
        Claim claim = finding.claim();
        Row row = finding.row();
        boolean total = claim.kind() != Claim.Kind.LAYER;
        String layer = row == null
                ? total ? words.template("check.total") : ""
                : row.node().place().shown();
        Markup result = Markup.element("td");
        for (Message slip : finding.slips()) {
            result.add(Markup.element("p", words.say(slip)));
        }
        if (finding.slips().isEmpty()) {
            result.add(Markup.element("p", words.template(finding.isPlaced() ? "check.agrees" : "check.unplaced")));
        }
        String outcome = finding.agrees() ? "agrees" : finding.isPlaced() ? "differs" : "unplaced";
        Markup line = Markup.element("tr", Markup.element("th", claim.name()).with("scope", "row"))
                .with("class", outcome)
                .add(Markup.element("td", says(claim)))
                .add(Markup.element("td", layer))
                .add(result);
        return row == null ? line : line.with("data-layer", row.node().name());
    }

    private static String says(Claim claim) {
        StringBuilder text = new StringBuilder();
        for (long size : claim.shape()) {
            text.append(text.length() == 0 ? "" : " × ").append(size < 0 ? "?" : Long.toString(size));
        }
        String separator = text.length() == 0 ? "" : " · ";
        return claim.parameters() < 0
                ? text.toString()
                : text.append(separator)
                        .append(Numbers.grouped(claim.parameters()))
                        .toString();
    }
}
