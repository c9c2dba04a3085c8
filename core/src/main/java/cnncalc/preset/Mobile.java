package cnncalc.preset;

import java.util.ArrayList;
import java.util.List;

/** Networks for small machines, their convolutions taken apart into depthwise and 1×1 ones. */
final class Mobile {

    private static final String FIRST =
            "Howard and others: MobileNets; TF-Slim's table and Keras's trainable parameters";

    private static final String EXPAND = """
            define widen wide kernel step function
              conv wide 1x1 bias no
              batchnorm
              function
              depthwise kernel stride step padding kernel/2 bias no
              batchnorm
              function
            end
            define project filters
              conv filters 1x1 bias no
              batchnorm
            end
            """;

    private static final String SHRINK = """
            define shrink wide kernel step filters
              widen wide kernel step FUNCTION
              project filters
            end
            define block wide kernel filters
              widen wide kernel 1 FUNCTION
              project filters
              add in
            end
            """;

    private static final String SQUEEZE = """
            define excite wide narrow
              globalavgpool keep yes
              conv narrow 1x1 relu
              conv wide 1x1
              hardsigmoid
              multiply in
            end
            define shrink wide kernel step filters function
              widen wide kernel step function
              project filters
            end
            define block wide kernel filters function
              widen wide kernel 1 function
              project filters
              add in
            end
            define shrinkse wide kernel step narrow filters function
              widen wide kernel step function
              excite wide narrow
              project filters
            end
            define blockse wide kernel narrow filters function
              widen wide kernel 1 function
              excite wide narrow
              project filters
              add in
            end
            conv 16 3x3 stride 2 padding 1 bias no
            batchnorm
            hardswish
            """;

    static final List<Preset> ALL = all();

    private Mobile() {}

    /** In the paper's widths and sizes; the size changes no parameter. */
    static final List<Preset> FIRST_ONES = firstOnes();

    private static List<Preset> firstOnes() {
        List<Preset> presets = new ArrayList<>();
        for (int size : new int[] {224, 192, 160, 128}) {
            presets.add(first("1.0", size, 4_231_976, 8));
            presets.add(first("0.75", size, 2_585_560, 6));
            presets.add(first("0.5", size, 1_331_592, 4));
            presets.add(first("0.25", size, 470_072, 2));
        }
        return presets;
    }

    private static List<Preset> all() {
        List<Preset> presets = new ArrayList<>();
        presets.add(second());
        presets.add(largeThird());
        presets.add(smallThird());
        presets.add(mnasNet());
        presets.add(shuffle("0.5x", 1_366_792, 24, 48, 96, 1024));
        presets.add(shuffle("1.0x", 2_278_604, 58, 116, 232, 1024));
        presets.add(shuffle("1.5x", 3_503_624, 88, 176, 352, 1024));
        presets.add(shuffle("2.0x", 7_393_996, 122, 244, 488, 2048));
        return presets;
    }

    /**
     * @param eighths the width multiplier
     */
    private static Preset first(String width, int size, long published, int eighths) {
        boolean largest = size == 224;
        String title = "MobileNet " + width + (largest ? "" : ", " + size);
        String id = "mobilenet-" + width.replace('.', '-') + (largest ? "" : "-" + size);
        return new Preset(id, title, 2017, FIRST, published, () -> first(title, size, eighths));
    }

    private static String first(String title, int size, int eighths) {
        StringBuilder text = new StringBuilder("# " + title + """

                input SIZE
                define block step filters
                  depthwise 3x3 stride step padding same bias no
                  batchnorm
                  relu6
                  conv filters 1x1 bias no
                  batchnorm
                  relu6
                end
                """);
        text.append("conv " + 32 * eighths / 8 + " 3x3 stride 2 padding same bias no\nbatchnorm\nrelu6\n");
        String[] uses = {"block 1 8", "block 2 16", "block 1 16", "block 2 32", "block 1 32", "block 2 64"};
        for (String use : uses) {
            text.append(scaled(use, eighths));
        }
        text.append(scaled("5 times block 1 64", eighths));
        text.append(scaled("block 2 128", eighths)).append(scaled("block 1 128", eighths));
        text.append("globalavgpool\ndropout 0.001\ndense 1000 softmax\n");
        return text.toString().replace("SIZE", size + "x" + size + "x3");
    }

    /** Returns a use whose last word, in eighths of the filters, is multiplied. */
    private static String scaled(String use, int eighths) {
        int last = use.lastIndexOf(' ') + 1;
        return use.substring(0, last) + Integer.parseInt(use.substring(last)) * eighths + "\n";
    }

    private static Preset second() {
        return new Preset(
                "mobilenet-v2",
                "MobileNet v2",
                2018,
                "Sandler and others: MobileNetV2; figures of torchvision",
                3_504_872,
                () -> "# MobileNet v2\ninput 224x224x3\n" + EXPAND + SHRINK.replace("FUNCTION", "relu6") + """
                        conv 32 3x3 stride 2 padding 1 bias no
                        batchnorm
                        relu6
                        depthwise 3x3 padding 1 bias no
                        batchnorm
                        relu6
                        project 16
                        shrink 96 3 2 24
                        block 144 3 24
                        shrink 144 3 2 32
                        2 times block 192 3 32
                        shrink 192 3 2 64
                        3 times block 384 3 64
                        shrink 384 3 1 96
                        2 times block 576 3 96
                        shrink 576 3 2 160
                        2 times block 960 3 160
                        shrink 960 3 1 320
                        conv 1280 1x1 bias no
                        batchnorm
                        relu6
                        globalavgpool
                        dropout 0.2
                        dense 1000
                        """);
    }

