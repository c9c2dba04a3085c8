package cnncalc.web.view;

import cnncalc.CnnCalc;
import cnncalc.analysis.Quantity;
import cnncalc.analysis.Report;
import cnncalc.ask.Ratio;
import cnncalc.compare.Comparison;
import cnncalc.compare.OneDense;
import cnncalc.compare.Total;
import cnncalc.network.ReadingOptions;
import cnncalc.preset.Preset;
import cnncalc.preset.PresetFamily;
import cnncalc.preset.Presets;
import cnncalc.read.Readers;
import cnncalc.term.Term;
import cnncalc.text.Catalog;
import cnncalc.text.Lines;
import cnncalc.text.Markup;
import cnncalc.text.Numbers;
import cnncalc.text.Problem;
import cnncalc.text.Problem.Level;
import cnncalc.text.Span;
import cnncalc.web.Panels;
import cnncalc.web.State;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The network beside another one: a preset, a pasted text, itself as it was, or one dense layer. */
final class ComparingView {

    private static final String WITH = "comparing-with";
    private static final String TEXT = "comparing-text";
    private static final String DENSE = "dense";
    private static final String KEPT = "kept";
    private static final String PASTED = "text";
    private static final String PRESET = "preset.";

    private static final int PROBLEMS = 6;

    private final Screen screen;
    private final Compared compared;
    private final Catalog words;
    private final @Nullable Kept kept;
    private final String with;

    private ComparingView(Screen screen, Compared compared) {
        this.screen = screen;
        this.compared = compared;
        this.words = screen.words();
        this.kept = Kept.of(screen.state());
        this.with = screen.state().panels().setting(WITH, kept == null ? DENSE : KEPT);
    }

    static Markup of(Screen screen, Compared compared) {
        Markup panel = PanelView.of(screen, Panels.COMPARING);
        boolean open = screen.state().panels().isOpen(Panels.COMPARING);
        return open ? panel.add(new ComparingView(screen, compared).body()) : panel;
    }

    private Markup body() {
        Markup body = H.div("panel-body").add(settings());
        if (kept != null) {
            body.add(Markup.element("p", words.say("comparing.keep.done", keptName()))
                    .with("class", "help")
                    .with("id", "comparing-kept")
                    .with("role", "status"));
        }
        if (with.equals(PASTED)) {
            body.add(box());
        }
        CnnCalc other = other();
        if (other == null) {
            return body.add(Markup.element("p", words.template(missing())));
        }
        addProblems(body, other);
        return other.report().rows().isEmpty()
                ? body.add(Markup.element("p", words.template("comparing.unread")))
                : compared(body, other.report());
    }

    /** Why there is no other network. */
    private String missing() {
        return switch (with) {
            case PASTED -> "comparing.empty";
            case KEPT -> "comparing.nothing";
            default -> "comparing.dense.none";
        };
    }

    private Markup settings() {
        Markup select = H.setting(Markup.element("select"), WITH).with("id", WITH);
        String own = kept == null ? words.template("comparing.kept.none") : words.say("comparing.kept", keptName());
        select.add(option(DENSE, words.template("comparing.dense")))
                .add(option(KEPT, own))
                .add(option(PASTED, words.template("comparing.text")));
        for (PresetFamily family : Presets.FAMILIES) {
            Markup group = Markup.element("optgroup").with("label", words.template("presets." + family.word()));
            for (Preset preset : family.presets()) {
                group.add(option(PRESET + preset.id(), preset.title()));
            }
            select.add(group);
        }
        return H.div(
                "settings comparing-settings",
                Usage.labelled(words, "comparing.with", select),
                H.button(Kept.KEEP, words.template("comparing.keep")));
    }

    private Markup option(String value, String label) {
        return PageView.option(value, label, value.equals(with));
    }

    private Markup box() {
        return H.setting(Markup.element("textarea"), TEXT)
                .with("id", TEXT)
                .with("class", "pasted")
                .with("rows", "6")
                .with("spellcheck", "false")
                .with("autocomplete", "off")
                .with("aria-label", words.template("comparing.pasted"))
                .with("placeholder", words.template("comparing.pasted"))
                .with("value", pasted());
    }

    private String pasted() {
        return screen.state().panels().setting(TEXT, "");
    }

    private String keptName() {
        CnnCalc calc = kept == null ? null : keptCalc(kept);
        String title = calc == null ? "" : calc.report().network().title();
        if (!title.isEmpty() || calc == null) {
            return title;
        }
        Term parameters = calc.report().total(Quantity.PARAMETERS);
        return (parameters.known() ? Numbers.grouped(parameters.value()) : "?") + " "
                + words.template("curves.parameters");
    }

    private CnnCalc keptCalc(Kept own) {
        return compared.kept(own.parts(), () -> own.analyzed(screen.state()));
    }

    /** Returns the other network; null where there is none. */
    private @Nullable CnnCalc other() {
        return switch (with) {
            case DENSE -> {
                OneDense dense = OneDense.of(screen.report());
                yield dense == null ? null : analyzed(dense.text());
            }
            case KEPT -> kept == null ? null : keptCalc(kept);
            case PASTED -> pasted().isBlank() ? null : analyzed(pasted());
            default -> {
                Preset preset = with.startsWith(PRESET) ? Presets.find(with.substring(PRESET.length())) : null;
                yield preset == null ? null : analyzed(preset.text());
            }
        };
    }

