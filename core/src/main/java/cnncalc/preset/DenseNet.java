package cnncalc.preset;

import java.util.List;

/** Densely connected networks: each layer reads what all before it in the block have put out. */
final class DenseNet {

    private static final String SOURCE =
            "Huang, Liu, van der Maaten, Weinberger: Densely Connected Convolutional Networks; figures of torchvision";

    private static final String TEXT = """
            input 224x224x3
            define layer
              batchnorm
              relu
              conv 128 1x1 bias no
              batchnorm
              relu
              conv 32 3x3 padding 1 bias no
              concat in
            end
            define transition channels
              batchnorm
              relu
              conv channels 1x1 bias no
              avgpool 2x2
            end
            conv 64 7x7 stride 2 padding 3 bias no
            batchnorm
            relu
            maxpool 3x3 stride 2 padding 1
            6 times layer
            transition 128
            12 times layer
            transition 256
            THIRD times layer
            transition HALF
            FOURTH times layer
            batchnorm
            relu
            globalavgpool
            dense 1000
            """;

    static final List<Preset> ALL =
            List.of(of(121, 7_978_856, 24, 16), of(169, 14_149_480, 32, 32), of(201, 20_013_928, 48, 32));

    private DenseNet() {}

    private static Preset of(int layers, long published, int third, int fourth) {
        String title = "DenseNet-" + layers;
        return new Preset(
                "densenet-" + layers, title, 2016, SOURCE, published, () -> "# " + title + "\n" + text(third, fourth));
    }

    private static String text(int third, int fourth) {
        return TEXT.replace("THIRD", Integer.toString(third))
                .replace("HALF", Integer.toString((256 + 32 * third) / 2))
                .replace("FOURTH", Integer.toString(fourth));
    }
}
