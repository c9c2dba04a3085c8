package cnncalc.preset;

import java.util.ArrayList;
import java.util.List;

/** EfficientNet: one network, made wider, deeper and larger together. */
final class EfficientNet {

    private static final String DEFINITIONS = """
            define excite wide narrow
              globalavgpool keep yes
              conv narrow 1x1 silu
              conv wide 1x1 sigmoid
              multiply in
            end
            define plain kernel wide narrow filters
              depthwise kernel padding kernel/2 bias no
              batchnorm
              silu
              excite wide narrow
              conv filters 1x1 bias no
              batchnorm
            end
            define same kernel wide narrow
              plain kernel wide narrow wide
              add in
            end
            define shrink wide kernel step narrow filters
              conv wide 1x1 bias no
              batchnorm
              silu
              depthwise kernel stride step padding kernel/2 bias no
              batchnorm
              silu
              excite wide narrow
              conv filters 1x1 bias no
              batchnorm
            end
            define block wide kernel narrow filters
              shrink wide kernel 1 narrow filters
              add in
            end
            """;

    /** Kernel, stride, filters and blocks of each stage of B0 behind the first. */
    private static final int[][] STAGES = {
        {3, 2, 24, 2}, {5, 2, 40, 2}, {3, 2, 80, 3}, {5, 1, 112, 3}, {5, 2, 192, 4}, {3, 1, 320, 1}
    };

    private static final int EXPANSION = 6;

    static final List<Preset> ALL = List.of(
            of(0, 5_288_548, 224, 10, 10, 2),
            of(1, 7_794_184, 240, 10, 11, 2),
            of(2, 9_109_994, 260, 11, 12, 3),
            of(3, 12_233_232, 300, 12, 14, 3),
            of(4, 19_341_616, 380, 14, 18, 4),
            of(5, 30_389_784, 456, 16, 22, 4),
            of(6, 43_040_704, 528, 18, 26, 5),
            of(7, 66_347_960, 600, 20, 31, 5));

    private EfficientNet() {}

    /**
     * @param width tenths that the filters are multiplied by
     * @param depth tenths that the blocks are multiplied by
     * @param dropped tenths that are dropped in front of the last layer
     */
    private static Preset of(int number, long published, int size, int width, int depth, int dropped) {
        String title = "EfficientNet-B" + number;
        return new Preset(
                "efficientnet-b" + number,
                title,
                2019,
                "Tan, Le: EfficientNet; figures of torchvision",
                published,
                () -> text(title, size, width, depth, dropped));
    }

    private static String text(String title, int size, int width, int depth, int dropped) {
        List<String> lines = new ArrayList<>();
        lines.add("# " + title);
        lines.add("input " + size + "x" + size + "x3");
        lines.add(DEFINITIONS + "conv " + filters(32, width) + " 3x3 stride 2 padding 1 bias no");
        lines.add("batchnorm\nsilu");
        int stem = filters(32, width);
        int filters = filters(16, width);
        lines.add("plain 3 " + stem + " " + stem / 4 + " " + filters);
        repeat(lines, blocks(1, depth) - 1, "same 3 " + filters + " " + filters / 4);
        for (int[] stage : STAGES) {
            int next = filters(stage[2], width);
            lines.add(
                    "shrink " + EXPANSION * filters + " " + stage[0] + " " + stage[1] + " " + filters / 4 + " " + next);
            repeat(
                    lines,
                    blocks(stage[3], depth) - 1,
                    "block " + EXPANSION * next + " " + stage[0] + " " + next / 4 + " " + next);
            filters = next;
        }
        lines.add("conv " + 4 * filters + " 1x1 bias no");
        lines.add("batchnorm\nsilu\nglobalavgpool\ndropout 0." + dropped + "\ndense 1000\n");
        return String.join("\n", lines);
    }

    private static void repeat(List<String> lines, int times, String line) {
        if (times > 0) {
            lines.add(times == 1 ? line : times + " times " + line);
        }
    }

    /** The nearest multiple of 8, the next one where that is less than nine tenths. */
    private static int filters(int filters, int width) {
        int tenths = filters * width;
        int rounded = Math.max(8, (tenths + 40) / 80 * 8);
        return 100 * rounded < 9 * tenths ? rounded + 8 : rounded;
    }

    private static int blocks(int blocks, int depth) {
        return (blocks * depth + 9) / 10;
    }
}
