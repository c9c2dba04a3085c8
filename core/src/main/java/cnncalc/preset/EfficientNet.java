package cnncalc.preset;

import java.util.List;

/** EfficientNet: one network, B0, made wider and deeper by two factors. */
final class EfficientNet {

    private static final String SOURCE =
            "Tan, Le: EfficientNet: Rethinking Model Scaling for Convolutional Neural Networks; figures of torchvision";

    private static final String BLOCKS = """
            define tail k s e q f # kernel, stride, expanded and squeezed channels, filters
              depthwise kxk stride s padding k/2 bias no
              batchnorm
              trunk: silu
              globalavgpool keep yes
              conv q 1x1 silu
              conv e 1x1 sigmoid
              multiply trunk
              conv f 1x1 bias no
              batchnorm
            end
            define block k s c f
              conv 6*c 1x1 bias no
              batchnorm
              silu
              tail k s 6*c c/4 f
            end
            define more k c
              block k 1 c c
              add in
            end
            define start c
              tail 3 1 c c/4 c
              add in
            end
            define stage n k s c f # blocks, kernel, stride, channels, filters
              block k s c f
              n-1 times more k f
            end
            """;

    /** Of each stage of B0: blocks, kernel, stride, filters. */
    private static final int[][] STAGES = {
        {2, 3, 2, 24}, {2, 5, 2, 40}, {3, 3, 2, 80}, {3, 5, 1, 112}, {4, 5, 2, 192}, {1, 3, 1, 320}
    };

    private final int width;
    private final int depth;

    /** Takes the factors in tenths. */
    private EfficientNet(int width, int depth) {
        this.width = width;
        this.depth = depth;
    }

    static List<Preset> all() {
        return List.of(
                new EfficientNet(10, 10).preset(0, 5_288_548, 224, 2),
                new EfficientNet(10, 11).preset(1, 7_794_184, 240, 2),
                new EfficientNet(11, 12).preset(2, 9_109_994, 288, 3),
                new EfficientNet(12, 14).preset(3, 12_233_232, 300, 3),
                new EfficientNet(14, 18).preset(4, 19_341_616, 380, 4),
                new EfficientNet(16, 22).preset(5, 30_389_784, 456, 4),
                new EfficientNet(18, 26).preset(6, 43_040_704, 528, 5),
                new EfficientNet(20, 31).preset(7, 66_347_960, 600, 5));
    }

    private Preset preset(int number, long published, int size, int dropped) {
        String title = "EfficientNet-B" + number;
        String text = "# " + title + "\n" + BLOCKS + "input " + size + "x" + size + "x3\n" + layers()
                + "globalavgpool\ndropout 0." + dropped + "\ndense 1000\n";
        return new Preset("efficientnet-b" + number, title, 2019, SOURCE, published, text);
    }

    private String layers() {
        int channels = channels(16);
        StringBuilder text = new StringBuilder(unit(channels(32), "3x3 stride 2 padding 1"));
        text.append("tail 3 1 ").append(channels(32)).append(' ').append(channels(32) / 4);
        text.append(' ').append(channels).append('\n');
        text.append(blocks(1) - 1).append(" times start ").append(channels).append('\n');
        for (int[] stage : STAGES) {
            int filters = channels(stage[3]);
            text.append("stage ").append(blocks(stage[0])).append(' ').append(stage[1]);
            text.append(' ').append(stage[2]).append(' ').append(channels).append(' ');
            text.append(filters).append('\n');
            channels = filters;
        }
        return text.append(unit(4 * channels, "1x1")).toString();
    }

    private static String unit(int filters, String rest) {
        return "conv " + filters + " " + rest + " bias no\nbatchnorm\nsilu\n";
    }

    private int blocks(int ofFirst) {
        return (ofFirst * depth + 9) / 10;
    }

    /** The nearest multiple of 8, but not less than nine tenths. */
    private int channels(int ofFirst) {
        int tenths = ofFirst * width;
        int nearest = (tenths + 40) / 80 * 8;
        return 100 * nearest < 9 * tenths ? nearest + 8 : nearest;
    }
}
