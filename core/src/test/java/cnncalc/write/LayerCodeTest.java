package cnncalc.write;

import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.analysis.Report;
import cnncalc.analysis.Row;
import cnncalc.preset.Preset;
import cnncalc.preset.Presets;
import cnncalc.text.Catalogs;
import cnncalc.text.Language;
import cnncalc.text.Message;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A layer alone, as the documentation of each framework has its constructor. */
class LayerCodeTest {

    private static Report text(String text) {
        return CnnCalc.analyze(text.replace("; ", "\n")).report();
    }

    private static Row last(Report report) {
        return report.rows().get(report.rows().size() - 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "input 227x227x3; conv 96 11x11 stride 4"
                        + "|layers.Conv2D(96, 11, strides=4)|nn.Conv2d(3, 96, 11, stride=4)|conv 96 11x11 stride 4",
                "input 8x8x3; maxpool 3x3 stride 2"
                        + "|layers.MaxPooling2D(3, strides=2)|nn.MaxPool2d(3, stride=2)|maxpool 3x3 stride 2",
                "input 8; dense 5 bias no"
                        + "|layers.Dense(5, use_bias=False)|nn.Linear(8, 5, bias=False)|dense 5 bias no",
                "input 8; d: dense 5 relu"
                        + "|layers.Dense(5, activation=\"relu\")|nn.Linear(8, 5)/nn.ReLU()|d: dense 5 relu",
                "a: input 8; b: dense 8; add a|layers.Add()|x1 + x2|add a",
            })
    void inEachLanguage(String text, String keras, String torch, String network) {
        Report report = text(text);
        assertThat(new LayerCodes(report).keras(last(report)).code()).isEqualTo(keras);
        assertThat(new LayerCodes(report).torch(last(report)).code()).isEqualTo(torch.replace('/', '\n'));
        assertThat(LayerCode.network(last(report)).code()).isEqualTo(network);
    }

    /** No framework has a table of connections as LeNet has: every kernel reads all channels there, and that is said. */
    @Test
    void whatIsNotTheSameIsSaid() {
        Report report = text("input 14x14x3; c: conv 4 5x5 connections 0,1/1,2/0,2/0,1,2");
        Row row = last(report);
        LayerCode code = new LayerCodes(report).torch(row);
        assertThat(code.code()).isEqualTo("nn.Conv2d(3, 4, 5)");
        assertThat(code.notes()).extracting(Message::key).contains("code.connections");
    }

    /** Keras has no local response normalization among its layers; what PyTorch lacks is said in words as well. */
    @Test
    void whereThereIsNoWordThereIsASentence() {
        Report report = text("input 8x8x3; localresponsenorm 5");
        LayerCode keras = new LayerCodes(report).keras(last(report));
        LayerCode torch = new LayerCodes(report).torch(last(report));
        assertThat(torch.code()).startsWith("nn.LocalResponseNorm(5");
        assertThat(keras.code()).isEmpty();
        assertThat(keras.notes()).hasSize(1);
        assertThat(Catalogs.of(Language.ENGLISH).say(keras.notes().get(0))).contains("there is no layer for it");
    }

    /** What is written of a layer stands in the program of the whole as well. */
    @Test
    void everyLineIsInTheProgram() {
        for (Preset preset : List.of(
                Objects.requireNonNull(Presets.find("alexnet")), Objects.requireNonNull(Presets.find("resnet-50")))) {
            Report report = CnnCalc.analyze(preset.text()).report();
            String program = Formats.write("pytorch", report, preset.text(), Catalogs.of(Language.ENGLISH));
            LayerCodes codes = new LayerCodes(report);
            for (Row row : report.rows()) {
                String code = codes.torch(row).code();
                if (code.startsWith("nn.") && !row.node().isInput()) {
                    for (String line : code.lines().toList()) {
                        assertThat(program).contains(line);
                    }
                }
            }
        }
    }
}
