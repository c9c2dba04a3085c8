package cnncalc.preset;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All presets, in the order in which the page offers them. */
public final class Presets {

    public static final List<PresetFamily> FAMILIES = List.of(
            new PresetFamily("posts", Posts.ALL),
            new PresetFamily("plain", Plain.all()),
            new PresetFamily("residual", ResNet.all()),
            new PresetFamily("cifar", CifarResNet.all()),
            new PresetFamily("branched", Branched.all()),
            new PresetFamily("mobile", Mobile.all()),
            new PresetFamily("mobilenet", MobileNet.all()),
            new PresetFamily("efficient", EfficientNet.all()),
            new PresetFamily("recent", Recent.ALL));

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
