package cnncalc.web.view;

import cnncalc.text.Markup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Parts of the page as they were last drawn. As long as what a part is made from stays the same, so does its markup, and the
 * page leaves its nodes alone: an edit costs what it changes, however long the network is.
 */
public final class Drawn {

    private record Part(List<Object> facts, Markup drawn) {}

    private final List<@Nullable Part> rows = new ArrayList<>();
    private final List<@Nullable Part> items = new ArrayList<>();
    private final Map<String, Part> others = new HashMap<>();

    /** Returns a row of the table. */
    Markup row(int index, List<Object> facts, Supplier<Markup> drawing) {
        return part(rows, index, facts, drawing);
    }

    /** Returns an item of the form. */
    Markup item(int index, List<Object> facts, Supplier<Markup> drawing) {
        return part(items, index, facts, drawing);
    }

    /** Returns another part of the page, by its name. */
    Markup part(String name, List<Object> facts, Supplier<Markup> drawing) {
        Part part = others.get(name);
        if (part == null || !part.facts.equals(facts)) {
            part = new Part(facts, drawing.get());
            others.put(name, part);
        }
        return part.drawn;
    }

    private static Markup part(List<@Nullable Part> parts, int index, List<Object> facts, Supplier<Markup> drawing) {
        while (parts.size() <= index) {
            parts.add(null);
        }
        Part part = parts.get(index);
        if (part == null || !part.facts.equals(facts)) {
            part = new Part(facts, drawing.get());
            parts.set(index, part);
        }
        return part.drawn;
    }
}
