package cnncalc.web.view;

import cnncalc.analysis.Convention;
import cnncalc.analysis.Gap;
import cnncalc.analysis.Row;
import cnncalc.analysis.Tally;
import cnncalc.term.Term;
import cnncalc.text.Catalog;
import cnncalc.text.Markup;
import cnncalc.text.Numbers;
import cnncalc.web.Panels;
import java.util.ArrayList;
import java.util.List;

/** What papers and other tools count of the same network, each with its difference; the difference opens into its reasons. */
final class CountingView {

    /** Those that count multiply-adds; ours is torchvision's way, and stands above them. */
    private static final List<Convention> COMPARED = List.of(
            Convention.PAPER,
            Convention.TORCHVISION,
            Convention.TORCHINFO,
            Convention.FVCORE,
            Convention.PTFLOPS,
            Convention.PTFLOPS_ATEN,
            Convention.THOP,
            Convention.NETSCOPE);

    private static final int COLUMNS = 3;
    private static final int NAMED = 8;

    private final Screen screen;
    private final Catalog words;
    private final Tally ours;
    private final List<Tally> theirs = new ArrayList<>();
    private final long widest;

    private CountingView(Screen screen) {
        this.screen = screen;
        this.words = screen.words();
        this.ours = Tally.of(screen.report(), Convention.DEFAULT);
        long most = 0;
        for (Convention convention : COMPARED) {
            Tally tally = Tally.of(screen.report(), convention);
            theirs.add(tally);
            most = Math.max(most, Math.abs(more(tally)));
        }
        this.widest = most;
    }

    static Markup of(Screen screen) {
        Markup panel = PanelView.of(screen, Panels.COUNTING);
        return screen.state().panels().isOpen(Panels.COUNTING) ? panel.add(new CountingView(screen).body()) : panel;
    }

    private Markup body() {
        Markup rows = Markup.element("tbody", own());
        for (Tally tally : theirs) {
            List<Gap> gaps = ours.gaps(tally);
            rows.add(row(tally, gaps));
            if (!gaps.isEmpty() && screen.state().panels().isOpen(word(tally))) {
                rows.add(reasons(tally, gaps));
            }
        }
        Markup head = Markup.element("tr");
        for (String column : List.of("by", "count", "more")) {
            head.add(Markup.element("th", words.template("counting." + column))
                    .with("scope", "col")
                    .with("data-col", column));
        }
        Markup table = Markup.element("table", Markup.element("thead", head), rows)
                .with("class", "counts")
                .with("aria-label", words.template("panel.counting"));
        Markup body = H.div("panel-body", Markup.element("p", words.template("counting.help")), table);
        return operations(body);
    }

    /** A profiler's operations are no multiply-adds, and stand apart; nothing where a part of them is not known. */
    private Markup operations(Markup body) {
        Tally tally = Tally.of(screen.report(), Convention.TENSORFLOW);
        Term total = tally.total();
        Term own = ours.total();
        boolean known = total.known() && own.known() && tally.unknown().isEmpty() && own.value() <= Long.MAX_VALUE / 2;
        return known
                ? body.add(Markup.element("p", words.say("counting.operations", total.value(), 2 * own.value()))
                        .with("class", "aside"))
                : body;
    }

    private Markup own() {
        Markup name = Markup.element("th", Markup.element("b", "cnncalc"), described("own"))
                .with("scope", "row")
                .with("data-col", "by");
        return Markup.element("tr", name, count(ours), Markup.element("td").with("data-col", "more"))
                .with("class", "own");
    }

    private Markup described(String word) {
        return Markup.element("small", words.template("counting." + word + ".counts"));
    }

    private Markup row(Tally tally, List<Gap> gaps) {
        String word = tally.convention().word();
        String title = words.template("counting." + word);
        boolean open = screen.state().panels().isOpen(word(tally)) && !gaps.isEmpty();
        Markup name = Markup.element("th").with("scope", "row").with("data-col", "by");
        Markup row = Markup.element("tr", name, count(tally), difference(tally, gaps))
                .with("data-tool", word)
                .with("class", (gaps.isEmpty() ? "same" : "differs") + (open ? " open" : ""));
        if (gaps.isEmpty()) {
            name.add(Markup.element("b", title));
        } else {
            name.add(PanelView.opener(word(tally), title, open).with("class", "inline"));
            row.with("data-action", "panel").with("data-panel", word(tally));
        }
        name.add(described(word));
        return row;
    }

