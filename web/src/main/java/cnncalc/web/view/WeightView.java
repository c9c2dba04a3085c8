package cnncalc.web.view;

import cnncalc.analysis.Row;
import cnncalc.explain.Formula;
import cnncalc.explain.MathMl;
import cnncalc.explain.Sharing;
import cnncalc.picture.SweepKernel;
import cnncalc.text.Catalog;
import cnncalc.text.Markup;
import cnncalc.text.Numbers;
import cnncalc.web.Event;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kernel beside a sweep's maps, a weight of it that is marked there, and what its being the same everywhere saves. */
final class WeightView {

    /** The marked weight, counted from 1; 0 for none. */
    private static final String SETTING = "weight";

    private final Catalog words;
    private final Row row;
    private final SweepKernel kernel;
    private final @Nullable List<Integer> marked;

    WeightView(Screen screen, Row row, SweepKernel kernel) {
        this.words = screen.words();
        this.row = row;
        this.kernel = kernel;
        this.marked = kernel.at(number(screen) - 1);
    }

    private static int number(Screen screen) {
        return (int) Numbers.parse(screen.state().panels().setting(SETTING, "0"));
    }

    /** Returns what pressing a weight does: it is marked, or not any more. */
    static Event chosen(Screen screen, String value) {
        boolean again = Numbers.parse(value) == number(screen);
        return new Event.PanelSet(SETTING, again ? "0" : value);
    }

    @Nullable
    List<Integer> marked() {
        return marked;
    }

    Markup grid() {
        return kernel.draw(marked, words);
    }

    Markup body() {
        String caption = marked == null ? words.template("weight.choose") : words.say(kernel.caption(marked));
        Markup slider = H.setting(Markup.element("input"), SETTING)
                .with("type", "range")
                .with("min", 0)
                .with("max", kernel.size())
                .with("aria-valuetext", caption)
                .with("value", marked == null ? 0 : place(marked));
        Markup label = Markup.element("label", H.span("sweep-label", words.template("weight.label")), slider);
        Markup said = Markup.element("p", caption).with("class", "weight-caption");
        Markup body = H.div("weights", label, said);
        Sharing sharing = Sharing.of(row);
        return sharing == null ? body : body.add(saving(sharing));
    }

    private int place(List<Integer> weight) {
        int place = 1;
        while (!weight.equals(kernel.at(place - 1))) {
            place++;
        }
        return place;
    }

    private Markup saving(Sharing sharing) {
        Markup formulas = H.div("formulas").with("tabindex", "0");
        for (Formula formula : sharing.formulas()) {
            formulas.add(Markup.element("h3", words.say(formula.title()))).add(MathMl.equation(formula));
        }
        return H.div("sharing-weights", Markup.element("p", words.say(sharing.sentence())), formulas);
    }
}
