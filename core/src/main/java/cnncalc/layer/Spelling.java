package cnncalc.layer;

import cnncalc.call.Argument;
import cnncalc.call.Call;
import cnncalc.call.Signature;
import cnncalc.call.Signature.Parameter;
import cnncalc.call.Value;
import cnncalc.shape.Shape;
import cnncalc.text.Refusal;
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

    private static final List<String> LEADING =
            List.of("pool_size", "size", "padding", "cropping", "p", "num_parameters", "groups");

    private static final List<String> MERGING =
            List.of("Add", "Subtract", "Multiply", "Average", "Maximum", "Minimum", "Concatenate", "Dot");

    private final Dialect dialect;
    private final List<String> names;
    private final String declaration;
    private final Function<Arguments, ? extends Layer> reader;
    private final @Nullable Writer writer;
    private @Nullable Signature signature;

    /** Says what a layer's fields do not say under a parameter's name, or a name that means the same. */
    interface Writer {

        /**
         * Returns arguments by the names of parameters; of an expression, the expression as the call's name.
         *
         * @param fields the layer as its type's call
         * @param inputs shapes of its inputs; none where the layer stands in another
         * @return null where the class has no words for the layer
         */
        @Nullable
        Call write(Call fields, List<Shape> inputs);
    }

    private Spelling(
            Dialect dialect,
            List<String> names,
            String declaration,
            Function<Arguments, ? extends Layer> reader,
            @Nullable Writer writer) {
        this.dialect = dialect;
        this.names = List.copyOf(names);
        this.declaration = declaration;
        this.reader = reader;
        this.writer = writer;
    }

    /** Returns Keras classes that share a declaration, as in the class's {@code __init__} without what changes no number. */
    static Spelling keras(List<String> names, String declaration, Function<Arguments, ? extends Layer> reader) {
        return new Spelling(Dialect.KERAS, names, declaration, reader, null);
    }

    /** Returns operations of {@code keras.ops} that share a declaration, by the names of their classes. */
    static Spelling operation(List<String> names, String declaration, Function<Arguments, ? extends Layer> reader) {
        return new Spelling(Dialect.KERAS_OPERATION, names, declaration, reader, null);
    }

    /** Returns PyTorch modules that share a declaration, as in the module's {@code __init__}, all parameters in order. */
    static Spelling torch(List<String> names, String declaration, Function<Arguments, ? extends Layer> reader) {
        return new Spelling(Dialect.TORCH, names, declaration, reader, null);
    }

    /** Returns a module of {@code torchvision.ops}, with all parameters in order. */
    static Spelling vision(String name, String declaration, Function<Arguments, ? extends Layer> reader) {
        return new Spelling(Dialect.TORCHVISION, List.of(name), declaration, reader, null);
    }

    /** Returns an expression of PyTorch on tensors, which is written and not read here. */
    static Spelling expression(Writer writer) {
        return new Spelling(Dialect.TORCH_EXPRESSION, List.of(), "", arguments -> new Identity(), writer);
    }

    /** Returns the spelling with what it says beside its parameters' own names. */
    Spelling writing(Writer says) {
        return new Spelling(dialect, names, declaration, reader, says);
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

    /**
     * Returns the call that makes a layer: reading it gives the same layer. Defaults stay unsaid.
     *
     * @param inputs shapes of the layer's inputs; none where the layer stands in another
     * @return null where the class has no such call
     */
    public @Nullable Call write(Layer layer, List<Shape> inputs) {
        boolean torch = dialect == Dialect.TORCH || dialect == Dialect.TORCHVISION;
        boolean turned = torch && Wording.isTurned(layer, inputs);
        String name = names.isEmpty() || turned ? null : Wording.name(names, layer, inputs);
        boolean unfed = inputs.isEmpty() && layer.type().inputs() != LayerType.Inputs.NONE;
        if (name == null && (dialect != Dialect.TORCH_EXPRESSION || unfed)) {
            return null;
        }
        Call fields = layer.call();
        try {
            Call own = writer == null ? Call.of("") : writer.write(fields, inputs);
            if (own == null || name == null) {
                return own;
            }
            Call written = written(name, layer, fields, own, inputs);
            return written != null && Wording.areSame(layer, read(written), inputs) ? written : null;
        } catch (Refusal | ArithmeticException refused) {
            return null;
        }
    }

    private @Nullable Call written(String name, Layer layer, Call fields, Call own, List<Shape> inputs) {
        Call written = Call.of(name);
        for (Parameter parameter : signature().parameters()) {
            Argument said = own.argument(parameter.name());
            Value value = said == null ? Wording.value(dialect, parameter.name(), layer, fields, inputs) : said.value();
            if (value == null && parameter.standard() == null) {
                return null;
            }
            if (value != null && !value.equals(parameter.standard())) {
                written = written.with(parameter.name(), value);
            }
        }
        return written;
    }

    /** Returns those arguments of a call that are not its class's defaults, by name, in the class's order. */
    public Call shortened(Call call) {
        Call bound = signature().bind(signature().known(named(call)));
        Call written = Call.of(call.name());
        for (Parameter parameter : signature().parameters()) {
            Argument given = bound.argument(parameter.name());
            if (given != null && !Wording.isStandard(parameter, given.value(), bound)) {
                written = written.with(parameter.name(), given.value());
            }
        }
        return written;
    }

    /** Whether people give a parameter without its name: those that must be given, and a size or rate that comes first. */
    public boolean leads(String name) {
        List<Parameter> parameters = signature().parameters();
        Parameter parameter = signature().parameter(name);
        boolean first = !parameters.isEmpty() && parameters.get(0).name().equals(name) && LEADING.contains(name);
        return parameter != null && parameter.positional() && (parameter.standard() == null || first);
    }
}
