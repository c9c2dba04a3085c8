package cnncalc.web.view;

import cnncalc.analysis.NumberFormat;
import cnncalc.analysis.Optimizer;
import cnncalc.text.Catalog;
import cnncalc.text.Markup;
import cnncalc.text.Numbers;
import cnncalc.web.Panels;

/**
 * What the visitor says of how a network is used, wherever it is asked: one answer holds everywhere.
 *
 * @param batch as it was typed
 * @param format how a number is kept
 * @param optimizer what trains the network
 */
record Usage(String batch, NumberFormat format, Optimizer optimizer) {

    private static final String BATCH = "batch";
    private static final String FORMAT = "number-format";
    private static final String OPTIMIZER = "optimizer";

    static Usage of(Panels panels) {
        NumberFormat format = NumberFormat.find(panels.setting(FORMAT, ""));
        Optimizer optimizer = Optimizer.find(panels.setting(OPTIMIZER, ""));
        return new Usage(
                panels.setting(BATCH, "1"),
                format == null ? NumberFormat.FLOAT32 : format,
                optimizer == null ? Optimizer.ADAM : optimizer);
    }

    /** Returns the examples computed together, −1 where what was typed is no whole number from 1. */
    long examples() {
        long typed = Numbers.parse(batch.trim());
        return typed < 1 ? -1 : typed;
    }

    /** Returns the box for the batch, in a place of the page that gives it its name. */
    Markup batchBox(Catalog words, String place) {
        Markup box = H.setting(Markup.element("input"), BATCH)
                .with("type", "text")
                .with("inputmode", "numeric")
                .with("autocomplete", "off")
                .with("id", place + BATCH)
                .with("value", batch);
        if (examples() < 1) {
            box.with("aria-invalid", "true").with("aria-describedby", refusalId(place));
        }
        return labelled(words, "memory.batch", box);
    }

    private static String refusalId(String place) {
        return place + "batch-refusal";
    }

    /** Returns why the batch is none. */
    static Markup refusal(Catalog words, String place) {
        return Markup.element("p", words.template("memory.batch.wrong"))
                .with("class", "refusal")
                .with("id", refusalId(place))
                .with("role", "alert");
    }

    Markup formats(Catalog words, String place) {
        Markup select = H.setting(Markup.element("select"), FORMAT).with("id", place + FORMAT);
        for (NumberFormat each : NumberFormat.ALL) {
            String label = words.say("memory.format.bytes", each.word(), each.bytes());
            select.add(PageView.option(each.word(), label, each == format));
        }
        return labelled(words, "memory.format", select);
    }

    Markup optimizers(Catalog words) {
        Markup select = H.setting(Markup.element("select"), OPTIMIZER).with("id", OPTIMIZER);
        for (Optimizer each : Optimizer.ALL) {
            select.add(PageView.option(each.word(), optimizerName(words, each), each == optimizer));
        }
        return labelled(words, "memory.optimizer", select);
    }

    private static String optimizerName(Catalog words, Optimizer optimizer) {
        return words.template("optimizer." + optimizer.word());
    }

    String optimizerName(Catalog words) {
        return optimizerName(words, optimizer);
    }

    static Markup labelled(Catalog words, String key, Markup control) {
        return Markup.element("label", Markup.element("span", words.template(key)), control);
    }
}
