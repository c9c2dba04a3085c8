package cnncalc.text;

import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.analysis.Quantity;
import cnncalc.layer.Family;
import cnncalc.layer.Field;
import cnncalc.layer.Kind;
import cnncalc.layer.LayerType;
import cnncalc.layer.LayerTypes;
import cnncalc.preset.Presets;
import cnncalc.term.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogTest {
    private static final Catalog ENGLISH = Catalogs.of(Language.ENGLISH);
    private static final Catalog KOREAN = Catalogs.of(Language.KOREAN);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)(:[^}]*)?}");

    /** Keys as the sources name them: {@code "window.tooLong"}, and not the beginnings of derived ones. */
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[a-zA-Z]+)+)\"");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(KOREAN.keys()).isEqualTo(ENGLISH.keys()).isNotEmpty();
    }

    @Test
    void bothLanguagesHaveTheSamePlaceholders() {
        for (String key : ENGLISH.keys()) {
            assertThat(placeholders(KOREAN, key)).as(key).isEqualTo(placeholders(ENGLISH, key));
        }
    }

    @Test
    void englishHasNoParticles() {
        for (String key : ENGLISH.keys()) {
            assertThat(ENGLISH.template(key)).as(key).doesNotContainPattern("\\{\\d:");
        }
    }

    @Test
    void everyKeyThatTheSourcesNameExists() throws IOException {
        Set<String> groups = new TreeSet<>();
        for (String key : ENGLISH.keys()) {
            groups.add(key.substring(0, key.indexOf('.') + 1));
        }
        Set<String> missing = new TreeSet<>();
        int found = 0;
        for (String source : sources()) {
            for (Matcher literal = LITERAL.matcher(source); literal.find(); found++) {
                String key = literal.group(1);
                boolean ofCatalog = groups.contains(key.substring(0, key.indexOf('.') + 1));
                if (ofCatalog && !ENGLISH.has(key)) {
                    missing.add(key);
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(found).isGreaterThan(50);
    }

    @Test
    void everyMessageThatTheSourcesMakeExists() throws IOException {
        Pattern made = Pattern.compile("(?:Message|Refusal)\\s*\\.of\\(\\s*\"([^\"]*)\"\\s*[,)]");
        for (String source : sources()) {
            for (Matcher message = made.matcher(source); message.find(); ) {
                assertThat(ENGLISH.has(message.group(1))).as(message.group(1)).isTrue();
            }
        }
    }

    @Test
    void everyDerivedKeyExists() {
        Set<String> keys = new TreeSet<>(Set.of("fix", "list.next", "list.last", "type.?"));
        for (LayerType type : LayerTypes.ALL) {
            keys.add("type." + type.word());
            for (Field field : type.fields()) {
                keys.add("field." + field.name());
            }
        }
        Stream.of(Kind.values()).forEach(kind -> keys.add("argument.wrong." + kind.word()));
        Stream.of(Quantity.values()).forEach(quantity -> keys.add("quantity." + quantity.word()));
        Stream.of(Family.values()).forEach(family -> keys.add("family." + family.word()));
        Stream.of(Role.values()).forEach(role -> keys.add("role." + role.word()));
        for (String axis : List.of("step", "row", "column", "slice")) {
            for (String group : List.of("axis.last.", "axis.between.")) {
                keys.add(group + axis);
                keys.add(group + axis + ".many");
            }
        }
        for (String suggested : List.of("type.unknown", "word.unknown", "choice.unknown")) {
            keys.add(suggested);
            keys.add(suggested + ".near");
        }
        for (String column : List.of("name", "type", "kernel", "stride", "padding", "output", "params", "macs")) {
            keys.add("column." + column);
        }
        for (String word : List.of("maxpool", "avgpool", "globalmaxpool", "globalavgpool")) {
            keys.add("sentence." + word);
        }
        for (Family family : List.of(Family.INPUT, Family.ACTIVATION, Family.MERGING)) {
            keys.add("sentence." + family.word());
        }
        assertThat(ENGLISH.keys()).containsAll(keys);
    }

    @Test
    void everyNoteIsAboutAPreset() {
        List<String> ofPresets =
                Presets.ALL.stream().map(preset -> preset.note()).toList();
        assertThat(ENGLISH.keys().stream().filter(key -> key.startsWith("note.")))
                .isNotEmpty()
                .isSubsetOf(ofPresets);
    }

    /** 을/를, 은/는, 이/가, 과/와 by the last sound; 으로 but for vowels and ㄹ. */
    @ParameterizedTest
    @CsvSource({
        "커널, 커널을, 커널은, 커널이, 커널과, 커널로", // ㄹ
        "패딩, 패딩을, 패딩은, 패딩이, 패딩과, 패딩으로",
        "크기, 크기를, 크기는, 크기가, 크기와, 크기로",
        "0, 0을, 0은, 0이, 0과, 0으로", // 영
        "1, 1을, 1은, 1이, 1과, 1로", // 일
        "2, 2를, 2는, 2가, 2와, 2로", // 이
        "3, 3을, 3은, 3이, 3과, 3으로", // 삼
        "4, 4를, 4는, 4가, 4와, 4로", // 사
        "6, 6을, 6은, 6이, 6과, 6으로", // 육
        "27, 27을, 27은, 27이, 27과, 27로", // 칠
        "8, 8을, 8은, 8이, 8과, 8로", // 팔
        "9, 9를, 9는, 9가, 9와, 9로", // 구
        "L, L을, L은, L이, L과, L로", // 엘
        "n, n을, n은, n이, n과, n으로", // 엔
        "RGB, RGB를, RGB는, RGB가, RGB와, RGB로", // 비
        "conv1, conv1을, conv1은, conv1이, conv1과, conv1로",
        "(층), (층)을, (층)은, (층)이, (층)과, (층)으로",
    })
    void particles(String word, String object, String topic, String subject, String with, String toward) {
        Catalog catalog = new Catalog(Language.KOREAN, "p = {0:을} {0:은} {0:이} {0:과} {0:으로}");
        assertThat(catalog.say("p", word)).isEqualTo(String.join(" ", object, topic, subject, with, toward));
    }

    @Test
    void valuesInSentences() {
        assertThat(ENGLISH.say("window.tooLong", 7L, 5L))
                .isEqualTo("The kernel spans 7 elements, but the input has only 5 along this axis.");
        assertThat(ENGLISH.say("limit.length", 262_145, 262_144))
                .contains("262,145")
                .contains("262,144");
        assertThat(ENGLISH.say("type.unknown", "x", List.of("a", "b", "c"))).contains("a, b and c");
        assertThat(ENGLISH.say("argument.least", Message.of("field.stride"), 1, 0L))
                .isEqualTo("Stride must be at least 1, got 0.");
        assertThat(KOREAN.say("type.unknown", "x", List.of("a"))).contains("a").doesNotContain("{");
        assertThat(ENGLISH.say("no.such", "x")).isEqualTo("no.such");
        assertThat(new Catalog(Language.ENGLISH, "a = 1\n")
                        .with("a = 2\nb = 3\n")
                        .template("b"))
                .isEqualTo("3");
    }

    private static Set<String> placeholders(Catalog catalog, String key) {
        Set<String> found = new TreeSet<>();
        for (Matcher matcher = PLACEHOLDER.matcher(catalog.template(key)); matcher.find(); ) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().endsWith("English.java")
                            && !file.toString().endsWith("Korean.java"))
                    .map(CatalogTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
