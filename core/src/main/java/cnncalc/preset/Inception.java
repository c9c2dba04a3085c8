package cnncalc.preset;

import java.util.List;

/** Networks whose blocks look at their input through kernels of several sizes at once. */
final class Inception {

    private static final String UNIT = """
            define unit filters kernel step border
              conv filters kernel stride step padding border bias no
              batchnorm
              relu
            end
            """;

    private static final String MODULES = """
            module 64 96 128 16 32 32
            module 128 128 192 32 96 64
            maxpool 3x3 stride 2 rounding ceil
            module 192 96 208 16 48 64
            module 160 112 224 24 64 64
            module 128 128 256 24 64 64
            module 112 144 288 32 64 64
            module 256 160 320 32 128 128
            """;

    private static final String RETHINKING = "Szegedy and others: Rethinking the Inception Architecture; ";

    private static final String THIRD = """
            define a pooled
              one: unit 64 1x1 1 0
              unit 48 1x1 1 0 from in
              five: unit 64 5x5 1 2
              unit 64 1x1 1 0 from in
              2 times unit 96 3x3 1 1
              three: identity
              avgpool 3x3 stride 1 padding 1 from in
              unit pooled 1x1 1 0
              concat one five three
            end
            define c narrow
              one: unit 192 1x1 1 0
              unit narrow 1x1 1 0 from in
              unit narrow 1x7 1 0x3
              seven: unit 192 7x1 1 3x0
              unit narrow 1x1 1 0 from in
              unit narrow 7x1 1 3x0
              unit narrow 1x7 1 0x3
              unit narrow 7x1 1 3x0
              twice: unit 192 1x7 1 0x3
              avgpool 3x3 stride 1 padding 1 from in
              unit 192 1x1 1 0
              concat one seven twice
            end
            define e
              one: unit 320 1x1 1 0
              split: unit 384 1x1 1 0 from in
              flat: unit 384 1x3 1 0x1
              tall: unit 384 3x1 1 1x0 from split
              unit 448 1x1 1 0 from in
              deep: unit 384 3x3 1 1
              deepflat: unit 384 1x3 1 0x1
              deeptall: unit 384 3x1 1 1x0 from deep
              avgpool 3x3 stride 1 padding 1 from in
              unit 192 1x1 1 0
              concat one flat tall deepflat deeptall
            end
            unit 32 3x3 2 0
            unit 32 3x3 1 0
            unit 64 3x3 1 1
            maxpool 3x3 stride 2
            unit 80 1x1 1 0
            unit 192 3x3 1 0
            maxpool 3x3 stride 2
            a 32
            2 times a 64
            group
              three: unit 384 3x3 2 0
              unit 64 1x1 1 0 from in
              unit 96 3x3 1 1
              deep: unit 96 3x3 2 0
              maxpool 3x3 stride 2 from in
              concat three deep
            end
            c 128
            2 times c 160
            mixed: c 192
            """;

    private static final String SIDE = """
            avgpool 5x5 stride 3
            unit 128 1x1 1 0
            unit 768 5x5 1 0
            globalavgpool
            side: dense 1000
            """;

    private static final String LAST = """
            group from mixed
              unit 192 1x1 1 0
              three: unit 320 3x3 2 0
              unit 192 1x1 1 0 from in
              unit 192 1x7 1 0x3
              unit 192 7x1 1 3x0
              deep: unit 192 3x3 2 0
              maxpool 3x3 stride 2 from in
              concat three deep
            end
            2 times e
            globalavgpool
            """;