    /** A program that leaves the shape of its input open gets the one that is typed for the network on the page. */
    private CnnCalc analyzed(String text) {
        State state = screen.state();
        boolean open = with.equals(PASTED) && Readers.format(text).equals("pytorch");
        String shape = open ? state.inputShape() : "";
        ReadingOptions options = State.options(shape, "", "");
        return compared.other(List.of(text, shape), () -> state.calculator().analyze(text, options));
    }

    private void addProblems(Markup body, CnnCalc other) {
        Lines lines = new Lines(other.source());
        Markup list = Markup.element("ul").with("class", "comparing-problems");
        for (Problem problem : other.report().problems()) {
            if (problem.level() != Level.NOTE && list.children().size() < PROBLEMS) {
                Span span = problem.span();
                String place = span == null ? "" : words.say("problem.line", lines.line(span.start())) + ": ";
                list.add(Markup.element("li", place + words.say(problem.message())));
            }
        }
        body.add(H.mark(list, "hidden", list.children().isEmpty()));
        if (!screen.report().ok()) {
            body.add(refusal("comparing.broken.here"));
        }
        if (!other.report().ok() && !other.report().rows().isEmpty()) {
            body.add(refusal("comparing.broken"));
        }
    }

    private Markup refusal(String key) {
        return Markup.element("p", words.template(key)).with("class", "refusal");
    }

    private Markup compared(Markup body, Report other) {
        Comparison comparison = compared.comparison(said(), () -> Comparison.of(screen.report(), other));
        String first = words.say("comparing.first", name(screen.report(), "comparing.this"));
        String second = words.say("comparing.second", otherName(other));
        body.add(Markup.element("p", verdict(comparison))
                .with("id", "comparing-verdict")
                .with("role", "status"));
        body.add(H.div("answers-scroll")
                .with("tabindex", "0")
                .with("role", "region")
                .with("aria-label", words.template("comparing.totals"))
                .add(totals(comparison, other, first, second)));
        if (with.equals(DENSE)) {
            body.add(new DenseView(screen).formulas());
        }
        return comparison.pairs().isEmpty() ? body : body.add(new AlignedView(screen, comparison).table(first, second));
    }

    /** Returns all that both networks are read from. */
    private List<String> said() {
        State state = screen.state();
        List<String> said = new ArrayList<>(List.of(state.text(), state.inputShape(), state.entry(), state.dialect()));
        said.addAll(List.of(with, pasted()));
        said.addAll(kept == null ? List.of() : kept.parts());
        return said;
    }

    private String name(Report report, String otherwise) {
        String title = report.network().title();
        return title.isEmpty() ? words.template(otherwise) : title;
    }

    private String otherName(Report other) {
        return switch (with) {
            case DENSE -> words.template("comparing.dense");
            case KEPT -> words.say("comparing.kept", keptName());
            default -> name(other, "comparing.other");
        };
    }

    private String verdict(Comparison comparison) {
        if (!comparison.aligned()) {
            return words.template("comparing.long");
        }
        int same = comparison.same();
        if (same == comparison.pairs().size()) {
            return words.say("comparing.equal", same);
        }
        String said = words.say("comparing.verdict", same, comparison.differing());
        return said + " " + words.say("comparing.alone", comparison.leftAlone(), comparison.rightAlone());
    }

    private Markup totals(Comparison comparison, Report other, String first, String second) {
        Grid grid = new Grid(
                words.template("comparing.totals"),
                List.of(words.template("comparing.quantity"), first, second, words.template("comparing.more")));
        for (Total total : comparison.totals()) {
            String key = total.quantity() == Quantity.ACTIVATIONS
                    ? "curves.activations"
                    : "total." + total.quantity().word();
            List<String> cells = new ArrayList<>(List.of(shown(total.left()), shown(total.right())));
            cells.add(total.isKnown() ? signed(total.difference()) + ratio(total) : "?");
            grid.add(Markup.element("th", words.template(key)), cells, /* present= */ false);
        }
        String format = Usage.of(screen.state().panels()).format().word();
        List<String> sizes = List.of(bytes(screen.report()), bytes(other), "");
        grid.add(Markup.element("th", words.say("comparing.size", format)), sizes, /* present= */ false);
        return grid.table().with("id", "comparing-totals");
    }

    private String shown(Term term) {
        return term.known() ? NumbersView.number(screen, term.value()) : "?";
    }

    private String bytes(Report report) {
        Term bytes = NumbersView.bytes(screen, report);
        return bytes.known() ? Numbers.bytes(bytes.value()) : "?";
    }

    private String signed(long more) {
        String sign = more < 0 ? "−" : more > 0 ? "+" : "";
        return sign + NumbersView.number(screen, Math.abs(more));
    }

    private static String ratio(Total total) {
        long thousandths = total.thousandths();
        boolean small = thousandths == 0 && total.right().value() > 0;
        return thousandths < 0 ? "" : " (×" + (small ? "<0.001" : Ratio.text(thousandths)) + ")";
    }
}
