package cnncalc.preset;

import java.util.List;

/** Residual networks for ImageNet: four stages of blocks, each block added to what went into it. */
final class ResNet {

    private static final String RESNET =
            "He, Zhang, Ren, Sun: Deep Residual Learning for Image Recognition; figures of torchvision";
    private static final String RESNEXT =
            "Xie et al.: Aggregated Residual Transformations for Deep Neural Networks; figures of torchvision";
    private static final String WIDE = "Zagoruyko, Komodakis: Wide Residual Networks; figures of torchvision";

    private static final String STEM = """
            define stage w n s # width, blocks, stride
              first w s
              n-1 times block w
            end
            input 224x224x3
            conv 64 7x7 stride 2 padding 3 bias no
            batchnorm
            relu
            maxpool 3x3 stride 2 padding 1
            """;

    private ResNet() {}

    static List<Preset> all() {
        return List.of(
                basic(18, 11_689_512, 2, 2, 2, 2),
                basic(34, 21_797_672, 3, 4, 6, 3),
                bottleneck(50, 25_557_032, 3, 4, 6, 3),
                bottleneck(101, 44_549_160, 3, 4, 23, 3),
                bottleneck(152, 60_192_808, 3, 8, 36, 3),
                new Preset(
                        "resnext-50",
                        "ResNeXt-50 32x4d",
                        2016,
                        RESNEXT,
                        25_028_904,
                        bottlenecks("ResNeXt-50 32x4d", 128, "2*w", " groups 32", 3, 4, 6, 3)),
                new Preset(
                        "wide-resnet-50-2",
                        "Wide ResNet-50-2",
                        2016,
                        WIDE,
                        68_883_240,
                        bottlenecks("Wide ResNet-50-2", 128, "2*w", "", 3, 4, 6, 3)));
    }

    private static Preset basic(int layers, long published, int... blocks) {
        String block = """
                define block w
                  conv w 3x3 padding 1 bias no
                  batchnorm
                  relu
                  conv w 3x3 padding 1 bias no
                  batchnorm
                  add in
                  relu
                end
                define first w s
                  conv w 3x3 stride s padding 1 bias no
                  batchnorm
                  relu
                  conv w 3x3 padding 1 bias no
                  main: batchnorm
                  conv w 1x1 stride s bias no from in
                  batchnorm
                  add main
                  relu
                end
                """;
        String stages = "stage1: " + blocks[0] + " times block 64\n" + stages(2, 128, blocks);
        return preset(layers, published, "# ResNet-" + layers + "\n" + block + STEM + stages);
    }

    private static Preset bottleneck(int layers, long published, int... blocks) {
        return preset(layers, published, bottlenecks("ResNet-" + layers, 64, "4*w", "", blocks));
    }

    /** The stride is in the 3x3, as torchvision has it. */
    private static String bottlenecks(String title, int width, String output, String groups, int... blocks) {
        String squeeze = """
                  conv w 1x1 bias no
                  batchnorm
                  relu
                """;
        String expand = "  batchnorm\n  relu\n  conv " + output + " 1x1 bias no\n";
        return "# " + title + "\ndefine block w\n" + squeeze + "  conv w 3x3 padding 1" + groups + " bias no\n" + expand
                + "  batchnorm\n  add in\n  relu\nend\ndefine first w s\n" + squeeze + "  conv w 3x3 stride s padding 1"
                + groups + " bias no\n" + expand + "  main: batchnorm\n  conv " + output
                + " 1x1 stride s bias no from in\n  batchnorm\n  add main\n  relu\nend\n" + STEM
                + stages(1, width, blocks);
    }

    private static String stages(int from, int width, int... blocks) {
        StringBuilder text = new StringBuilder();
        for (int stage = from; stage <= blocks.length; stage++) {
            int stride = stage == 1 ? 1 : 2;
            text.append("stage").append(stage).append(": stage ").append(width << (stage - from));
            text.append(' ').append(blocks[stage - 1]).append(' ').append(stride).append('\n');
        }
        return text.append("globalavgpool\ndense 1000\n").toString();
    }

    private static Preset preset(int layers, long published, String text) {
        return new Preset("resnet-" + layers, "ResNet-" + layers, 2015, RESNET, published, text);
    }
}
