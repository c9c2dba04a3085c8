package cnncalc.explain;

import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.analysis.Row;
import cnncalc.text.Catalog;
import cnncalc.text.Catalogs;
import cnncalc.text.Language;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A letter has an index only where the axes differ, and formulas use the letters of the posts. */
class FormulaTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            input 9x9x2; conv 4 3x3 => output => floor((I - K + 2·P)/S) + 1
            input 9x8x2; conv 4 3x3 => outputHeight => floor((I_h - K + 2·P)/S) + 1
            input 9x8x2; conv 4 3x3 => outputWidth => floor((I_w - K + 2·P)/S) + 1
            input 9x9x2; conv 4 3x2 => outputHeight => floor((I - K_h + 2·P)/S) + 1
            input 9x9x2; conv 4 3x3 stride 1x2 => outputWidth => floor((I - K + 2·P)/S_w) + 1
            input 9x9x2; conv 4 3x3 padding 1x2 => outputWidth => floor((I - K + 2·P_w)/S) + 1
            input 9x9x2; conv 4 3x3 dilation 1x2 => outputWidth => floor((I - (D_w·(K - 1) + 1) + 2·P)/S) + 1
            input 9x9x2; conv 4 3x3 padding 0:1 => output => floor((I - K + P_1 + P_2)/S) + 1
            input 9x9x2; conv 4 3x3 padding same => output => ceil(I/S)
            input 9x9x9x2; conv 4 3x3x2 => outputDepth => floor((I - K_d + 2·P)/S) + 1
            input 9x2; conv 4 3 => output => floor((I - K + 2·P)/S) + 1
            input 9x9x2; conv 4 3x3 => params => K^2·C·N + N
            input 9x9x2; conv 4 3x2 => params => K_h·K_w·C·N + N
            input 9x9x2; conv 4 3x3 groups 2 => params => K^2·(C/G)·N + N
            input 9x9x2; conv 4 3x3 bias no => params => K^2·C·N
            input 9x9x2; conv 2 3x3 connections 0/0,1 => params => K^2·T + N
            input 9x9x2; conv 4 3x3 => macs => O^2·N·K^2·C
            input 9x8x2; conv 4 3x3 => macs => O_h·O_w·N·K^2·C
            input 9x9x2 batch 3; conv 4 3x3 => macs => B·O^2·N·K^2·C
            input 9x9x2; maxpool 3x3 stride 2 => output => floor((I - P_s)/S) + 1
            input 9x9x2; maxpool 3x3 stride 2 padding 1 => output => floor((I - P_s + 2·P)/S) + 1
            input 9x9x2; maxpool 2x2 rounding ceil => output => ceil((I - P_s)/S) + 1
            input 9x9x2; subsample 3x3 => params => C + C
            input 9x9x2; flatten => output => I^2·C
            input 9x8x2; flatten => output => I_h·I_w·C
            input 9x9x2; dense 4 => params => I^2·C·F + F
            input 9; dense 4 => params => F_in·F + F
            input 9x9x2; dense 4 over last => params => F_in·F + F
            input 9x9x2; dense 4 over last => macs => I^2·F_in·F
            input 9; rbf 4 => params => F_in·F
            input 9x9x2; batchnorm => params => C + C
            a: input 9x2; b: input 9x3; concat from a b => output => C_1 + C_2
            """)
    void lettersOfTheLastLayer(String text, String quantity, String symbols) {
        List<Row> rows = CnnCalc.analyze(text).report().rows();
        List<Formula> formulas = Explainer.formulas(rows.get(rows.size() - 1)).stream()
                .filter(formula -> formula.quantity().equals(quantity))
                .toList();
        assertThat(formulas)
                .singleElement()
                .satisfies(formula -> assertThat(formula.term().symbols()).isEqualTo(symbols));
    }

    private static String story(String text, Language language) {
        List<Row> rows = CnnCalc.analyze(text).report().rows();
        Row last = Objects.requireNonNull(rows.get(rows.size() - 1));
        Catalog words = Catalogs.of(language);
        return String.join(
                " ", Explainer.sentences(last).stream().map(words::say).toList());
    }

    /** AlexNet's first layer, as CS231n has it: 290,400 neurons of 364 weights are 105,705,600, shared 34,944. */
    @Test
    void theStoryOfAlexNetsFirstLayer() {
        assertThat(story("input 227x227x3; conv 96 11x11 stride 4", Language.ENGLISH))
                .isEqualTo(
                        "96 kernels sweep the 227×227×3 input in steps of 4. One kernel has 11·11·3 = 363 weights and"
                                + " one bias, the same at every position: 34,944 in all, and not the 105,705,600 that separate"
                                + " weights at each position would take.");
        assertThat(story("input 227x227x3; conv 96 11x11 stride 4", Language.KOREAN))
                .contains("커널 96개가 227×227×3 입력을 4칸씩", "105,705,600개가 아니라 34,944개입니다.");
        assertThat(story("input 5x5x1; conv 2 3x3 bias no", Language.ENGLISH))
                .contains("9 weights, the same at every position: 18 in all, and not the 162");
    }

    @Test
    void storiesOfWhatCannotBeToldWhole() {
        assertThat(story("input 9x9x2; conv 4 3x3 groups 2", Language.ENGLISH)).startsWith("4 kernels of 3×3 sweep");
        assertThat(story("input ?x?x2; conv 4 3x3", Language.ENGLISH)).startsWith("4 kernels of 3×3 sweep");
        assertThat(story("input 9x9x2; conv 2 3x3 connections 0/1", Language.ENGLISH))
                .startsWith("2 kernels of 3×3 sweep");
        assertThat(story("input ?; dense 4", Language.ENGLISH))
                .isEqualTo("Each of the 4 units has a weight for every input.");
        assertThat(story("input 6; dense 4 bias no", Language.ENGLISH)).contains("of the 6 inputs.");
        assertThat(story("input 6; dense 4", Language.ENGLISH)).contains("of the 6 inputs, and one bias.");
        assertThat(story("input 9x9x2; maxpool 3x2", Language.ENGLISH)).contains("each 3×2 window", "the 2 channels");
        assertThat(story("input 9x9x2; subsample 3x2", Language.ENGLISH)).contains("Each 3×2 window", "the 2 channels");
        assertThat(story("input 9x9x2; globalavgpool", Language.ENGLISH)).contains("mean of each of the 2 channels");
        assertThat(story("input 9x9x2; flatten", Language.ENGLISH)).contains("9×9×2 numbers", "one row of 162");
        assertThat(story("input 9x9x2; dropout 0.25", Language.ENGLISH)).contains("a part of 0.25");
        assertThat(story("input 9x9x2; batchnorm", Language.ENGLISH)).contains("the 2 channels", "as PyTorch counts");
        assertThat(story("input 9x9x2; batchnorm statistics parameters", Language.ENGLISH))
                .contains("as Keras counts");
        assertThat(story("a: input 9x2; b: input 9x3; concat from a b", Language.ENGLISH))
                .contains("9×5 in all");
    }
}
