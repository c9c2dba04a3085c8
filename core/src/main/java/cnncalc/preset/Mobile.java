package cnncalc.preset;

import java.util.List;

/** Networks for little memory and few multiply-adds. */
final class Mobile {

    private static final String SHUFFLENET = "Ma, Zhang, Zheng, Sun: ShuffleNet V2: Practical Guidelines for Efficient CNN"
            + " Architecture Design; figures of torchvision";
    private static final String SQUEEZENET = "Iandola et al.: SqueezeNet: AlexNet-level accuracy with 50x fewer parameters"
            + " and <0.5MB model size; figures of torchvision";
    private static final String SEARCHING = "Howard et al.: Searching for MobileNetV3; figures of torchvision";

    /** A block of an expansion, a depthwise convolution and a projection; and one that is added to what went in. */
    private static final String INVERTED = """
            define block act e f k s # activation, expanded channels, filters, kernel, stride
              conv e 1x1 bias no
              batchnorm
              act
              depthwise kxk stride s padding k/2 bias no
              batchnorm
              act
              conv f 1x1 bias no
              batchnorm
            end
            define same act e f k
              block act e f k 1
              add in
            end
            """;

    private static final String GATED = """
            define gate q e # squeezed channels, channels
              trunk: identity
              globalavgpool keep yes
              conv q 1x1 relu
              conv e 1x1 hardsigmoid
              multiply trunk
            end
            define gated act e f k s q
              conv e 1x1 bias no
              batchnorm
              act
              depthwise kxk stride s padding k/2 bias no
              batchnorm
              act
              gate q e
              conv f 1x1 bias no
              batchnorm
            end
            define more act e f q
              gated act e f 5 1 q
              add in
            end
            input 224x224x3
            conv 16 3x3 stride 2 padding 1 bias no
            batchnorm
            """;

    private Mobile() {}

    static List<Preset> all() {
        return List.of(
                new Preset("squeezenet-1.0", "SqueezeNet 1.0", 2016, SQUEEZENET, 1_248_424, squeeze("1.0", """
                        conv 96 7x7 stride 2 relu
                        maxpool 3x3 stride 2 rounding ceil
                        2 times fire 16 64
                        fire 32 128
                        maxpool 3x3 stride 2 rounding ceil
                        fire 32 128
                        2 times fire 48 192
                        fire 64 256
                        maxpool 3x3 stride 2 rounding ceil
                        fire 64 256
                        """)),
                new Preset("squeezenet-1.1", "SqueezeNet 1.1", 2016, SQUEEZENET, 1_235_496, squeeze("1.1", """
                        conv 64 3x3 stride 2 relu
                        maxpool 3x3 stride 2 rounding ceil
                        2 times fire 16 64
                        maxpool 3x3 stride 2 rounding ceil
                        2 times fire 32 128
                        maxpool 3x3 stride 2 rounding ceil
                        2 times fire 48 192
                        2 times fire 64 256
                        """)),
                new Preset(
                        "mobilenet-v2",
                        "MobileNet v2",
                        2018,
                        "Sandler et al.: MobileNetV2: Inverted Residuals and Linear Bottlenecks; figures of torchvision",
                        3_504_872,
                        "# MobileNet v2\n" + INVERTED + stem("relu6") + """
                        block relu6 96 24 3 2
                        same relu6 144 24 3
                        block relu6 144 32 3 2
                        2 times same relu6 192 32 3
                        block relu6 192 64 3 2
                        3 times same relu6 384 64 3
                        block relu6 384 96 3 1
                        2 times same relu6 576 96 3
                        block relu6 576 160 3 2
                        2 times same relu6 960 160 3
                        block relu6 960 320 3 1
                        """ + head("relu6")),
                new Preset(
                        "mnasnet-1.0",
                        "MNASNet 1.0",
                        2018,
                        "Tan et al.: MnasNet: Platform-Aware Neural Architecture Search for Mobile; figures of torchvision",
                        4_383_312,
                        "# MNASNet 1.0\n" + INVERTED + stem("relu") + """
                        block relu 48 24 3 2
                        2 times same relu 72 24 3
                        block relu 72 40 5 2
                        2 times same relu 120 40 5
                        block relu 240 80 5 2
                        2 times same relu 480 80 5
                        block relu 480 96 3 1
                        same relu 576 96 3
                        block relu 576 192 5 2
                        3 times same relu 1152 192 5
                        block relu 1152 320 3 1
                        """ + head("relu")),
                new Preset(
                        "mobilenet-v3-large",
                        "MobileNet v3 large",
                        2019,
                        SEARCHING,
                        5_483_032,
                        "# MobileNet v3 large\n" + INVERTED + GATED + """
                        stem: hardswish
                        depthwise 3x3 padding 1 bias no
                        batchnorm
                        relu
                        conv 16 1x1 bias no
                        batchnorm
                        add stem
                        block relu 64 24 3 2
                        same relu 72 24 3
                        gated relu 72 40 5 2 24
                        2 times more relu 120 40 32
                        block hardswish 240 80 3 2
                        same hardswish 200 80 3
                        2 times same hardswish 184 80 3
                        first: gated hardswish 480 112 3 1 120
                        gated hardswish 672 112 3 1 168
                        add first
                        gated hardswish 672 160 5 2 168
                        2 times more hardswish 960 160 240
                        """ + gatedHead(960, 1280)),
                new Preset(
                        "mobilenet-v3-small",
                        "MobileNet v3 small",
                        2019,
                        SEARCHING,
                        2_542_856,
                        "# MobileNet v3 small\n" + INVERTED + GATED + """
                        hardswish
                        depthwise 3x3 stride 2 padding 1 bias no
                        batchnorm
                        relu
                        gate 8 16
                        conv 16 1x1 bias no
                        batchnorm
                        block relu 72 24 3 2
                        same relu 88 24 3
                        gated hardswish 96 40 5 2 24
                        2 times more hardswish 240 40 64
                        gated hardswish 120 48 5 1 32
                        more hardswish 144 48 40
                        gated hardswish 288 96 5 2 72
                        2 times more hardswish 576 96 144
                        """ + gatedHead(576, 1024)),
                new Preset("shufflenet-v2-x0.5", "ShuffleNet v2 x0.5", 2018, SHUFFLENET, 1_366_792, shuffle("0.5", 24)),
                new Preset("shufflenet-v2-x1.0", "ShuffleNet v2 x1.0", 2018, SHUFFLENET, 2_278_604, shuffle("1.0", 58)));
    }

