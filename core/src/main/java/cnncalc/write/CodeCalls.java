package cnncalc.write;

import cnncalc.call.Argument;
import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Many;
import cnncalc.call.Value.Nested;
import cnncalc.layer.Dialect;
import cnncalc.layer.LayerTypes;
import cnncalc.layer.Phrase;
import cnncalc.layer.Spelling;
import cnncalc.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls as a program writes them: {@code layers.Conv2D(32, 3, padding="same")}. */
final class CodeCalls {

    private CodeCalls() {}

    /** Returns what makes the layer of a phrase, with further arguments behind its own. */
    static String made(Phrase phrase, List<String> more) {
        return made(phrase.dialect(), phrase.call(), more);
    }

    private static String made(Dialect dialect, Call call, List<String> more) {
        return prefix(dialect) + call.name() + "(" + String.join(", ", arguments(dialect, call, more)) + ")";
    }

    private static String prefix(Dialect dialect) {
        return switch (dialect) {
            case KERAS -> "layers.";
            case TORCH -> "nn.";
            default -> "ops.";
        };
    }

    /** Those that lead stand without their names, unless one in front of them has one. */
    static List<String> arguments(Dialect dialect, Call call, List<String> more) {
        Spelling spelling = LayerTypes.spelling(dialect, call.name());
        List<String> all = new ArrayList<>();
        boolean leading = true;
        for (Argument argument : call.arguments()) {
            if (argument.name().startsWith(Spelling.CALL)) {
                continue;
            }
            leading &= spelling == null ? argument.name().equals("units") : spelling.leads(argument.name());
            all.add((leading ? "" : argument.name() + "=") + value(dialect, argument.value()));
        }
        all.addAll(more);
        return all;
    }

    /** Returns the arguments that a call of the layer has, and not its constructor. */
    static List<String> called(Phrase phrase) {
        List<String> called = new ArrayList<>();
        for (Argument argument : phrase.call().arguments()) {
            if (argument.name().startsWith(Spelling.CALL)) {
                String name = argument.name().substring(Spelling.CALL.length());
                called.add(name + "=" + value(phrase.dialect(), argument.value()));
            }
        }
        return called;
    }

    private static String value(Dialect dialect, Value value) {
        if (value instanceof Nested nested) {
            return made(dialect, nested.call(), List.of());
        }
        if (!(value instanceof Many many) || !holdsCalls(many)) {
            return PythonText.literal(value);
        }
        List<String> parts = new ArrayList<>();
        for (Value part : many.values()) {
            parts.add(value(dialect, part));
        }
        return "[" + String.join(", ", parts) + "]";
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Returns how many inputs an expression has places for. */
    static int places(String expression) {
        int places = 0;
        for (int i = 0; i < expression.length(); i++) {
            places += expression.charAt(i) == '@' ? 1 : 0;
        }
        return places;
    }

    static boolean holdsCalls(Value value) {
        boolean holds = value instanceof Nested;
        for (Value part : value instanceof Many many ? many.values() : List.<Value>of()) {
            holds |= holdsCalls(part);
        }
        return holds;
    }

    /**
     * Returns an expression with its inputs and arguments in place.
     *
     * @param parameter the tensor of parameters that it reads; null where it reads none
     * @param example an input of the program, for the size of its batch
     */
    static String expression(Call call, List<String> inputs, @Nullable String parameter, String example) {
        String template = call.name();
        StringBuilder out = new StringBuilder();
        int next = 0;
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            char behind = i + 1 < template.length() ? template.charAt(i + 1) : ' ';
            if (c != '@') {
                out.append(c);
            } else if (isDigit(behind)) {
                int end = i + 1;
                while (end < template.length() && isDigit(template.charAt(end))) {
                    end++;
                }
                out.append(inputs.get((int) Numbers.parse(template.substring(i + 1, end))));
                i = end - 1;
            } else if (behind == '[') {
                int end = template.indexOf(']', i);
                out.append(String.join(template.substring(i + 2, end), inputs));
                i = end;
            } else if (behind == 'p' || behind == 'i') {
                out.append(behind == 'p' ? parameter : example);
                i++;
            } else {
                out.append(PythonText.literal(call.arguments().get(next++).value()));
            }
        }
        return out.toString();
    }
}
