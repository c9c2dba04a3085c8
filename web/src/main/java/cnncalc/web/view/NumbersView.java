package cnncalc.web.view;

import cnncalc.analysis.Batch;
import cnncalc.analysis.Memory;
import cnncalc.analysis.NumberFormat;
import cnncalc.analysis.Optimizer;
import cnncalc.analysis.Quantity;
import cnncalc.analysis.Report;
import cnncalc.term.Term;
import cnncalc.text.Catalog;
import cnncalc.text.Markup;
import cnncalc.text.Numbers;
import cnncalc.web.Panels;
import java.util.List;

/** What the visitor says of all numbers: the batch, how a number is kept, and how many of its digits are written. */
final class NumbersView {

    static final String DIGITS = "digits";
    private static final String SHORT = "short";
    private static final String PLAIN = "plain";
    private static final List<String> WAYS = List.of("grouped", SHORT, PLAIN);

    /** In front of the names of controls that stand in the memory's panel too. */
    private static final String PLACE = "numbers-";

    private final Screen screen;
    private final Catalog words;
    private final Usage usage;

    private NumbersView(Screen screen) {
        this.screen = screen;
        this.words = screen.words();
        this.usage = Usage.of(screen.state().panels());
    }

    /** Returns a number in the way that the visitor has chosen. */
    static String number(Screen screen, long value) {
        return switch (screen.state().panels().setting(DIGITS, "")) {
            case SHORT -> Numbers.compact(value);
            case PLAIN -> Numbers.plain(value);
            default -> Numbers.grouped(value);
        };
    }

    /** Returns the bytes of a network's parameters in the format that the visitor has chosen. */
    static Term bytes(Screen screen, Report report) {
        Term parameters = report.total(Quantity.PARAMETERS);
        NumberFormat format = Usage.of(screen.state().panels()).format();
        boolean fits = parameters.known() && parameters.value() <= Long.MAX_VALUE / format.bytes();
        return fits ? Term.number(parameters.value() * format.bytes()) : report.bytes();
    }

    static Markup size(Screen screen) {
        NumbersView view = new NumbersView(screen);
        String label = view.words.say("numbers.size", view.usage.format().word());
        Markup figure = SummaryView.size(screen, label, bytes(screen, screen.report()));
        return screen.state().panels().isOpen(Panels.NUMBERS) ? figure.add(view.strip()) : figure;
    }

    private Markup strip() {
        Markup settings = H.div("settings", usage.batchBox(words, PLACE), usage.formats(words, PLACE))
                .add(Usage.labelled(words, "numbers.digits", digits()));
        Markup strip = H.div("numbers").with("id", Panels.NUMBERS).add(settings);
        long examples = usage.examples();
        if (examples < 1) {
            return strip.add(Usage.refusal(words, PLACE));
        }
        return strip.add(Markup.element("h3", words.say("numbers.examples", examples)))
                .add(uses(examples))
                .add(Markup.element("p", words.template("numbers.help")).with("class", "help"));
    }

    private Markup digits() {
        String chosen = screen.state().panels().setting(DIGITS, WAYS.get(0));
        Markup select = H.setting(Markup.element("select"), DIGITS).with("id", DIGITS);
        for (String way : WAYS) {
            select.add(PageView.option(way, words.template("numbers." + way), way.equals(chosen)));
        }
        return select;
    }

    private Markup uses(long examples) {
        Batch batch = Batch.of(screen.report(), examples);
        Optimizer optimizer = usage.optimizer();
        Memory memory = Memory.of(screen.report(), examples, usage.format(), optimizer);
        String trained = words.say("numbers.training", usage.optimizerName(words));
        return Markup.element("dl")
                .add(count(words.template("numbers.macs"), "macs", batch.multiplyAdds()))
                .add(count(words.template("numbers.activations"), "activations", batch.activations()))
                .add(bytes(words.template("numbers.inference"), "inference", memory.inference()))
                .add(bytes(trained, "training", memory.training()));
    }

    private Markup count(String name, String word, Term term) {
        return use(name, word, term, term.known() ? number(screen, term.value()) : "?");
    }

    private static Markup bytes(String name, String word, Term term) {
        return use(name, word, term, term.known() ? Numbers.bytes(term.value()) : "?");
    }

    private static Markup use(String name, String word, Term term, String shown) {
        Markup number = Markup.element("dd", shown).with("id", "batch-" + word);
        return H.div(
                "part",
                Markup.element("dt", name),
                term.known() ? number.with("data-value", Numbers.plain(term.value())) : number);
    }
}
