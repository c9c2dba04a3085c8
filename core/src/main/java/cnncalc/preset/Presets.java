package cnncalc.preset;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All presets, in the order in which the page offers them. */
public final class Presets {

    public static final List<Preset> ALL = all();

    private Presets() {}

    private static List<Preset> all() {
        List<Preset> presets = new ArrayList<>(Posts.ALL);
        presets.add(Vgg.of(11, 132_863_336, 1, 1, 2, 2, 2));
        presets.add(Vgg.of(13, 133_047_848, 2, 2, 2, 2, 2));
        presets.add(Vgg.of(16, 138_357_544, 2, 2, 3, 3, 3));
        presets.add(Vgg.of(19, 143_667_240, 2, 2, 4, 4, 4));
        presets.add(ResNet.of(18, 11_689_512, /* bottleneck= */ false, 2, 2, 2, 2));
        presets.add(ResNet.of(34, 21_797_672, /* bottleneck= */ false, 3, 4, 6, 3));
        presets.add(ResNet.of(50, 25_557_032, /* bottleneck= */ true, 3, 4, 6, 3));
        presets.add(ResNet.of(101, 44_549_160, /* bottleneck= */ true, 3, 4, 23, 3));
        presets.add(ResNet.of(152, 60_192_808, /* bottleneck= */ true, 3, 8, 36, 3));
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
