package cnncalc.ask;

import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.analysis.Quantity;
import cnncalc.analysis.Report;
import cnncalc.preset.Presets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DepthTest {

    private static Depth depth(String text) {
        return new Depth(report(text), text);
    }

    private static Depth preset(String id) {
        return depth(Objects.requireNonNull(Presets.find(id)).text());
    }

    private static Report report(String text) {
        return CnnCalc.analyzeNetworkText(text).report();
    }

    private static long parameters(String text) {
        Report report = report(text);
        assertThat(report.ok()).isTrue();
        return report.total(Quantity.PARAMETERS).value();
    }

    /**
     * Section 4.2 of He and others 2015: 6n + 2 layers for n = 3, 5, 7, 9, 18 and 200; table 6 rounds to 0.27, 0.46, 0.66, 0.85,
     * 1.7 and 19.4 million. By hand: 464 in front, 4,672n with 16 channels, 13,952 + 18,560(n − 1) with 32,
     * 55,552 + 73,984(n − 1) with 64, 650 at the end.
     */
    @ParameterizedTest
    @CsvSource({"5, 464154", "7, 658586", "9, 853018", "18, 1727962", "200, 19421274"})
    void theResidualNetworksOfThePaper(long n, long published) {
        assertThat(464 + 4_672 * n + 13_952 + 18_560 * (n - 1) + 55_552 + 73_984 * (n - 1) + 650)
                .isEqualTo(published);
        assertThat(parameters(preset("resnet-20-cifar-10").text(Depth.ALL, n - 3)))
                .isEqualTo(published);
    }

    /** ResNet-101 of torchvision is ResNet-50 with 23 blocks in place of 6 in the third stage, one of them the first. */
    @Test
    void oneStageDeeper() {
        Depth depth = preset("resnet-50");
        assertThat(depth.parts().subList(0, 4)).extracting(Depth.Part::times).containsExactly(2L, 3L, 5L, 2L);
        assertThat(depth.parts().get(2).name()).isEqualTo("block 256");
        assertThat(parameters(depth.text(2, 22 - 5))).isEqualTo(44_549_160);
        assertThat(parameters(depth.text(Depth.ALL, 0))).isEqualTo(25_557_032);
    }

    @Test
    void theCurveHasThePresentNetworkAndItsFamily() {
        Depth depth = preset("resnet-20-cifar-10");
        Curve curve = depth.curve(Depth.ALL, DepthTest::report);
        assertThat(curve.present()).isEqualTo(7);
        assertThat(curve.points().get(0).value()).isEqualTo(4);
        assertThat(curve.points())
                .anyMatch(point -> point.value() == 7 && point.parameters() == 269_722)
                .anyMatch(point -> point.value() == 13 && point.parameters() == 464_154)
                .anyMatch(point -> point.value() == 19 && point.parameters() == 658_586)
                .anyMatch(point -> point.value() == 25 && point.parameters() == 853_018);
        assertThat(depth.each(Depth.ALL, 13)).containsExactly(5L, 4L, 4L);
        assertThat(curve.refused()).isNull();
    }

    /** conv 8 to 8 of 3×3: 584 parameters, 100 places of 576 products and 800 elements each. */
    @Test
    void aRepeatedLayer() {
        Curve curve = depth("input 10x10x8; 2 times conv 8 3x3 padding same").curve(0, DepthTest::report);
        assertThat(curve.points()).hasSizeGreaterThan(8);
        for (Curve.Point point : curve.points()) {
            long times = point.value();
            assertThat(point).isEqualTo(new Curve.Point(times, 584 * times, 57_600 * times, 800 * (times + 1)));
        }
    }

    /** Nothing repeats in AlexNet; Conv-4 and FC-2 alone give back the shape that they read. */
    @Test
    void layersThatMayBeRepeated() {
        Depth depth = preset("alexnet");
        assertThat(depth.counted()).isZero();
        assertThat(depth.parts()).extracting(Depth.Part::name).containsExactly("Conv-4", "FC-2");
        assertThat(parameters(depth.text(0, 2))).isEqualTo(62_378_344 + 2 * 1_327_488);
        assertThat(depth.curve(1, DepthTest::report).points())
                .anyMatch(point -> point.value() == 3 && point.parameters() == 62_378_344 + 2 * 16_781_312);
    }

    /** A branch reads the layer, a line names it, its lines are a definition's, a shape changes, nothing is learned. */
    @Test
    void layersThatMayNot() {
        assertThat(depth("input 4; a: dense 4; relu; add a").parts()).isEmpty();
        assertThat(depth("input 4; a: dense 4; relu from a").parts()).isEmpty();
        assertThat(depth("define b; dense 4; end; input 4; b; b").parts()).isEmpty();
        assertThat(depth("input 4; dense 5; relu; dropout 0.5; batchnorm").parts())
                .isEmpty();
        assertThat(depth("input 4; a: dense 4; again a").parts()).isEmpty();
    }

    @Test
    void repeatsInsideOfDefinitionsAndComments() {
        Depth depth =
                depth("# 9 times\ndefine b n; 2 times dense 4; n times relu; end\ninput 4; x: 3 times b 2 # 5 times\n");
        assertThat(depth.parts()).extracting(Depth.Part::times).containsExactly(2L, 3L);
        assertThat(depth.parts()).extracting(Depth.Part::name).containsExactly("dense 4", "b 2");
        assertThat(parameters(depth.text(Depth.ALL, 1))).isEqualTo(3 * 4 * 20);
    }

    /** 9, 7, 5, 3, 1: a fifth convolution of 3×3 has nothing to stand on. */
    @Test
    void whatDoesNotWorkIsSaid() {
        Curve curve = depth("input 9x9x1; 2 times conv 1 3x3").curve(0, DepthTest::report);
        assertThat(curve.points()).extracting(Curve.Point::value).containsExactly(1L, 2L, 3L, 4L);
        assertThat(Objects.requireNonNull(curve.refused()).value()).isEqualTo(curve.to());
    }

    @Test
    void everyPresetHasACurve() {
        for (String id : List.of("densenet-121", "resnet-152", "vgg-16", "mobilenet-v2", "resnet-110-cifar-10")) {
            Depth depth = preset(id);
            if (!depth.parts().isEmpty()) {
                Curve curve = depth.curve(depth.counted() > 0 ? Depth.ALL : 0, DepthTest::report);
                assertThat(curve.points()).as(id).hasSizeGreaterThan(3);
                assertThat(curve.points()).as(id).anyMatch(point -> point.value() == curve.present());
            }
        }
    }

    /** A dense layer of 3·10⁹ by 3·10⁹ weights is one too many for 2⁶³ − 1 when it is there twice. */
    @Test
    void whatIsTooLargeIsRefused() {
        Curve curve = depth("input 3000000000; 1 times dense 3000000000").curve(0, DepthTest::report);
        assertThat(curve.points()).extracting(Curve.Point::value).containsExactly(1L);
    }
}
