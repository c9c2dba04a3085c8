package cnncalc.write;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.analysis.Quantity;
import cnncalc.analysis.Report;
import cnncalc.analysis.Row;
import cnncalc.layer.Weight;
import cnncalc.preset.Preset;
import cnncalc.preset.Presets;
import cnncalc.python.Parser;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.text.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs for Keras and PyTorch: what they are read as is the network that they were written from. */
class ProgramsTest {

    /** Presets that a framework, or our reader of it, has no way to say, with what the program says of it. */
    private static final Map<String, String> UNSAID = Map.of(
            "keras lenet-5-1998", "Every kernel reads all channels here",
            "pytorch lenet-5-1998", "Every kernel reads all channels here",
            "pytorch inception-v3-keras", "PyTorch shifts and scales or does neither",
            "keras vit-b-16", "class (parameter 1x768) cannot be written");

    /** A program of 367,127 characters, which is more than the reader of code takes. */
    private static final String TOO_LONG = "pytorch resnet-1202-cifar-10";

    static List<String> programs() {
        List<String> programs = new ArrayList<>();
        for (Preset preset : Presets.ALL) {
            programs.add("keras " + preset.id());
            programs.add("pytorch " + preset.id());
        }
        return programs;
    }

    @ParameterizedTest
    @MethodSource("programs")
    void presetsAreReadAsTheyWereWritten(String program) {
        String format = program.substring(0, program.indexOf(' '));
        Preset preset = requireNonNull(Presets.find(program.substring(format.length() + 1)));
        CnnCalc network = CnnCalc.analyze(preset.text());
        String code = network.write(format, Language.ENGLISH);
        assertThat(Parser.parse(code)).isNotNull();
        if (UNSAID.containsKey(program)) {
            assertThat(code).contains(UNSAID.get(program));
            return;
        }
        assertThat(code).doesNotContain("NotImplementedError");
        if (program.equals(TOO_LONG)) {
            assertThat(code.length()).isGreaterThan(256 * 1024);
            return;
        }
        Report written = CnnCalc.analyze(code).report();
        assertThat(parameters(network.report())).isEqualTo(preset.published());
        assertThat(parameters(written) + (countsAverages(network.report()) ? averages(written) : 0))
                .isEqualTo(preset.published());
        assertThat(averages(written)).isEqualTo(averages(network.report()));
        assertSame(Quantity.TRAINABLE, written, network.report());
        assertSame(Quantity.MULTIPLY_ADDS, written, network.report());
        assertThat(sizes(written)).containsSubsequence(sizes(network.report()));
        assertThat(written.ok()).isEqualTo(network.report().ok());
    }

    private static void assertSame(Quantity quantity, Report written, Report network) {
        assertThat(written.total(quantity).value())
                .isEqualTo(network.total(quantity).value());
    }

    /** A network whose running averages count as parameters, as Keras has it. */
    private static boolean countsAverages(Report report) {
        return report.total(Quantity.PARAMETERS).value() != held(report, false);
    }

    /** The parameters as the preset counts them. */
    private static long parameters(Report report) {
        return countsAverages(report) && report.reading().format().equals("network")
                ? report.total(Quantity.PARAMETERS).value()
                : held(report, false);
    }

    private static long averages(Report report) {
        return held(report, true);
    }

    /** Running averages, which Keras counts as parameters and PyTorch does not; or all that is held beside them. */
    private static long held(Report report, boolean averages) {
        long sum = 0;
        for (Row row : report.rows()) {
            for (Weight weight : row.weights()) {
                boolean running = List.of("mean", "variance").contains(weight.name());
                boolean counter = weight.name().equals("batches");
                sum += running == averages && !counter ? weight.count().value() : 0;
            }
        }
        return sum;
    }

    /**
     * The sizes of what each layer with parameters puts out, in no order of axes and layers: the frameworks differ in the
     * first, and Keras lists the layers of branches side by side.
     */
    private static List<List<Long>> sizes(Report report) {
        List<List<Long>> all = new ArrayList<>();
        for (Row row : report.rows()) {
            boolean apart = List.of("layerscale", "parameter", "tensor", "ownweights")
                    .contains(row.node().layer().type().word());
            boolean holds = !row.node().isContainer() && !row.weights().isEmpty() && !apart;
            for (Shape shape : holds ? row.outputs() : List.<Shape>of()) {
                List<Long> sizes = new ArrayList<>();
                for (Size size : shape.exampleSizes()) {
                    sizes.add(size.known() ? size.value() : -1);
                }
                Collections.sort(sizes);
                all.add(sizes);
            }
        }
        all.sort(Comparator.comparing(List::toString));
        return all;
    }

