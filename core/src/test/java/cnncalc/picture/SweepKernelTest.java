package cnncalc.picture;

import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.analysis.Row;
import cnncalc.text.Catalogs;
import cnncalc.text.Language;
import cnncalc.text.Markup;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** How often a weight is used: once at each position where its tap lies on an element. */
class SweepKernelTest {

    private static final String ALEXNET = "input 227x227x3\nconv 96 11x11 stride 4";

    private static Row last(String text) {
        List<Row> rows = CnnCalc.analyze(text).report().rows();
        return rows.get(rows.size() - 1);
    }

    private static SweepKernel kernel(String text) {
        Row row = last(text);
        return Objects.requireNonNull(Objects.requireNonNull(Sweep.of(row)).kernel(row));
    }

    private static String caption(String text, int weight, Language language) {
        SweepKernel kernel = kernel(text);
        List<Integer> at = Objects.requireNonNull(kernel.at(weight));
        return Catalogs.of(language).say(kernel.caption(at));
    }

    @Test
    void onceAtEachPositionWithoutPadding() {
        assertThat(kernel(ALEXNET).size()).isEqualTo(121);
        assertThat(caption(ALEXNET, 14, Language.ENGLISH))
                .isEqualTo("Weight (1, 3) is used 55 × 55 = 3,025 times, once at each output position.");
        assertThat(caption(ALEXNET, 120, Language.KOREAN))
                .isEqualTo("가중치 (10, 10)의 사용 횟수는 55 × 55 = 3,025번입니다. 출력의 위치마다 한 번씩입니다.");
        assertThat(caption("input 9x1\nconv 2 3", 2, Language.ENGLISH))
                .isEqualTo("Weight (2) is used 7 times, once at each output position.");
    }

    /** Padding 1 on 13 × 13: the first row of the kernel misses the first row of outputs, the middle one none. */
    @Test
    void paddingIsNoUse() {
        String text = "input 13x13x8\nconv 4 3x3 padding 1";
        assertThat(caption(text, 0, Language.ENGLISH))
                .isEqualTo("Weight (0, 0) is used 12 × 12 = 144 times."
                        + " At the other 25 of the 169 output positions it lies on padding.");
        assertThat(caption(text, 4, Language.ENGLISH))
                .isEqualTo("Weight (1, 1) is used 13 × 13 = 169 times, once at each output position.");
        assertThat(caption(text, 5, Language.KOREAN))
                .isEqualTo("가중치 (1, 2)의 사용 횟수는 13 × 12 = 156번입니다." + " 출력 위치 169개 가운데 나머지 13개에서는 패딩 위에 놓입니다.");
    }

    /** Input i is added to outputs 2·i − 1 + k: of 4 inputs k = 0 loses the first, k = 2 the last, at 7 of outputs 0…6. */
    @Test
    void transposedConvolutionUsesAWeightOnceAnInput() {
        String text = "input 4x1\nconvtranspose 1 3 stride 2 padding 1";
        assertThat(caption(text, 1, Language.ENGLISH))
                .isEqualTo("Weight (1) is used 4 times, once at each input position.");
        for (int weight : new int[] {0, 2}) {
            assertThat(caption(text, weight, Language.ENGLISH))
                    .isEqualTo("Weight (" + weight + ") is used 3 times."
                            + " At the other 1 of the 4 input positions it lies on what is cut off.");
        }
    }

    @Test
    void poolingHasNoWeights() {
        for (String text : List.of("input 8x8x2\nmaxpool 2x2", "input 8x8x2\navgpool 2x2")) {
            Row row = last(text);
            assertThat(Objects.requireNonNull(Sweep.of(row)).kernel(row)).isNull();
        }
    }

    @Test
    void numbersBeyondTheKernelAreNoWeights() {
        SweepKernel kernel = kernel("input 9x9x1\nconv 1 2x3");
        assertThat(kernel.at(-1)).isNull();
        assertThat(kernel.at(6)).isNull();
        assertThat(kernel.at(5)).isEqualTo(List.of(1, 2));
    }

    /** A kernel of 2 with stride 2 over 4 × 4: weight (0, 1) reads rows 0 and 2, columns 1 and 3. */
    @Test
    void theElementsThatAWeightIsUsedOnAreMarked() {
        Sweep sweep = Objects.requireNonNull(Sweep.of(last("input 4x4x1\nconv 1 2x2 stride 2")));
        Markup picture = sweep.draw(3, List.of(0, 1), Catalogs.of(Language.ENGLISH));
        String square = "h12v12h-12z";
        assertThat(path(picture, "used"))
                .isEqualTo("M14 2" + square + "M38 2" + square + "M14 26" + square + "M38 26" + square);
        assertThat(path(picture, "marked")).isEqualTo("M38 26" + square);
    }

    @Test
    void eachPositionLeadsToItsStep() {
        Sweep sweep = Objects.requireNonNull(Sweep.of(last("input 4x4x1\nconv 1 2x2 stride 2")));
        List<Markup> spots = sweep.draw(0, null, Catalogs.of(Language.ENGLISH)).children().stream()
                .filter(part -> "spot".equals(part.attribute("class")))
                .toList();
        assertThat(spots).extracting(spot -> spot.attribute("data-value")).containsExactly("0", "1", "2", "3");
        assertThat(spots).extracting(spot -> spot.attribute("d")).doesNotHaveDuplicates();
    }

    private static String path(Markup picture, String name) {
        for (Markup part : picture.children()) {
            if (name.equals(part.attribute("class"))) {
                return String.valueOf(part.attribute("d"));
            }
        }
        return "";
    }
}
