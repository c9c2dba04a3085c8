package cnncalc.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cnncalc.CnnCalc;
import cnncalc.text.Language;
import cnncalc.text.Refusal;
import org.junit.jupiter.api.Test;

class WritersTest {
    /** 3·3·1·2 + 2 = 20 and 3·3·2·9 = 162; 18·1000 + 1000 = 19,000 and 18,000. */
    private static final String TINY = """
            # Tiny & small
            input 5x5x1
            a|b: conv 2 3x3 relu
            flatten
            @x: dense 1000
            """;

    @Test
    void text() {
        assertThat(write("text", TINY)).isEqualTo("""
                        Layer    Type     Kernel  Stride  Padding  Output  Parameters  Multiply-adds
                        ----------------------------------------------------------------------------
                        input    Input                              5×5×1           0              0
                        a|b      Conv     3×3     1       0         3×3×2          20            162
                        flatten  Flatten                               18           0              0
                        @x       Dense                               1000      19,000         18,000
                        ----------------------------------------------------------------------------
                        Total                                                  19,020         18,162
                        """);
    }

    @Test
    void markdown() {
        assertThat(write("markdown", TINY)).isEqualTo("""
                        | Layer | Type | Kernel | Stride | Padding | Output | Parameters | Multiply-adds |
                        | --- | --- | --- | --- | --- | ---: | ---: | ---: |
                        | input | Input |  |  |  | 5×5×1 | 0 | 0 |
                        | a\\|b | Conv | 3×3 | 1 | 0 | 3×3×2 | 20 | 162 |
                        | flatten | Flatten |  |  |  | 18 | 0 | 0 |
                        | @x | Dense |  |  |  | 1000 | 19,000 | 18,000 |
                        | Total |  |  |  |  |  | 19,020 | 18,162 |
                        """);
    }

    @Test
    void markdownIsNeverMarkup() {
        assertThat(write("markdown", "<b>_$`[x]&~: input 4")).contains("| \\<b\\>\\_\\$\\`\\[x\\]\\&\\~ | Input |");
    }

    @Test
    void latex() {
        assertThat(write("latex", TINY))
                .contains("\\caption{Tiny \\& small}")
                .contains("\\begin{tabular}{lllllrrr}")
                .contains("a|b & Conv & 3$\\times$3 & 1 & 0 & 3$\\times$3$\\times$2 & 20 & 162 \\\\")
                .contains("Total &  &  &  &  &  & 19,020 & 18,162 \\\\");
        assertThat(write("latex", "a$%&_{}~^<>: input 4"))
                .contains(
                        "    a\\$\\%\\&\\_\\{\\}\\textasciitilde{}\\textasciicircum{}\\textless{}\\textgreater{} & Input &");
    }

    @Test
    void html() {
        assertThat(write("html", TINY))
                .contains("<caption style=\"text-align:left;padding:4px 10px\">Tiny &amp; small</caption>")
                .contains("<td style=\"padding:4px 10px;border-bottom:1px solid #ddd;text-align:right\">19,020</td>")
                .doesNotContain("class=");
        assertThat(write("html", "<script>: input 4")).doesNotContain("<script");
    }

    /** A file that stands alone: its own name space, title and colours, nothing from elsewhere. */
    @Test
    void svg() {
        assertThat(write("svg", TINY))
                .startsWith("<svg viewBox=\"0 0 ")
                .contains("xmlns=\"http://www.w3.org/2000/svg\"", "<title>Tiny &amp; small</title>", "<style>")
                .doesNotContain("href", "url(", "var(--hue)")
                .endsWith("</svg>\n");
    }

    @Test
    void csv() {
        assertThat(write("csv", TINY)).isEqualTo("""
                        Layer,Type,Kernel,Stride,Padding,Output,Parameters,Multiply-adds
                        input,Input,,,,5x5x1,0,0
                        a|b,Conv,3x3,1,0,3x3x2,20,162
                        flatten,Flatten,,,,18,0,0
                        '@x,Dense,,,,1000,19000,18000
                        Total,,,,,,19020,18162
                        """.replace("\n", "\r\n"));
    }

    /** RFC 4180, and a quote before what a spreadsheet would compute. */
    @Test
    void csvEscapes() {
        String csv = write("csv", "c,d: input 4; e\"f: relu; +1+1: relu; -2: relu; @,: relu");
        assertThat(csv.lines().skip(1).map(line -> line.substring(0, line.indexOf(",,,"))))
                .containsExactly("\"c,d\",Input", "\"e\"\"f\",ReLU", "'+1+1,ReLU", "'-2,ReLU", "\"'@,\",ReLU", "Total");
    }

    @Test
    void tsv() {
        assertThat(write("tsv", TINY)).isEqualTo(write("csv", TINY).replace(',', '\t'));
        assertThat(write("tsv", "c,d: input 4")).contains("\r\nc,d\tInput\t\t\t\t4\t0\t0\r\n");
    }

    @Test
    void unknownsAreQuestionMarks() {
        assertThat(write("csv", "input ?x?x1; conv 1 2; flatten; dense 2"))
                .contains("conv,Conv,2,1,0,?x?x1,5,?\r\n")
                .contains("dense,Dense,,,,2,?,?\r\n")
                .contains("Total,,,,,,5,0\r\n");
        assertThat(write("csv", "input 4; nonsense")).contains("layer,Unknown,,,,?,?,?\r\n");
    }

    @Test
    void inKorean() {
        String markdown = CnnCalc.analyze(TINY).write("markdown", Language.KOREAN);
        assertThat(markdown)
                .contains("| 합성곱 | 3×3 | 1 | 0 | 3×3×2 | 20 | 162 |")
                .doesNotContain("Conv");
    }

    /** Hangul is two columns wide: every line but the shorter last ones ends in the same column. */
    @Test
    void koreanTextStandsInColumns() {
        String[] lines = CnnCalc.analyze(TINY).write("text", Language.KOREAN).split("\n", -1);
        for (int i = 0; i < lines.length - 1; i++) {
            int wide = (int)
                    lines[i].chars().filter(c -> c >= 0xAC00 && c <= 0xD7A3).count();
            assertThat(lines[i].length() + wide).as(lines[i]).isEqualTo(lines[1].length());
        }
    }

    @Test
    void networkAndLink() {
        assertThat(write("network", TINY)).isEqualTo(TINY);
        assertThat(write("link", TINY))
                .isEqualTo("#t1:%23+Tiny+%26+small;input+5x5x1;a%7Cb:+conv+2+3x3+relu;flatten;@x:+dense+1000");
    }

    @Test
    void pictures() {
        CnnCalc calc = CnnCalc.analyze(TINY);
        assertThat(calc.draw("", Language.ENGLISH))
                .isEqualTo(write("svg", TINY))
                .contains("class=\"volumes\"");
        assertThat(calc.draw("graph", Language.ENGLISH)).contains("class=\"graph\"", ">3×3×2</text>", "<style>");
        assertThat(calc.draw("bars", Language.KOREAN)).contains("class=\"bars\"", ">활성값</text>", "<style>");
        assertThatThrownBy(() -> calc.draw("pie", Language.ENGLISH))
                .isInstanceOf(Refusal.class)
                .hasMessage("picture.unknown");
    }

    @Test
    void otherFormatsAreRefused() {
        assertThatThrownBy(() -> write("xlsx", TINY))
                .isInstanceOf(Refusal.class)
                .hasMessage("format.unknown");
    }

    private static String write(String format, String text) {
        return CnnCalc.analyze(text).write(format, Language.ENGLISH);
    }
}