    /** 3·3·1·8 + 8 = 80, 14·14·8·10 + 10 = 15,690. */
    @Test
    void aChainIsSequential() {
        String text = """
                # Tiny
                input 28x28x1
                conv 8 3x3 padding same relu
                maxpool 2x2
                flatten
                dropout 0.5
                dense 10 softmax
                """;
        assertThat(write("keras", text)).isEqualTo("""
                        # Tiny
                        import keras
                        from keras import layers

                        model = keras.Sequential(
                            [
                                keras.Input(shape=(28, 28, 1)),
                                layers.Conv2D(8, 3, padding="same", activation="relu"),
                                layers.MaxPooling2D(),
                                layers.Flatten(),
                                layers.Dropout(0.5),
                                layers.Dense(10, activation="softmax"),
                            ]
                        )
                        """);
        assertThat(write("pytorch", text)).isEqualTo("""
                        # Tiny
                        import torch
                        from torch import nn

                        model = nn.Sequential(
                            nn.Conv2d(1, 8, 3, padding=1),
                            nn.ReLU(),
                            nn.MaxPool2d(2),
                            nn.Flatten(),
                            nn.Dropout(),
                            nn.Linear(1568, 10),
                            nn.Softmax(dim=-1),
                        )
                        x = torch.randn(1, 1, 28, 28)
                        y = model(x)
                        """);
    }

    @Test
    void aGraphIsFunctionalOrAClass() {
        String text = """
                # Two ways
                input 8x8x3
                start: conv 4 3x3 padding same
                left: conv 4 1x1 from start
                right: conv 4 3x3 stride 2 padding same from start
                upsample 2x2
                add left
                concat start
                globalavgpool
                """;
        assertThat(write("keras", text)).isEqualTo("""
                        # Two ways
                        import keras
                        from keras import layers

                        inputs = keras.Input(shape=(8, 8, 3))
                        start = layers.Conv2D(4, 3, padding="same", name="start")(inputs)
                        left = layers.Conv2D(4, 1, name="left")(start)
                        x = layers.Conv2D(4, 3, strides=2, padding="same", name="right")(start)
                        x = layers.UpSampling2D(2)(x)
                        x = layers.Add()([x, left])
                        x = layers.Concatenate()([x, start])
                        outputs = layers.GlobalAveragePooling2D()(x)
                        model = keras.Model(inputs, outputs)
                        """);
        assertThat(write("pytorch", text)).isEqualTo("""
                        # Two ways
                        import torch
                        from torch import nn


                        class TwoWays(nn.Module):
                            def __init__(self):
                                super().__init__()
                                self.start = nn.Conv2d(3, 4, 3, padding=1)
                                self.left = nn.Conv2d(4, 4, 1)
                                self.right_border = nn.ZeroPad2d((0, 1, 0, 1))
                                self.right = nn.Conv2d(4, 4, 3, stride=2)
                                self.upsample = nn.Upsample(scale_factor=2)
                                self.globalpool = nn.AdaptiveAvgPool2d(1)
                                self.globalpool_flatten = nn.Flatten()

                            def forward(self, x):
                                start = self.start(x)
                                left = self.left(start)
                                x = self.right_border(start)
                                x = self.right(x)
                                x = self.upsample(x)
                                x = x + left
                                x = torch.cat([x, start], dim=1)
                                x = self.globalpool(x)
                                x = self.globalpool_flatten(x)
                                return x


                        model = TwoWays()
                        x = torch.randn(1, 3, 8, 8)
                        y = model(x)
                        """);
    }

    @Test
    void aLayerThatIsCalledAgainIsMadeOnce() {
        String text = "a: input 4\nb: input 4\none: dense 3 from a\ntwo: again one from b\nadd one";
        assertThat(write("keras", text))
                .contains("one_layer = layers.Dense(3, name=\"one\")", "one_layer(a)", "one_layer(b)");
        assertThat(write("pytorch", text)).containsOnlyOnce("nn.Linear(4, 3)").contains("self.one(a)", "self.one(b)");
        for (String format : List.of("keras", "pytorch")) {
            Report report = CnnCalc.analyze(write(format, text)).report();
            assertThat(report.total(Quantity.PARAMETERS).value()).isEqualTo(4 * 3 + 3);
            assertThat(report.ok()).isTrue();
        }
    }

    @Test
    void frozenLayersStaySo() {
        String text = "input 4\ndense 3 frozen\ndense 2";
        assertThat(write("keras", text)).contains("layers.Dense(3, trainable=False)");
        assertThat(write("pytorch", text)).contains("nn.Linear(4, 3).requires_grad_(False)");
        for (String format : List.of("keras", "pytorch")) {
            Report report = CnnCalc.analyze(write(format, text)).report();
            assertThat(report.total(Quantity.TRAINABLE).value()).isEqualTo(3 * 2 + 2);
            assertThat(report.total(Quantity.PARAMETERS).value()).isEqualTo(4 * 3 + 3 + 3 * 2 + 2);
        }
    }

