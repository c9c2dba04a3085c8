package cnncalc.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.analysis.ReceptiveField.Axis;
import cnncalc.preset.Presets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ReceptiveFieldTest {

    private static List<Axis> field(String text, String layer) {
        Row row = Objects.requireNonNull(CnnCalc.analyze(text).report().row(layer));
        return Objects.requireNonNull(row.field()).axes();
    }

    private static boolean hasNone(String text, String layer) {
        return Objects.requireNonNull(CnnCalc.analyze(text).report().row(layer)).field() == null;
    }

    /** Araujo, Norris and Sim 2019, table of networks: size, effective stride, effective padding. */
    @Test
    void thoseOfThePublishedTable() {
        String alexnet = Objects.requireNonNull(Presets.find("alexnet")).text();
        assertThat(field(alexnet, "MaxPool-3")).containsExactly(new Axis(195, 32, -64), new Axis(195, 32, -64));
        String vgg = Objects.requireNonNull(Presets.find("vgg-16")).text();
        assertThat(field(vgg, "pool5")).containsExactly(new Axis(212, 32, -90), new Axis(212, 32, -90));
    }

    /** 3 + 2·2 = 7 along the axis with dilation 2, start 0 - 1 - 0; the rows see 3 + 2 = 5. */
    @Test
    void axesOfTheirOwn() {
        assertThat(field("input 20x20x1; conv 1 3x3 padding 1x0; conv 1 3x3 dilation 1x2", "conv2"))
                .containsExactly(new Axis(5, 1, -1), new Axis(7, 1, 0));
        assertThat(field("input 20x3; conv 1 5 stride 3", "conv")).containsExactly(new Axis(5, 3, 0));
    }

    /** Same padding of 4 by 3 with stride 2 adds one element, behind: 2 windows span 5. */
    @Test
    void samePaddingStandsWhereItIsAdded() {
        assertThat(field("input 4x1; conv 1 3 stride 2 padding same", "conv")).containsExactly(new Axis(3, 2, 0));
        assertThat(field("input 5x1; conv 1 3 stride 2 padding same", "conv")).containsExactly(new Axis(3, 2, -1));
        assertThat(field("input 5x1; conv 1 3 padding causal", "conv")).containsExactly(new Axis(3, 1, -2));
        assertThat(hasNone("input ?x1; conv 1 3 stride 2 padding same", "conv")).isTrue();
    }

    /** A 3x3 and a 5x5 branch, both keeping the size: the union is the wider one. */
    @Test
    void branchesAreSeenTogether() {
        String text = "s: input 8x8x1; a: conv 4 3x3 padding 1; b: conv 4 5x5 padding 2 from s; add a; relu";
        assertThat(field(text, "relu")).containsExactly(new Axis(5, 1, -2), new Axis(5, 1, -2));
        String apart = "s: input 8x8x1; a: conv 4 1x1 stride 2; b: conv 4 5x5 from s; concat a";
        assertThat(hasNone(apart, "concat")).isTrue();
    }

    @Test
    void whatSeesEverythingHasNone() {
        assertThat(hasNone("input 8x8x1; conv 1 3x3; globalavgpool", "globalpool"))
                .isTrue();
        assertThat(hasNone("input 8x8x1; flatten; dense 2", "dense")).isTrue();
        assertThat(hasNone("input 8; dense 2", "input")).isTrue();
    }
}
