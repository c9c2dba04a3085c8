package cnncalc.compare;

import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.analysis.Quantity;
import cnncalc.analysis.Report;
import cnncalc.preset.Presets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OneDenseTest {

    private static Report preset(String id) {
        return CnnCalc.analyze(Objects.requireNonNull(Presets.find(id)).text()).report();
    }

    private static OneDense required(@Nullable OneDense dense) {
        return Objects.requireNonNull(dense);
    }

    /** 227·227·3 = 154,587 inputs to 1000 units: 154,587,000 weights and 1000 biases. */
    @Test
    void inThePlaceOfAlexNet() {
        OneDense dense = required(OneDense.of(preset("alexnet")));
        assertThat(dense.inputs().value()).isEqualTo(154_587);
        assertThat(dense.parameters().value()).isEqualTo(154_588_000);
        assertThat(dense.multiplyAdds().value()).isEqualTo(154_587_000);
        assertThat(dense.text()).isEqualTo("input 227x227x3\nflatten\ndense 1000\n");
        Report report = CnnCalc.analyze(dense.text()).report();
        assertThat(report.total(Quantity.PARAMETERS).value()).isEqualTo(154_588_000);
        assertThat(report.total(Quantity.MULTIPLY_ADDS).value()).isEqualTo(154_587_000);
    }

    /** 55·55·96 = 290,400 units, each with a weight for every one of 154,587 inputs: 44,892,064,800 and 290,400 biases. */
    @Test
    void inThePlaceOfTheFirstConvolution() {
        OneDense dense = required(OneDense.ofFirstConvolution(preset("alexnet")));
        assertThat(Objects.requireNonNull(dense.row())
                        .count(Quantity.PARAMETERS)
                        .value())
                .isEqualTo(34_944);
        assertThat(dense.outputs().value()).isEqualTo(290_400);
        assertThat(dense.parameters().value()).isEqualTo(44_892_355_200L);
    }

    /** The LeNet-5 post's comparison: 64·64·3 = 12,288 inputs to 10, 122,880 weights; here the 10 biases count too. */
    @Test
    void inThePlaceOfLeNet() {
        assertThat(required(OneDense.of(preset("lenet-5-rgb"))).parameters().value())
                .isEqualTo(122_890);
    }

    @Test
    void channelsFirstIsTheSame() {
        Report torch = CnnCalc.analyze("""
                import torch.nn as nn
                net = nn.Sequential(nn.Conv2d(3, 8, 3), nn.Flatten(), nn.Linear(288, 10))
                net(torch.randn(1, 3, 8, 8))
                """).report();
        OneDense dense = required(OneDense.of(torch));
        assertThat(dense.text()).isEqualTo("input 8x8x3\nflatten\ndense 10\n");
        assertThat(dense.parameters().value()).isEqualTo(8 * 8 * 3 * 10 + 10);
    }

    @Test
    void withoutOneKnownInputAndOutputThereIsNone() {
        assertThat(OneDense.of(CnnCalc.analyze("input ?x?x3; conv 8 3x3").report()))
                .isNull();
        assertThat(OneDense.of(CnnCalc.analyze("a: input 4; b: input 4; add a").report()))
                .isNull();
        assertThat(OneDense.of(CnnCalc.analyze("input 3000000000; dense 4000000000; dense 4000000000")
                        .report()))
                .isNull();
        assertThat(OneDense.ofFirstConvolution(
                        CnnCalc.analyze("input 4; dense 2").report()))
                .isNull();
        assertThat(OneDense.of(CnnCalc.analyze("").report())).isNull();
    }
}
