package cnncalc.check;

import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.analysis.Report;
import cnncalc.preset.Preset;
import cnncalc.preset.Presets;
import cnncalc.text.Message;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The tables of the posts, and what Keras, torchinfo and torchsummary print of networks whose numbers they publish. */
class CheckTest {

    private static Report preset(String id) {
        Preset preset = Objects.requireNonNull(Presets.find(id), id);
        return CnnCalc.analyze(preset.text()).report();
    }

    private static List<String> slips(Check check) {
        return check.findings().stream()
                .flatMap(finding -> finding.slips().stream())
                .map(Message::key)
                .toList();
    }

    private static List<String> layers(Check check) {
        return check.findings().stream()
                .map(finding -> finding.row() == null
                        ? "-"
                        : finding.row().node().place().shown())
                .toList();
    }

    /** https://www.tensorflow.org/tutorials/images/cnn, what the tutorial prints, with Keras 2 and with Keras 3. */
    @Test
    void whatKerasPrints() {
        Check older = Check.of(preset("mnist-cnn"), """
                Model: "sequential"
                _________________________________________________________________
                 Layer (type)                Output Shape              Param #
                =================================================================
                 conv2d (Conv2D)             (None, 26, 26, 32)        320

                 max_pooling2d (MaxPooling2  (None, 13, 13, 32)        0
                 D)

                 conv2d_1 (Conv2D)           (None, 11, 11, 64)        18496

                 max_pooling2d_1 (MaxPoolin  (None, 5, 5, 64)          0
                 g2D)

                 conv2d_2 (Conv2D)           (None, 3, 3, 64)          36928

                 flatten (Flatten)           (None, 576)               0

                 dense (Dense)               (None, 64)                36928

                 dense_1 (Dense)             (None, 10)                650

                =================================================================
                Total params: 93322 (364.54 KB)
                Trainable params: 93322 (364.54 KB)
                Non-trainable params: 0 (0.00 Byte)
                _________________________________________________________________
                """);
        assertThat(older.findings()).hasSize(11).allMatch(Finding::agrees);
        assertThat(older.missing()).isEmpty();
        Check boxed = Check.of(preset("mnist-cnn"), """
                ┏━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━━━┓
                ┃ Layer (type)                    ┃ Output Shape           ┃       Param # ┃
                ┡━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━━┩
                │ conv2d (Conv2D)                 │ (None, 26, 26, 32)     │           320 │
                ├─────────────────────────────────┼────────────────────────┼───────────────┤
                │ max_pooling2d (MaxPooling2D)    │ (None, 13, 13,         │             0 │
                │                                 │ 32)                    │               │
                ├─────────────────────────────────┼────────────────────────┼───────────────┤
                │ conv2d_1 (Conv2D)               │ (None, 11, 11, 64)     │        18,432 │
                └─────────────────────────────────┴────────────────────────┴───────────────┘
                 Total params: 93,322 (364.54 KB)
                """);
        assertThat(boxed.findings()).hasSize(4);
        assertThat(slips(boxed)).containsExactly("check.bias");
        assertThat(boxed.missing()).hasSize(3);
    }

    /** The post's own table of AlexNet, as Markdown, with the slips that its text has. */
    @Test
    void aPostsTable() {
        Check check = Check.of(preset("alexnet"), """
                | Layer Name | Tensor Size | Weights | Biases | Parameters |
                |---|---|---:|---:|---:|
                | Input Image | 227x227x3 | 0 | 0 | 0 |
                | Conv-1 | 55x55x96 | 34,848 | 96 | 34,944 |
                | MaxPool-1 | 27x27x96 | 0 | 0 | 0 |
                | Conv-2 | 27x27x256 | 614,400 | 256 | 614,656 |
                | MaxPool-2 | 13x13x256 | 0 | 0 | 0 |
                | Conv-3 | 13x13x384 | 884,736 | 384 | 885,120 |
                | Conv-4 | 13x13x384 | 1,327,104 | 384 | 1,327,488 |
                | Conv-5 | 27x27x256 | 884,736 | 256 | 884,992 |
                | MaxPool-3 | 6x6x256 | 0 | 0 | 0 |
                | FC-1 | 4096×1 | 37,748,736 | 4,096 | 37,752,832 |
                | FC-2 | 4096×1 | 16,777,216 | 4,096 | 16,781,312 |
                | FC-3 | 1000×1 | 4,096,000 | 1,000 | 4,097,000 |
                | Total | | | | 62,378,344 |
                """);
        assertThat(slips(check)).containsExactly("check.shape");
        assertThat(check.findings().stream()
                        .filter(each -> !each.agrees())
                        .map(each -> each.claim().name()))
                .containsExactly("Conv-5");
        assertThat(slips(Check.of(preset("alexnet"), "Conv-1\t55x55x96x3\t34,944")))
                .containsExactly("check.shape.channels");
    }

