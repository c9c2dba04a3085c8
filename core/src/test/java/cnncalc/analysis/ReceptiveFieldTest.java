package cnncalc.analysis;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.analysis.ReceptiveField.Axis;
import cnncalc.preset.Presets;
import cnncalc.shape.Padding;
import cnncalc.shape.Reach;
import cnncalc.shape.Rounding;
import cnncalc.shape.Window;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        assertThat(field(alexnet, "MaxPool-3")).containsExactly(Axis.of(195, 32, -64), Axis.of(195, 32, -64));
        String vgg = Objects.requireNonNull(Presets.find("vgg-16")).text();
        assertThat(field(vgg, "pool5")).containsExactly(Axis.of(212, 32, -90), Axis.of(212, 32, -90));
    }

    /**
     * TF-slim's networks for images of 224 in {@code RECEPTIVE_FIELD_TABLE.md} of google-research/receptive_field, whose
     * padding is our start with its sign turned.
     */
    @Test
    void thoseOfTheToolsTable() {
        assertThat(field(SlimNetworks.residual(), "block1")).containsExactly(Axis.of(35, 8, -15), Axis.of(35, 8, -15));
        assertThat(field(SlimNetworks.residual(), "block2"))
                .containsExactly(Axis.of(99, 16, -47), Axis.of(99, 16, -47));
        assertThat(field(SlimNetworks.residual(), "block4"))
                .containsExactly(Axis.of(483, 32, -239), Axis.of(483, 32, -239));
        assertThat(field(SlimNetworks.mobile("224x224x3"), "pointwise7"))
                .containsExactly(Axis.of(91, 16, -30), Axis.of(91, 16, -30));
        assertThat(field(SlimNetworks.mobile("224x224x3"), "pointwise13"))
                .containsExactly(Axis.of(315, 32, -126), Axis.of(315, 32, -126));
        assertThat(field(SlimNetworks.mobile("321x321x3"), "pointwise13"))
                .containsExactly(Axis.of(315, 32, -157), Axis.of(315, 32, -157));
        assertThat(field(SlimNetworks.mobile("?x?x3"), "pointwise13"))
                .containsExactly(new Axis(315, 32, 1, null), new Axis(315, 32, 1, null));
    }

    /** The same table's {@code mobilenet_v1} at 224 and {@code inception_v3}, whose padding at 299 is that at 224. */
    @ParameterizedTest
    @CsvSource({
        "mobilenet-1-0, block13, 315, 32, 126",
        "inception-v3-keras, mixed, 927, 16, 442",
        "inception-v3-keras, e2, 1311, 32, 618",
    })
    void thoseOfPresets(String preset, String layer, long size, long stride, long padding) {
        Axis axis = Axis.of(size, stride, -padding);
        assertThat(field(requireNonNull(Presets.find(preset)).text(), layer)).containsExactly(axis, axis);
    }

    /** As in {@link #thoseOfTheToolsTable}: {@code inception_v3} at 224. */
    @ParameterizedTest
    @CsvSource({
        "mixed5b, 63, 8, 18",
        "mixed5d, 127, 8, 50",
        "mixed6a, 159, 16, 58",
        "mixed6e, 927, 16, 442",
        "mixed7a, 1055, 32, 490",
        "mixed7c, 1311, 32, 618",
    })
    void thoseOfInception(String layer, long size, long stride, long padding) {
        Axis axis = Axis.of(size, stride, -padding);
        assertThat(field(SlimNetworks.inception(), layer)).containsExactly(axis, axis);
    }

    /**
     * Worked by hand: each of 4 elements is repeated 3 times, so that 3 neighbours see at most 2 of them, 4 at most 2 and 5
     * at most 3; a stride of 3 makes the fields even again.
     */
    @Test
    void behindWhatMakesAnAxisLonger() {
        Axis repeated = requireNonNull(Axis.of(6, 6, -1).behind(Reach.repeated(3)));
        assertThat(repeated).isEqualTo(new Axis(6, 2, 6, -1L));
        for (long[] each : new long[][] {{1, 6}, {2, 12}, {3, 12}, {4, 12}, {5, 18}}) {
            Axis seen = requireNonNull(repeated.behind(new Reach(each[0], 1, 1, 0L)));
            assertThat(seen).isEqualTo(new Axis(each[1], 2, 6, -1L));
        }
        assertThat(repeated.behind(new Reach(3, 3, 1, -1L))).isEqualTo(new Axis(12, 6, 1, -7L));
        assertThat(Axis.of(1, 1, 0).behind(Reach.repeated(2))).isNull();
        // 2 of 3 repeats, from the first of them on, are one element; from the last on they are two
        assertThat(repeated.behind(new Reach(2, 3, 1, 0L))).isEqualTo(new Axis(6, 6, 1, -1L));
        assertThat(repeated.behind(new Reach(2, 3, 1, 2L))).isEqualTo(new Axis(12, 6, 1, -1L));
    }

    /** A border begins earlier, a crop later; a transposed kernel of 4 with stride 2 and 1 taken away reads 2 elements. */
    @Test
    void borderCropAndTranspose() {
        assertThat(Axis.of(3, 2, 0).behind(Reach.moved(-1))).isEqualTo(Axis.of(3, 2, -2));
        assertThat(Axis.of(3, 2, 0).behind(Reach.moved(2))).isEqualTo(Axis.of(3, 2, 4));
        Window kernels = new Window(4, 2, 1, Padding.VALID, Rounding.FLOOR);
        assertThat(Axis.of(3, 4, 0).behind(Reach.transposed(kernels, 1))).isEqualTo(new Axis(7, 2, 4, -4L));
    }

    /**
     * A border of 3 in front of a kernel of 7 with stride 2 is a padding of 3; a pool of 3 with stride 2 and padding 1 adds
     * 2·2 and begins 2 earlier. A transposed kernel of 2 with stride 2 reads one element of 4, and repeating by 2 as well.
     */
    @Test
    void behindLayersThatMoveOrSpread() {
        String text = "input 64x64x3; border 3,3,3,3; conv 8 7x7 stride 2; border 1,1,1,1; p: maxpool 3x3 stride 2;"
                + " t: convtranspose 8 2x2 stride 2; u: upsample 2";
        assertThat(field(text, "conv")).containsExactly(Axis.of(7, 2, -3), Axis.of(7, 2, -3));
        assertThat(field(text, "p")).containsExactly(Axis.of(11, 4, -5), Axis.of(11, 4, -5));
        assertThat(field(text, "t")).first().isEqualTo(new Axis(11, 2, 4, -5L));
        assertThat(field("input 8x1; border -2,-2; conv 1 3", "conv")).containsExactly(Axis.of(3, 1, 2));
        assertThat(field(text, "u")).first().isEqualTo(new Axis(11, 1, 4, -5L));
        String shuffled =
                "import torch.nn as nn\nimport torch\nnet = nn.Sequential(nn.Conv2d(4, 4, 4, 2), nn.PixelShuffle(2),"
                        + " nn.PixelUnshuffle(2))\nnet(torch.ones(1, 4, 8, 8))";
        assertThat(field(shuffled, "1")).first().isEqualTo(new Axis(4, 1, 2, 0L));
        assertThat(field(shuffled, "2")).first().isEqualTo(new Axis(4, 2, 1, 0L));
        assertThat(hasNone("input 8x8x4; conv 4 4x4 stride 2; upsample 2 mode bilinear", "upsample"))
                .isTrue();
    }

    /** 3 + 2·2 = 7 along the axis with dilation 2, start 0 - 1 - 0; the rows see 3 + 2 = 5. */
    @Test
    void axesOfTheirOwn() {
        assertThat(field("input 20x20x1; conv 1 3x3 padding 1x0; conv 1 3x3 dilation 1x2", "conv2"))
                .containsExactly(Axis.of(5, 1, -1), Axis.of(7, 1, 0));
        assertThat(field("input 20x3; conv 1 5 stride 3", "conv")).containsExactly(Axis.of(5, 3, 0));
    }

    /** Same padding of 4 by 3 with stride 2 adds one element, behind: 2 windows span 5. */
    @Test
    void samePaddingStandsWhereItIsAdded() {
        assertThat(field("input 4x1; conv 1 3 stride 2 padding same", "conv")).containsExactly(Axis.of(3, 2, 0));
        assertThat(field("input 5x1; conv 1 3 stride 2 padding same", "conv")).containsExactly(Axis.of(3, 2, -1));
        assertThat(field("input 5x1; conv 1 3 padding causal", "conv")).containsExactly(Axis.of(3, 1, -2));
        // of an unknown size: unknown where it depends on the size, and the same as of any where it does not
        assertThat(field("input ?x1; conv 1 3 stride 2 padding same", "conv")).containsExactly(new Axis(3, 2, 1, null));
        assertThat(field("input ?x1; conv 1 3 padding same", "conv")).containsExactly(Axis.of(3, 1, -1));
        assertThat(field("input ?x1; conv 1 4 stride 2 padding same", "conv")).containsExactly(Axis.of(4, 2, -1));
    }

    /** A 3x3 and a 5x5 branch, both keeping the size: the union is the wider one. */
    @Test
    void branchesAreSeenTogether() {
        String text = "s: input 8x8x1; a: conv 4 3x3 padding 1; b: conv 4 5x5 padding 2 from s; add a; relu";
        assertThat(field(text, "relu")).containsExactly(Axis.of(5, 1, -2), Axis.of(5, 1, -2));
        String apart = "s: input 8x8x1; a: conv 4 1x1 stride 2; b: conv 4 5x5 from s; concat a";
        assertThat(field(apart, "concat")).isEmpty();
        assertThat(Objects.requireNonNull(CnnCalc.analyze(apart).report().row("concat"))
                        .field())
                .isEqualTo(ReceptiveField.NOT_ALIGNED);
        assertThat(field(apart + "; relu", "relu")).isEmpty();
    }

    @Test
    void whatSeesEverythingHasNone() {
        assertThat(hasNone("input 8x8x1; conv 1 3x3; globalavgpool", "globalpool"))
                .isTrue();
        assertThat(hasNone("input 8x8x1; flatten; dense 2", "dense")).isTrue();
        assertThat(hasNone("input 8; dense 2", "input")).isTrue();
        assertThat(hasNone("input 8x8x1; parameter 8x8x1; add input", "parameter"))
                .isTrue();
    }
}
