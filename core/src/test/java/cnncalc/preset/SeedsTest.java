package cnncalc.preset;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.analysis.Quantity;
import cnncalc.analysis.Report;
import cnncalc.analysis.Row;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every figure of the five posts: output, parameters, and weights and biases where the post gives them apart. */
class SeedsTest {
    private static final String FIGURES = """
            mnist-cnn
            26×26×32 320
            13×13×32 0
            11×11×64 18496
            5×5×64 0
            3×3×64 36928
            576 0
            64 36928
            10 650
            total 93322

            alexnet
            55×55×96 34944 34848 96
            27×27×96 0 0 0
            27×27×256 614656 614400 256
            13×13×256 0 0 0
            13×13×384 885120 884736 384
            13×13×384 1327488 1327104 384
            13×13×256 884992 884736 256
            6×6×256 0 0 0
            4096 37752832 37748736 4096
            4096 16781312 16777216 4096
            1000 4097000 4096000 1000
            total 62378344

            metamong-1
            26×26×32 320
            13×13×32 0
            11×11×32 9248
            5×5×32 0
            800 0
            128 102528
            10 1290
            total 113386

            metamong-2
            8×8×1 10
            total 10

            metamong-3
            8×8×5 50
            6×6×2 92
            total 142

            metamong-4
            98×8 128
            96×1 25
            total 153

            lenet-5-rgb
            62×62×6 168
            31×31×6 0
            29×29×16 880
            14×14×16 0
            3136 0
            120 376440
            84 10164
            10 850
            total 388502

            lenet-5-rgb-no-bias
            62×62×6 162 162 0
            31×31×6 0
            28×28×16 1536 1536 0
            14×14×16 0
            3136 0
            10 31360 31360 0
            total 33058

            lenet-5
            28×28×6 156
            14×14×6 0
            10×10×16 2416
            5×5×16 0
            1×1×120 48120
            120 0
            84 10164
            10 850
            total 61706

            lenet-5-1998
            28×28×6 156
            14×14×6 12
            10×10×16 1516
            5×5×16 32
            1×1×120 48120
            84 10164
            10 840
            total 60840

            mnist-keras
            26×26×32 320
            24×24×64 18496 18432 64
            12×12×64 0
            12×12×64 0
            9216 0
            128 1179776
            128 0
            10 1290
            total 1199882

            dense-60-24-10-1
            24 1464
            10 250
            1 11
            total 1725
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mnist-cnn",
                "alexnet",
                "metamong-1",
                "metamong-2",
                "metamong-3",
                "metamong-4",
                "lenet-5-rgb",
                "lenet-5-rgb-no-bias",
                "lenet-5",
                "lenet-5-1998",
                "mnist-keras",
                "dense-60-24-10-1"
            })
    void everyFigure(String id) {
        List<String> figures = figures(id);
        Report report = report(id);
        List<String> shown = new ArrayList<>();
        for (Row row : report.rows().subList(1, report.rows().size())) {
            String expected = figures.get(shown.size());
            shown.add(figures(row, /* apart= */ expected.split(" ", -1).length == 4));
        }
        shown.add("total " + report.total(Quantity.PARAMETERS).value());
        assertThat(shown).isEqualTo(figures);
        assertThat(report.ok()).isTrue();
    }

    private static List<String> figures(String id) {
        String behind = FIGURES.substring(FIGURES.indexOf(id + "\n") + id.length() + 1);
        return behind.split("\n\n", 2)[0].strip().lines().toList();
    }

    private static String figures(Row row, boolean apart) {
        String both =
                row.outputs().get(0) + " " + row.count(Quantity.PARAMETERS).value();
        return apart
                ? both + " " + row.count(Quantity.WEIGHTS).value() + " "
                        + row.count(Quantity.BIASES).value()
                : both;
    }

    private static Report report(String id) {
        return CnnCalc.analyze(requireNonNull(Presets.find(id)).text()).report();
    }
}