    /** The LeNet post's table is of another network than its code: no biases, a 4x4 kernel, one dense layer. */
    @Test
    void aTableOfAnotherNetwork() {
        String table = """
                Layer	Output	Parameters
                Conv2D	62x62x6	162
                MaxPool	31x31x6	0
                Conv2D	28x28x16	1,536
                MaxPool	14x14x16	0
                Flatten	3136	0
                Dense	10	31,360
                Total		33,058
                """;
        Check code = Check.of(preset("lenet-5-rgb"), table);
        assertThat(layers(code)).containsExactly("conv1", "pool1", "conv2", "pool2", "flatten", "dense3", "-");
        assertThat(slips(code))
                .startsWith("check.bias", "check.shape", "check.params")
                .contains("check.total.sum");
        assertThat(code.missing()).isNotEmpty();
        assertThat(slips(Check.of(preset("lenet-5-rgb-no-bias"), table))).isEmpty();
    }

    /** torchsummary and torchinfo of torchvision's AlexNet: 61,100,840 parameters. */
    @Test
    void whatPytorchsToolsPrint() {
        Report report = CnnCalc.analyze("import torchvision\nmodel = torchvision.models.alexnet()")
                .report();
        Check summary = Check.of(report, """
                ----------------------------------------------------------------
                        Layer (type)               Output Shape         Param #
                ================================================================
                            Conv2d-1           [-1, 64, 55, 55]          23,296
                              ReLU-2           [-1, 64, 55, 55]               0
                         MaxPool2d-3           [-1, 64, 27, 27]               0
                            Conv2d-4          [-1, 192, 27, 27]         307,392
                           Linear-17                 [-1, 4096]      37,752,832
                ================================================================
                Total params: 61,100,840
                """);
        assertThat(summary.findings()).hasSize(6).allMatch(Finding::agrees);
        Check info = Check.of(report, """
                ==========================================================================================
                Layer (type:depth-idx)                   Output Shape              Param #
                ==========================================================================================
                AlexNet                                  [1, 1000]                 --
                ├─Sequential: 1-1                        [1, 256, 6, 6]            --
                │    └─Conv2d: 2-1                       [1, 64, 55, 55]           23,296
                │    └─ReLU: 2-2                         [1, 64, 55, 55]           --
                │    └─MaxPool2d: 2-3                    [1, 64, 28, 28]           --
                │    └─Conv2d: 2-4                       [1, 192, 27, 27]          307,200
                ==========================================================================================
                Total params: 61,100,840
                Trainable params: 61,100,840
                Non-trainable params: 0
                Total mult-adds (M): 714.68
                """);
        assertThat(slips(info)).containsExactly("check.shape.same", "check.bias");
    }

    /** Keras counts moving statistics among the parameters, PyTorch does not. */
    @Test
    void batchNormalization() {
        Report report = CnnCalc.analyze(
                        "import torch\nmodel = torch.nn.Sequential(torch.nn.Conv2d(3, 8, 3), torch.nn.BatchNorm2d(8))")
                .report();
        assertThat(slips(Check.of(
                        report,
                        "conv2d  (Conv2D)  (None, 222, 222, 8)  80\nbn (BatchNormalization)  (None, 222, 222, 8)  32")))
                .containsExactly("check.channels", "check.buffers");
    }

    @Test
    void textThatIsNoTable() {
        assertThat(Check.of(preset("alexnet"), "Hello, world\n\n(1, 2\n| | |\n").findings())
                .isEmpty();
        assertThat(Check.of(preset("alexnet"), "").findings()).isEmpty();
    }
}
