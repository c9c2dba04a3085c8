package cnncalc.explain;

import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.analysis.Row;
import cnncalc.text.Catalogs;
import cnncalc.text.Language;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Kernels shared by all positions against a kernel for each neuron; the numbers are CS231n's, or worked out by hand. */
class SharingTest {

    private static Row last(String text) {
        List<Row> rows = CnnCalc.analyze(text.replace("; ", "\n")).report().rows();
        return rows.get(rows.size() - 1);
    }

    private static Sharing sharing(String text) {
        return Objects.requireNonNull(Sharing.of(last(text)));
    }

    /** CS231n: 55·55·96 = 290,400 neurons, each 11·11·3 = 363 weights and 1 bias, together 105,705,600; shared 34,944. */
    @Test
    void alexNetsFirstLayer() {
        Sharing sharing = sharing("input 227x227x3; conv 96 11x11 stride 4");
        assertThat(sharing.shared().toString()).isEqualTo("(11·11·3 + 1)·96 = 34944");
        assertThat(sharing.neurons().toString()).isEqualTo("55·55·96 = 290400");
        assertThat(sharing.separate().toString()).isEqualTo("55·55·96·(11·11·3 + 1) = 105705600");
        assertThat(sharing.separate().symbols()).isEqualTo("O^2·N·(K^2·C + 1)");
        assertThat(Catalogs.of(Language.ENGLISH).say(sharing.sentence()))
                .isEqualTo("Every position shares the weights: 34,944 parameters."
                        + " If each of the 55·55·96 = 290,400 neurons had 11·11·3 weights and a bias of its own,"
                        + " there would be 290,400 × 364 = 105,705,600.");
    }

    @ParameterizedTest
    @CsvSource({
        "input 8x8x4; conv 6 3x3 groups 2, '(3·3·(4/2) + 1)·6 = 114', '6·6·6·(3·3·(4/2) + 1) = 4104'",
        "input 8x8x4; conv 6 3x3 bias no, '3·3·4·6 = 216', '6·6·6·3·3·4 = 7776'",
        "input 8x8x4; depthwise 3x3, '(3·3 + 1)·4 = 40', '6·6·4·(3·3 + 1) = 1440'",
        "input 9x7x1; conv 2 2x3, '(2·3·1 + 1)·2 = 14', '8·5·2·(2·3·1 + 1) = 560'",
        "input 9x2; conv 5 3, '(3·2 + 1)·5 = 35', '7·5·(3·2 + 1) = 245'",
    })
    void others(String text, String shared, String separate) {
        assertThat(sharing(text).shared().toString()).isEqualTo(shared);
        assertThat(sharing(text).separate().toString()).isEqualTo(separate);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "input 8x8x4; maxpool 2x2",
                "input 8; dense 3",
                "input ?x?x4; conv 6 3x3",
                "input 8x8x4; separable 6 3x3",
                "input 8x8x4; convtranspose 6 3x3",
            })
    void someShareNothingOrInAnotherWay(String text) {
        assertThat(Sharing.of(last(text))).isNull();
    }
}
