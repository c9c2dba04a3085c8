package cnncalc.preset;

/** Residual networks: four stages of blocks, each block added to what went into it. */
final class ResNet {

    private static final String SOURCE =
            "He, Zhang, Ren, Sun: Deep Residual Learning for Image Recognition; figures of torchvision";

    private final Builder text;
    private final boolean bottleneck;
    private String previous = "pool";

    private ResNet(String title, boolean bottleneck) {
        this.text = new Builder(title);
        this.bottleneck = bottleneck;
    }

    /** Returns the network with these numbers of blocks in its stages. */
    static Preset of(int layers, long published, boolean bottleneck, int... blocks) {
        String title = "ResNet-" + layers;
        ResNet network = new ResNet(title, bottleneck);
        network.write(blocks);
        return new Preset("resnet-" + layers, title, 2015, SOURCE, published, network.text.toString());
    }

    private void write(int[] blocks) {
        text.line("input 224x224x3").line("conv 64 7x7 stride 2 padding 3 bias no");
        text.line("batchnorm").line("relu").line("pool: maxpool 3x3 stride 2 padding 1");
        int width = 64;
        for (int stage = 0; stage < blocks.length; stage++) {
            for (int block = 0; block < blocks[stage]; block++) {
                int stride = stage > 0 && block == 0 ? 2 : 1;
                block("block" + (stage + 1) + "_" + (block + 1), width, stride, block == 0);
            }
            width *= 2;
        }
        text.line("globalavgpool").line("dense 1000");
    }

    private void block(String name, int width, int stride, boolean first) {
        int output = bottleneck ? 4 * width : width;
        String main = name + "_main";
        if (bottleneck) {
            convolution("", width, "1x1", 1, "").line("batchnorm").line("relu");
        }
        convolution("", width, "3x3", stride, " padding 1").line("batchnorm").line("relu");
        convolution("", output, bottleneck ? "1x1" : "3x3", 1, bottleneck ? "" : " padding 1");
        boolean projects = first && (bottleneck || stride > 1);
        if (projects) {
            text.line(main + ": batchnorm");
            convolution(" from " + previous, output, "1x1", stride, "")
                    .line("batchnorm")
                    .line("add " + main);
        } else {
            text.line("batchnorm").line("add " + previous);
        }
        text.line(name + ": relu");
        previous = name;
    }

    private Builder convolution(String from, int filters, String kernel, int stride, String padding) {
        String strides = stride == 1 ? "" : " stride " + stride;
        return text.line("conv " + filters + " " + kernel + strides + padding + " bias no" + from);
    }
}
