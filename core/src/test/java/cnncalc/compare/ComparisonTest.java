package cnncalc.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import cnncalc.CnnCalc;
import cnncalc.analysis.Quantity;
import cnncalc.analysis.Report;
import cnncalc.analysis.Row;
import cnncalc.layer.Family;
import cnncalc.preset.Presets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static Report preset(String id) {
        return report(Objects.requireNonNull(Presets.find(id)).text());
    }

    private static Report report(String text) {
        return CnnCalc.analyze(text).report();
    }

    private static Total total(Comparison comparison, Quantity quantity) {
        return comparison.totals().stream()
                .filter(total -> total.quantity() == quantity)
                .findFirst()
                .orElseThrow();
    }

    private static List<Row> rightAlone(Comparison comparison, Family family) {
        List<Row> rows = new ArrayList<>();
        for (Pair pair : comparison.pairs()) {
            Row right = pair.right();
            if (pair.left() == null
                    && right != null
                    && right.node().layer().type().family() == family) {
                rows.add(right);
            }
        }
        return rows;
    }

    private static List<Long> parameters(List<Row> rows) {
        List<Long> parameters = new ArrayList<>();
        rows.forEach(row -> parameters.add(row.count(Quantity.PARAMETERS).value()));
        return parameters;
    }

    private static String marks(Comparison comparison) {
        StringBuilder marks = new StringBuilder();
        for (Pair pair : comparison.pairs()) {
            marks.append(pair.isSame() ? '=' : pair.isPaired() ? '~' : pair.left() == null ? '+' : '-');
        }
        return marks.toString();
    }

    /**
     * Table 1 of the paper: configuration E is D and one more 3×3 convolution in each of the last three stages, of
     * 9·256·256 + 256 and twice 9·512·512 + 512 parameters.
     */
    @Test
    void vgg19IsVgg16AndThreeConvolutions() {
        Comparison comparison = Comparison.of(preset("vgg-16"), preset("vgg-19"));
        assertThat(parameters(rightAlone(comparison, Family.CONVOLUTION)))
                .containsExactly(590_080L, 2_359_808L, 2_359_808L);
        assertThat(comparison.leftAlone()).isZero();
        assertThat(comparison.differing()).isZero();
        Total parameters = total(comparison, Quantity.PARAMETERS);
        assertThat(parameters.left().value()).isEqualTo(138_357_544);
        assertThat(parameters.difference()).isEqualTo(143_667_240 - 138_357_544);
        assertThat(parameters.thousandths()).isEqualTo(1038);
    }

    /** Eight more blocks of two convolutions: 1 of 64 channels, 2 of 128, 4 of 256 and 1 of 512. */
    @Test
    void resNet34IsResNet18AndEightBlocks() {
        Comparison comparison = Comparison.of(preset("resnet-18"), preset("resnet-34"));
        assertThat(comparison.leftAlone()).isZero();
        assertThat(comparison.differing()).isZero();
        List<Long> expected = new ArrayList<>();
        int[] more = {1, 2, 4, 1};
        for (int stage = 0; stage < more.length; stage++) {
            for (int i = 0; i < 2 * more[stage]; i++) {
                expected.add(9L * (64L << stage) * (64L << stage));
            }
        }
        assertThat(parameters(rightAlone(comparison, Family.CONVOLUTION))).containsExactlyElementsOf(expected);
        assertThat(total(comparison, Quantity.PARAMETERS).difference()).isEqualTo(10_108_160);
    }

    /** Of layers that are alike, those are said to be additional that make whole blocks: each stretch begins with a convolution. */
    @Test
    void additionalLayersAreWholeBlocks() {
        for (List<String> ids : List.of(List.of("resnet-18", "resnet-34"), List.of("resnet-50", "resnet-101"))) {
            List<Pair> pairs =
                    Comparison.of(preset(ids.get(0)), preset(ids.get(1))).pairs();
            for (int i = 1; i < pairs.size(); i++) {
                Row right = pairs.get(i).right();
                if (pairs.get(i).left() == null && pairs.get(i - 1).left() != null) {
                    assertThat(Objects.requireNonNull(right)
                                    .node()
                                    .layer()
                                    .type()
                                    .family())
                            .isEqualTo(Family.CONVOLUTION);
                }
            }
            assertThat(names(pairs)).isEqualTo(names(preset(ids.get(1))));
        }
    }

    private static List<String> names(List<Pair> pairs) {
        List<String> names = new ArrayList<>();
        pairs.forEach(
                pair -> names.add(Objects.requireNonNull(pair.right()).node().name()));
        return names;
    }

    private static List<String> names(Report report) {
        List<String> names = new ArrayList<>();
        Traits.layers(report).forEach(row -> names.add(row.node().name()));
        return names;
    }

    /** What one network has more, the other has less. */
    @Test
    void theOtherWayRoundItIsTheSame() {
        Comparison comparison = Comparison.of(preset("resnet-34"), preset("resnet-18"));
        assertThat(comparison.rightAlone()).isZero();
        assertThat(comparison.leftAlone()).isEqualTo(8 * 7);
        assertThat(total(comparison, Quantity.PARAMETERS).difference()).isEqualTo(-10_108_160);
    }

    @Test
    void everyPresetIsItself() {
        Presets.ALL.forEach(preset -> {
            Comparison comparison = Comparison.of(report(preset.text()), report(preset.text()));
            assertThat(comparison.same())
                    .as(preset.id())
                    .isEqualTo(comparison.pairs().size());
            assertThat(comparison.aligned()).isTrue();
        });
    }

    /** The seeds' AlexNet and its two-GPU split: groups of 2 halve the weights of Conv-2, Conv-4 and Conv-5 and change no shape. */
    @Test
    void groupsChangeThreeLayers() {
        Comparison comparison = Comparison.of(preset("alexnet"), preset("alexnet-grouped"));
        List<Pair> differing = new ArrayList<>(comparison.pairs());
        differing.removeIf(Pair::isSame);
        assertThat(differing)
                .hasSize(3)
                .allSatisfy(pair -> assertThat(pair.differences())
                        .containsExactly(Trait.SETTINGS, Trait.PARAMETERS, Trait.MULTIPLY_ADDS));
        assertThat(total(comparison, Quantity.PARAMETERS).difference()).isEqualTo(60_965_224 - 62_378_344);
    }

    @Test
    void everyDifferenceIsNamed() {
        Comparison comparison = Comparison.of(
                report("input 10x10x3; conv 8 3x3; relu; maxpool 2x2; flatten; dense 10"),
                report("input 10x10x3; conv 8 5x5; tanh; flatten; dropout 0.5; dense 10"));
        assertThat(marks(comparison)).isEqualTo("=~~-~+~");
        assertThat(comparison.pairs().get(1).differences())
                .containsExactly(Trait.SETTINGS, Trait.OUTPUT, Trait.PARAMETERS, Trait.MULTIPLY_ADDS);
        assertThat(comparison.pairs().get(2).differences()).containsExactly(Trait.TYPE, Trait.OUTPUT);
        assertThat(comparison.pairs().get(4).differences()).containsExactly(Trait.OUTPUT);
    }

    /** The same network in PyTorch, channels first, and as text, channels last. */
    @Test
    void channelsMayStandElsewhere() {
        Report torch = report("""
                import torch.nn as nn
                net = nn.Sequential(nn.Conv2d(3, 8, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(72, 10))
                net(torch.randn(1, 3, 8, 8))
                """);
        assertThat(torch.ok()).isTrue();
        Report text = report("input 8x8x3; conv 8 3x3; relu; maxpool 2x2; flatten; dense 10");
        assertThat(marks(Comparison.of(torch, text))).isEqualTo("======");
    }

    @Test
    void oneSizeForAllAxesIsTheSameAsThatSizeForEach() {
        assertThat(marks(Comparison.of(
                        report("input 9x9x3; conv 8 3 stride 2; maxpool 2x2"),
                        report("input 9x9x3; conv 8 3x3 stride 2x2; maxpool 2"))))
                .isEqualTo("===");
        assertThat(marks(Comparison.of(report("input 99x99x3; conv 8 3x33"), report("input 99x99x3; conv 8 3x3"))))
                .isEqualTo("=~");
    }

    @Test
    void whatIsNotKnownIsNotTheSameAsWhatIs() {
        Comparison comparison =
                Comparison.of(report("input 10x10x3; conv 8 3x3"), report("input 10x10x3; conv 8 13x13"));
        assertThat(marks(comparison)).isEqualTo("=~");
        assertThat(comparison.pairs().get(1).differences()).contains(Trait.OUTPUT, Trait.PARAMETERS);
        assertThat(Comparison.of(report(""), report("input 4; dense 2")).rightAlone())
                .isEqualTo(2);
        assertThat(Comparison.of(report(""), report("")).pairs()).isEmpty();
    }

    /** Nothing of a thousand layers is like anything of the other thousand but in its kind. */
    @Test
    void aThousandLayersAgainstAThousand() {
        Report narrow = report("input 4\n" + "dense 5\ndense 6\n".repeat(500));
        Report wide = report("input 4\n" + "dense 7\ndense 8\n".repeat(500));
        assertTimeout(Duration.ofSeconds(3), () -> {
            Comparison comparison = Comparison.of(narrow, wide);
            assertThat(comparison.same()).isEqualTo(1);
            assertThat(comparison.differing()).isEqualTo(1000);
        });
    }

    @Test
    void whatIsTooLongIsNotAligned() {
        Report narrow = report("input 4\n1001 times dense 5\n1001 times dense 6");
        Report wide = report("input 4\n1001 times dense 7\n1001 times dense 8");
        Comparison comparison = Comparison.of(narrow, wide);
        assertThat(comparison.aligned()).isFalse();
        assertThat(total(comparison, Quantity.PARAMETERS).isKnown()).isTrue();
    }

    @Test
    void ratios() {
        Report nothing = report("input 4");
        Report least = report("input 4; dense 1");
        Report most = report("input 3000000000; dense 3000000000");
        assertThat(total(Comparison.of(nothing, least), Quantity.PARAMETERS).thousandths())
                .isEqualTo(-1);
        assertThat(total(Comparison.of(least, nothing), Quantity.PARAMETERS).thousandths())
                .isZero();
        Total huge = total(Comparison.of(most, most), Quantity.PARAMETERS);
        assertThat(huge.isKnown()).isTrue();
        assertThat(huge.thousandths()).isBetween(999L, 1001L);
    }
}
