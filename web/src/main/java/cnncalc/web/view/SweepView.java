package cnncalc.web.view;

import cnncalc.analysis.Row;
import cnncalc.picture.Sweep;
import cnncalc.picture.SweepKernel;
import cnncalc.text.Catalog;
import cnncalc.text.Markup;
import cnncalc.text.Numbers;
import cnncalc.web.Event;
import cnncalc.web.Event.SpeedChosen;
import cnncalc.web.Event.SweepMoved;
import cnncalc.web.Event.SweepPlayed;
import cnncalc.web.Event.SweepToggled;
import cnncalc.web.Panels;
import cnncalc.web.Sweeping;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a layer's kernel sweeps over its input, step by step: by buttons, by a slider, or by itself once it is started. */
final class SweepView {

    private static final List<Integer> SPEEDS = List.of(1, 2, 4, 10);

    private final Catalog words;
    private final Sweeping sweeping;
    private final Sweep sweep;
    private final @Nullable WeightView weights;
    private final int step;

    private SweepView(Screen screen, Row row, Sweep sweep) {
        this.words = screen.words();
        this.sweeping = screen.state().panels().sweep();
        this.sweep = sweep;
        SweepKernel kernel = sweep.kernel(row);
        this.weights = kernel == null ? null : new WeightView(screen, row, kernel);
        this.step = Math.min(sweeping.step(), sweep.steps() - 1);
    }

    static Markup of(Screen screen, Row row) {
        Markup place = SweepOpener.of(screen, row);
        boolean open = screen.state()
                .panels()
                .isOpen(Panels.inside(Panels.SWEEP, row.node().name()));
        if (!open || place.children().isEmpty()) {
            return place;
        }
        Sweep sweep = Sweep.of(row);
        return sweep == null
                ? place.add(Markup.element("p", screen.words().template("sweep.large")))
                : place.add(new SweepView(screen, row, sweep).body());
    }

    /** Returns what an action of the sweep does; null where it is not one of these. */
    static @Nullable Event heard(Screen screen, String action, String value) {
        int number = (int) Numbers.parse(value);
        return switch (action) {
            case "sweep-step" -> new SweepMoved(number);
            case "sweep-play" -> new SweepPlayed(number, /* playing= */ true);
            case "sweep-pause", Sweep.STEP -> new SweepPlayed(number, /* playing= */ false);
            case "sweep-speed" -> new SpeedChosen(number);
            case SweepKernel.WEIGHT -> WeightView.chosen(screen, value);
            case Panels.SWEEP -> new SweepToggled(value);
            default -> null;
        };
    }

    /** Returns the next step of a sweep that is playing, which stops at the last; null where none is. */
    static @Nullable Event next(Screen screen) {
        Sweeping sweeping = screen.state().panels().sweep();
        for (String panel : screen.state().panels().opened()) {
            Row row = screen.report().row(Panels.swept(panel));
            Sweep sweep = sweeping.playing() && row != null ? Sweep.of(row) : null;
            if (sweep != null) {
                int next = Math.min(sweeping.step() + 1, sweep.steps() - 1);
                return new SweepPlayed(next, next < sweep.steps() - 1);
            }
        }
        return null;
    }

    private Markup body() {
        Markup maps = H.div("sweep-map").with("tabindex", "0");
        if (weights != null) {
            maps.add(weights.grid());
        }
        maps.add(sweep.draw(step, weights == null ? null : weights.marked(), words));
        Markup body = H.div("sweep-body", controls(), maps)
                .add(Markup.element("p", sweep.caption(step, words)).with("class", "sweep-caption"))
                .add(legend());
        return weights == null ? body : body.add(weights.body());
    }

    private Markup controls() {
        int last = sweep.steps() - 1;
        boolean playing = sweeping.playing();
        Markup back = control("sweep-step", "‹", "sweep.back", Math.max(0, step - 1));
        Markup next = control("sweep-step", "›", "sweep.next", Math.min(last, step + 1));
        Markup play = playing
                ? control("sweep-pause", "❚❚", "sweep.pause", step)
                : control("sweep-play", "▶", "sweep.play", step == last ? 0 : step);
        Markup slider = Markup.element("input")
                .with("type", "range")
                .with("min", 0)
                .with("max", last)
                .with("data-action", "sweep-step")
                .with("aria-label", words.template("sweep.step"))
                .with("aria-valuetext", sweep.caption(step, words))
                .with("value", step);
        Markup controls = H.div("sweep-controls", H.mark(back, "disabled", step == 0), play)
                .add(H.mark(next, "disabled", step == last));
        int across = sweep.across();
        if (across <= last) {
            Markup up = control("sweep-step", "↑", "sweep.up", Math.max(0, step - across));
            Markup down = control("sweep-step", "↓", "sweep.down", Math.min(last, step + across));
            controls.add(H.mark(up, "disabled", step < across)).add(H.mark(down, "disabled", step + across > last));
        }
        return controls.add(slider)
                .add(H.span("sweep-count", words.say("sweep.count", step + 1, last + 1)))
                .add(speeds());
    }

    private Markup control(String action, String sign, String key, int value) {
        return H.sign(action, sign, words.template(key)).with("data-value", value);
    }

    private Markup speeds() {
        Markup select = Markup.element("select")
                .with("data-action", "sweep-speed")
                .with("aria-label", words.template("sweep.speed"));
        for (int speed : SPEEDS) {
            String value = Integer.toString(speed);
            select.add(PageView.option(value, words.say("sweep.a.second", speed), speed == sweeping.speed()));
        }
        return select;
    }

    private Markup legend() {
        Markup legend = Markup.element("p").with("class", "sweep-legend");
        boolean marks = weights != null && weights.marked() != null;
        for (String part : List.of("tap", "padding", "unreached", "used")) {
            if (marks || !part.equals("used")) {
                legend.add(H.span("key-" + part, words.template("sweep." + part)));
            }
        }
        return sweep.isWhole() ? legend : legend.add(Markup.element("span", words.template("sweep.ends")));
    }
}
