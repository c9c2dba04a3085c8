package cnncalc.keras;

import cnncalc.call.Argument;
import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Many;
import cnncalc.call.Value.Nested;
import cnncalc.layer.Layer;
import cnncalc.python.Aside;
import cnncalc.python.PyInstance;
import cnncalc.python.PyValue;
import cnncalc.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What Keras keeps with a layer: its class, its configuration, and its calls; of a model, its layers too. */
final class LayerState {

    /** How a layer is more than one layer. */
    enum Kind {
        LAYER,
        OPERATION,
        SEQUENTIAL,
        FUNCTIONAL
    }

    final Kind kind;
    final String className;
    final List<Argument> config = new ArrayList<>();

    @Nullable
    Span span;

    /** What each call reads, as Keras's files have it, and the shapes that it gives. */
    final List<Value> inbound = new ArrayList<>();

    final List<List<KerasTensor>> inputsOfCalls = new ArrayList<>();
    final List<List<KerasTensor>> outputsOfCalls = new ArrayList<>();

    /** The layers of a Sequential model, as they were added. */
    final List<PyValue> layers = new ArrayList<>();

    /**
     * A weight that a program's own layer makes.
     *
     * @param shape its sizes
     * @param trained whether training changes it
     */
    record Weight(Value shape, boolean trained) {}

    final List<Weight> weights = new ArrayList<>();

    /** Whether the program's own {@code build} has run. */
    boolean builtOnce;

    /** The object of the program that the state belongs to; null for what the program does not see. */
    @Nullable
    PyValue object;

    /** What a functional model reads and puts out. */
    List<KerasTensor> inputs = List.of();

    List<KerasTensor> outputs = List.of();

    /** The shape that a Sequential model is built for, or a layer was in one that it began; null where nothing says it. */
    @Nullable
    Value batchShape;

    String name = "";
    boolean trainable = true;

    @Nullable
    Layer layer;

    LayerState(Kind kind, String className, @Nullable Span span) {
        this.kind = kind;
        this.className = className;
        this.span = span;
    }

    /** Returns the state of a layer, or null where a value is none. */
    static @Nullable LayerState of(@Nullable PyValue value) {
        return value instanceof PyInstance instance && instance.state() instanceof LayerState state ? state : null;
    }

    boolean isModel() {
        return kind == Kind.SEQUENTIAL || kind == Kind.FUNCTIONAL;
    }

    /** Whether a model has been given layers, or inputs and outputs. */
    boolean isWhole() {
        return !layers.isEmpty() || !outputs.isEmpty();
    }

    boolean isInput() {
        return className.equals("InputLayer");
    }

    /** The chain through which the program came to the layer, laid out when it asks for the layer's tensors; null for none. */
    @Nullable
    LayerState chain;

    /** Gives a layer that a program of our own has made the place of the call that made it. */
    void place(Span made) {
        if (Aside.has(span)) {
            span = made;
        }
        config.replaceAll(each -> Aside.has(each.span()) ? new Argument(each.name(), each.value(), null) : each);
    }

    /** What it was built for stays known where a program takes it into another chain. */
    void builtFor(@Nullable Value shape) {
        batchShape = batchShape == null ? shape : batchShape;
    }

    void set(String argument, Value value) {
        config.removeIf(each -> each.name().equals(argument));
        config.add(new Argument(argument, value, span));
    }

    /** Returns the layer as an object of Keras's file, with the calls that belong to a model. */
    Call object(List<Integer> calls) {
        List<Argument> members = new ArrayList<>();
        members.add(new Argument("class_name", Value.of(className), span));
        if (kind == Kind.OPERATION) {
            members.add(new Argument("module", Value.of("keras.src.ops.numpy"), span));
        }
        members.add(new Argument("name", Value.of(name), span));
        members.add(new Argument("config", new Nested(configuration()), span));
        List<Value> nodes = new ArrayList<>();
        for (int call : calls) {
            nodes.add(inbound.get(call));
        }
        members.add(new Argument("inbound_nodes", new Many(nodes), span));
        return new Call("", members, span);
    }

    private Call configuration() {
        List<Argument> members = new ArrayList<>(config);
        if (kind == Kind.SEQUENTIAL) {
            members.addAll(Models.sequential(this));
        } else if (kind == Kind.FUNCTIONAL) {
            members.addAll(Models.functional(this));
        }
        members.removeIf(each -> each.name().equals("name") || each.name().equals("trainable"));
        members.add(new Argument("name", Value.of(name), span));
        members.add(new Argument("trainable", Value.of(trainable), span));
        return new Call("", members, span);
    }
}