    private static String word(Tally tally) {
        return Panels.inside(Panels.COUNTING, tally.convention().word());
    }

    private Markup count(Tally tally) {
        Term total = tally.total();
        Markup cell = Markup.element("td", total.known() ? Numbers.grouped(total.value()) : "?")
                .with("data-col", "count");
        if (total.known()) {
            cell.with("data-value", Numbers.plain(total.value()));
        }
        return tally.unknown().isEmpty() ? cell : cell.add(Markup.element("small", words.template("total.partial")));
    }

    private Markup difference(Tally tally, List<Gap> gaps) {
        Markup cell = Markup.element("td").with("data-col", "more");
        if (gaps.isEmpty()) {
            return cell.add(H.span("zero", words.template("counting.same")));
        }
        if (!tally.total().known() || !ours.total().known()) {
            return cell.add(H.span("zero", "?"));
        }
        long more = more(tally);
        cell.with("data-value", Numbers.plain(more)).add(Markup.text(signed(more)));
        if (ours.total().value() > 0) {
            cell.add(Markup.element("small", percent(more, ours.total().value())));
        }
        return cell.add(H.span(more < 0 ? "bar fewer" : "bar", "").with("style", "width:" + width(more) + "%"));
    }

    private long more(Tally tally) {
        Term their = tally.total();
        Term own = ours.total();
        return their.known() && own.known() ? their.value() - own.value() : 0;
    }

    /** The bar's part of the widest, in whole percent, at least one. */
    private long width(long more) {
        return widest == 0 ? 0 : Math.max(1, Math.abs(more) / Math.max(1, widest / 100));
    }

    private static String signed(long more) {
        return (more < 0 ? "−" : "+") + Numbers.grouped(Math.abs(more));
    }

    private static String percent(long more, long of) {
        long difference = Math.abs(more);
        String percent = difference > Long.MAX_VALUE / 100
                ? Numbers.ratio(difference, Math.max(1, of / 100))
                : Numbers.ratio(100 * difference, of);
        String sign = more < 0 ? "−" : "+";
        return percent.equals("0.0") ? "< 0.1 %" : sign + percent + " %";
    }

    /** The row below a tool's row: a block for each kind of work that it counts differently. */
    private Markup reasons(Tally tally, List<Gap> gaps) {
        Markup blocks = H.div("gaps");
        for (Gap gap : gaps) {
            blocks.add(gap(tally.convention().word(), gap));
        }
        if (!tally.unknown().isEmpty()) {
            blocks.add(Markup.element("p", words.say("counting.unknown", names(tally.unknown())))
                    .with("class", "aside"));
        }
        return Markup.element("tr", Markup.element("td", blocks).with("colspan", COLUMNS))
                .with("class", "gaps-row");
    }

    private static List<String> names(List<Row> rows) {
        List<String> names = new ArrayList<>();
        for (Row row : rows) {
            if (names.size() < NAMED) {
                names.add(row.node().place().shown());
            }
        }
        if (rows.size() > NAMED) {
            names.add("…");
        }
        return names;
    }

    private Markup gap(String tool, Gap gap) {
        String category = gap.category().word();
        String word = Panels.inside(Panels.inside(Panels.COUNTING, tool), category);
        Markup title = Markup.element("h3", H.span("dot", ""), Markup.text(words.template("category." + category)));
        Markup head = H.div("gap-head", title, Markup.element("strong", signed(gap.more())));
        Markup block = H.div("gap", head, Markup.element("p", reason(words, tool, gap)))
                .with("data-category", category);
        boolean whole = screen.state().panels().isOpen(word) || gap.lines().size() <= NAMED;
        Markup list = Markup.element("ul").with("class", "gap-lines");
        for (Gap.Line line : gap.lines().subList(0, whole ? gap.lines().size() : NAMED)) {
            String name = line.row().node().place().shown();
            list.add(Markup.element("li", H.span("gap-name", name), H.span("gap-more", signed(line.more()))));
        }
        block.add(list);
        return gap.lines().size() <= NAMED
                ? block
                : block.add(PanelView.opener(
                                word,
                                whole
                                        ? words.template("counting.fewer")
                                        : words.say("counting.all", gap.lines().size()),
                                whole)
                        .with("class", "inline"));
    }

    /** Why a tool counts another number of a kind of work. */
    static String reason(Catalog words, String tool, Gap gap) {
        String key = "gap." + tool + "." + gap.category().word();
        return words.template(words.has(key) ? key : gap.more() < 0 ? "gap.fewer" : "gap.more");
    }
}
