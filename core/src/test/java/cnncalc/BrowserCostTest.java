package cnncalc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps out of core what would drag tens of kilobytes of class library into the page, or does something else there. */
class BrowserCostTest {
    private static final Pattern DEAR_TYPE = Pattern.compile("java/(util/regex|text|time|math|io|nio)/.*");

    private static final Pattern DEAR_MEMBER = Pattern.compile(String.join(
            "|",
            "java/lang/String\\.(format|formatted|split|replaceAll|replaceFirst|matches|lines)\\(.*",
            "java/lang/(Double|Float)\\.(toString|parseDouble|parseFloat|valueOf\\(Ljava/lang/String;).*",
            "java/lang/String\\.valueOf\\([DF]\\).*",
            "java/lang/StringBuilder\\.(append|insert)\\(I?[DF]\\).*",
            "java/util/stream/Collectors\\.joining.*",
            // rounds halves away from zero once compiled: cnncalc.python.Rounding does not
            "java/lang/Math\\.rint.*",
            "\\.makeConcatWithConstants\\((\\[+[DF]|\\[*(L[^;]+;|[BCIJSZ]))*[DF].*"));

    private static final String ENUM = "java/lang/Enum";
    private static final Pattern ENUM_BY_NAME =
            Pattern.compile("java/lang/Enum\\.valueOf.*|(cnncalc/.*)\\.valueOf\\(Ljava/lang/String;\\)L\\1;");

    @Test
    void coreCallsNothingDear() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of("target/classes"))) {
            files = all.filter(file -> file.toString().endsWith(".class")).toList();
        }
        assertThat(files).isNotEmpty();
        Map<Path, List<String>> found = new TreeMap<>();
        for (Path file : files) {
            found.put(file, dear(ConstantPool.read(Files.readAllBytes(file))));
        }
        found.values().removeIf(List::isEmpty);
        assertThat(found).isEmpty();
    }

    @Test
    void findsWhatIsDear() throws IOException {
        try (var in = BrowserCostTest.class.getResourceAsStream("BrowserCostTest$Dear.class")) {
            assertThat(in).isNotNull();
            assertThat(dear(ConstantPool.read(in.readAllBytes())))
                    .contains(
                            "java/util/regex/Pattern",
                            "cnncalc/BrowserCostTest$Side.valueOf(Ljava/lang/String;)Lcnncalc/BrowserCostTest$Side;",
                            "java/lang/String.formatted([Ljava/lang/Object;)Ljava/lang/String;",
                            "java/lang/Double.toString(D)Ljava/lang/String;",
                            "java/lang/Math.rint(D)D",
                            ".makeConcatWithConstants(Ljava/lang/String;ID)Ljava/lang/String;")
                    .doesNotContain(".makeConcatWithConstants(Ljava/util/Deque;I)Ljava/lang/String;");
        }
    }

    enum Side {
        LEFT
    }

    /** One of each kind: a type, a call, a method reference, a concatenation, an enum by name. */
    static final class Dear {
        static final DoubleFunction<String> REFERENCE = Double::toString;

        private Dear() {}

        static boolean type(Object value) {
            return value instanceof Pattern;
        }

        static double other(double value) {
            return Math.rint(value);
        }

        static String call(String text) {
            return "%s!".formatted(text);
        }

        static String concatenation(String text, int count, double number) {
            return text + count + number;
        }

        static String cheap(Deque<String> texts, int count) {
            return texts + ":" + count;
        }

        static Side enumByName(String name) {
            return Side.valueOf(name);
        }
    }

    private static List<String> dear(ConstantPool pool) {
        // Every enum's own class names Enum.valueOf in the method the compiler adds.
        boolean mayNameEnums = pool.superclass().equals(ENUM);
        Stream<String> types =
                pool.types().stream().filter(type -> DEAR_TYPE.matcher(type).matches());
        Stream<String> members = pool.members().stream()
                .filter(member -> DEAR_MEMBER.matcher(member).matches()
                        || (!mayNameEnums && ENUM_BY_NAME.matcher(member).matches()));
        return Stream.concat(types, members).toList();
    }
}
