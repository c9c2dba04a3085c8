package cnncalc.web.view;

import cnncalc.analysis.Row;
import cnncalc.picture.Sight;
import cnncalc.text.Catalog;
import cnncalc.text.Markup;
import cnncalc.text.Numbers;
import cnncalc.web.Event;
import cnncalc.web.Panels;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a unit of a layer's output sees of the network's input; which unit, the visitor says. */
final class SightView {

    /** Begins the word of a setting, whose value is a unit, and an action's with an axis behind it. */
    private static final String UNIT = "unit.";

    private final Catalog words;
    private final Sight sight;
    private final List<Long> unit;
    private final String layer;

    private SightView(Screen screen, Row row, Sight sight) {
        this.words = screen.words();
        this.sight = sight;
        this.layer = row.node().name();
        this.unit = sight.nearest(unit(screen, layer, sight));
    }

    private static List<Long> unit(Screen screen, String layer, Sight sight) {
        List<Long> numbers = numbers(screen.state().panels().setting(UNIT + layer, ""));
        return numbers.size() == sight.rank() ? numbers : sight.middle();
    }

    /** Reads {@code 3,5}. */
    private static List<Long> numbers(String text) {
        List<Long> numbers = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int comma = text.indexOf(',', start);
            int end = comma < 0 ? text.length() : comma;
            numbers.add(Numbers.parse(text.substring(start, end)));
            start = end + 1;
        }
        return numbers;
    }

    private static String written(List<Long> numbers) {
        List<String> written = new ArrayList<>();
        for (long number : numbers) {
            written.add(Numbers.plain(number));
        }
        return String.join(",", written);
    }

    static Markup of(Screen screen, Row row) {
        Markup place = RowParts.opener(screen, row, Panels.FIELD);
        if (!RowParts.isOpen(screen, row, Panels.FIELD, place)) {
            return place;
        }
        Sight sight = Sight.of(screen.report(), row);
        return sight == null
                ? place.add(Markup.element("p", screen.words().say(Sight.reason(screen.report(), row)))
                        .with("class", "sight-caption"))
                : place.add(new SightView(screen, row, sight).body());
    }

    /** Returns what choosing a unit does, or a number along one axis; null of another action. */
    static @Nullable Event heard(Screen screen, String action, String value) {
        int dot = action.indexOf('.', UNIT.length());
        if (!action.startsWith(UNIT) || dot < 0) {
            return null;
        }
        String layer = action.substring(dot + 1);
        int axis = (int) Numbers.parse(action.substring(UNIT.length(), dot));
        Row row = screen.report().row(layer);
        Sight sight = row == null ? null : Sight.of(screen.report(), row);
        if (sight == null || axis < 0) {
            return new Event.PanelSet(UNIT + layer, value);
        }
        List<Long> chosen = new ArrayList<>(unit(screen, layer, sight));
        chosen.set(axis, Numbers.parse(value));
        return new Event.PanelSet(UNIT + layer, written(chosen));
    }

    private Markup body() {
        Markup maps = H.div("sight-map", sight.draw(unit, words), sight.drawUnits(unit, UNIT + "all." + layer, words));
        Markup said = Markup.element("p", sight.caption(unit, words)).with("class", "sight-caption");
        return H.div("sight-body", controls(), maps).add(said).add(legend());
    }

    private Markup controls() {
        Markup controls = H.div("sight-controls");
        for (int axis = 0; axis < sight.rank(); axis++) {
            Markup slider = Markup.element("input")
                    .with("type", "range")
                    .with("min", 0)
                    .with("max", Numbers.plain(sight.units(axis) - 1))
                    .with("data-action", UNIT + axis + "." + layer)
                    .with("value", Numbers.plain(unit.get(axis)));
            String name = words.template("sight.unit." + sight.axisName(axis));
            controls.add(Markup.element("label", H.span("sweep-label", name), slider)
                    .add(H.span("sweep-count", words.say("sight.of", unit.get(axis), sight.units(axis) - 1))));
        }
        return controls;
    }

    private Markup legend() {
        Markup legend = Markup.element("p").with("class", "sight-legend");
        for (String part : List.of("seen", "reach", "unit")) {
            legend.add(H.span("key-" + part, words.template("sight.key." + part)));
        }
        return legend;
    }
}
