package cnncalc.preset;

import java.util.ArrayList;
import java.util.List;

/** Residual networks: stages of blocks, each block added to what went into it. */
final class ResNet {

    private static final String SOURCE =
            "He, Zhang, Ren, Sun: Deep Residual Learning for Image Recognition; figures of torchvision";

    private static final String BASIC = """
            define block width
              conv width 3x3 padding 1 bias no
              batchnorm
              relu
              conv width 3x3 padding 1 bias no
              batchnorm
              add in
              relu
            end
            define first width step
              conv width 3x3 stride step padding 1 bias no
              batchnorm
              relu
              conv width 3x3 padding 1 bias no
              main: batchnorm
              conv width 1x1 stride step bias no from in
              batchnorm
              add main
              relu
            end
            """;

    private static final String BOTTLENECK = """
            define block width
              conv WIDE 1x1 bias no
              batchnorm
              relu
              conv WIDE 3x3 padding 1GROUPS bias no
              batchnorm
              relu
              conv 4*width 1x1 bias no
              batchnorm
              add in
              relu
            end
            define first width step
              conv WIDE 1x1 bias no
              batchnorm
              relu
              conv WIDE 3x3 stride step padding 1GROUPS bias no
              batchnorm
              relu
              conv 4*width 1x1 bias no
              main: batchnorm
              conv 4*width 1x1 stride step bias no from in
              batchnorm
              add main
              relu
            end
            """;

    private static final String STEM = """
            conv 64 7x7 stride 2 padding 3 bias no
            batchnorm
            relu
            maxpool 3x3 stride 2 padding 1
            """;

    private static final String CIFAR = """
            input 32x32x3
            define block width
              conv width 3x3 padding 1 bias no
              batchnorm
              relu
              conv width 3x3 padding 1 bias no
              batchnorm
              add in
              relu
            end
            define first width
              conv width 3x3 stride 2 padding 1 bias no
              batchnorm
              relu
              conv width 3x3 padding 1 bias no
              main: batchnorm
              maxpool 1x1 stride 2 from in
              extend 0,0,0,0,0,0,width/4,width/4
              add main
              relu
            end
            conv 16 3x3 padding 1 bias no
            batchnorm
            relu
            BLOCKS times block 16
            first 32
            MORE times block 32
            first 64
            MORE times block 64
            globalavgpool
            dense 10
            """;

    static final List<Preset> IMAGENET = List.of(
            basic(18, 11_689_512, 2, 2, 2, 2),
            basic(34, 21_797_672, 3, 4, 6, 3),
            bottleneck("ResNet-50", 2015, SOURCE, 25_557_032, "width", "", 3, 4, 6, 3),
            bottleneck("ResNet-101", 2015, SOURCE, 44_549_160, "width", "", 3, 4, 23, 3),
            bottleneck("ResNet-152", 2015, SOURCE, 60_192_808, "width", "", 3, 8, 36, 3),
            bottleneck(
                    "ResNeXt-50 (32x4d)",
                    2016,
                    "Xie and others: Aggregated Residual Transformations; figures of torchvision",
                    25_028_904,
                    "2*width",
                    " groups 32",
                    3,
                    4,
                    6,
                    3),
            bottleneck(
                    "Wide ResNet-50-2",
                    2016,
                    "Zagoruyko, Komodakis: Wide Residual Networks; figures of torchvision",
                    68_883_240,
                    "2*width",
                    "",
                    3,
                    4,
                    6,
                    3));

    /** The published 0.27, 0.46, 0.66, 0.85, 1.7 and 19.4 million of the paper's table 6. */
    static final List<Preset> SMALL = List.of(
            cifar(20, 269_722),
            cifar(32, 464_154),
            cifar(44, 658_586),
            cifar(56, 853_018),
            cifar(110, 1_727_962),
            cifar(1202, 19_421_274));

    private ResNet() {}

    private static Preset basic(int layers, long published, int... blocks) {
        String title = "ResNet-" + layers;
        return new Preset(id(title), title, 2015, SOURCE, published, () -> imagenet(title, BASIC, true, blocks));
    }

    private static Preset bottleneck(
            String title, int year, String source, long published, String wide, String groups, int... blocks) {
        return new Preset(
                id(title),
                title,
                year,
                source,
                published,
                () -> imagenet(title, BOTTLENECK.replace("WIDE", wide).replace("GROUPS", groups), false, blocks));
    }

    /**
     * @param plain whether the first stage begins with a block whose input has its shape already
     */
    private static String imagenet(String title, String definitions, boolean plain, int... blocks) {
        List<String> lines = new ArrayList<>();
        for (int stage = 0; stage < blocks.length; stage++) {
            int width = 64 << stage;
            boolean first = stage > 0 || !plain;
            if (first) {
                lines.add("first " + width + " " + (stage == 0 ? 1 : 2));
            }
            lines.add((first ? blocks[stage] - 1 : blocks[stage]) + " times block " + width);
        }
        String body = String.join("\n", lines).replace("\n1 times ", "\n");
        return "# " + title + "\ninput 224x224x3\n" + definitions + STEM + body + "\nglobalavgpool\ndense 1000\n";
    }

    private static Preset cifar(int layers, long published) {
        String title = "ResNet-" + layers + " (CIFAR-10)";
        String source =
                "He, Zhang, Ren, Sun: Deep Residual Learning for Image Recognition, table 6, shortcuts without weights";
        return new Preset(
                id(title), title, 2015, source, published, () -> "# " + title + "\n" + cifar((layers - 2) / 6));
    }

    private static String cifar(int blocks) {
        return CIFAR.replace("BLOCKS", Integer.toString(blocks)).replace("MORE", Integer.toString(blocks - 1));
    }

    /** Returns the title in small letters, a hyphen for everything that is neither letter nor digit. */
    private static String id(String title) {
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < title.length(); i++) {
            char c = Character.toLowerCase(title.charAt(i));
            boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (plain) {
                id.append(c);
            } else if (id.length() > 0 && id.charAt(id.length() - 1) != '-') {
                id.append('-');
            }
        }
        boolean hyphen = id.charAt(id.length() - 1) == '-';
        return hyphen ? id.substring(0, id.length() - 1) : id.toString();
    }
}
