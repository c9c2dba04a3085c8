package cnncalc.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.text.Markup;
import java.util.ArrayList;
import java.util.List;

/** Elements of a page, found by an attribute. */
final class Found {

    private Found() {}

    static List<Markup> all(Markup root, String attribute, String value) {
        List<Markup> found = new ArrayList<>();
        if (value.equals(root.attribute(attribute))) {
            found.add(root);
        }
        root.children().forEach(child -> found.addAll(all(child, attribute, value)));
        return found;
    }

    /** Returns the only such element. */
    static Markup one(Markup root, String attribute, String value) {
        List<Markup> found = all(root, attribute, value);
        assertThat(found).as("%s=%s", attribute, value).hasSize(1);
        return found.get(0);
    }
}
