package cnncalc.web.view;

import cnncalc.CnnCalc;
import cnncalc.analysis.Row;
import cnncalc.ask.Budget;
import cnncalc.ask.Fitting;
import cnncalc.ask.KernelChoice;
import cnncalc.ask.Kernels;
import cnncalc.ask.Narrowing;
import cnncalc.ask.Ratio;
import cnncalc.ask.Stretch;
import cnncalc.ask.WidthChange;
import cnncalc.text.Catalog;
import cnncalc.text.Markup;
import cnncalc.text.Numbers;
import cnncalc.web.Event;
import cnncalc.web.Panels;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Three questions from the other end: which kernel, which input size, which width. */
final class AskingView {

    /** Putting the narrowed network into the page. */
    static final String NARROW = "narrow";

    private static final String INPUT = "asked-input";
    private static final String OUTPUT = "asked-output";
    private static final String BUDGET = "asked-budget";
    private static final String MILLION = "1,000,000";

    /** Layers, and sizes, that anybody reads through. */
    private static final int MANY = 12;

    private final Screen screen;
    private final Asked asked;
    private final Catalog words;

    private AskingView(Screen screen, Asked asked) {
        this.screen = screen;
        this.asked = asked;
        this.words = screen.words();
        asked.about(screen);
    }

    static Markup of(Screen screen, Asked asked) {
        Markup panel = PanelView.of(screen, Panels.ASKING);
        return screen.state().panels().isOpen(Panels.ASKING) ? panel.add(new AskingView(screen, asked).body()) : panel;
    }

    /** Returns what taking the narrowed network does; null where there is none. */
    static @Nullable Event narrowed(Screen screen, Asked asked) {
        AskingView view = new AskingView(screen, asked);
        CnnCalc network = asked.network();
        long budget = Budget.parse(view.typed(BUDGET, MILLION));
        return network == null || budget < 1
                ? null
                : new Event.TextOpened(asked.narrowing(network, budget).text());
    }

    private Markup body() {
        Markup body = H.div("panel-body").add(kernel());
        CnnCalc network = asked.network();
        if (network == null) {
            String why = screen.report().ok() ? "asking.unwritten" : "asking.broken";
            return body.add(H.div("question").add(paragraph(words.template(why))));
        }
        return body.add(sizes(network)).add(width(network));
    }

    private String typed(String setting, String usual) {
        String typed = screen.state().panels().setting(setting, usual);
        return typed.isBlank() ? usual : typed;
    }

    private static Markup paragraph(String text) {
        return Markup.element("p", text);
    }

    private static Markup help(String text) {
        return paragraph(text).with("class", "help");
    }

    private Markup question(String heading) {
        return H.div("question").add(Markup.element("h3", heading));
    }

    private Markup box(String setting, String label, boolean wrong) {
        String usual = usual(setting);
        Markup box = H.setting(Markup.element("input"), setting)
                .with("type", "text")
                .with("inputmode", setting.equals(BUDGET) ? "text" : "numeric")
                .with("autocomplete", "off")
                .with("id", setting)
                .with("placeholder", usual)
                .with("value", screen.state().panels().setting(setting, usual));
        if (wrong) {
            box.with("aria-invalid", "true").with("aria-describedby", setting + "-refusal");
        }
        return Markup.element("label", Markup.element("span", words.template(label)), box);
    }

    private String usual(String setting) {
        Row first = Kernels.first(screen.report());
        return switch (setting) {
            case INPUT -> Numbers.plain(Kernels.input(first));
            case OUTPUT -> Numbers.plain(Kernels.output(first));
            default -> MILLION;
        };
    }

    private static Markup refusal(String setting, String text) {
        return paragraph(text)
                .with("class", "refusal")
                .with("id", setting + "-refusal")
                .with("role", "alert");
    }

    private long size(String setting) {
        long size = Numbers.parse(typed(setting, usual(setting)).trim());
        return size < 1 || size > Kernels.LONGEST ? -1 : size;
    }

    private Markup kernel() {
        long input = size(INPUT);
        long output = size(OUTPUT);
        Markup boxes =
                H.div("settings", box(INPUT, "asking.input", input < 0), box(OUTPUT, "asking.output", output < 0));
        Markup question = question(words.say("asking.kernel", shown(input), shown(output)))
                .with("id", "asked-kernel")
                .add(boxes);
        if (input < 0 || output < 0) {
            return question.add(refusal(input < 0 ? INPUT : OUTPUT, words.say("asking.kernel.wrong", Kernels.LONGEST)));
        }
        Kernels kernels = asked.kernels(input, output, screen.report());
        if (kernels.choices().isEmpty()) {
            return question.add(paragraph(words.say("asking.kernel.none", Kernels.LARGEST)));
        }
        question.add(choices(kernels));
        int more = kernels.count() - kernels.choices().size();
        if (more > 0) {
            question.add(help(words.say("asking.kernel.more", more, Kernels.LARGEST)));
        }
        return question.add(help(words.template("asking.kernel.help")));
    }

    private static String shown(long size) {
        return size < 0 ? "?" : Numbers.plain(size);
    }

    private Markup choices(Kernels kernels) {
        Row first = Kernels.first(screen.report());
        String own = first == null
                ? ""
                : words.say("asking.own", first.node().place().shown());
        Grid grid = new Grid(
                words.say("asking.kernel", shown(kernels.input()), shown(kernels.output())),
                labels("asking.k", "asking.s", "asking.p", "asking.unread"));
        for (int i = 0; i < kernels.choices().size(); i++) {
            KernelChoice choice = kernels.choices().get(i);
            boolean present = i == kernels.own();
            Markup heading = Markup.element("th", Numbers.plain(choice.kernel()));
            if (present) {
                heading.add(Markup.element("small", own));
            }
            List<String> cells = List.of(
                    Numbers.plain(choice.stride()), Numbers.plain(choice.padding()), Numbers.plain(choice.unread()));
            grid.add(heading, cells, present);
        }
        return grid.table();
    }

