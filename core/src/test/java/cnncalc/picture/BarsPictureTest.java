package cnncalc.picture;

import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.analysis.Report;
import cnncalc.analysis.Row;
import cnncalc.preset.Presets;
import cnncalc.text.Catalogs;
import cnncalc.text.Language;
import cnncalc.text.Markup;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The bars as they are drawn, read back from the drawing. */
class BarsPictureTest {

    private static final int COLUMN = 156;
    private static final int FIRST = 132;

    private static Report report(String id) {
        return CnnCalc.analyze(Objects.requireNonNull(Presets.find(id)).text()).report();
    }

    private static Markup draw(Report report, Set<String> folded) {
        return BarsPicture.draw(report, folded, Catalogs.of(Language.ENGLISH));
    }

    private static Set<String> containers(Report report) {
        Set<String> names = new HashSet<>();
        for (Row row : report.rows()) {
            if (row.node().isContainer()) {
                names.add(row.node().name());
            }
        }
        return names;
    }

    private static Markup line(Markup picture, String layer) {
        return picture.children().stream()
                .filter(part -> layer.equals(part.attribute("data-layer")))
                .findFirst()
                .orElseThrow();
    }

    /** What stands in a column of a line: a bar's length and its share; nothing for zero. */
    private static List<String> cell(Markup picture, String layer, int column) {
        int left = FIRST + column * COLUMN;
        List<String> cell = new ArrayList<>();
        for (Markup part : line(picture, layer).children()) {
            String x = part.attribute("x");
            if (x != null && Integer.parseInt(x) >= left && Integer.parseInt(x) < left + COLUMN) {
                cell.add(
                        part.tag().equals("rect")
                                ? Objects.requireNonNull(part.attribute("width"))
                                : part.children().get(0).text());
            }
        }
        return cell;
    }

    /**
     * Simonyan and Zisserman's VGG-16: 102,764,544 of 138,357,544 parameters in the first dense layer; the two layers with
     * 224·224·64 outputs each take a fifth of all activations; 1,849,688,064 of 15,470,264,320 multiply-adds are in the
     * second of them and 102,760,448 in the dense layer.
     */
    @Test
    void vgg() {
        Markup picture = draw(report("vgg-16"), Set.of());
        assertThat(cell(picture, "fc6", 0)).containsExactly("100", "74.2 %");
        assertThat(cell(picture, "conv1_1", 0)).containsExactly("1", "< 0.1 %");
        assertThat(cell(picture, "conv1_2", 1)).containsExactly("100", "11.9 %");
        assertThat(cell(picture, "fc6", 1)).containsExactly("5", "0.6 %");
        assertThat(cell(picture, "conv1_1", 2)).containsExactly("100", "21.0 %");
        assertThat(cell(picture, "conv1_2", 2)).containsExactly("100", "21.0 %");
        assertThat(cell(picture, "pool1", 0)).isEmpty();
        assertThat(cell(picture, "pool1", 2)).containsExactly("25", "5.2 %");
    }

    /** A folded container stands for its layers, an open one is a heading over them. */
    @Test
    void containers() {
        Report report = report("resnet-152");
        Markup folded = draw(report, containers(report));
        assertThat(lines(folded)).isEqualTo(57);
        assertThat(cell(folded, "first1", 0)).containsExactly("1", "0.1 %");
        Markup open = draw(report, Set.of());
        assertThat(lines(open)).isEqualTo(report.rows().size());
        assertThat(cell(open, "first1", 0)).isEmpty();
        assertThat(draw(report, Set.of()).toString()).isEqualTo(open.toString());
    }

    private static long lines(Markup picture) {
        return picture.children().stream()
                .filter(part -> part.attribute("data-layer") != null)
                .count();
    }

    @Test
    void whatIsNotKnownIsAQuestionMark() {
        Report report = CnnCalc.analyze("input 4\nnonsense").report();
        assertThat(cell(draw(report, Set.of()), "layer", 0)).containsExactly("?");
        assertThat(draw(CnnCalc.analyze("").report(), Set.of()).children()).isEmpty();
    }
}
