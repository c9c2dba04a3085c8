package cnncalc.preset;

import java.util.List;

/**
 * Networks that belong together, as the page groups them.
 *
 * @param word stable name
 */
public record PresetFamily(String word, List<Preset> presets) {

    public PresetFamily {
        presets = List.copyOf(presets);
    }

    /** Returns the catalog's key of its name. */
    public String key() {
        return "presets." + word;
    }
}
