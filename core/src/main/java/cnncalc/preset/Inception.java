package cnncalc.preset;

import java.util.List;

/** GoogLeNet and Inception v3, each as its authors have it and as torchvision does. */
final class Inception {

    private static final String GOING_DEEPER = "Szegedy et al.: Going Deeper with Convolutions; figures of ";
    private static final String RETHINKING =
            "Szegedy et al.: Rethinking the Inception Architecture for Computer Vision; figures of ";

    private Inception() {}

    static List<Preset> all() {
        String googlenet = "GoogLeNet";
        String normalized = "GoogLeNet (torchvision)";
        String third = "Inception v3";
        String auxiliary = "Inception v3 (torchvision)";
        return List.of(
                new Preset("googlenet", googlenet, 2014, GOING_DEEPER + "Caffe's model zoo", 6_998_552, """
                        # GoogLeNet
                        define inception a b c d e f
                          a: conv a 1x1 relu
                          conv b 1x1 relu from in
                          b: conv c 3x3 padding 1 relu
                          conv d 1x1 relu from in
                          c: conv e 5x5 padding 2 relu
                          maxpool 3x3 stride 1 padding 1 from in
                          d: conv f 1x1 relu
                          concat from a b c d
                        end
                        input 224x224x3
                        conv 64 7x7 stride 2 padding 3 relu
                        maxpool 3x3 stride 2 rounding ceil
                        localresponsenorm 5
                        conv 64 1x1 relu
                        conv 192 3x3 padding 1 relu
                        localresponsenorm 5
                        """ + blocks("3x3 stride 2", "0.4", "dense 1000 softmax\n")),
                new Preset("googlenet-torchvision", normalized, 2014, GOING_DEEPER + "torchvision", 6_624_904, """
                        # GoogLeNet (torchvision)
                        define unit f k # filters, kernel
                          conv f kxk padding k/2 bias no
                          batchnorm
                          relu
                        end
                        define inception a b c d e f
                          a: unit a 1
                          unit b 1 from in
                          b: unit c 3
                          unit d 1 from in
                          c: unit e 3
                          maxpool 3x3 stride 1 padding 1 from in
                          d: unit f 1
                          concat from a b c d
                        end
                        input 224x224x3
                        conv 64 7x7 stride 2 padding 3 bias no
                        batchnorm
                        relu
                        maxpool 3x3 stride 2 rounding ceil
                        unit 64 1
                        unit 192 3
                        """ + blocks("2x2", "0.2", "dense 1000\n")),
                new Preset(
                        "inception-v3",
                        third,
                        2015,
                        RETHINKING + "keras.applications",
                        23_851_784,
                        "# " + third + "\n" + third("batchnorm scale no statistics parameters") + "dense 1000 softmax\n"),
                new Preset(
                        "inception-v3-torchvision",
                        auxiliary,
                        2015,
                        RETHINKING + "torchvision",
                        27_161_264,
                        "# " + auxiliary + "\n" + third("batchnorm") + """
                        dropout 0.5
                        main: dense 1000
                        avgpool 5x5 stride 3 from mixed7
                        unit 128 1x1
                        step 768 5 1
                        globalavgpool
                        auxiliary: dense 1000
                        output main auxiliary
                        """));
    }

    private static String blocks(String lastPool, String dropped, String end) {
        return """
                maxpool 3x3 stride 2 rounding ceil
                3a: inception 64 96 128 16 32 32
                3b: inception 128 128 192 32 96 64
                maxpool 3x3 stride 2 rounding ceil
                4a: inception 192 96 208 16 48 64
                4b: inception 160 112 224 24 64 64
                4c: inception 128 128 256 24 64 64
                4d: inception 112 144 288 32 64 64
                4e: inception 256 160 320 32 128 128
                """ + "maxpool " + lastPool + " rounding ceil\n" + """
                5a: inception 256 160 320 32 128 128
                5b: inception 384 192 384 48 128 128
                globalavgpool
                """ + "dropout " + dropped + "\n" + end;
    }

    private static String third(String normalization) {
        String behind = "  " + normalization + "\n  relu\nend\n";
        return "define unit f k # filters, kernel\n  conv f k padding same bias no\n" + behind
                + "define step f k s # filters, kernel, stride\n  conv f kxk stride s bias no\n" + behind + """
                define pool f
                  avgpool 3x3 stride 1 padding same
                  unit f 1x1
                end
                define a f
                  a: unit 64 1x1
                  unit 48 1x1 from in
                  b: unit 64 5x5
                  unit 64 1x1 from in
                  unit 96 3x3
                  c: unit 96 3x3
                  d: pool f from in
                  concat from a b c d
                end
                define b f
                  a: unit 192 1x1
                  unit f 1x1 from in
                  unit f 1x7
                  b: unit 192 7x1
                  unit f 1x1 from in
                  unit f 7x1
                  unit f 1x7
                  unit f 7x1
                  c: unit 192 1x7
                  d: pool 192 from in
                  concat from a b c d
                end
                define fork
                  a: unit 384 1x3
                  b: unit 384 3x1 from in
                  concat from a b
                end
                define c
                  a: unit 320 1x1
                  unit 384 1x1 from in
                  b: fork
                  unit 448 1x1 from in
                  unit 384 3x3
                  c: fork
                  d: pool 192 from in
                  concat from a b c d
                end
                input 299x299x3
                step 32 3 2
                step 32 3 1
                unit 64 3x3
                maxpool 3x3 stride 2
                step 80 1 1
                step 192 3 1
                maxpool 3x3 stride 2
                mixed0: a 32
                mixed1: a 64
                mixed2: a 64
                a: step 384 3 2
                unit 64 1x1 from mixed2
                unit 96 3x3
                b: step 96 3 2
                c: maxpool 3x3 stride 2 from mixed2
                mixed3: concat from a b c
                mixed4: b 128
                mixed5: b 160
                mixed6: b 160
                mixed7: b 192
                unit 192 1x1
                d: step 320 3 2
                unit 192 1x1 from mixed7
                unit 192 1x7
                unit 192 7x1
                e: step 192 3 2
                f: maxpool 3x3 stride 2 from mixed7
                mixed8: concat from d e f
                mixed9: c
                mixed10: c
                globalavgpool
                """;
    }
}
