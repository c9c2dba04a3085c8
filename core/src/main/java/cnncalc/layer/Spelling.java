package cnncalc.layer;

import cnncalc.call.Argument;
import cnncalc.call.Call;
import cnncalc.call.Signature;
import cnncalc.call.Signature.Parameter;
import cnncalc.call.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a framework names a layer type, and how its arguments become the layer. */
public final class Spelling {

    /** A declaration that takes whatever it is given. */
    static final String ANY = "*";

    /** In front of the name of an argument that a layer's call has, and not its constructor: {@code called.reverse}. */
    public static final String CALL = "called.";

    private static final List<String> MERGING =
            List.of("Add", "Subtract", "Multiply", "Average", "Maximum", "Minimum", "Concatenate", "Dot");

    private final Dialect dialect;
    private final List<String> names;
    private final String declaration;
    private final Function<Arguments, ? extends Layer> reader;
    private @Nullable Signature signature;

    private Spelling(
            Dialect dialect, List<String> names, String declaration, Function<Arguments, ? extends Layer> reader) {
        this.dialect = dialect;
        this.names = List.copyOf(names);
        this.declaration = declaration;
        this.reader = reader;
    }

    /** Returns Keras classes that share a declaration, as in the class's {@code __init__} without what changes no number. */
    static Spelling keras(List<String> names, String declaration, Function<Arguments, ? extends Layer> reader) {
        return new Spelling(Dialect.KERAS, names, declaration, reader);
    }

    /** Returns operations of {@code keras.ops} that share a declaration, by the names of their classes. */
    static Spelling operation(List<String> names, String declaration, Function<Arguments, ? extends Layer> reader) {
        return new Spelling(Dialect.KERAS_OPERATION, names, declaration, reader);
    }

    /** Returns PyTorch modules that share a declaration, as in the module's {@code __init__}, all parameters in order. */
    static Spelling torch(List<String> names, String declaration, Function<Arguments, ? extends Layer> reader) {
        return new Spelling(Dialect.TORCH, names, declaration, reader);
    }

    /** Returns a module of {@code torchvision.ops}, with all parameters in order. */
    static Spelling vision(String name, String declaration, Function<Arguments, ? extends Layer> reader) {
        return new Spelling(Dialect.TORCHVISION, List.of(name), declaration, reader);
    }

    /** Returns {@code Conv1D}, {@code Conv2D}, {@code Conv3D} of {@code Conv#D}, and likewise of each further pattern. */
    static List<String> ranks(String... patterns) {
        List<String> names = new ArrayList<>();
        for (String pattern : patterns) {
            int at = pattern.indexOf('#');
            for (int rank = 1; rank <= 3; rank++) {
                names.add(pattern.substring(0, at) + rank + pattern.substring(at + 1));
            }
        }
        return names;
    }

    public Dialect dialect() {
        return dialect;
    }

    public List<String> names() {
        return names;
    }

    /** Returns what the class takes: {@code filters, kernel_size, strides=1}. */
    public String declaration() {
        return declaration;
    }

    /** Whether the class takes a list of tensors and makes one of them, {@code layers/merging} in Keras. */
    public boolean isMerging() {
        return dialect == Dialect.KERAS && MERGING.contains(names.get(0));
    }

    boolean has(String name) {
        for (String candidate : names) {
            if (candidate.equals(name)) {
                return true;
            }
        }
        return false;
    }

    private Signature signature() {
        Signature known = signature;
        if (known == null) {
            known = Signature.of(declaration);
            signature = known;
        }
        return known;
    }

    /**
     * Returns the layer that a framework's call describes.
     *
     * @throws cnncalc.text.Refusal if the framework refuses the arguments
     */
    public Layer read(Call call) {
        Signature parameters = signature();
        if (declaration.equals(ANY)) {
            return reader.apply(new Arguments(Call.of(call.name()), Signature.of("")));
        }
        boolean strict = dialect == Dialect.TORCH || dialect == Dialect.TORCHVISION;
        Call own = strict ? call : parameters.known(call);
        return reader.apply(new Arguments(parameters.bind(own), parameters));
    }

    /** Returns what a call gives a parameter, or the parameter's default; null where the class has none of the name. */
    public @Nullable Value argument(Call call, String name) {
        Parameter parameter = declaration.equals(ANY) ? null : signature().parameter(name);
        if (parameter == null) {
            return null;
        }
        Argument given = signature().bind(call).argument(name);
        return given == null ? parameter.standard() : given.value();
    }

    /** Whether the class has a parameter of this name. */
    public boolean takes(String name) {
        return !declaration.equals(ANY) && signature().parameter(name) != null;
    }

    /** Returns a call with those of its arguments alone that the class is known to take, each with its name. */
    public Call named(Call call) {
        List<Argument> named = new ArrayList<>();
        List<Parameter> parameters =
                declaration.equals(ANY) ? List.of() : signature().parameters();
        int position = 0;
        for (Argument argument : call.arguments()) {
            boolean positional = argument.name().isEmpty();
            if (positional && position < parameters.size()) {
                named.add(new Argument(parameters.get(position).name(), argument.value(), argument.span()));
            } else if (!positional) {
                named.add(argument);
            }
            position += positional ? 1 : 0;
        }
        return new Call(call.name(), named, call.span());
    }
}
