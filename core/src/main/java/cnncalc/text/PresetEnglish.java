package cnncalc.text;

/** What is said about the presets, in English: what a source gets wrong or leaves open. */
final class PresetEnglish {

    private PresetEnglish() {}

    static final String ALL = """
            note.mnist-cnn = The post writes vectors as (576, 1), and gives the pooling stride both as 2 and as a part of (2, 2). Its lesson stands: biases count, in convolutions and in dense layers.
            note.alexnet = The post says 55×55×96×3 for the first convolution; a kernel adds over the three input channels, so 55×55×96 is all there is. Once it gives 27×27×256 for Conv-5; it is 13×13×256. The input is 227×227: with 224, as the paper prints it, 55 does not come out.
            note.alexnet-grouped = The paper's own network: Conv-2, 4 and 5 are split between two GPUs (groups 2), and so have half the weights: 60,965,224 instead of 62,378,344.
            note.lenet-5-rgb = This is what the post's code builds. The table beside the code is another network: no biases, a 4×4 second kernel, one dense layer; see LeNet-5 (RGB, the post's table).
            note.lenet-5-rgb-no-bias = The post's table leaves out all biases, takes a 4×4 second kernel and a single dense layer: 33,058. Its code builds another network, with 388,502. One dense layer on the raw image, 12,288 × 10, takes 122,880, about 3.7 times as many (the post: about 4).
            note.lenet-5 = The LeNet-5 of today's textbooks: average pooling without parameters, and C3 connected to all six maps (2,416). The paper's own has 60,000 trainable parameters.
            note.lenet-5-1998 = As the paper has it: subsampling with a trained coefficient and bias (12 and 32), C3 connected by a table (1,516, not 2,416), and an output of 10 fixed patterns of 84: 60,000 parameters are trained.
            note.metamong-1 = 11×11 pooled by 2 gives 5×5: the odd last row and column are dropped.
            note.kernel-too-large = The image's size is not in the parameters: 64 kernels of 7×7 have 3,200, though a 7×7 kernel does not fit into 5×5 and no output exists.
            note.mnist-keras = The second convolution has 18,496 parameters, 18,432 without its 64 biases.
            note.resnet-50 = The stride stands in the 3×3 convolutions, as torchvision builds it (“v1.5”); the paper has it in the 1×1. The parameters are the same.
            note.alexnet-torchvision = What torchvision calls AlexNet is the network of “One weird trick” (2014): 64 kernels first, not 96, and no groups. The network of 2012 has 60,965,224.
            note.zfnet = The paper prints no total. This is what the sizes of its figure 3 come to; its convolutions are not split into groups as AlexNet’s are.
            note.resnext-50-32x4d = The name says 32 groups of 4 channels each in the first stage; a stage later each group has twice as many.
            note.resnet-110-cifar-10 = Shortcuts without parameters, the paper’s option A: every second row and column is kept, and channels of zeros are put around.
            note.googlenet = Without the two heads that only training uses, as it is mostly counted; with them it has 13,378,280. The table of the paper adds up to about 6.8 million.
            note.googlenet-torchvision = torchvision normalizes each batch and has 3×3 convolutions where the paper has 5×5, so 6,624,904 and not 6,998,552. The heads for training are not counted.
            note.inception-v3-keras = Keras counts the moving means and variances: 34,432 of these are not trained. Its normalization has no scale, torchvision’s has one.
            note.inception-v3 = torchvision publishes the parameters with the head for training, 3,326,696 of them, but multiply-adds without it: 5.713 billion. Without the head there are 23,834,568.
            note.xception = The paper gives the 22,855,952 that are trained. Keras says 22,910,480: it also counts 54,528 moving means and variances.
            note.densenet-121 = Keras says 8,062,504: it also counts 83,648 moving means and variances.
            note.mobilenet-1-0 = The paper says 4.2 million parameters and 569 million multiply-adds. Keras says 4,253,864: it also counts 21,888 moving means and variances. A smaller image changes no parameter.
            note.efficientnet-b0 = Keras says 5,330,571: it also counts 42,016 moving means and variances and 7 numbers that bring the image to scale.
            note.efficientnet-b2 = Images of 260, as the paper and Keras have it. torchvision takes 288, and so publishes 1.088 billion multiply-adds; the parameters are the same.
            note.unet = As the paper has it: nothing is padded, so that 572×572 becomes 388×388. With padding the parameters are the same; posts with other totals have other channels in and out, or add normalization.
            note.vit-b-16 = 768 of the parameters are the class token and 151,296 the positions of 197 tokens: layers alone have 86,415,592. Some tools leave the attention out of the multiply-adds and say 11.3 billion.
            note.convnext-t = torchvision and Keras agree here to the last parameter: layer normalization keeps no moving means.
            """;
}
