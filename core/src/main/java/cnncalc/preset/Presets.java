package cnncalc.preset;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All presets, in the order in which the page offers them. */
public final class Presets {

    public static final List<PresetFamily> FAMILIES = List.of(
            new PresetFamily("posts", Posts.ALL),
            new PresetFamily("early", Early.ALL),
            new PresetFamily("vgg", Vgg.ALL),
            new PresetFamily("inception", Inception.ALL),
            new PresetFamily("residual", ResNet.IMAGENET),
            new PresetFamily("cifar", ResNet.SMALL),
            new PresetFamily("dense", DenseNet.ALL),
            new PresetFamily("mobilenet", Mobile.FIRST_ONES),
            new PresetFamily("mobile", Mobile.ALL),
            new PresetFamily("efficient", EfficientNet.ALL),
            new PresetFamily("others", Others.ALL));

    public static final List<Preset> ALL = all();

    private Presets() {}

    private static List<Preset> all() {
        List<Preset> presets = new ArrayList<>();
        for (PresetFamily family : FAMILIES) {
            presets.addAll(family.presets());
        }
        return List.copyOf(presets);
    }

    /** Returns the preset of this id, or null where there is none. */
    public static @Nullable Preset find(String id) {
        for (Preset preset : ALL) {
            if (preset.id().equals(id)) {
                return preset;
            }
        }
        return null;
    }
}
