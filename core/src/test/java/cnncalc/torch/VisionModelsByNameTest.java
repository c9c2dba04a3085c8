package cnncalc.torch;

import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.analysis.Quantity;
import cnncalc.analysis.Report;
import cnncalc.analysis.Row;
import cnncalc.text.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Networks of torchvision by name: the parameters that torchvision publishes with their weights ({@code num_params}). */
class VisionModelsByNameTest {

    private static Report report(String text) {
        Report report = CnnCalc.analyze(text).report();
        assertThat(report.problems().stream().filter(Problem::isError)).as(text).isEmpty();
        return report;
    }

    private static long parameters(String text) {
        return report(text).total(Quantity.PARAMETERS).value();
    }

    @ParameterizedTest
    @CsvSource({
        "alexnet, 61100840",
        "vgg11, 132863336",
        "vgg13, 133047848",
        "vgg16, 138357544",
        "vgg19, 143667240",
        "vgg11_bn, 132868840",
        "vgg13_bn, 133053736",
        "vgg16_bn, 138365992",
        "vgg19_bn, 143678248",
        "squeezenet1_0, 1248424",
        "squeezenet1_1, 1235496",
        "resnet18, 11689512",
        "resnet34, 21797672",
        "resnet50, 25557032",
        "resnet101, 44549160",
        "resnet152, 60192808",
        "resnext50_32x4d, 25028904",
        "resnext101_32x8d, 88791336",
        "resnext101_64x4d, 83455272",
        "wide_resnet50_2, 68883240",
        "wide_resnet101_2, 126886696",
        "densenet121, 7978856",
        "densenet161, 28681000",
        "densenet169, 14149480",
        "densenet201, 20013928",
        "inception_v3, 27161264",
        "googlenet, 6624904",
        "shufflenet_v2_x0_5, 1366792",
        "shufflenet_v2_x1_0, 2278604",
        "shufflenet_v2_x1_5, 3503624",
        "shufflenet_v2_x2_0, 7393996",
        "mobilenet_v2, 3504872",
        "mobilenet_v3_large, 5483032",
        "mobilenet_v3_small, 2542856",
        "mnasnet0_5, 2218512",
        "mnasnet0_75, 3170208",
        "mnasnet1_0, 4383312",
        "mnasnet1_3, 6282256",
        "efficientnet_b0, 5288548",
        "efficientnet_b1, 7794184",
        "efficientnet_b2, 9109994",
        "efficientnet_b3, 12233232",
        "efficientnet_b4, 19341616",
        "efficientnet_b5, 30389784",
        "efficientnet_b6, 43040704",
        "efficientnet_b7, 66347960",
        "efficientnet_v2_s, 21458488",
        "efficientnet_v2_m, 54139356",
        "efficientnet_v2_l, 118515272",
        "regnet_y_400mf, 4344144",
        "regnet_y_800mf, 6432512",
        "regnet_y_1_6gf, 11202430",
        "regnet_y_3_2gf, 19436338",
        "regnet_y_8gf, 39381472",
        "regnet_y_16gf, 83590140",
        "regnet_y_32gf, 145046770",
        "regnet_y_128gf, 644812894",
        "regnet_x_400mf, 5495976",
        "regnet_x_800mf, 7259656",
        "regnet_x_1_6gf, 9190136",
        "regnet_x_3_2gf, 15296552",
        "regnet_x_8gf, 39572648",
        "regnet_x_16gf, 54278536",
        "regnet_x_32gf, 107811560",
        "convnext_tiny, 28589128",
        "convnext_small, 50223688",
        "convnext_base, 88591464",
        "convnext_large, 197767336",
        "vit_b_16, 86567656",
        "vit_b_32, 88224232",
        "vit_l_16, 304326632",
        "vit_l_32, 306535400",
        "vit_h_14, 633470440",
        "swin_t, 28288354",
        "swin_s, 49606258",
        "swin_b, 87768224",
        "swin_v2_t, 28351570",
        "swin_v2_s, 49737442",
        "swin_v2_b, 87930848",
        "maxvit_t, 30919624",
    })
    void published(String name, long parameters) {
        assertThat(parameters("from torchvision.models import " + name + "\nmodel = " + name + "(weights='DEFAULT')"))
                .isEqualTo(parameters);
    }

