package cnncalc.preset;

import java.util.ArrayList;
import java.util.List;

/** The first MobileNet in the paper's widths and sizes; the size changes no parameter. */
final class MobileNet {

    private static final String SOURCE = "Howard et al.: MobileNets: Efficient Convolutional Neural Networks for Mobile"
            + " Vision Applications; figures of keras.applications";

    private static final String BLOCK = """
            define block f s # filters, stride
              depthwise 3x3 stride s padding same bias no
              batchnorm statistics parameters
              relu6
              conv f 1x1 bias no
              batchnorm statistics parameters
              relu6
            end
            """;

    private static final int[] SIZES = {224, 192, 160, 128};

    private MobileNet() {}

    static List<Preset> all() {
        List<Preset> presets = new ArrayList<>();
        add(presets, "1.0", 32, 4_253_864);
        add(presets, "0.75", 24, 2_601_976);
        add(presets, "0.5", 16, 1_342_536);
        add(presets, "0.25", 8, 475_544);
        return presets;
    }

    private static void add(List<Preset> presets, String width, int filters, long published) {
        for (int size : SIZES) {
            String title = "MobileNet " + width + ", " + size;
            String id = "mobilenet-" + width + "-" + size;
            presets.add(new Preset(id, title, 2017, SOURCE, published, text(title, size, filters)));
        }
    }

    private static String text(String title, int size, int filters) {
        StringBuilder text = new StringBuilder("# " + title + "\n" + BLOCK + "input " + size + "x" + size + "x3\n");
        text.append("conv ").append(filters).append(" 3x3 stride 2 padding same bias no\n");
        text.append("batchnorm statistics parameters\nrelu6\n");
        block(text, "", 2 * filters, 1);
        for (int factor = 4; factor <= 32; factor *= 2) {
            block(text, "", factor * filters, 2);
            block(text, factor == 16 ? "5 times " : "", factor * filters, 1);
        }
        return text.append("globalavgpool\ndropout 0.001\ndense 1000 softmax\n").toString();
    }

    private static void block(StringBuilder text, String times, int filters, int stride) {
        text.append(times).append("block ").append(filters).append(' ').append(stride);
        text.append('\n');
    }
}
