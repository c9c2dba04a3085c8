package cnncalc.read;

import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.Seeds;
import cnncalc.layer.Family;
import cnncalc.layer.Kind;
import cnncalc.layer.Layer;
import cnncalc.layer.LayerType;
import cnncalc.layer.LayerTypes;
import cnncalc.layer.Uncalled;
import cnncalc.network.Network;
import cnncalc.network.Node;
import cnncalc.network.Reading;
import cnncalc.text.Problem;
import cnncalc.write.NetworkTextWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One law for every layer type: reading what was written gives the same. */
class RoundTripTest {

    static List<LayerType> types() {
        return LayerTypes.ALL;
    }

    @ParameterizedTest
    @MethodSource("types")
    void aLayersCallGivesTheLayer(LayerType type) {
        Seeds.forAll(200, random -> {
            Layer layer = new RandomCalls(random).layer(type);
            assertThat(layer.type()).isSameAs(type);
            assertThat(type.read(layer.call())).isEqualTo(layer);
        });
    }

    @ParameterizedTest
    @MethodSource("types")
    void examplesWorkBehindAnInput(LayerType type) {
        String text = switch (type.inputs()) {
            case NONE -> type.example();
            case ONE, SEVERAL -> input(type) + "\n" + type.example();
            case MANY -> input(type) + "\nrelu\n" + type.example() + " input";
        };
        CnnCalc result = CnnCalc.analyze(text);
        assertThat(result.report().problems().stream().filter(Problem::isError)).isEmpty();
        assertThat(result.report().rows())
                .allSatisfy(row -> assertThat(row.outputs().isEmpty())
                        .isEqualTo(row.node().layer().type().equals(Uncalled.TYPE)));
    }

    /** Images; sequences for what reads steps, and vectors for what reads one of them. */
    private static String input(LayerType type) {
        boolean steps = type.family() == Family.RECURRENT || type.family() == Family.ATTENTION;
        return switch (type.word()) {
            case "embeddingbag", "repeatvector" -> "input 4";
            case "stft" -> "input 8x4";
            case "fold" -> "input 16x9";
            case "squeeze" -> "input 8x1";
            case "matmul" -> "input 8x8";
            case "convlstm" -> "input 8x8x4";
            default -> type.word().endsWith("cell") ? "input 4" : steps ? "input 8x4" : "input 8x8x4";
        };
    }

    @Test
    void networksAreReadAsTheyWereWritten() {
        Seeds.forAll(500, random -> {
            List<Layer> layers = new ArrayList<>();
            Network first = read(randomText(random, layers));
            String written = NetworkTextWriter.write(first);
            Network second = read(written);
            assertThat(first.nodes().stream().map(Node::layer).toList()).isEqualTo(layers);
            assertThat(essence(second)).isEqualTo(essence(first));
            assertThat(second.title()).isEqualTo(first.title());
            assertThat(NetworkTextWriter.write(second)).isEqualTo(written);
        });
    }

    private static Network read(String text) {
        Reading reading = NetworkText.read(text);
        assertThat(reading.problems()).as(text).isEmpty();
        return reading.network();
    }

    private static List<List<Object>> essence(Network network) {
        List<List<Object>> essence = new ArrayList<>();
        for (Node node : network.nodes()) {
            essence.add(List.of(node.name(), node.named(), node.layer(), node.inputs()));
        }
        return essence;
    }

    private static String randomText(Random random, List<Layer> layers) {
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "# 제목 " + random.nextInt(9) + "; α\n" : "");
        List<String> names = new ArrayList<>(List.of("start"));
        layers.add(new RandomCalls(random).layer(LayerTypes.ALL.get(0)));
        text.append("start: ").append(line(layers.get(0))).append('\n');
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            LayerType type = LayerTypes.ALL.get(random.nextInt(LayerTypes.ALL.size()));
            Layer layer = new RandomCalls(random).layer(type);
            layers.add(layer);
            String name = (random.nextBoolean() ? "Block-" : "블록_") + i;
            boolean named = random.nextBoolean();
            text.append(named ? name + ": " : "").append(line(layer));
            text.append(inputs(type, names, random)).append('\n');
            names.addAll(named ? List.of(name) : List.of());
        }
        return text.toString();
    }

    private static String line(Layer layer) {
        return NetworkTextWriter.call(layer.type(), layer.call());
    }

    /** Behind a layer in its own words, names are told from its words by {@code from} alone. */
    private static String inputs(LayerType type, List<String> names, Random random) {
        boolean holdsLayer = type.fields().stream().anyMatch(field -> field.kind() == Kind.LAYER);
        String one = names.get(random.nextInt(names.size()));
        String other = names.get(random.nextInt(names.size()));
        return switch (type.inputs()) {
            case NONE -> "";
            case ONE -> random.nextBoolean() ? " from " + one : "";
            case SEVERAL -> random.nextBoolean() ? " from " + one + (random.nextBoolean() ? " " + other : "") : "";
            case MANY -> random.nextBoolean() && !holdsLayer ? " " + one : " from " + one + " " + other;
        };
    }
}
