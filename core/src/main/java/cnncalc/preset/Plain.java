package cnncalc.preset;

import java.util.ArrayList;
import java.util.List;

/** Convolutions one behind the other, from AlexNet to VGG. */
final class Plain {

    private static final String NIN = "Lin, Chen, Yan: Network In Network";

    private Plain() {}

    static List<Preset> all() {
        List<Preset> presets = new ArrayList<>(OWN);
        presets.addAll(Vgg.all());
        return presets;
    }

    private static final List<Preset> OWN = List.of(
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
                    2 times conv 256 3x3 padding 1 relu
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
                    "Zeiler, Fergus: Visualizing and Understanding Convolutional Networks, the sizes of its figure 3",
                    62_357_608,
                    """
                    # ZFNet
                    input 224x224x3
                    conv 96 7x7 stride 2 padding 1 relu
                    maxpool 3x3 stride 2 padding 1
                    localresponsenorm 5
                    conv 256 5x5 stride 2 relu
                    maxpool 3x3 stride 2 padding 1
                    localresponsenorm 5
                    2 times conv 384 3x3 padding 1 relu
                    conv 256 3x3 padding 1 relu
                    maxpool 3x3 stride 2
                    flatten
                    dense 4096 relu
                    dropout 0.5
                    dense 4096 relu
                    dropout 0.5
                    dense 1000 softmax
                    """),
            new Preset("nin", "NiN", 2013, NIN + "; the authors' ImageNet network for Caffe", 7_595_176, """
                    # NiN
                    define block f k s p # filters, kernel, stride, padding
                      conv f kxk stride s padding p relu
                      2 times conv f 1x1 relu
                    end
                    input 227x227x3
                    block 96 11 4 0
                    maxpool 3x3 stride 2
                    block 256 5 1 2
                    maxpool 3x3 stride 2
                    block 384 3 1 1
                    maxpool 3x3 stride 2
                    dropout 0.5
                    conv 1024 3x3 padding 1 relu
                    conv 1024 1x1 relu
                    conv 1000 1x1 relu
                    globalavgpool
                    softmax
                    """),
            new Preset("nin-cifar", "NiN for CIFAR-10", 2013, NIN + "; the authors' CIFAR-10 network", 966_986, """
                    # NiN for CIFAR-10
                    input 32x32x3
                    conv 192 5x5 padding 2 relu
                    conv 160 1x1 relu
                    conv 96 1x1 relu
                    maxpool 3x3 stride 2 rounding ceil
                    dropout 0.5
                    conv 192 5x5 padding 2 relu
                    2 times conv 192 1x1 relu
                    avgpool 3x3 stride 2 rounding ceil
                    dropout 0.5
                    conv 192 3x3 padding 1 relu
                    conv 192 1x1 relu
                    conv 10 1x1 relu
                    globalavgpool
                    softmax
                    """));
}