    private List<String> labels(String... keys) {
        List<String> labels = new ArrayList<>();
        for (String key : keys) {
            labels.add(words.template(key));
        }
        return labels;
    }

    private Markup sizes(CnnCalc network) {
        Markup question = question(words.template("asking.sizes")).with("id", "asked-sizes");
        Fitting fitting = asked.fitting(network.report());
        if (fitting == null) {
            return question.add(paragraph(words.template("asking.still")));
        }
        Markup answers = Markup.element("dl")
                .add(answer("asking.works", stretches(fitting.working(), fitting)))
                .add(answer("asking.exact", exact(fitting)))
                .add(answer("asking.parameters", parameters(fitting)));
        question.add(answers);
        if (fitting.declared()) {
            question.add(paragraph(words.template("asking.declared")));
        }
        String help = words.say(
                "asking.sizes.help", fitting.tried().from(), fitting.tried().to());
        return question.add(help(help));
    }

    private Markup answer(String key, String text) {
        return H.div("answer", Markup.element("dt", words.template(key)), Markup.element("dd", text));
    }

    private String stretches(List<Stretch> stretches, Fitting fitting) {
        List<String> said = new ArrayList<>();
        for (Stretch each : stretches) {
            if (said.size() < MANY) {
                said.add(stretch(each, fitting));
            }
        }
        if (stretches.size() > MANY) {
            said.add("…");
        }
        return said.isEmpty() ? words.template("asking.none") : String.join(", ", said);
    }

    private String stretch(Stretch stretch, Fitting fitting) {
        String from = Numbers.grouped(stretch.from());
        if (stretch.from() == stretch.to()) {
            return from;
        }
        if (stretch.equals(fitting.tried()) && stretch.from() > 1) {
            return words.template("asking.tried");
        }
        return stretch.to() == fitting.tried().to()
                ? words.say("asking.from", from)
                : words.say("asking.between", from, Numbers.grouped(stretch.to()));
    }

    private String exact(Fitting fitting) {
        if (fitting.exact().isEmpty()) {
            return words.template("asking.none");
        }
        if (fitting.isAlwaysExact()) {
            return words.template("asking.all");
        }
        String before = fitting.tried().from() > 1 ? "…, " : "";
        String sizes = fitting.period() > 0
                ? words.say("asking.every", before + joined(fitting.exact().subList(0, 3)), fitting.period())
                : stretches(fitting.exactStretches(), fitting);
        return fitting.present() == 0 ? sizes : sizes + ". " + present(fitting);
    }

    private String present(Fitting fitting) {
        String size = Numbers.grouped(fitting.present());
        return fitting.fits(fitting.present())
                ? words.say("asking.fits", size)
                : words.say("asking.fits.not", size, joined(fitting.nearest()));
    }

    private static String joined(List<Long> sizes) {
        List<String> said = new ArrayList<>();
        for (long size : sizes) {
            said.add(Numbers.grouped(size));
        }
        return String.join(", ", said);
    }

    private String parameters(Fitting fitting) {
        if (!fitting.vary()) {
            return words.say("asking.fixed", fitting.parameters());
        }
        return fitting.present() == 0
                ? words.template("asking.vary.open")
                : words.say("asking.vary", fitting.parameters(), fitting.present());
    }

    private Markup width(CnnCalc network) {
        long budget = Budget.parse(typed(BUDGET, MILLION));
        Markup question = question(words.template("asking.width"))
                .with("id", "asked-width")
                .add(H.div("settings").add(box(BUDGET, "asking.budget", budget < 0)));
        if (budget < 0) {
            return question.add(refusal(BUDGET, words.template("asking.budget.wrong")));
        }
        Narrowing narrowing = asked.narrowing(network, budget);
        question.add(paragraph(verdict(narrowing)).with("id", "asked-verdict").with("role", "status"));
        if (!narrowing.changes().isEmpty()) {
            question.add(H.button(NARROW, words.template("asking.narrow.take"))).add(changes(narrowing));
            int more = narrowing.changes().size() - MANY;
            if (more > 0) {
                question.add(help(words.say("asking.more", more)));
            }
        }
        return question.add(help(words.template("asking.narrow.help")));
    }

    private String verdict(Narrowing narrowing) {
        if (narrowing.refused() != null && narrowing.problem() != null) {
            String layer = narrowing.refused().node().place().shown();
            return words.say("asking.narrow.refused", layer, words.say(narrowing.problem()));
        }
        if (narrowing.thousandths() == 0) {
            return words.say("asking.narrow.none", narrowing.parameters());
        }
        String key = narrowing.thousandths() == Narrowing.WIDEST ? "asking.narrow.most" : "asking.narrow";
        String said = words.say(key, Ratio.text(narrowing.thousandths()), narrowing.parameters());
        return narrowing.changes().isEmpty() ? said + " " + words.template("asking.narrow.same") : said;
    }

    private Markup changes(Narrowing narrowing) {
        Grid grid = new Grid(words.template("asking.width"), labels("asking.layer", "asking.before", "asking.after"));
        for (WidthChange change : narrowing
                .changes()
                .subList(0, Math.min(MANY, narrowing.changes().size()))) {
            Markup heading = Markup.element("th", change.layer());
            grid.add(
                    heading,
                    List.of(Numbers.grouped(change.before()), Numbers.grouped(change.after())),
                    /* present= */ false);
        }
        return grid.table();
    }
}
