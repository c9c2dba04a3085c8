package cnncalc.picture;

import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.analysis.ReceptiveField.Axis;
import cnncalc.analysis.Report;
import cnncalc.analysis.Row;
import cnncalc.preset.Presets;
import cnncalc.text.Catalogs;
import cnncalc.text.Language;
import cnncalc.text.Markup;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a unit sees: start + unit · stride, and size elements from there on; the sizes are those of the literature. */
class SightTest {

    private static Report preset(String id) {
        return CnnCalc.analyze(Objects.requireNonNull(Presets.find(id)).text()).report();
    }

    private static Row row(Report report, String name) {
        return Objects.requireNonNull(report.row(name));
    }

    private static Row last(Report report) {
        return report.rows().get(report.rows().size() - 1);
    }

    private static Report text(String text) {
        return CnnCalc.analyze(text.replace("; ", "\n")).report();
    }

    private static String caption(Report report, Row row, Long... unit) {
        Sight sight = Objects.requireNonNull(Sight.of(report, row));
        return sight.caption(List.of(unit), Catalogs.of(Language.ENGLISH));
    }

    private static String reason(Report report, Row row) {
        assertThat(Sight.of(report, row)).isNull();
        return Catalogs.of(Language.ENGLISH).say(Sight.reason(report, row));
    }

    /**
     * AlexNet's pool5: size 11 + 2·4 + 4·8 + 2·8 + 2·16·3 + 2·16 = 195, stride 4·2·2·2 = 32, start −(2·8 + 3·16) = −64.
     * Unit 3 sees from −64 + 96 = 32 to 226, unit 0 from −64 to 130, unit 5 from 96 to 290.
     */
    @Test
    void alexNet() {
        Report report = preset("alexnet");
        Row pool = row(report, "MaxPool-3");
        assertThat(caption(report, pool, 3L, 3L))
                .isEqualTo("Unit (3, 3) sees rows 32…226 of 227 and columns 32…226 of 227."
                        + " Its receptive field is 195 × 195.");
        assertThat(caption(report, pool, 0L, 5L))
                .isEqualTo("Unit (0, 5) sees rows 0…130 of 227 and columns 96…226 of 227."
                        + " Its receptive field is 195 × 195. On padding: 64 rows and 64 columns.");
        assertThat(Objects.requireNonNull(Sight.of(report, pool)).middle()).containsExactly(3L, 3L);
    }

    /** VGG-16's last pool: 212, stride 32, start −(1 + 1 + 2 + 2 + 4·3 + 8·3 + 16·3) = −90; unit 3 sees 6…217. */
    @Test
    void vgg16() {
        Report report = preset("vgg-16");
        Row pool = report.rows().stream()
                .filter(row -> row.field() != null && row.field().sizes().equals("212×212"))
                .findFirst()
                .orElseThrow();
        assertThat(caption(report, pool, 3L, 0L))
                .isEqualTo("Unit (3, 0) sees rows 6…217 of 224 and columns 0…121 of 224."
                        + " Its receptive field is 212 × 212. On padding: 90 columns.");
    }

    /**
     * ResNet-50 with the stride in a stage's first 1x1, as He et al. have it: 7 + 2·2 = 11, then 3x3 kernels of jumps 4, 8,
     * 16 and 32: 11 + 3·8 + 4·16 + 6·32 + 3·64 = 483. Of 224 rows all are seen, and 483 − 224 = 259 are padding.
     */
    @Test
    void resNet50() {
        StringBuilder text = new StringBuilder("input 224x224x3; conv 8 7x7 stride 2 padding 3; maxpool 3x3 stride 2");
        text.append(" padding 1");
        int[] blocks = {3, 4, 6, 3};
        for (int stage = 0; stage < blocks.length; stage++) {
            for (int block = 0; block < blocks[stage]; block++) {
                text.append("; conv 4 1x1 stride ").append(stage > 0 && block == 0 ? 2 : 1);
                text.append("; conv 4 3x3 padding 1; conv 8 1x1");
            }
        }
        Report report = text(text.toString());
        assertThat(caption(report, last(report), 3L, 3L))
                .isEqualTo("Unit (3, 3) sees rows 0…223 of 224 and columns 0…223 of 224."
                        + " Its receptive field is 483 × 483. On padding: 259 rows and 259 columns.");
    }

