package cnncalc.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.shape.Size;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Single layers as Keras and PyTorch ran them: output with batch, parameters, and trainable ones or multiply-adds. */
class FrameworkLayersTest {

    static List<List<String>> torch() throws IOException {
        return Extract.lines("torch-layers.tsv");
    }

    static List<List<String>> keras() throws IOException {
        return Extract.lines("keras-layers.tsv");
    }

    @ParameterizedTest
    @MethodSource("torch")
    void asInTorch(List<String> record) {
        agrees(record, Quantity.MULTIPLY_ADDS);
    }

    @ParameterizedTest
    @MethodSource("keras")
    void asInKeras(List<String> record) {
        agrees(record, Quantity.TRAINABLE);
    }

    private static void agrees(List<String> record, Quantity last) {
        Report report = CnnCalc.analyze(record.get(0) + "\n" + record.get(1)).report();
        assertThat(report.ok()).isTrue();
        Row row = report.rows().get(report.rows().size() - 1);
        List<Size> sizes = row.outputs().get(0).sizes();
        assertThat(sizes.stream().map(Size::toString).collect(Collectors.joining("x")))
                .isEqualTo(record.get(2));
        assertThat(row.count(Quantity.PARAMETERS).value()).isEqualTo(Long.parseLong(record.get(3)));
        assertThat(row.count(last).value()).isEqualTo(Long.parseLong(record.get(4)));
    }
}
