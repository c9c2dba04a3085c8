package cnncalc.ask;

import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.analysis.Quantity;
import cnncalc.analysis.Report;
import cnncalc.ask.Walk.Counting;
import cnncalc.preset.Preset;
import cnncalc.preset.Presets;
import cnncalc.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class NarrowingTest {

    private static String preset(String id) {
        return Objects.requireNonNull(Presets.find(id)).text();
    }

    private static Narrowing narrowing(String text, long budget) {
        return Narrowing.of(CnnCalc.analyze(text).report(), text, budget);
    }

    private static Report report(Narrowing narrowing) {
        return CnnCalc.analyze(narrowing.text()).report();
    }

    /** TF-Slim's and Keras's trainable parameters: 0.75 has 2,585,560, 0.5 has 1,331,592, 0.25 has 470,072. */
    @Test
    void mobileNetsAsPublished() {
        Report whole = CnnCalc.analyze(preset("mobilenet-1-0")).report();
        Widening widening = new Widening(whole);
        Walk walk = widening.walk();
        assertThat(walk.with(widening.by(750), Counting.ALL).parameters()).isEqualTo(2_585_560);
        assertThat(walk.with(widening.by(500), Counting.ALL).parameters()).isEqualTo(1_331_592);
        assertThat(walk.with(widening.by(250), Counting.ALL).parameters()).isEqualTo(470_072);
    }

    /** The published numbers as budgets: the ratio is at least the published one, the next thousandth is too much. */
    @Test
    void theWidestWithinABudget() {
        Narrowing narrowing = narrowing(preset("mobilenet-1-0"), 1_331_592);
        assertThat(narrowing.thousandths()).isGreaterThanOrEqualTo(500);
        assertThat(narrowing.parameters()).isLessThanOrEqualTo(1_331_592);
        assertThat(report(narrowing).ok()).isTrue();
        assertThat(report(narrowing).total(Quantity.PARAMETERS).value()).isEqualTo(narrowing.parameters());
    }

    /**
     * By hand, 4 inputs: dense w and dense 2 have 4w + w + 2w + 2 = 7w + 2; within 37 w is 5, which 8 times 0.625 … 0.687 is
     * rounded to.
     */
    @Test
    void lettersStayWhereTheyWere() {
        Narrowing narrowing = narrowing("""
                # Small
                input 4  # four
                first: dense 8 relu   # wide
                dense 2
                """, 37);
        assertThat(narrowing.thousandths()).isEqualTo(687);
        assertThat(narrowing.parameters()).isEqualTo(37);
        assertThat(narrowing.changes()).containsExactly(new WidthChange("first", 8, 5));
        assertThat(narrowing.text()).isEqualTo("""
                # Small
                input 4  # four
                first: dense 5 relu   # wide
                dense 2
                """);
    }

    /** 7w + 2 within 100: w = 14 = 8 · 1.75; 1.812 is rounded to 14 too, 8 · 1.812 = 14.496. */
    @Test
    void thereMayBeRoomForMore() {
        Narrowing narrowing = narrowing("input 4; dense 8; dense 2", 100);
        assertThat(narrowing.thousandths()).isEqualTo(1812);
        assertThat(narrowing.text()).isEqualTo("input 4; dense 14; dense 2");
    }

    /** One unit: 4 + 1 + 2 + 2 = 9. */
    @Test
    void lessThanTheNarrowestIsNotPossible() {
        Narrowing narrowing = narrowing("input 4; dense 8; dense 2", 8);
        assertThat(narrowing.thousandths()).isZero();
        assertThat(narrowing.parameters()).isEqualTo(9);
    }

    /** Depthwise groups follow their input, others divide what they had: 2 · (3·3·4·8) + … keeps two groups. */
    @Test
    void groupsStayValid() {
        Narrowing narrowing = narrowing("""
                input 8x8x3
                conv 16 3x3 padding 1
                conv 16 3x3 padding 1 groups 16
                conv 16 3x3 padding 1 groups 2
                globalavgpool
                dense 10
                """, 1000);
        assertThat(report(narrowing).ok()).isTrue();
        assertThat(narrowing.text()).contains("groups 2\n");
        long width = narrowing.changes().get(0).after();
        assertThat(width % 2).isZero();
        assertThat(narrowing.text()).contains("conv " + width + " 3x3 padding 1 groups " + width + "\n");
    }

    /** What PyTorch's layers declare of their input follows it, and the last layer's outputs stay. */
    @Test
    void declaredChannelsFollow() {
        String code = """
                model = nn.Sequential(
                    nn.Conv2d(3, 32, 3, padding=1), nn.BatchNorm2d(32), nn.ReLU(), nn.MaxPool2d(2),
                    nn.Conv2d(32, 64, 3, padding=1), nn.BatchNorm2d(64), nn.ReLU(), nn.AdaptiveAvgPool2d(1),
                    nn.Flatten(), nn.Linear(64, 10))
                """;
        String text = CnnCalc.analyze(code).write("network", Language.ENGLISH);
        Narrowing narrowing = narrowing(text, 10_000);
        Report report = report(narrowing);
        assertThat(report.problems()).isEmpty();
        assertThat(report.outputShapes().toString()).contains("10");
        assertThat(report.total(Quantity.PARAMETERS).value())
                .isEqualTo(narrowing.parameters())
                .isBetween(9_000L, 10_000L);
    }

    /** A definition's lines are shared, so that the network is written out; it is the same all the same. */
    @Test
    void definitionsAreWrittenOut() {
        Narrowing narrowing = narrowing(preset("resnet-18"), 1_000_000);
        Report report = report(narrowing);
        assertThat(report.ok()).isTrue();
        assertThat(report.total(Quantity.PARAMETERS).value())
                .isEqualTo(narrowing.parameters())
                .isBetween(980_000L, 1_000_000L);
    }

    /**
     * LeNet-5 of 1998 has a table of connections for 16 kernels, ResNets for CIFAR pad their shortcuts with so many
     * channels, and a vision transformer adds a table of positions so wide; all others of the presets can be narrowed.
     */
    @Test
    void presetsWithinAThird() {
        List<String> refused = new ArrayList<>();
        for (Preset preset : Presets.ALL) {
            Report whole = CnnCalc.analyze(preset.text()).report();
            if (!whole.ok() || whole.rows().size() > 500 || preset.published() < 1000) {
                continue;
            }
            long budget = preset.published() / 3;
            Narrowing narrowing = Narrowing.of(whole, preset.text(), budget);
            if (narrowing.problem() != null) {
                refused.add(preset.id());
            }
            if (narrowing.problem() == null) {
                Report report = report(narrowing);
                assertThat(report.ok()).as(preset.id()).isTrue();
                assertThat(report.total(Quantity.PARAMETERS).value())
                        .as(preset.id())
                        .isEqualTo(narrowing.parameters())
                        .isLessThanOrEqualTo(budget);
            }
        }
        assertThat(refused)
                .containsOnlyOnce("lenet-5-1998", "vit-b-16", "resnet-20-cifar-10")
                .allMatch(id -> id.endsWith("-cifar-10") || id.startsWith("lenet-5") || id.startsWith("vit-"));
    }
}
