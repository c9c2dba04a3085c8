package cnncalc.analysis;

import cnncalc.call.Value;
import cnncalc.layer.Field;
import cnncalc.layer.Layer;
import cnncalc.shape.Shape;
import cnncalc.text.Candidate;
import cnncalc.text.Findings;
import cnncalc.text.Fix;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tries the changes that a refusal proposes, so that only those that work are shown, with the output they give. */
final class Repair {

    private Repair() {}

    static List<Fix> tried(Layer layer, List<Shape> inputs, List<Candidate> candidates) {
        List<Fix> fixes = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Shape result = result(layer, inputs, candidate);
            if (result != null) {
                fixes.add(new Fix(candidate.field(), candidate.value(), result.toString()));
            }
        }
        return List.copyOf(fixes);
    }

    private static @Nullable Shape result(Layer layer, List<Shape> inputs, Candidate candidate) {
        Value value = value(layer, candidate);
        if (value == null) {
            return null;
        }
        try {
            Findings findings = new Findings();
            Layer changed = layer.type().read(layer.call().changed(candidate.field(), value));
            List<Shape> outputs = changed.outputs(inputs, findings);
            return findings.refusals().isEmpty() ? outputs.get(0) : null;
        } catch (Refusal | ArithmeticException stillWrong) {
            return null;
        }
    }

    private static @Nullable Value value(Layer layer, Candidate candidate) {
        for (Field field : layer.type().fields()) {
            if (field.name().equals(candidate.field())) {
                return field.kind().read(candidate.value());
            }
        }
        return null;
    }
}
