package cnncalc.preset;

import java.util.ArrayList;
import java.util.List;

/** Branches put behind one another: Inception, Xception, DenseNet. */
final class Branched {

    private static final String DENSENET =
            "Huang, Liu, van der Maaten, Weinberger: Densely Connected Convolutional Networks; figures of torchvision";

    private static final Preset XCEPTION = new Preset(
            "xception",
            "Xception",
            2016,
            "Chollet: Xception: Deep Learning with Depthwise Separable Convolutions; figures of keras.applications",
            22_910_480,
            """
            # Xception
            define unit f
              relu
              separable f 3x3 padding same bias no
              batchnorm statistics parameters
            end
            define down f g # filters of the first, of the second
              unit f
              unit g
              main: maxpool 3x3 stride 2 padding same
              conv g 1x1 stride 2 bias no from in
              batchnorm statistics parameters
              add main
            end
            define middle
              3 times unit 728
              add in
            end
            define last f
              separable f 3x3 padding same bias no
              batchnorm statistics parameters
              relu
            end
            input 299x299x3
            conv 32 3x3 stride 2 bias no
            batchnorm statistics parameters
            relu
            conv 64 3x3 bias no
            batchnorm statistics parameters
            relu
            down 128 128
            down 256 256
            down 728 728
            8 times middle
            down 728 1024
            last 1536
            last 2048
            globalavgpool
            dense 1000 softmax
            """);

    private Branched() {}

    static List<Preset> all() {
        List<Preset> presets = new ArrayList<>(Inception.all());
        presets.add(XCEPTION);
        presets.add(dense(121, 7_978_856, 24, 16));
        presets.add(dense(169, 14_149_480, 32, 32));
        presets.add(dense(201, 20_013_928, 48, 32));
        return presets;
    }

    private static Preset dense(int layers, long published, int third, int fourth) {
        int halved = (256 + 32 * third) / 2;
        String title = "DenseNet-" + layers;
        String text = "# " + title + """

                define unit f k # filters, kernel
                  batchnorm
                  relu
                  conv f kxk padding k/2 bias no
                end
                define layer
                  unit 128 1
                  new: unit 32 3
                  concat from in new
                end
                define halve c
                  unit c 1
                  avgpool 2x2
                end
                input 224x224x3
                conv 64 7x7 stride 2 padding 3 bias no
                batchnorm
                relu
                maxpool 3x3 stride 2 padding 1
                6 times layer
                halve 128
                12 times layer
                halve 256
                """ + third + " times layer\nhalve " + halved + "\n" + fourth + """
                 times layer
                batchnorm
                relu
                globalavgpool
                dense 1000
                """;
        return new Preset("densenet-" + layers, title, 2016, DENSENET, published, text);
    }
}
