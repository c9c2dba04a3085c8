package cnncalc.read;

import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.analysis.Report;
import cnncalc.network.Node;
import cnncalc.text.Language;
import cnncalc.text.Lines;
import cnncalc.text.Message;
import cnncalc.text.Problem;
import cnncalc.text.Span;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTextTest {

    /** What people write, and the canonical form; here a semicolon stands for the canonical form's line break. */
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            input 28x28x1 => input 28x28x1
            input 28 x 28 x 1 => input 28x28x1
            input 28x 28 x1 => input 28x28x1
            input 28×28×1 => input 28x28x1
            input 28*28*1 => input 28x28x1
            INPUT 28X28X1 => input 28x28x1
            ｉｎｐｕｔ　２８×２８×１ => input 28x28x1
            input (28, 28, 1) => input 28x28x1
            input 28,28,1 => input 28x28x1
            input [ 28,28,1 ] => input 28x28x1
            input 9x9x3; conv 1,000 (3,3) => input 9x9x3; conv 1000 3x3
            input ?x?x3 => input ?x?x3
            input 100x5 batch 32 => input 100x5 batch 32
            input 1,000 => input 1000
            input 9; dense １，０００ => input 9; dense 1000
            input 9x9x1; conv 32 3x3 stride=2 => input 9x9x1; conv 32 3x3 stride 2
            input 9x9x1; conv 32 3 => input 9x9x1; conv 32 3
            input 9x9x1; CONV 32 3x3 ReLU => input 9x9x1; conv 32 3x3 relu
            input 9x9x1; conv 32 3x3 activation relu => input 9x9x1; conv 32 3x3 relu
            input 9x9x1; conv 2 3x3 relu padding same => input 9x9x1; conv 2 3x3 padding same relu
            input 9x9x1; conv 2 3x3 stride 1 padding valid dilation 1 groups 1 bias yes => input 9x9x1; conv 2 3x3
            input 9x9x1; conv 2 3x3 padding 0 linear fill zero => input 9x9x1; conv 2 3x3
            input 9x9x1; conv 2 3x3 padding 1x2 => input 9x9x1; conv 2 3x3 padding 1x2
            input 9x9x1; conv 2 3x3 padding 0:1x2:2 => input 9x9x1; conv 2 3x3 padding 0:1x2
            input 9x9x2; conv 2 3x3 connections 0,1/1 => input 9x9x2; conv 2 3x3 connections 0,1/1
            input 9x9x1; maxpool 3x3 stride 3x3 => input 9x9x1; maxpool 3x3
            input 9x9x1; maxpool 3x3 stride 2 rounding ceil => input 9x9x1; maxpool 3x3 stride 2 rounding ceil
            input 9x9x1; convolution 2 3; conv1d 2 3 => input 9x9x1; conv 2 3; conv 2 3
            input 9x9x1; conv2d 2 3 strides 2 => input 9x9x1; conv 2 3 stride 2
            input 9x9x4; conv3d 4 3 pad 1 group 2 => input 9x9x4; conv 4 3 padding 1 groups 2
            input 9x9x1; maxpooling 2 => input 9x9x1; maxpool 2
            input 9x9x1; maxpool2d 2; averagepool 2; meanpool 2 => input 9x9x1; maxpool 2; avgpool 2; avgpool 2
            input 9x9x1; avgpool2d 2 => input 9x9x1; avgpool 2
            input 9x9x1; bn; gap; fc 10; linear 2 => input 9x9x1; batchnorm; globalavgpool; dense 10; dense 2
            a : input 4 => a: input 4
            Conv-1: input 4 => Conv-1: input 4
            입력: input 4; relu from 입력 => 입력: input 4; relu
            input 4; a: relu from input => input 4; a: relu
            i: input 4; relu; b: relu from i; add relu => i: input 4; relu; b: relu from i; add relu
            i: input 4; a: relu; b: relu from i; concatenate from b, a => i: input 4; a: relu; b: relu from i; concat a
            i: input 4; a: relu; concat from i a => i: input 4; a: relu; concat from i a
            i: input 4x2; a: relu; concat axis 1 i => i: input 4x2; a: relu; concat axis 1 i
            ;; input 4 ;; relu ; => input 4; relu
            """)
    void canonical(String source, String expected) {
        CnnCalc result = CnnCalc.analyze(source);
        assertThat(result.report().problems().stream().filter(Problem::isError).toList())
                .isEmpty();
        String written = result.write("network", Language.ENGLISH);
        assertThat(written.strip().replace("\n", "; ")).isEqualTo(expected);
    }

    /** What is refused, under which key and where, as line:column; here a bar stands for a line break. */
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            input 28x28x1|con 32 3x3 => type.unknown.near 2:1
            input 28x28x1|  zzzzzz 3 => type.unknown 2:3
            input 28x28x1|conv 32 3x3 strid 2 => word.unknown.near 2:13
            input 28x28x1|conv 32 3x3 3x3 => word.unknown 2:13
            input 28x28x1|conv 32 3x3 stride => value.missing 2:13
            input 28x28x1|conv 32 3x3 stride two => argument.wrong.sizes 2:20
            input 28x28x1|conv 32 => argument.missing 2:1
            input 28x28x1|c: conv relu => argument.missing 2:1
            input 28x28x1|conv 32 3x3 stride 2 stride 2 => argument.twice 2:29
            input 28x28x1|conv 32 3x3 stride 0 => argument.least 2:20
            input 28x28x1|conv 0 3x3 => argument.least 2:6
            input 28x28x1|conv 10 3x3 groups 3 => conv.filters 2:20
            input 28x28x1|conv 32 3x3 padding sme => argument.wrong.padding 2:21
            input 28x28x1|conv 32 3x3 bias maybe => argument.wrong.truth 2:18
            input 28x28x2|conv 2 3x3 connections 0/1,2 => conv.connected 2:24
            input 28x28x2|conv 3 3x3 connections 0/1 => conv.connections 2:24
            input 8x8x1|conv 3 3x3x3 => window.rank 2:8
            input 8x8x1|conv 3 9x3 => window.tooLong 2:8
            input 10|conv 3 3 => input.spatial 2:1
            input 28x28x1|maxpool 2 rounding up => choice.unknown 2:20
            input 28x28x1|maxpool 2 rounding cei => choice.unknown.near 2:20
            input 28x28x1|dropout 1.5 => dropout.rate 2:9
            input 28x28x1|dense 9999999999999999999 => argument.wrong.whole 2:7
            input 28x28x1|dense -3 => argument.wrong.whole 2:7
            input 28x28x1|dense 2.5 => argument.wrong.whole 2:7
            input => argument.missing 1:1
            a: => line.empty 1:1
            conv 32 3x3 => inputs.missing 1:1
            input 4|relu from => inputs.missing 2:1
            i: input 4|a: relu|dense 3 from i a => inputs.one 3:1
            input 4|a: relu|a: relu => network.duplicate 3:1
            input 4|relu from nowhere => network.missing 2:1
            input 4|a: relu from b|b: relu from a => network.cycle 2:1
            input 4|a: relu from a => network.cycle 2:1
            input 4|add => merge.single 2:1
            input 4|relu; dens 3 => type.unknown.near 2:7
            """)
    void refused(String source, String expected) {
        String text = source.replace("|", "\n");
        Problem problem = CnnCalc.analyze(text).report().problems().stream()
                .filter(Problem::isError)
                .findFirst()
                .orElseThrow();
        Span span = Objects.requireNonNull(problem.span());
        Lines lines = new Lines(text);
        assertThat(problem.message().key() + " " + lines.line(span.start()) + ":" + lines.column(span.start()))
                .isEqualTo(expected);
    }

    @Test
    void suggestions() {
        assertThat(first("input 4\ndens 3")).isEqualTo(Message.of("type.unknown.near", "dens", "dense"));
        assertThat(first("input 4\npooling 3").values().get(1).toString())
                .contains("maxpool")
                .doesNotContain("dense");
        assertThat(first("input 4\ndefine stem n\ndense n\nend\nqqqqq 3")
                        .values()
                        .get(1)
                        .toString())
                .contains("stem", "conv")
                .doesNotContain("swin");
        assertThat(first("input 4x4x1\nConv2 3 3")).isEqualTo(Message.of("type.unknown.near", "Conv2", "conv"));
        assertThat(first("input 4x4x1\nconv 3 3 rellu")).isEqualTo(Message.of("word.unknown.near", "rellu", "relu"));
    }

    @Test
    void commentsTitleAndLineEnds() {
        String source = "\ufeff# A title; with a semicolon\r\n\r\ninput 4 # four; not three\r\n# more\r\ndense 3\r\n";
        CnnCalc result = CnnCalc.analyze(source);
        assertThat(result.report().problems()).isEmpty();
        assertThat(result.write("network", Language.ENGLISH))
                .isEqualTo("# A title; with a semicolon\ninput 4\ndense 3\n");
    }

    @Test
    void madeUpNamesAreNumberedWhereThereAreSeveral() {
        Report report = CnnCalc.analyze("input 9x9x1; conv 2 3; conv1: conv 2 3; conv 2 3; maxpool 2")
                .report();
        assertThat(report.network().nodes().stream().map(Node::name))
                .containsExactly("input", "conv2", "conv1", "conv3", "pool");
    }

    @Test
    void nothing() {
        for (String source : List.of("", " ", "\n\n", "# only a title")) {
            Report report = CnnCalc.analyze(source).report();
            assertThat(report.rows()).isEmpty();
            assertThat(report.problems()).isEmpty();
        }
    }

    @Test
    void limits() {
        assertThat(first("input 4\n" + "a".repeat(65) + ": relu")).isEqualTo(Message.of("limit.name", 64));
        assertThat(CnnCalc.analyze("a".repeat(64) + ": input 4").report().problems())
                .isEmpty();
        String most = "input 4\n" + "relu\n".repeat(1_999);
        assertThat(CnnCalc.analyze(most).report().problems()).isEmpty();
        assertThat(first(most + "relu\n")).isEqualTo(Message.of("limit.layers", 2_000));
        assertThat(first(" ".repeat(262_145))).isEqualTo(Message.of("limit.length", 262_145, 262_144));
    }

    private static Message first(String source) {
        return CnnCalc.analyze(source).report().problems().get(0).message();
    }
}
