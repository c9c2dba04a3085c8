package cnncalc.preset;

import java.util.List;

/**
 * Presets that belong together.
 *
 * @param word what the page calls it: its {@code presets.word}
 * @param presets in the order in which the page offers them
 */
public record PresetFamily(String word, List<Preset> presets) {

    public PresetFamily {
        presets = List.copyOf(presets);
    }
}