    /** How texts ask for one; the sums by hand are 512 · 10 + 10 and the like in place of the thousand classes. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "models.resnet50(pretrained=True)                              | 25557032",
                "models.resnet50(True)                                         | 25557032",
                "models.resnet50(weights=None)                                 | 25557032",
                "models.resnet50(weights=models.ResNet50_Weights.DEFAULT)      | 25557032",
                "models.resnet50(weights=ResNet50_Weights.IMAGENET1K_V2)       | 25557032",
                "models.resnet18(num_classes=10)                               | 11181642",
                "models.get_model('ResNet18', weights=None, num_classes=10)    | 11181642",
                "models.__dict__['resnet18'](num_classes=10)                   | 11181642",
                "models.resnet.resnet18(num_classes=10)                        | 11181642",
                "models.ResNet(models.resnet.BasicBlock, [2, 2, 2, 2], 10)     | 11181642",
                "models.googlenet()                                            | 13004888",
                "models.googlenet(aux_logits=False)                            | 6624904",
                "models.inception_v3(aux_logits=False)                         | 23834568",
                "models.vit_h_14()                                             | 632045800",
                "torch.hub.load('pytorch/vision:v0.10.0', 'resnet18', pretrained=True) | 11689512",
                "torch.hub.load(repo_or_dir='pytorch/vision', model='vgg16')   | 138357544",
            })
    void waysToAsk(String call, long parameters) {
        assertThat(parameters("import torch\nfrom torchvision import models\n"
                        + "from torchvision.models import ResNet50_Weights\nmodel = " + call))
                .isEqualTo(parameters);
    }

    /** A new last layer on a network whose weights stay as they are: only the new ones are trained. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "resnet18           | model.fc = nn.Linear(model.fc.in_features, 2)                               | 11177538 | 1026",
                "vgg16              | model.classifier[6] = nn.Linear(model.classifier[6].in_features, 2)         | 134268738 | 8194",
                "alexnet            | model.classifier[6] = nn.Linear(4096, 2)                                    | 57012034 | 8194",
                "densenet121        | model.classifier = nn.Linear(model.classifier.in_features, 2)               | 6955906 | 2050",
                "mobilenet_v2       | model.classifier[1] = nn.Linear(model.last_channel, 2)                      | 2226434 | 2562",
                "efficientnet_b0    | model.classifier[1] = nn.Linear(model.classifier[1].in_features, 2)         | 4010110 | 2562",
                "squeezenet1_0      | model.classifier[1] = nn.Conv2d(512, 2, kernel_size=(1, 1))                 | 736450 | 1026",
                "vit_b_16           | model.heads.head = nn.Linear(model.heads.head.in_features, 2)               | 85800194 | 1538",
                "convnext_tiny      | model.classifier[2] = nn.Linear(768, 2)                                     | 27821666 | 1538",
                "swin_t             | model.head = nn.Linear(model.head.in_features, 2)                           | 27520892 | 1538",
            })
    void transferLearning(String name, String change, long parameters, long trained) {
        Report report = report("import torch.nn as nn\nfrom torchvision import models\nmodel = models." + name
                + "(weights='DEFAULT')\nfor param in model.parameters():\n    param.requires_grad = False\n" + change);
        assertThat(report.total(Quantity.PARAMETERS).value()).isEqualTo(parameters);
        assertThat(report.total(Quantity.TRAINABLE).value()).isEqualTo(trained);
    }

    /** What stands in a network's own program has no place in the text but that of its call. */
    @Test
    void places() {
        String text = "from torchvision import models\nmodel = models.resnet18()\n";
        for (Row row : report(text).rows()) {
            assertThat(row.node().span() == null || row.node().span().end() <= text.length())
                    .as(row.node().name())
                    .isTrue();
        }
        Report wrong = CnnCalc.analyze(text + "import torch\nmodel(torch.zeros(1, 3))\n")
                .report();
        assertThat(wrong.problems()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.span() == null || problem.span().end() <= text.length() + 40)
                    .isTrue();
        });
    }

    /** A class of a text's own over one of torchvision's. */
    @Test
    void derived() {
        assertThat(parameters("""
                import torch.nn as nn
                import torchvision
                from torchvision.models.resnet import ResNet, BasicBlock
                class Grey(ResNet):
                    def __init__(self):
                        super().__init__(BasicBlock, [2, 2, 2, 2], num_classes=10)
                        self.conv1 = nn.Conv2d(1, 64, 7, stride=2, padding=3, bias=False)
                model = Grey()
                """)).isEqualTo(11175370);
    }
}
