package cnncalc.analysis;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.layer.Family;
import cnncalc.preset.Presets;
import cnncalc.shape.Size;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The residual networks row by row against torchvision's modules in the order of their calls. */
class TorchvisionRowsTest {

    @ParameterizedTest
    @CsvSource({"resnet-18, torchvision-resnet18.tsv", "resnet-50, torchvision-resnet50.tsv"})
    void everyModule(String id, String file) throws IOException {
        List<List<String>> expected = new ArrayList<>();
        for (List<String> module : Extract.lines(file)) {
            boolean pooledToOne = module.get(0).equals("AdaptiveAvgPool2d");
            String shape = pooledToOne ? module.get(1).replace("x1x1", "") : module.get(1);
            expected.add(List.of(module.get(0), shape, module.get(2), module.get(3)));
        }
        List<List<String>> shown = new ArrayList<>();
        for (Row row : report(id).rows()) {
            Family family = row.node().layer().type().family();
            if (family != Family.INPUT && family != Family.MERGING && family != Family.GROUP) {
                shown.add(List.of(
                        module(row),
                        channelsFirst(row),
                        Long.toString(row.count(Quantity.PARAMETERS).value()),
                        Long.toString(row.count(Quantity.MULTIPLY_ADDS).value())));
            }
        }
        assertThat(shown).isEqualTo(expected);
    }

    /** torchvision's {@code buffers}: 2C + 1 for each batch normalization. */
    @ParameterizedTest
    @CsvSource({"resnet-18, 9620", "resnet-50, 53173"})
    void buffers(String id, long buffers) {
        assertThat(report(id).total(Quantity.BUFFERS).value()).isEqualTo(buffers);
    }

    private static String module(Row row) {
        return switch (row.node().layer().type().word()) {
            case "conv" -> "Conv2d";
            case "batchnorm" -> "BatchNorm2d";
            case "relu" -> "ReLU";
            case "maxpool" -> "MaxPool2d";
            case "globalavgpool" -> "AdaptiveAvgPool2d";
            case "dense" -> "Linear";
            default -> "?";
        };
    }

    private static String channelsFirst(Row row) {
        List<Size> sizes = new ArrayList<>(row.outputs().get(0).exampleSizes());
        Collections.rotate(sizes, 1);
        return sizes.stream().map(Size::toString).collect(Collectors.joining("x"));
    }

    private static Report report(String id) {
        return CnnCalc.analyze(requireNonNull(Presets.find(id)).text()).report();
    }
}
