package cnncalc.preset;

import java.util.List;

/** The networks of the five posts, and those that they are measured against. */
final class Posts {

    private static final String METAMONG = "Post: counting parameters in Keras, four cases";

    private Posts() {}

    static final List<Preset> ALL = List.of(
            new Preset(
                    "mnist-cnn", "MNIST CNN", 2019, "TensorFlow tutorial: Convolutional Neural Network", 93_322, """
                    # MNIST CNN
                    input 28x28x1
                    conv 32 3x3 relu
                    maxpool 2x2
                    conv 64 3x3 relu
                    maxpool 2x2
                    conv 64 3x3 relu
                    flatten
                    dense 64 relu
                    dense 10 softmax
                    """),
            new Preset("alexnet", "AlexNet", 2012, "Post: AlexNet, tensor sizes and parameters", 62_378_344, """
                    # AlexNet
                    input 227x227x3
                    Conv-1: conv 96 11x11 stride 4 relu
                    MaxPool-1: maxpool 3x3 stride 2
                    Conv-2: conv 256 5x5 padding 2 relu
                    MaxPool-2: maxpool 3x3 stride 2
                    Conv-3: conv 384 3x3 padding 1 relu
                    Conv-4: conv 384 3x3 padding 1 relu
                    Conv-5: conv 256 3x3 padding 1 relu
                    MaxPool-3: maxpool 3x3 stride 2
                    FC-1: dense 4096 relu
                    FC-2: dense 4096 relu
                    FC-3: dense 1000 softmax
                    """),
            new Preset(
                    "alexnet-grouped",
                    "AlexNet, two groups",
                    2012,
                    "Krizhevsky, Sutskever, Hinton: ImageNet Classification with Deep Convolutional Neural Networks",
                    60_965_224,
                    """
                    # AlexNet, two groups
                    input 227x227x3
                    Conv-1: conv 96 11x11 stride 4 relu
                    MaxPool-1: maxpool 3x3 stride 2
                    Conv-2: conv 256 5x5 padding 2 groups 2 relu
                    MaxPool-2: maxpool 3x3 stride 2
                    Conv-3: conv 384 3x3 padding 1 relu
                    Conv-4: conv 384 3x3 padding 1 groups 2 relu
                    Conv-5: conv 256 3x3 padding 1 groups 2 relu
                    MaxPool-3: maxpool 3x3 stride 2
                    FC-1: dense 4096 relu
                    FC-2: dense 4096 relu
                    FC-3: dense 1000 softmax
                    """),
            new Preset("lenet-5", "LeNet-5", 1998, "LeNet-5 as textbooks have it", 61_706, """
                    # LeNet-5
                    input 32x32x1
                    C1: conv 6 5x5 tanh
                    S2: avgpool 2x2
                    C3: conv 16 5x5 tanh
                    S4: avgpool 2x2
                    C5: conv 120 5x5 tanh
                    flatten
                    F6: dense 84 tanh
                    output: dense 10 softmax
                    """),
            new Preset(
                    "lenet-5-1998",
                    "LeNet-5 (1998 paper)",
                    1998,
                    "LeCun, Bottou, Bengio, Haffner: Gradient-Based Learning Applied to Document Recognition",
                    60_840,
                    """
                    # LeNet-5 (1998 paper)
                    input 32x32x1
                    C1: conv 6 5x5
                    S2: subsample 2x2
                    C3: conv 16 5x5 connections 0,1,2/1,2,3/2,3,4/3,4,5/0,4,5/0,1,5/0,1,2,3/1,2,3,4/2,3,4,5/0,3,4,5\
                    /0,1,4,5/0,1,2,5/0,1,3,4/1,2,4,5/0,2,3,5/0,1,2,3,4,5
                    S4: subsample 2x2
                    C5: conv 120 5x5
                    F6: dense 84 tanh
                    output: rbf 10
                    """),
            new Preset("lenet-5-rgb", "LeNet-5 (RGB, the post's code)", 2020, "Post: LeNet-5 in Keras", 388_502, """
                    # LeNet-5 (RGB, the post's code)
                    input 64x64x3
                    conv 6 3x3 relu
                    maxpool 2x2
                    conv 16 3x3 relu
                    maxpool 2x2
                    flatten
                    dense 120 relu
                    dense 84 relu
                    dense 10 softmax
                    """),
            new Preset(
                    "lenet-5-rgb-no-bias",
                    "LeNet-5 (RGB, the post's table)",
                    2020,
                    "Post: LeNet-5 in Keras",
                    33_058,
                    """
                    # LeNet-5 (RGB, the post's table)
                    input 64x64x3
                    conv 6 3x3 bias no
                    maxpool 2x2
                    conv 16 4x4 bias no
                    maxpool 2x2
                    flatten
                    dense 10 bias no
                    """),
            new Preset("mnist-keras", "MNIST CNN with dropout", 2017, "Post: understanding CNN", 1_199_882, """
                    # MNIST CNN with dropout
                    input 28x28x1
                    conv 32 3x3 relu
                    conv 64 3x3 relu
                    maxpool 2x2
                    dropout 0.25
                    flatten
                    dense 128 relu
                    dropout 0.5
                    dense 10 softmax
                    """),
            new Preset("dense-60-24-10-1", "Three dense layers", 2017, "Post: understanding CNN", 1_725, """
                    # Three dense layers
                    input 60
                    dense 24
                    dense 10
                    dense 1
                    """),
            new Preset("kernel-too-large", "A kernel that does not fit", 2017, "Post: understanding CNN", 3_200, """
                    # A kernel that does not fit
                    input 5x5x1
                    conv 64 7x7
                    """),
            new Preset("metamong-1", "Keras case 1: a small CNN", 2021, METAMONG, 113_386, """
                    # Keras case 1: a small CNN
                    input 28x28x1
                    conv 32 3x3 relu
                    maxpool 2x2
                    conv 32 3x3 relu
                    maxpool 2x2
                    flatten
                    dense 128 relu
                    dense 10 softmax
                    """),
            new Preset("metamong-2", "Keras case 2: one kernel", 2021, METAMONG, 10, """
                    # Keras case 2: one kernel
                    input 10x10x1
                    conv 1 3x3 sigmoid
                    """),
            new Preset("metamong-3", "Keras case 3: two convolutions", 2021, METAMONG, 142, """
                    # Keras case 3: two convolutions
                    input 10x10x1
                    conv 5 3x3
                    conv 2 3x3
                    """),
            new Preset("metamong-4", "Keras case 4: one dimension", 2021, METAMONG, 153, """
                    # Keras case 4: one dimension
                    input 100x5
                    conv 8 3
                    conv 1 3
                    """));
}
