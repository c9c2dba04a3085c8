package cnncalc.web.view;

import cnncalc.analysis.Memory;
import cnncalc.analysis.Quantity;
import cnncalc.analysis.Row;
import cnncalc.term.Term;
import cnncalc.text.Catalog;
import cnncalc.text.Markup;
import cnncalc.text.Numbers;
import cnncalc.web.Panels;
import java.util.List;

/** What the network takes of memory, used and trained, and what the visitor says about both. */
final class MemoryView {

    private final Usage usage;
    private final Catalog words;

    private MemoryView(Screen screen) {
        this.usage = Usage.of(screen.state().panels());
        this.words = screen.words();
    }

    static Markup of(Screen screen) {
        Markup panel = PanelView.of(screen, Panels.MEMORY);
        return screen.state().panels().isOpen(Panels.MEMORY) ? panel.add(new MemoryView(screen).body(screen)) : panel;
    }

    private Markup body(Screen screen) {
        Markup settings = H.div("settings", usage.batchBox(words, ""), usage.formats(words, ""))
                .add(usage.optimizers(words));
        Markup body = H.div("panel-body").add(settings);
        long examples = usage.examples();
        if (examples < 1) {
            return body.add(Usage.refusal(words, ""));
        }
        Memory memory = Memory.of(screen.report(), examples, usage.format(), usage.optimizer());
        return body.add(figures(memory, named(screen.report().total(Quantity.BUFFERS))))
                .add(story(screen, memory));
    }

    /** Returns the key of what the weights are called: running statistics among them, or not. */
    private static String named(Term buffers) {
        return known(buffers) > 0 ? "weights.running" : "weights";
    }

    /** Both uses beside each other, each a bar on one scale with its parts below it. */
    private Markup figures(Memory memory, String weights) {
        long scale = Math.max(known(memory.inference()), known(memory.training()));
        Markup inference = use("inference", memory.inference(), scale);
        add(inference, weights, memory.weights(), scale);
        add(inference, "peak", memory.peak(), scale);
        Markup training = use("training", memory.training(), scale);
        add(training, weights, memory.weights(), scale);
        add(training, "gradients", memory.gradients(), scale);
        add(training, "state", memory.state(), scale);
        add(training, "activations", memory.activations(), scale);
        return H.div("uses", inference, training);
    }

    private Markup use(String word, Term total, long scale) {
        Markup number = bytes(Markup.element("strong"), total).with("id", "memory-" + word);
        Markup head = H.div("use-head", Markup.element("h3", words.template("memory." + word)), number);
        Markup bar = H.div("stack").with("aria-hidden", "true");
        return H.div("use", head, H.mark(bar, "hidden", scale == 0))
                .add(Markup.element("dl").with("class", "parts"));
    }

    private void add(Markup use, String part, Term bytes, long scale) {
        String percent = Numbers.percent(known(bytes), scale);
        use.children().get(1).add(H.span("part-" + hue(part), "").with("style", "width:" + percent + "%"));
        Markup name = Markup.element("dt", H.span("dot", ""), Markup.text(words.template("memory." + part)));
        use.children().get(2).add(H.div("part part-" + hue(part), name, bytes(Markup.element("dd"), bytes)));
    }

    private static String hue(String part) {
        return part.startsWith("weights") ? "weights" : part;
    }

    private static Markup bytes(Markup element, Term bytes) {
        return bytes.known()
                ? element.add(Markup.text(Numbers.bytes(bytes.value())))
                        .with("data-value", Numbers.plain(bytes.value()))
                        .with("title", Numbers.grouped(bytes.value()) + " B")
                : element.add(Markup.text("?"));
    }

    private static long known(Term term) {
        return term.known() ? term.value() : 0;
    }

    private Markup story(Screen screen, Memory memory) {
        Markup story = H.div("aside");
        Row at = memory.peakAt();
        if (at != null && memory.peak().known()) {
            story.add(Markup.element(
                    "p", words.say("memory.peak.at", at.node().place().shown())));
        }
        story.add(Markup.element("p", words.template("memory.help")));
        for (Row row : screen.report().rows()) {
            for (Quantity quantity : List.of(Quantity.PARAMETERS, Quantity.ACTIVATIONS)) {
                if (!row.count(quantity).known()) {
                    return story.add(Markup.element("p", words.template("memory.partial")));
                }
            }
        }
        return story;
    }
}