    /** What the two frameworks take for granted differs: Keras adds 0.001, keeps 0.99, and has slopes of 0.3. */
    @Test
    void otherDefaultsAreSaid() {
        String keras = """
                from keras import layers, Sequential, Input
                model = Sequential([Input((8, 8, 3)), layers.BatchNormalization(), layers.LeakyReLU(),
                                    layers.AveragePooling2D(3, 1, "same")])
                """;
        assertThat(write("pytorch", keras))
                .contains("nn.BatchNorm2d(3, eps=0.001, momentum=0.01)")
                .contains("nn.LeakyReLU(negative_slope=0.3)")
                .contains("nn.AvgPool2d(3, stride=1, padding=1, count_include_pad=False)");
        String torch = "nn.Sequential(nn.Conv2d(3, 8, 3), nn.BatchNorm2d(8), nn.LeakyReLU())\n";
        assertThat(write("keras", torch))
                .contains("layers.BatchNormalization(momentum=0.9, epsilon=1e-05")
                .contains("layers.LeakyReLU(negative_slope=0.01");
    }

    /** A program that says a number of its own keeps it. */
    @Test
    void whatWasReadIsWrittenAgain() {
        String torch = "nn.Sequential(nn.Conv2d(3, 8, (3, 5), padding='same', bias=False), nn.ELU(0.5))";
        assertThat(write("pytorch", torch))
                .contains("nn.Conv2d(3, 8, (3, 5), padding=\"same\", bias=False),")
                .contains("nn.ELU(alpha=0.5),");
        String keras =
                "from keras import *\nSequential([Input((9, 4)), layers.LSTM(3, activation='relu', name='memory')])";
        assertThat(write("keras", keras)).contains("layers.LSTM(3, activation=\"relu\", name=\"memory\")");
    }

    /** What an image's order of axes changes is put right around what reads the last axis alone. */
    @Test
    void axesAreTurnedWhereALayerNeedsIt() {
        String code = write("pytorch", "input 8x8x4\nconv 6 1x1\nlayernorm\ndense 5 over last");
        assertThat(code).contains("self.layernorm(x.permute(0, 2, 3, 1))", "nn.LayerNorm(6)", "nn.Linear(6, 5)");
        assertThat(CnnCalc.analyze(code).report().outputShapes().get(0).whole()).isEqualTo("(1, 8, 8, 5)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "keras   | input 8x8x4;localresponsenorm 5 | # lrn (localresponsenorm) is left out",
                "pytorch | input 4;rbf 3                   | # rbf (rbf 3) cannot be written",
                "keras   | input 8x8x1;maxpool 3x3 stride 2 padding 1 | # Its border is of zeros",
                "pytorch | input ?x?x3;conv 4 3x3          | # A size of input is not known; 64 stands for it",
                "keras   | input 4x4x2;batchnorm           | # Keras counts the running averages",
            })
    void whatIsNotTheSameIsSaid(String format, String text, String comment) {
        assertThat(write(format, text.replace(';', '\n'))).contains(comment);
        String korean = CnnCalc.analyze(text.replace(';', '\n')).write(format, Language.KOREAN);
        assertThat(korean).contains("# ").doesNotContain(comment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"keras", "pytorch"})
    void namesAndTitlesStayTextAndComments(String format) {
        for (String trap : List.of(
                "a\"); import os; os.system(\"x",
                "\\",
                "\"\"\"",
                "' + x + '",
                "a\u2028import os",
                "a\u202eb",
                "self",
                "forward",
                "한글",
                "1",
                "type",
                "x\ry")) {
            String code = write(format, model(trap));
            String plain = write(format, model("plain"));
            assertThat(code.lines().count()).as(trap).isEqualTo(plain.lines().count());
            assertThat(code.chars()).as(trap).noneMatch(c -> c == '\r' || c == 0x2028 || c == 0x202e);
            assertThat(Parser.parse(code)).isNotNull();
        }
    }

    /** A program that gives its model, an input and a layer this name. */
    private static String model(String name) {
        StringBuilder text = new StringBuilder("\"");
        name.chars().forEach(c -> text.append("\\u%04x".formatted(c)));
        return "import keras\nname = " + text.append('"') + """

                inputs = keras.Input((8, 8, 3), name=name)
                x = keras.layers.Conv2D(3, 3, padding="same", name=name + "2")(inputs)
                x = keras.layers.Add(name=name + "3")([x, inputs])
                model = keras.Model(inputs, x, name=name)
                """;
    }

    private static String write(String format, String text) {
        return CnnCalc.analyze(text).write(format, Language.ENGLISH);
    }
}
