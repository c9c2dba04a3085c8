package cnncalc.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import cnncalc.CnnCalc;
import cnncalc.Seeds;
import cnncalc.analysis.Row;
import cnncalc.explain.Explainer;
import cnncalc.link.Link;
import cnncalc.preset.Presets;
import cnncalc.text.Catalog;
import cnncalc.text.Catalogs;
import cnncalc.text.Language;
import cnncalc.text.Message;
import cnncalc.text.Problem;
import cnncalc.write.Formats;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever comes in, a report goes out, and every view of it. */
class MutationTest {
    private static final String MIXED = """
            # 섞인 것 🙂
            input 32x32x3 batch 2
            a: conv 8 3x3 padding 0:1x2 dilation 2 fill reflect relu
            bn: batchnorm scale no statistics parameters
            b: conv 4 5 stride 2 groups 2 bias no from a
            c: maxpool 3x3 stride 2 padding 1 rounding ceil from a
            concat from a bn a
            add axis 1 a, a
            rbf 10
            subsample 2x2
            dense 1,000 over last softmax
            """;

    @Test
    void textsWithCharactersChanged() {
        Seeds.forAll(3_000, random -> viewed(mutated(text(random), random)));
    }

    @Test
    void linksWithCharactersChanged() {
        Seeds.forAll(2_000, random -> viewed(mutated("#" + Link.write(text(random)), random)));
    }

    @Test
    void longAndDeep() {
        assertTimeout(Duration.ofSeconds(10), () -> {
            viewed("input 4\n" + "relu\n".repeat(1_999));
            viewed("x".repeat(262_144));
            viewed("input " + "9x".repeat(60_000) + "9");
            viewed("input 4\nadd" + " input".repeat(30_000));
            viewed("input 9x9x9\nconv 1 3 connections " + "0,".repeat(60_000) + "0");
            viewed(": ; : ;".repeat(20_000));
        });
    }

    private static String text(Random random) {
        int choice = random.nextInt(2 * Presets.ALL.size());
        return choice < Presets.ALL.size() - 2 ? Presets.ALL.get(choice).text() : MIXED;
    }

    private static String mutated(String text, Random random) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 1 + random.nextInt(4); i > 0 && out.length() > 1; i--) {
            int at = random.nextInt(out.length());
            switch (random.nextInt(6)) {
                case 0 -> out.setLength(at);
                case 1 -> out.setCharAt(at, (char) (out.charAt(at) ^ (1 << random.nextInt(8))));
                case 2 -> out.deleteCharAt(at);
                case 3 -> out.insert(at, "0123456789x:,; ?\n#%/.".charAt(random.nextInt(21)));
                case 4 -> out.insert(at, text, 0, Math.min(text.length(), 1 + random.nextInt(40)));
                default -> out.setCharAt(at, (char) random.nextInt(0x10000));
            }
        }
        return out.toString();
    }

    private static void viewed(String text) {
        CnnCalc result = CnnCalc.analyze(text);
        for (Language language : Language.values()) {
            Catalog catalog = Catalogs.of(language);
            for (String format : Formats.ALL) {
                assertThat(result.write(format, language)).isNotNull();
            }
            for (Problem problem : result.report().problems()) {
                assertThat(catalog.say(problem.message())).isNotEmpty();
            }
            for (Row row : result.report().rows()) {
                for (Message sentence : Explainer.sentences(row)) {
                    assertThat(catalog.say(sentence)).isNotEmpty();
                }
                result.explain(row.node().name());
            }
        }
    }
}
