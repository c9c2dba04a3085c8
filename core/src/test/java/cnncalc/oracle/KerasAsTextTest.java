package cnncalc.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.analysis.Quantity;
import cnncalc.analysis.Report;
import cnncalc.call.JsonText;
import cnncalc.network.Network;
import cnncalc.network.Node;
import cnncalc.network.Place;
import cnncalc.network.Reading;
import cnncalc.read.NetworkText;
import cnncalc.write.NetworkTextWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every recorded Keras model that is read without a problem, written as network text and read again: the same graph. */
class KerasAsTextTest {

    static List<String> models() {
        return KerasModels.APPLICATIONS;
    }

    @ParameterizedTest
    @MethodSource("models")
    void applications(String model) throws IOException {
        compare(model, Records.text("keras/applications/" + model + ".json.gz"), new ArrayList<>());
    }

    @Test
    void randomModels() throws IOException {
        List<String> same = new ArrayList<>();
        for (String line : Records.text("keras/random.jsonl.gz").lines().toList()) {
            compare(Records.string(Records.object(JsonText.read(line)), "id"), line, same);
        }
        assertThat(same).hasSizeGreaterThan(1_000);
    }

    private static void compare(String id, String record, List<String> same) {
        Report report = CnnCalc.analyze(Expected.member(record, Records.object(JsonText.read(record)), "config"))
                .report();
        boolean dangling = report.network().outputs().stream().anyMatch(name -> report.row(Node.source(name)) == null);
        if (dangling || !report.reading().problems().isEmpty()) {
            return;
        }
        String text = NetworkTextWriter.write(report.network());
        Reading reading = NetworkText.read(text);
        assertThat(reading.problems()).as(id + "\n" + text).isEmpty();
        Network network = reading.network();
        assertThat(essence(network)).as(id + "\n" + text).isEqualTo(essence(report.network()));
        assertThat(NetworkTextWriter.write(network)).as(id).isEqualTo(text);
        Report again = CnnCalc.analyze(text).report();
        assertThat(again.outputs()).as(id).isEqualTo(report.outputs());
        for (Quantity quantity : Quantity.values()) {
            assertThat(again.total(quantity).toString())
                    .as(id)
                    .isEqualTo(report.total(quantity).toString());
        }
        same.add(id);
    }

    private static List<List<Object>> essence(Network network) {
        List<List<Object>> essence = new ArrayList<>();
        for (Node node : network.nodes()) {
            Place place = node.place();
            essence.add(List.of(
                    node.name(),
                    node.layer(),
                    node.inputs(),
                    place.shown(),
                    place.kind(),
                    place.use(),
                    String.valueOf(place.parent()),
                    place.frozen() && !node.isContainer()));
        }
        return essence;
    }
}
