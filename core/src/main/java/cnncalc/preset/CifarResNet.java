package cnncalc.preset;

import java.util.List;

/** The residual networks for CIFAR-10: 6n + 2 layers, shortcuts without parameters (the paper's option A). */
final class CifarResNet {

    private static final String SOURCE = "He, Zhang, Ren, Sun: Deep Residual Learning for Image Recognition, table 6;"
            + " exact figures of akamaster/pytorch_resnet_cifar10";

    private static final String BLOCKS = """
            define block w
              conv w 3x3 padding 1 bias no
              batchnorm
              relu
              conv w 3x3 padding 1 bias no
              batchnorm
              add in
              relu
            end
            define halve w
              conv w 3x3 stride 2 padding 1 bias no
              batchnorm
              relu
              conv w 3x3 padding 1 bias no
              main: batchnorm
              maxpool 1x1 stride 2 from in
              extend 0,0,0,0,0,0,w/4,w/4 # channels of zeros on either side
              add main
              relu
            end
            input 32x32x3
            conv 16 3x3 padding 1 bias no
            batchnorm
            relu
            """;

    private CifarResNet() {}

    static List<Preset> all() {
        return List.of(
                of(20, 269_722),
                of(32, 464_154),
                of(44, 658_586),
                of(56, 853_018),
                of(110, 1_727_962));
    }

    private static Preset of(int layers, long published) {
        String title = "ResNet-" + layers + " for CIFAR-10";
        return new Preset("cifar-resnet-" + layers, title, 2015, SOURCE, published, text(title, (layers - 2) / 6));
    }

    private static String text(String title, int blocks) {
        String more = blocks - 1 + " times block ";
        return "# " + title + "\n" + BLOCKS + blocks + " times block 16\nhalve 32\n" + more + "32\nhalve 64\n" + more
                + "64\nglobalavgpool\ndense 10\n";
    }
}