    /** Behind a layer that repeats each element, neighbours see the same: unit 5 of stride 1 sees what unit 4 does. */
    @Test
    void fieldsThatAdvanceInJumps() {
        SightAxis axis = new SightAxis(new Axis(2, 1, 2, -1L), 8, 8);
        assertThat(axis.first(4)).isEqualTo(3);
        assertThat(axis.first(5)).isEqualTo(3);
        assertThat(axis.first(6)).isEqualTo(5);
        assertThat(axis.padding(0)).isEqualTo(1);
        assertThat(axis.least()).isEqualTo(-1);
        assertThat(axis.most()).isEqualTo(7);
    }

    /** Two convolutions of 3: unit u sees 5 elements from u on; with stride 2 and padding 1, 2·u − 1 to 2·u + 1. */
    @ParameterizedTest
    @CsvSource({
        "input 9x1; conv 1 3; conv 1 3, 2, Unit (2) sees steps 2…6 of 9. Its receptive field is 5.",
        "input 9x1; conv 1 3 stride 2 padding 1, 0,"
                + " Unit (0) sees steps 0…1 of 9. Its receptive field is 3. On padding: 1 step.",
    })
    void oneAxis(String text, long unit, String expected) {
        Report report = text(text);
        assertThat(caption(report, last(report), unit)).isEqualTo(expected);
    }

    /** PyTorch has the channels in front, and an activation says nothing of axes. */
    @Test
    void channelsInFront() {
        Report report = CnnCalc.analyze("""
                import torch
                import torch.nn as nn
                model = nn.Sequential(nn.Conv2d(3, 8, 5), nn.ReLU())
                x = torch.randn(1, 3, 20, 30)
                y = model(x)
                """).report();
        Row relu = last(report);
        assertThat(caption(report, relu, 2L, 7L))
                .isEqualTo("Unit (2, 7) sees rows 2…6 of 20 and columns 7…11 of 30. Its receptive field is 5 × 5.");
    }

    @Test
    void whyThereIsNone() {
        Report alexnet = preset("alexnet");
        assertThat(reason(alexnet, row(alexnet, "FC-1")))
                .isEqualTo("Every unit sees the whole input, because FC-1 reads all positions at once.");
        assertThat(reason(alexnet, row(alexnet, "FC-3")))
                .isEqualTo("Every unit sees the whole input, because FC-1 reads all positions at once.");
        Report pooled = text("input 9x9x1; conv 4 3x3; g: globalavgpool; relu; dense 2");
        assertThat(reason(pooled, last(pooled)))
                .isEqualTo("Every unit sees the whole input, because g reads all positions at once.");
        Report flat = text("input 9x9x1; conv 4 3x3; flatten");
        assertThat(reason(flat, last(flat))).startsWith("Units are only put in another order here");
        Report branches = text("s: input 8x8x1; a: conv 4 1x1 stride 2; b: conv 4 5x5 from s; concat a");
        assertThat(reason(branches, last(branches))).contains("not aligned");
        Report enlarged = text("input 8x8x1; conv 4 3x3; upsample 2x2");
        assertThat(reason(enlarged, last(enlarged))).startsWith("No one receptive field is known here");
        Report open = text("input ?x?x1; conv 4 3x3");
        assertThat(reason(open, last(open))).isEqualTo("Sizes are not known here, so the field cannot be drawn.");
    }

    /** 4 units of stride 2 over 8 elements: 300 units of the picture are 8 elements, and unit 1 sees 2 and 3. */
    @Test
    void theFieldLiesToScale() {
        Report report = text("input 8x8x1; conv 1 2x2 stride 2");
        Sight sight = Objects.requireNonNull(Sight.of(report, last(report)));
        Markup picture = sight.draw(List.of(0L, 1L), Catalogs.of(Language.ENGLISH));
        Markup units = sight.drawUnits(List.of(0L, 1L), "see", Catalogs.of(Language.ENGLISH));
        Markup seen = part(picture, "seen");
        assertThat(seen.attribute("x")).isEqualTo("77");
        assertThat(seen.attribute("width")).isEqualTo("75");
        assertThat(seen.attribute("y")).isEqualTo("2");
        assertThat(units.children().stream()
                        .filter(part -> "see".equals(part.attribute("data-action")))
                        .map(part -> part.attribute("data-value")))
                .hasSize(16)
                .contains("0,0", "3,2");
    }

    private static Markup part(Markup picture, String name) {
        return picture.children().stream()
                .filter(part -> name.equals(part.attribute("class")))
                .findFirst()
                .orElseThrow();
    }
}