    private static String stem(String activation) {
        return """
                input 224x224x3
                conv 32 3x3 stride 2 padding 1 bias no
                batchnorm
                """ + activation + """

                depthwise 3x3 padding 1 bias no
                batchnorm
                """ + activation + """

                conv 16 1x1 bias no
                batchnorm
                """;
    }

    private static String head(String activation) {
        return "conv 1280 1x1 bias no\nbatchnorm\n" + activation + "\nglobalavgpool\ndropout 0.2\ndense 1000\n";
    }

    private static String gatedHead(int filters, int units) {
        return "conv " + filters + " 1x1 bias no\nbatchnorm\nhardswish\nglobalavgpool\ndense " + units
                + " hardswish\ndropout 0.2\ndense 1000\n";
    }

    private static String squeeze(String version, String layers) {
        return "# SqueezeNet " + version + """

                define fire s e # squeezed channels, expanded
                  squeeze: conv s 1x1 relu
                  small: conv e 1x1 relu
                  large: conv e 3x3 padding 1 relu from squeeze
                  concat from small large
                end
                input 224x224x3
                """ + layers + "dropout 0.5\nconv 1000 1x1 relu\nglobalavgpool\n";
    }

    private static String shuffle(String width, int channels) {
        return "# ShuffleNet v2 x" + width + """

                define main c s # channels, stride
                  conv c 1x1 bias no
                  batchnorm
                  relu
                  depthwise 3x3 stride s padding 1 bias no
                  batchnorm
                  conv c 1x1 bias no
                  batchnorm
                  relu
                end
                define down c
                  depthwise 3x3 stride 2 padding 1 bias no
                  batchnorm
                  conv c 1x1 bias no
                  batchnorm
                  left: relu
                  right: main c 2 from in
                  concat from left right
                  channelshuffle 2
                end
                define same c
                  split 2
                  right: main c 1 from split@1
                  concat from split right
                  channelshuffle 2
                end
                define stage c n
                  down c
                  n-1 times same c
                end
                input 224x224x3
                conv 24 3x3 stride 2 padding 1 bias no
                batchnorm
                relu
                maxpool 3x3 stride 2 padding 1
                """ + "stage " + channels + " 4\nstage " + 2 * channels + " 8\nstage " + 4 * channels + """
                 4
                conv 1024 1x1 bias no
                batchnorm
                relu
                globalavgpool
                dense 1000
                """;
    }
}
