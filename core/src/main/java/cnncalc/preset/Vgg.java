package cnncalc.preset;

import java.util.List;

/** VGG: blocks of 3×3 convolutions, each block behind half the size and twice the channels of the one before. */
final class Vgg {

    private static final String SOURCE =
            "Simonyan, Zisserman: Very Deep Convolutional Networks for Large-Scale Image Recognition";

    private static final int[] CHANNELS = {64, 128, 256, 512, 512};

    static final List<Preset> ALL = List.of(
            of(11, 132_863_336, 1, 1, 2, 2, 2),
            of(13, 133_047_848, 2, 2, 2, 2, 2),
            of(16, 138_357_544, 2, 2, 3, 3, 3),
            of(19, 143_667_240, 2, 2, 4, 4, 4));

    private Vgg() {}

    /** Returns the network whose five blocks have these numbers of convolutions. */
    private static Preset of(int layers, long published, int... convolutions) {
        String title = "VGG-" + layers;
        return new Preset("vgg-" + layers, title, 2014, SOURCE, published, () -> text(title, convolutions));
    }

    private static String text(String title, int... convolutions) {
        StringBuilder text = new StringBuilder("# " + title + "\ninput 224x224x3\n");
        for (int block = 0; block < CHANNELS.length; block++) {
            for (int i = 1; i <= convolutions[block]; i++) {
                text.append("conv" + (block + 1) + "_" + i + ": conv " + CHANNELS[block] + " 3x3 padding 1 relu\n");
            }
            text.append("pool" + (block + 1) + ": maxpool 2x2\n");
        }
        text.append("flatten\nfc6: dense 4096 relu\ndropout 0.5\nfc7: dense 4096 relu\ndropout 0.5\n");
        text.append("fc8: dense 1000 softmax\n");
        return text.toString();
    }
}