    static final List<Preset> ALL = List.of(
            new Preset(
                    "googlenet",
                    "GoogLeNet",
                    2014,
                    "Szegedy and others: Going Deeper with Convolutions; Caffe's bvlc_googlenet without its side branches",
                    6_998_552,
                    """
                    # GoogLeNet
                    input 224x224x3
                    define module point narrow3 wide3 narrow5 wide5 pooled
                      one: conv point 1x1 relu
                      conv narrow3 1x1 relu from in
                      three: conv wide3 3x3 padding 1 relu
                      conv narrow5 1x1 relu from in
                      five: conv wide5 5x5 padding 2 relu
                      maxpool 3x3 stride 1 padding 1 from in
                      conv pooled 1x1 relu
                      concat one three five
                    end
                    conv 64 7x7 stride 2 padding 3 relu
                    maxpool 3x3 stride 2 rounding ceil
                    localresponsenorm
                    conv 64 1x1 relu
                    conv 192 3x3 padding 1 relu
                    localresponsenorm
                    maxpool 3x3 stride 2 rounding ceil
                    """ + MODULES + """
                    maxpool 3x3 stride 2 rounding ceil
                    module 256 160 320 32 128 128
                    module 384 192 384 48 128 128
                    globalavgpool
                    dropout 0.4
                    dense 1000 softmax
                    """),
            new Preset(
                    "googlenet-torchvision",
                    "GoogLeNet (torchvision)",
                    2014,
                    "torchvision: num_params of googlenet",
                    6_624_904,
                    "# GoogLeNet (torchvision)\ninput 224x224x3\n" + UNIT + """
                    define module point narrow3 wide3 narrow5 wide5 pooled
                      one: unit point 1x1 1 0
                      unit narrow3 1x1 1 0 from in
                      three: unit wide3 3x3 1 1
                      unit narrow5 1x1 1 0 from in
                      five: unit wide5 3x3 1 1
                      maxpool 3x3 stride 1 padding 1 from in
                      unit pooled 1x1 1 0
                      concat one three five
                    end
                    unit 64 7x7 2 3
                    maxpool 3x3 stride 2 rounding ceil
                    unit 64 1x1 1 0
                    unit 192 3x3 1 1
                    maxpool 3x3 stride 2 rounding ceil
                    """ + MODULES + """
                    maxpool 2x2 stride 2 rounding ceil
                    module 256 160 320 32 128 128
                    module 384 192 384 48 128 128
                    globalavgpool
                    dropout 0.2
                    dense 1000
                    """),
            new Preset(
                    "inception-v3",
                    "Inception v3",
                    2015,
                    RETHINKING + "num_params of torchvision, side branch included",
                    27_161_264,
                    () -> "# Inception v3\n" + third("batchnorm", SIDE)
                            + "dropout 0.5\nlogits: dense 1000\noutput logits side\n"),
            new Preset(
                    "inception-v3-keras",
                    "Inception v3 (Keras)",
                    2015,
                    RETHINKING + "figures of keras.applications",
                    23_851_784,
                    () -> "# Inception v3 (Keras)\n" + third("batchnorm scale no statistics parameters", "")
                            + "dense 1000 softmax\n"),
            new Preset("xception", "Xception", 2016, "Chollet: Xception, table 3", 22_855_952, """
                    # Xception
                    input 299x299x3
                    define first filters
                      separable filters 3x3 padding same bias no
                      batchnorm
                      relu
                      separable filters 3x3 padding same bias no
                      batchnorm
                      main: maxpool 3x3 stride 2 padding same
                      conv filters 1x1 stride 2 padding same bias no from in
                      batchnorm
                      add main
                    end
                    define unit filters
                      relu
                      separable filters 3x3 padding same bias no
                      batchnorm
                    end
                    define down wide filters
                      unit wide
                      unit filters
                      main: maxpool 3x3 stride 2 padding same
                      conv filters 1x1 stride 2 padding same bias no from in
                      batchnorm
                      add main
                    end
                    define middle
                      3 times unit 728
                      add in
                    end
                    conv 32 3x3 stride 2 bias no
                    batchnorm
                    relu
                    conv 64 3x3 bias no
                    batchnorm
                    relu
                    first 128
                    down 256 256
                    down 728 728
                    8 times middle
                    down 728 1024
                    separable 1536 3x3 padding same bias no
                    batchnorm
                    relu
                    separable 2048 3x3 padding same bias no
                    batchnorm
                    relu
                    globalavgpool
                    dense 1000 softmax
                    """));

    private Inception() {}

    private static String third(String normalization, String side) {
        String unit = UNIT.replace("batchnorm", normalization);
        return "input 299x299x3\n" + unit + THIRD + side + LAST;
    }
}
