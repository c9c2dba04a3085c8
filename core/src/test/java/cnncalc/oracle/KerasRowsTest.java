package cnncalc.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.call.Argument;
import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Many;
import cnncalc.call.Value.Nested;
import cnncalc.call.Value.Nothing;
import cnncalc.call.Value.Truth;
import cnncalc.call.Value.Whole;
import cnncalc.layer.Dialect;
import cnncalc.layer.Layer;
import cnncalc.layer.LayerTypes;
import cnncalc.layer.Spelling;
import cnncalc.layer.Weight;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.text.Catalogs;
import cnncalc.text.Findings;
import cnncalc.text.Language;
import cnncalc.text.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Each recorded layer of functional Keras models by itself, from its arguments and the recorded shapes of its inputs. */
class KerasRowsTest {

    private static final Set<String> ASIDE = Set.of("mask", "query_mask", "value_mask", "key_mask", "attention_mask");

    @Test
    void everyLayerByItself() throws IOException {
        Map<String, Integer> agreeing = new TreeMap<>();
        List<String> differences = new ArrayList<>();
        for (Call record : Records.lines("keras/random.jsonl.gz")) {
            Map<String, Call> recorded = new TreeMap<>();
            for (Call layer : Records.objects(record, "layers")) {
                recorded.put(Records.string(layer, "name"), layer);
            }
            Call model = Records.object(Records.member(record, "config"));
            for (Call layer : Records.objects(Records.object(Records.member(model, "config")), "layers")) {
                Call expected = recorded.get(Records.string(layer, "name"));
                if (expected != null && !(Records.member(layer, "inbound_nodes") instanceof Nothing)) {
                    compare(layer, expected, agreeing, differences);
                }
            }
        }
        assertThat(differences).isEmpty();
        assertThat(agreeing).hasSizeGreaterThan(20);
    }

    private static void compare(Call layer, Call expected, Map<String, Integer> agreeing, List<String> differences) {
        String name = Records.string(layer, "class_name");
        Spelling spelling = LayerTypes.spelling(Dialect.KERAS, name);
        List<Value> nodes = Records.member(layer, "inbound_nodes").values();
        if (spelling == null || nodes.isEmpty()) {
            return;
        }
        List<Shape> inputs = new ArrayList<>();
        collect(nodes.get(0), inputs);
        Call config = Records.object(Records.member(layer, "config"));
        String wanted = Records.shapes(Records.member(expected, "output_shape")) + " "
                + Records.number(expected, "params") + " " + Records.number(expected, "trainable");
        boolean frozen = Records.member(config, "trainable").equals(Value.of(false));
        List<Argument> arguments = new ArrayList<>(config.arguments());
        if (nodes.get(0) instanceof Nested node) {
            addOptions(Records.object(Records.member(node.call(), "kwargs")), arguments);
        }
        String got = got(spelling, new Call(name, arguments, null), inputs, frozen);
        if (got.equals(wanted)) {
            agreeing.merge(name, 1, Integer::sum);
        } else {
            differences.add(name + " on " + said(inputs) + ": " + wanted + " expected, got " + got);
        }
    }

    /** What the call says beside its tensors. */
    private static void addOptions(Call named, List<Argument> arguments) {
        for (Argument argument : named.arguments()) {
            if (argument.value() instanceof Truth) {
                arguments.add(new Argument(Spelling.CALL + argument.name(), argument.value(), null));
            }
        }
    }

    private static String got(Spelling spelling, Call call, List<Shape> inputs, boolean frozen) {
        try {
            Layer layer = spelling.read(call);
            Findings findings = new Findings();
            String shapes = said(layer.outputs(inputs, findings));
            long params = 0;
            long trainable = 0;
            for (Weight weight : layer.weights(inputs)) {
                params += weight.isParameter() ? weight.count().value() : 0;
                trainable += weight.use() == Weight.Use.TRAINED && !frozen
                        ? weight.count().value()
                        : 0;
            }
            for (Refusal refusal : findings.refusals()) {
                throw refusal;
            }
            return shapes + " " + params + " " + trainable;
        } catch (Refusal refusal) {
            return Catalogs.of(Language.ENGLISH).say(refusal.message());
        }
    }

    private static String said(List<Shape> shapes) {
        List<String> said = new ArrayList<>();
        for (Shape shape : shapes) {
            said.add(shape.whole());
        }
        return String.join("; ", said);
    }

    private static void collect(Value value, List<Shape> shapes) {
        if (value instanceof Many many) {
            for (Value part : many.values()) {
                collect(part, shapes);
            }
        } else if (value instanceof Nested nested) {
            Call object = nested.call();
            if (Records.string(object, "class_name").equals("__keras_tensor__")) {
                shapes.add(shape(Records.member(Records.object(Records.member(object, "config")), "shape")));
                return;
            }
            for (Argument member : object.arguments()) {
                if (!ASIDE.contains(member.name())) {
                    collect(member.value(), shapes);
                }
            }
        }
    }

    private static Shape shape(Value value) {
        List<Size> sizes = new ArrayList<>();
        for (Value part : value.values()) {
            sizes.add(
                    part instanceof Whole whole
                            ? Size.of(whole.value())
                            : Size.unknown(sizes.isEmpty() ? "batch" : "axis " + sizes.size()));
        }
        return new Shape(sizes);
    }
}
