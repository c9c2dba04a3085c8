package cnncalc.call;

import cnncalc.call.Value.Decimal;
import cnncalc.call.Value.Many;
import cnncalc.call.Value.Nothing;
import cnncalc.call.Value.Text;
import cnncalc.call.Value.Truth;
import cnncalc.call.Value.Whole;
import cnncalc.text.Message;
import cnncalc.text.Numbers;
import cnncalc.text.Refusal;
import cnncalc.text.Suggestion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a class or function as a framework declares them, written as there:
 * {@code kernel_size, stride=1, padding='valid', *, bias=True}.
 *
 * @param parameters in order
 */
public record Signature(List<Parameter> parameters) {

    /**
     * One parameter.
     *
     * @param standard its value where none is given; null where one must be given
     * @param positional whether it may be given without its name
     */
    public record Parameter(String name, @Nullable Value standard, boolean positional) {}

    public Signature {
        parameters = List.copyOf(parameters);
    }

    /** Reads a declaration; behind a lone {@code *} parameters are given by name alone. */
    public static Signature of(String declaration) {
        List<Parameter> parameters = new ArrayList<>();
        boolean positional = true;
        for (String part : parts(declaration)) {
            int equals = part.indexOf('=');
            if (part.equals("*")) {
                positional = false;
            } else if (equals < 0) {
                parameters.add(new Parameter(part, null, positional));
            } else {
                Value standard = literal(part.substring(equals + 1));
                parameters.add(new Parameter(part.substring(0, equals), standard, positional));
            }
        }
        return new Signature(parameters);
    }

    /** Parts at the commas that stand in no bracket. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ',';
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                String part = text.substring(start, i).trim();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts;
    }

    private static Value literal(String text) {
        char first = text.charAt(0);
        if (first == '(') {
            List<Value> values = new ArrayList<>();
            for (String part : parts(text.substring(1, text.length() - 1))) {
                values.add(literal(part));
            }
            return new Many(values);
        }
        if (first == '\'') {
            return new Text(text.substring(1, text.length() - 1));
        }
        return switch (text) {
            case "None" -> new Nothing();
            case "True" -> new Truth(true);
            case "False" -> new Truth(false);
            default -> number(text);
        };
    }

    private static Value number(String text) {
        boolean negative = text.charAt(0) == '-';
        long value = Numbers.parse(negative ? text.substring(1) : text);
        return value < 0 ? new Decimal(text) : new Whole(negative ? -value : value);
    }

    public @Nullable Parameter parameter(String name) {
        for (Parameter parameter : parameters) {
            if (parameter.name().equals(name)) {
                return parameter;
            }
        }
        return null;
    }

    /**
     * Returns a call with all arguments named, as Python binds them; arguments without a name are positional.
     *
     * @throws Refusal if there are too many, one is given twice, is unknown, or is missing
     */
    public Call bind(Call call) {
        List<Argument> bound = new ArrayList<>();
        int position = 0;
        for (Argument argument : call.arguments()) {
            Argument named = argument.name().isEmpty() ? positional(call, argument, position++) : argument;
            requireKnown(call, named.name());
            for (Argument earlier : bound) {
                if (earlier.name().equals(named.name())) {
                    throw Refusal.of("call.twice", call.name(), named.name()).about(named.name());
                }
            }
            bound.add(named);
        }
        Call named = new Call(call.name(), bound, call.span());
        for (Parameter parameter : parameters) {
            if (parameter.standard() == null && named.argument(parameter.name()) == null) {
                throw Refusal.of("call.missing", call.name(), parameter.name());
            }
        }
        return named;
    }

    private Argument positional(Call call, Argument argument, int position) {
        if (position >= parameters.size() || !parameters.get(position).positional()) {
            throw Refusal.of("call.many", call.name(), positionalCount());
        }
        return new Argument(parameters.get(position).name(), argument.value(), argument.span());
    }

    private long positionalCount() {
        long count = 0;
        for (Parameter parameter : parameters) {
            count += parameter.positional() ? 1 : 0;
        }
        return count;
    }

    private void requireKnown(Call call, String name) {
        if (parameter(name) != null) {
            return;
        }
        List<String> names = new ArrayList<>();
        for (Parameter parameter : parameters) {
            names.add(parameter.name());
        }
        String nearest = Suggestion.nearest(name, names);
        Refusal refusal = nearest == null
                ? Refusal.of(Message.of("call.unknown", call.name(), name))
                : Refusal.of("call.unknown.near", call.name(), name, nearest);
        throw refusal.about(name);
    }

    /** Returns the call with those of its arguments alone that are parameters here. */
    public Call known(Call call) {
        List<Argument> known = new ArrayList<>();
        for (Argument argument : call.arguments()) {
            if (parameter(argument.name()) != null) {
                known.add(argument);
            }
        }
        return new Call(call.name(), known, call.span());
    }
}
