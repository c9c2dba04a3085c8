package cnncalc.torch;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of {@code torchvision.models}.
 *
 * @param file its module's name, with the package in front where the package is not {@code models} itself
 * @param programs what makes its networks
 * @param after another file whose names it uses
 * @param networks functions that make a network
 * @param classes what the package has of it beside
 */
record VisionFamily(
        String file, List<String> programs, @Nullable VisionFamily after, List<String> networks, List<String> classes) {

    private static final VisionFamily RESNET = of(
            "resnet",
            VisionPrograms.RESNET,
            "resnet18 resnet34 resnet50 resnet101 resnet152 resnext50_32x4d resnext101_32x8d resnext101_64x4d"
                    + " wide_resnet50_2 wide_resnet101_2",
            "ResNet");

    static final List<VisionFamily> ALL = List.of(
            of("alexnet", VisionPrograms.ALEXNET, "alexnet", "AlexNet"),
            of("vgg", VisionPrograms.VGG, "vgg11 vgg13 vgg16 vgg19 vgg11_bn vgg13_bn vgg16_bn vgg19_bn", "VGG"),
            of("squeezenet", VisionPrograms.SQUEEZENET, "squeezenet1_0 squeezenet1_1", "SqueezeNet"),
            RESNET,
            of("densenet", VisionPrograms.DENSENET, "densenet121 densenet161 densenet169 densenet201", "DenseNet"),
            of("inception", VisionPrograms.BASIC + VisionPrograms.INCEPTION, "inception_v3", "Inception3"),
            of("googlenet", VisionPrograms.BASIC + VisionPrograms.GOOGLENET, "googlenet", "GoogLeNet"),
            of(
                    "shufflenetv2",
                    VisionMobilePrograms.SHUFFLENETV2,
                    "shufflenet_v2_x0_5 shufflenet_v2_x1_0 shufflenet_v2_x1_5 shufflenet_v2_x2_0",
                    "ShuffleNetV2"),
            of("mobilenetv2", VisionMobilePrograms.MOBILENETV2, "mobilenet_v2", "MobileNetV2"),
            of("mobilenetv3", VisionMobilePrograms.MOBILENETV3, "mobilenet_v3_large mobilenet_v3_small", "MobileNetV3"),
            of("mnasnet", VisionMobilePrograms.MNASNET, "mnasnet0_5 mnasnet0_75 mnasnet1_0 mnasnet1_3", "MNASNet"),
            of(
                    "efficientnet",
                    VisionMobilePrograms.EFFICIENTNET,
                    "efficientnet_b0 efficientnet_b1 efficientnet_b2 efficientnet_b3 efficientnet_b4 efficientnet_b5"
                            + " efficientnet_b6 efficientnet_b7 efficientnet_v2_s efficientnet_v2_m efficientnet_v2_l",
                    "EfficientNet"),
            of(
                    "regnet",
                    VisionMobilePrograms.REGNET,
                    "regnet_y_400mf regnet_y_800mf regnet_y_1_6gf regnet_y_3_2gf regnet_y_8gf regnet_y_16gf regnet_y_32gf"
                            + " regnet_y_128gf regnet_x_400mf regnet_x_800mf regnet_x_1_6gf regnet_x_3_2gf regnet_x_8gf"
                            + " regnet_x_16gf regnet_x_32gf",
                    "RegNet"),
            of(
                    "convnext",
                    VisionAttentionPrograms.CONVNEXT,
                    "convnext_tiny convnext_small convnext_base convnext_large",
                    "ConvNeXt"),
            of(
                    "vision_transformer",
                    VisionAttentionPrograms.VIT,
                    "vit_b_16 vit_b_32 vit_l_16 vit_l_32 vit_h_14",
                    "VisionTransformer"),
            of(
                    "swin_transformer",
                    VisionAttentionPrograms.SWIN,
                    "swin_t swin_s swin_b swin_v2_t swin_v2_s swin_v2_b",
                    "SwinTransformer"),
            of("maxvit", VisionAttentionPrograms.MAXVIT, "maxvit_t", "MaxVit"));

    private static VisionFamily of(String file, String program, String networks, String classes) {
        return new VisionFamily(file, List.of(VisionPrograms.SHARED, program), null, words(networks), words(classes));
    }

    /** Whether its networks are names of a package of their own. */
    boolean isApart() {
        return file.indexOf('.') >= 0;
    }

    /** Returns the files of a package in the package: {@code segmentation}. */
    static List<VisionFamily> under(String name) {
        List<VisionFamily> under = new ArrayList<>();
        for (VisionFamily family : ALL) {
            if (family.file.startsWith(name + ".")) {
                under.add(family);
            }
        }
        return under;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ') {
                words.add(text.substring(start, i));
                start = i + 1;
            }
        }
        return words;
    }
}