    private static final String THIRD = "Howard and others: Searching for MobileNetV3; figures of torchvision";

    private static Preset largeThird() {
        return new Preset(
                "mobilenet-v3-large",
                "MobileNet v3 large",
                2019,
                THIRD,
                5_483_032,
                "# MobileNet v3 large\ninput 224x224x3\n" + EXPAND + SQUEEZE + """
                        stem: identity
                        depthwise 3x3 padding 1 bias no
                        batchnorm
                        relu
                        project 16
                        add stem
                        shrink 64 3 2 24 relu
                        block 72 3 24 relu
                        shrinkse 72 5 2 24 40 relu
                        2 times blockse 120 5 32 40 relu
                        shrink 240 3 2 80 hardswish
                        block 200 3 80 hardswish
                        2 times block 184 3 80 hardswish
                        shrinkse 480 3 1 120 112 hardswish
                        blockse 672 3 168 112 hardswish
                        shrinkse 672 5 2 168 160 hardswish
                        2 times blockse 960 5 240 160 hardswish
                        conv 960 1x1 bias no
                        batchnorm
                        hardswish
                        globalavgpool
                        dense 1280
                        hardswish
                        dropout 0.2
                        dense 1000
                        """);
    }

    private static Preset smallThird() {
        return new Preset(
                "mobilenet-v3-small",
                "MobileNet v3 small",
                2019,
                THIRD,
                2_542_856,
                "# MobileNet v3 small\ninput 224x224x3\n" + EXPAND + SQUEEZE + """
                        depthwise 3x3 stride 2 padding 1 bias no
                        batchnorm
                        relu
                        excite 16 8
                        project 16
                        shrink 72 3 2 24 relu
                        block 88 3 24 relu
                        shrinkse 96 5 2 24 40 hardswish
                        2 times blockse 240 5 64 40 hardswish
                        shrinkse 120 5 1 32 48 hardswish
                        blockse 144 5 40 48 hardswish
                        shrinkse 288 5 2 72 96 hardswish
                        2 times blockse 576 5 144 96 hardswish
                        conv 576 1x1 bias no
                        batchnorm
                        hardswish
                        globalavgpool
                        dense 1024
                        hardswish
                        dropout 0.2
                        dense 1000
                        """);
    }

    private static Preset mnasNet() {
        return new Preset(
                "mnasnet-1-0",
                "MNASNet 1.0",
                2018,
                "Tan and others: MnasNet; figures of torchvision",
                4_383_312,
                () -> "# MNASNet 1.0\ninput 224x224x3\n" + EXPAND + SHRINK.replace("FUNCTION", "relu") + """
                        conv 32 3x3 stride 2 padding 1 bias no
                        batchnorm
                        relu
                        depthwise 3x3 padding 1 bias no
                        batchnorm
                        relu
                        project 16
                        shrink 48 3 2 24
                        2 times block 72 3 24
                        shrink 72 5 2 40
                        2 times block 120 5 40
                        shrink 240 5 2 80
                        2 times block 480 5 80
                        shrink 480 3 1 96
                        block 576 3 96
                        shrink 576 5 2 192
                        3 times block 1152 5 192
                        shrink 1152 3 1 320
                        conv 1280 1x1 bias no
                        batchnorm
                        relu
                        globalavgpool
                        dropout 0.2
                        dense 1000
                        """);
    }

    /**
     * @param filters of the second halves in each of the three stages, and of the last convolution
     */
    private static Preset shuffle(String width, long published, int... filters) {
        String title = "ShuffleNet v2 " + width;
        String source = "Ma and others: ShuffleNet V2; figures of torchvision";
        String id = "shufflenet-v2-" + width.replace('.', '-');
        return new Preset(id, title, 2018, source, published, () -> shuffleText(title, filters));
    }

    private static String shuffleText(String title, int... filters) {
        return "# " + title
                + """

                input 224x224x3
                define branch filters step
                  conv filters 1x1 bias no
                  batchnorm
                  relu
                  depthwise 3x3 stride step padding 1 bias no
                  batchnorm
                  conv filters 1x1 bias no
                  batchnorm
                  relu
                end
                define down filters
                  depthwise 3x3 stride 2 padding 1 bias no
                  batchnorm
                  conv filters 1x1 bias no
                  batchnorm
                  near: relu
                  far: branch filters 2 from in
                  concat from near far
                  channelshuffle 2
                end
                define block filters
                  halves: split 2
                  branch filters 1 from halves@1
                  far: identity
                  concat from halves far
                  channelshuffle 2
                end
                conv 24 3x3 stride 2 padding 1 bias no
                batchnorm
                relu
                maxpool 3x3 stride 2 padding 1
                down A
                3 times block A
                down B
                7 times block B
                down C
                3 times block C
                conv LAST 1x1 bias no
                batchnorm
                relu
                globalavgpool
                dense 1000
                """.replace(" A\n", " " + filters[0] + "\n")
                        .replace(" B\n", " " + filters[1] + "\n")
                        .replace(" C\n", " " + filters[2] + "\n")
                        .replace("LAST", Integer.toString(filters[3]));
    }
}
