package cnncalc.preset;

import java.util.List;

/** Networks between AlexNet and the residual ones, and those that made AlexNet small. */
final class Early {

    private static final String SQUEEZENET = "Iandola and others: SqueezeNet; figures of torchvision";

    private static final String FIRE = """
            input 224x224x3
            define fire narrow wide
              squeezed: conv narrow 1x1 relu
              point: conv wide 1x1 relu
              conv wide 3x3 padding 1 relu from squeezed
              concat point
            end
            """;

    private static final String CLASSIFIER = """
            dropout 0.5
            conv 1000 1x1 relu
            globalavgpool
            """;

    static final List<Preset> ALL = List.of(
            new Preset(
                    "alexnet-torchvision",
                    "AlexNet (torchvision)",
                    2014,
                    "Krizhevsky: One weird trick for parallelizing convolutional neural networks; figures of torchvision",
                    61_100_840,
                    """
                    # AlexNet (torchvision)
                    input 224x224x3
                    conv 64 11x11 stride 4 padding 2 relu
                    maxpool 3x3 stride 2
                    conv 192 5x5 padding 2 relu
                    maxpool 3x3 stride 2
                    conv 384 3x3 padding 1 relu
                    conv 256 3x3 padding 1 relu
                    conv 256 3x3 padding 1 relu
                    maxpool 3x3 stride 2
                    flatten
                    dropout 0.5
                    dense 4096 relu
                    dropout 0.5
                    dense 4096 relu
                    dense 1000
                    """),
            new Preset(
                    "zfnet",
                    "ZFNet",
                    2013,
                    "Zeiler, Fergus: Visualizing and Understanding Convolutional Networks",
                    62_357_608,
                    """
                    # ZFNet
                    input 224x224x3
                    conv 96 7x7 stride 2 padding 1 relu
                    maxpool 3x3 stride 2 padding 1
                    conv 256 5x5 stride 2 relu
                    maxpool 3x3 stride 2 padding 1
                    conv 384 3x3 padding 1 relu
                    conv 384 3x3 padding 1 relu
                    conv 256 3x3 padding 1 relu
                    maxpool 3x3 stride 2
                    dense 4096 relu
                    dropout 0.5
                    dense 4096 relu
                    dropout 0.5
                    dense 1000 softmax
                    """),
            new Preset(
                    "nin", "Network in Network (CIFAR-10)", 2013, "Lin, Chen, Yan: Network In Network", 966_986, """
                    # Network in Network (CIFAR-10)
                    input 32x32x3
                    conv 192 5x5 padding 2 relu
                    conv 160 1x1 relu
                    conv 96 1x1 relu
                    maxpool 3x3 stride 2 rounding ceil
                    dropout 0.5
                    conv 192 5x5 padding 2 relu
                    conv 192 1x1 relu
                    conv 192 1x1 relu
                    avgpool 3x3 stride 2 rounding ceil
                    dropout 0.5
                    conv 192 3x3 padding 1 relu
                    conv 192 1x1 relu
                    conv 10 1x1 relu
                    globalavgpool
                    softmax
                    """),
            new Preset(
                    "nin-imagenet",
                    "Network in Network (ImageNet)",
                    2013,
                    "Lin, Chen, Yan: Network In Network; the authors' network in Caffe's model zoo",
                    7_595_176,
                    """
                    # Network in Network (ImageNet)
                    input 227x227x3
                    define block filters kernel step border
                      conv filters kernel stride step padding border relu
                      2 times conv filters 1x1 relu
                    end
                    block 96 11x11 4 0
                    maxpool 3x3 stride 2
                    block 256 5x5 1 2
                    maxpool 3x3 stride 2
                    block 384 3x3 1 1
                    maxpool 3x3 stride 2
                    dropout 0.5
                    conv 1024 3x3 padding 1 relu
                    conv 1024 1x1 relu
                    conv 1000 1x1 relu
                    globalavgpool
                    softmax
                    """),
            new Preset(
                    "squeezenet-1-0",
                    "SqueezeNet 1.0",
                    2016,
                    SQUEEZENET,
                    1_248_424,
                    "# SqueezeNet 1.0\n" + FIRE + """
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
                    """ + CLASSIFIER),
            new Preset(
                    "squeezenet-1-1",
                    "SqueezeNet 1.1",
                    2016,
                    SQUEEZENET,
                    1_235_496,
                    "# SqueezeNet 1.1\n" + FIRE + """
                    conv 64 3x3 stride 2 relu
                    maxpool 3x3 stride 2 rounding ceil
                    2 times fire 16 64
                    maxpool 3x3 stride 2 rounding ceil
                    2 times fire 32 128
                    maxpool 3x3 stride 2 rounding ceil
                    2 times fire 48 192
                    2 times fire 64 256
                    """ + CLASSIFIER));

    private Early() {}
}
