package cnncalc.web.view;

import cnncalc.CnnCalc;
import cnncalc.ask.Curve;
import cnncalc.ask.Ratio;
import cnncalc.picture.Chart;
import cnncalc.text.Catalog;
import cnncalc.text.Markup;
import cnncalc.text.Message;
import cnncalc.text.Numbers;
import cnncalc.web.Panels;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the network's numbers grow with the size of its input, with its width, or with its depth. */
final class CurvesView {

    private static final String OVER = "curve-over";
    private static final String MEASURE = "curve-measure";
    private static final String SIZE = "size";

    private static final String WIDTH = "width";
    private static final String DEPTH = "depth";

    private static final List<String> QUANTITIES = List.of(SIZE, WIDTH, DEPTH);
    private static final List<String> MEASURES = List.of("parameters", "macs", "activations");

    private static final int ROWS = 8;

    private final Screen screen;
    private final Asked asked;
    private final Catalog words;
    private final String over;
    private final String measure;

    private CurvesView(Screen screen, Asked asked) {
        this.screen = screen;
        this.asked = asked;
        this.words = screen.words();
        Panels panels = screen.state().panels();
        this.over = panels.setting(OVER, SIZE);
        this.measure = panels.setting(MEASURE, "macs");
        asked.about(screen);
    }

    static Markup of(Screen screen, Asked asked) {
        Markup panel = PanelView.of(screen, Panels.CURVES);
        return screen.state().panels().isOpen(Panels.CURVES) ? panel.add(new CurvesView(screen, asked).body()) : panel;
    }

    private Markup body() {
        CnnCalc network = asked.network();
        if (network == null) {
            String why = screen.report().ok() ? "asking.unwritten" : "asking.broken";
            return H.div("panel-body").add(Markup.element("p", words.template(why)));
        }
        Markup settings = H.div(
                "settings curves-settings",
                choice(OVER, "curves.over", QUANTITIES, over),
                choice(MEASURE, "curves.measure", MEASURES, measure));
        Markup body = H.div("panel-body").add(settings);
        if (over.equals(DEPTH)) {
            return new DepthChoice(screen, asked.depth(network)).add(settings, body) ? drawn(body, network) : body;
        }
        return drawn(body, network);
    }

    private Markup drawn(Markup body, CnnCalc network) {
        Curve curve = curve(network);
        if (curve == null || curve.points().isEmpty()) {
            return body.add(Markup.element("p", words.template(curve == null ? "asking.still" : "curves.none")));
        }
        body.add(H.div("curve", Markup.element("figure", chart(curve)), table(curve, network)));
        if (curve.refused() != null) {
            body.add(Markup.element("p", refused(curve.refused())).with("class", "help"));
        }
        String help = over.equals(WIDTH) ? "curves.step" : "curves." + over + ".step";
        return body.add(Markup.element("p", words.template(help)).with("class", "help"));
    }

    private @Nullable Curve curve(CnnCalc network) {
        return over.equals(DEPTH)
                ? asked.curve(network, part(network))
                : asked.curve(network.report(), over.equals(SIZE));
    }

    private int part(CnnCalc network) {
        return new DepthChoice(screen, asked.depth(network)).part();
    }

    private Markup choice(String setting, String key, List<String> options, String chosen) {
        Markup select = H.setting(Markup.element("select"), setting).with("id", setting);
        for (String option : options) {
            select.add(PageView.option(option, words.template("curves." + option), option.equals(chosen)));
        }
        return Markup.element("label", Markup.element("span", words.template(key)), select);
    }

    private String refused(Curve.Refused refused) {
        return words.say(Message.of("curves.refused", refused.layer(), value(refused.value()), refused.problem()));
    }

    private String value(long value) {
        return over.equals(WIDTH) ? "×" + Ratio.text(value) : Numbers.grouped(value);
    }

    /** Returns what the values are called that the curve goes over. */
    private String overName() {
        return words.template(over.equals(DEPTH) ? "curves.repeats" : "curves." + over);
    }

    private Markup chart(Curve curve) {
        List<Long> across = new ArrayList<>();
        List<Long> up = new ArrayList<>();
        for (Curve.Point point : curve.points()) {
            across.add(point.value());
            up.add(measured(point));
        }
        String overName = overName();
        String measureName = words.template("curves." + measure);
        return new Chart(across, up, curve.present(), this::value)
                .draw(words.say("curves.name", measureName, overName), overName, measureName);
    }

    private long measured(Curve.Point point) {
        return switch (measure) {
            case "parameters" -> point.parameters();
            case "activations" -> point.activations();
            default -> point.multiplyAdds();
        };
    }

    private Markup table(Curve curve, CnnCalc network) {
        List<String> columns = new ArrayList<>(List.of(overName()));
        for (String each : MEASURES) {
            columns.add(words.template("curves." + each));
        }
        Grid grid = new Grid(words.say("curves.name", words.template("curves." + measure), columns.get(0)), columns);
        for (Curve.Point point : curve.some(ROWS)) {
            boolean present = point.value() == curve.present();
            Markup heading = Markup.element("th", value(point.value()));
            if (over.equals(DEPTH)) {
                heading.add(
                        Markup.element("small", DepthChoice.each(asked.depth(network), part(network), point.value())));
            }
            if (present) {
                heading.add(Markup.element("small", words.template("curves.now")));
            }
            List<String> cells = List.of(
                    Numbers.grouped(point.parameters()),
                    Numbers.grouped(point.multiplyAdds()),
                    Numbers.grouped(point.activations()));
            grid.add(heading, cells, present);
        }
        return H.div("answers-scroll").with("tabindex", "0").add(grid.table());
    }
}
