package cnncalc.torch;

import cnncalc.text.Ascii;
import java.util.List;

/**
 * A file of {@code torchvision.models}.
 *
 * @param file its module's name
 * @param programs what makes its networks
 * @param networks functions that make a network
 * @param classes what the package has of it beside
 */
record VisionFamily(String file, List<String> programs, List<String> networks, List<String> classes) {

    static final List<VisionFamily> ALL = List.of(
            of("alexnet", VisionPrograms.ALEXNET, "alexnet", "AlexNet"),
            of("vgg", VisionPrograms.VGG, "vgg11 vgg13 vgg16 vgg19 vgg11_bn vgg13_bn vgg16_bn vgg19_bn", "VGG"),
            of("squeezenet", VisionPrograms.SQUEEZENET, "squeezenet1_0 squeezenet1_1", "SqueezeNet"),
            of(
                    "resnet",
                    VisionPrograms.RESNET,
                    "resnet18 resnet34 resnet50 resnet101 resnet152 resnext50_32x4d resnext101_32x8d resnext101_64x4d"
                            + " wide_resnet50_2 wide_resnet101_2",
                    "ResNet"),
            of("densenet", VisionPrograms.DENSENET, "densenet121 densenet161 densenet169 densenet201", "DenseNet"),
            of(
                    "inception",
                    VisionInceptionPrograms.BASIC + VisionInceptionPrograms.INCEPTION,
                    "inception_v3",
                    "Inception3"),
            of(
                    "googlenet",
                    VisionInceptionPrograms.BASIC + VisionInceptionPrograms.GOOGLENET,
                    "googlenet",
                    "GoogLeNet"),
            of(
                    "shufflenetv2",
                    VisionLaterPrograms.SHUFFLENETV2,
                    "shufflenet_v2_x0_5 shufflenet_v2_x1_0 shufflenet_v2_x1_5 shufflenet_v2_x2_0",
                    "ShuffleNetV2"),
            of("mobilenetv2", VisionLaterPrograms.MOBILENETV2, "mobilenet_v2", "MobileNetV2"),
            of("mobilenetv3", VisionLaterPrograms.MOBILENETV3, "mobilenet_v3_large mobilenet_v3_small", "MobileNetV3"),
            of("mnasnet", VisionLaterPrograms.MNASNET, "mnasnet0_5 mnasnet0_75 mnasnet1_0 mnasnet1_3", "MNASNet"),
            of(
                    "efficientnet",
                    VisionLaterPrograms.EFFICIENTNET,
                    "efficientnet_b0 efficientnet_b1 efficientnet_b2 efficientnet_b3 efficientnet_b4 efficientnet_b5"
                            + " efficientnet_b6 efficientnet_b7 efficientnet_v2_s efficientnet_v2_m efficientnet_v2_l",
                    "EfficientNet"),
            of(
                    "regnet",
                    VisionLaterPrograms.REGNET,
                    "regnet_y_400mf regnet_y_800mf regnet_y_1_6gf regnet_y_3_2gf regnet_y_8gf regnet_y_16gf regnet_y_32gf"
                            + " regnet_y_128gf regnet_x_400mf regnet_x_800mf regnet_x_1_6gf regnet_x_3_2gf regnet_x_8gf"
                            + " regnet_x_16gf regnet_x_32gf",
                    "RegNet"),
            of(
                    "convnext",
                    VisionLaterPrograms.CONVNEXT,
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
        return new VisionFamily(
                file, List.of(VisionPrograms.SHARED, program), Ascii.words(networks), Ascii.words(classes));
    }
}
