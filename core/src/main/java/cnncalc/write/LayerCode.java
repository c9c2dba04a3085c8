package cnncalc.write;

import cnncalc.analysis.Row;
import cnncalc.call.Argument;
import cnncalc.layer.Phrase;
import cnncalc.text.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One layer as it is written, without the program around it; what it reads is called {@code x}, or {@code x1}, {@code x2}.
 *
 * @param code a line, or one behind the other where it takes several; empty where there are no words for the layer
 * @param notes what is not the same
 */
public record LayerCode(String code, List<Message> notes) {

    /** Returns a layer as a line of network text that reads from the line above. */
    public static LayerCode network(Row row) {
        List<String> inputs = row.node().inputs();
        return new LayerCode(NetworkTextWriter.line(row.node(), inputs.isEmpty() ? "" : inputs.get(0)), List.of());
    }

    static LayerCode of(CodePlan plan, Row row) {
        for (CodeStep step : plan.steps) {
            if (step.row.node().name().equals(row.node().name())) {
                return of(step);
            }
        }
        return new LayerCode("", List.of());
    }

    private static LayerCode of(CodeStep step) {
        List<String> lines = new ArrayList<>();
        List<Message> notes = new ArrayList<>();
        add(notes, step.note);
        List<String> read = read(step.inputs.size());
        for (Phrase phrase : step.phrases == null ? List.<Phrase>of() : step.phrases) {
            lines.add(line(phrase, read, isFrozen(step.row)));
            add(notes, phrase.note());
            read = List.of("x");
        }
        return new LayerCode(String.join("\n", lines), notes);
    }

    private static void add(List<Message> notes, @Nullable Message note) {
        if (note != null) {
            notes.add(note);
        }
    }

    private static boolean isFrozen(Row row) {
        return row.node().place().frozen() && !row.weights().isEmpty();
    }

    private static List<String> read(int inputs) {
        List<String> read = new ArrayList<>();
        for (int i = 1; i <= inputs; i++) {
            read.add(inputs == 1 ? "x" : "x" + i);
        }
        return read;
    }

    private static String line(Phrase phrase, List<String> read, boolean frozen) {
        Argument parameter = phrase.call().argument("parameter");
        return switch (phrase.dialect()) {
            case KERAS -> KerasPrelude.made(phrase, frozen ? List.of("trainable=False") : List.of());
            case KERAS_OPERATION -> KerasChain.operation(phrase, read);
            case TORCH_EXPRESSION ->
                CodeCalls.expression(
                        phrase.call(),
                        read,
                        parameter == null ? null : "nn.Parameter(torch.zeros" + literal(parameter) + ")",
                        "x");
            default -> CodeCalls.made(phrase, List.of()) + (frozen ? ".requires_grad_(False)" : "");
        };
    }

    private static String literal(Argument parameter) {
        return PythonText.literal(parameter.value());
    }
}
