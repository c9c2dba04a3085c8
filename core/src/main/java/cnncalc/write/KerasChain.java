package cnncalc.write;

import cnncalc.call.Argument;
import cnncalc.call.Value;
import cnncalc.layer.Dialect;
import cnncalc.layer.Family;
import cnncalc.layer.LayerTypes;
import cnncalc.layer.Phrase;
import cnncalc.layer.Spelling;
import java.util.ArrayList;
import java.util.List;

/** How Keras's programs differ by what a network is: a chain of layers or a graph, with operations or without. */
final class KerasChain {

    /** Operations that take a list of tensors. */
    private static final List<String> LISTS = List.of("Concatenate", "Stack");

    private KerasChain() {}

    /** Whether each step reads what the one before it gives, and all of them are layers. */
    static boolean is(CodePlan plan) {
        if (plan.inputs.size() != 1 || plan.outputs.size() != 1 || !CodeWriter.hasShape(plan.inputs.get(0))) {
            return false;
        }
        String previous = plan.inputs.get(0).node().name();
        for (CodeStep step : plan.steps) {
            if (step.isSilent()) {
                continue;
            }
            boolean alone = step.inputs.equals(List.of(previous)) && !step.isMany();
            if (!alone || step.turns() || step.shared || step.origin != null || !isLayers(step)) {
                return false;
            }
            previous = step.row.node().name();
        }
        return plan.outputs.equals(List.of(previous)) && !plan.steps.isEmpty();
    }

    private static boolean isLayers(CodeStep step) {
        for (Phrase phrase : step.phrases == null ? List.<Phrase>of() : step.phrases) {
            Spelling spelling =
                    LayerTypes.spelling(phrase.dialect(), phrase.call().name());
            boolean one = spelling != null
                    && !spelling.isMerging()
                    && CodeCalls.called(phrase).isEmpty();
            boolean attends = phrase.layer().type().family() == Family.ATTENTION;
            if (phrase.dialect() != Dialect.KERAS || !one || attends) {
                return false;
            }
        }
        return step.phrases != null;
    }

    static boolean usesOperations(CodePlan plan) {
        for (CodeStep step : plan.steps) {
            for (Phrase phrase : step.phrases == null ? List.<Phrase>of() : step.phrases) {
                if (phrase.dialect() == Dialect.KERAS_OPERATION) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns the call of an operation: {@code ops.split(x, 2, axis=-1)}. */
    static String operation(Phrase phrase, List<String> read) {
        String name = phrase.call().name();
        List<String> all = new ArrayList<>();
        if (LISTS.contains(name)) {
            all.add("[" + String.join(", ", read) + "]");
        } else {
            all.addAll(read);
        }
        Argument constants = phrase.call().argument("args");
        for (Value constant :
                constants == null ? List.<Value>of() : constants.value().values()) {
            all.add(PythonText.literal(constant));
        }
        all.addAll(CodeCalls.arguments(phrase.dialect(), phrase.call().without("args"), List.of()));
        return "ops." + snake(name) + "(" + String.join(", ", all) + ")";
    }

    /** Returns {@code max_pooling2d} of {@code MaxPooling2D}, as Keras makes names ({@code utils/naming.py}). */
    static String snake(String name) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean capital = c >= 'A' && c <= 'Z';
            boolean next = i + 1 < name.length() && name.charAt(i + 1) >= 'a' && name.charAt(i + 1) <= 'z';
            boolean before = i > 0 && name.charAt(i - 1) >= 'a' && name.charAt(i - 1) <= 'z';
            out.append(capital && i > 0 && (next || before) ? "_" : "").append(capital ? (char) (c + 32) : c);
        }
        return out.toString();
    }
}
