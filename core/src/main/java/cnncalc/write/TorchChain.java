package cnncalc.write;

import cnncalc.call.Argument;
import cnncalc.call.Value.Whole;
import cnncalc.layer.Dialect;
import cnncalc.layer.Layer;
import cnncalc.layer.Phrase;
import java.util.ArrayList;
import java.util.List;

/** How PyTorch's programs differ by what a network is, and how its modules are called. */
final class TorchChain {

    /** Stands for a size that is not known. */
    static final long EXAMPLE = 64;

    private TorchChain() {}

    /** Whether each step reads what the one before it gives, and all of them are modules that need nothing else. */
    static boolean is(CodePlan plan) {
        if (plan.inputs.size() != 1 || plan.outputs.size() != 1) {
            return false;
        }
        String previous = plan.inputs.get(0).node().name();
        for (CodeStep step : plan.steps) {
            if (step.isSilent()) {
                continue;
            }
            boolean alone = step.inputs.equals(List.of(previous)) && !step.isMany();
            if (!alone || step.turns() || step.shared || step.origin != null || !isModules(step)) {
                return false;
            }
            previous = step.row.node().name();
        }
        return plan.outputs.equals(List.of(previous)) && !plan.steps.isEmpty();
    }

    private static boolean isModules(CodeStep step) {
        for (Phrase phrase : step.phrases == null ? List.<Phrase>of() : step.phrases) {
            boolean plain = arguments(phrase, List.of("x")).size() == 1;
            if (phrase.dialect() == Dialect.TORCH_EXPRESSION || !plain) {
                return false;
            }
        }
        return step.phrases != null;
    }

    static boolean usesVision(CodePlan plan) {
        for (CodeStep step : plan.steps) {
            for (Phrase phrase : step.phrases == null ? List.<Phrase>of() : step.phrases) {
                if (phrase.dialect() == Dialect.TORCHVISION) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns what a module is called with: attention three tensors, an LSTM its states as a pair. */
    static List<String> arguments(Phrase phrase, List<String> read) {
        String name = phrase.call().name();
        List<String> all = new ArrayList<>(read);
        while (name.equals("MultiheadAttention") && all.size() < 3) {
            all.add(read.get(read.size() - 1));
        }
        boolean pair = (name.equals("LSTM") || name.equals("LSTMCell")) && read.size() == 3;
        if (pair) {
            all = new ArrayList<>(List.of(read.get(0), "(" + read.get(1) + ", " + read.get(2) + ")"));
        }
        all.addAll(CodeCalls.called(phrase));
        return all;
    }

    /** Returns what a module's outputs are assigned to; attention without weights gives None beside its output. */
    static String targets(Phrase phrase, List<String> targets) {
        String name = phrase.call().name();
        if (name.equals("LSTM") && targets.size() == 3) {
            return targets.get(0) + ", (" + targets.get(1) + ", " + targets.get(2) + ")";
        }
        boolean alone = name.equals("MultiheadAttention") && targets.size() == 1;
        return String.join(", ", targets) + (alone ? ", _" : "");
    }

    /** Returns the entries of the table that reads an input; 0 where none does. */
    static long entries(CodePlan plan, String input) {
        for (CodeStep step : plan.steps) {
            Layer layer = step.row.node().layer();
            if (step.inputs.contains(input) && layer.readsIndices()) {
                Argument entries = layer.call().argument("entries");
                return entries != null && entries.value() instanceof Whole whole ? whole.value() : 2;
            }
        }
        return 0;
    }
}
