package cnncalc.torch;

import cnncalc.call.Argument;
import cnncalc.call.Call;
import cnncalc.layer.Layer;
import cnncalc.layer.Spelling;
import cnncalc.python.Arguments;
import cnncalc.python.Bounds;
import cnncalc.python.Builtin;
import cnncalc.python.PyValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A module: a layer with its arguments, or a container with its children. */
final class Module implements PyValue {

    /** Methods that give the module back and change nothing that is counted here. */
    private static final List<String> SELF = List.of(
            "eval",
            "train",
            "to",
            "cuda",
            "cpu",
            "float",
            "double",
            "half",
            "bfloat16",
            "requires_grad_",
            "apply",
            "compile");

    private final Tracer tracer;
    private final Call call;
    private final @Nullable Spelling spelling;
    private final @Nullable Layer layer;
    private final List<String> names = new ArrayList<>();
    private final List<PyValue> children = new ArrayList<>();
    private String path = "";
    private int uses;

    /** A layer; what PyTorch refuses when it is made is refused here. */
    Module(Tracer tracer, Call call, Spelling spelling) {
        this.tracer = tracer;
        this.call = call;
        this.spelling = spelling;
        this.layer = spelling.read(call);
    }

    /** A container. */
    Module(Tracer tracer, Call call) {
        this.tracer = tracer;
        this.call = call;
        this.spelling = null;
        this.layer = null;
    }

    void add(String name, PyValue child) {
        names.add(name);
        children.add(child);
    }

    /** Returns the class with its arguments as written. */
    Call description() {
        return call;
    }

    boolean isContainer() {
        return layer == null;
    }

    List<String> names() {
        return names;
    }

    List<PyValue> children() {
        return children;
    }

    /** Returns the layer as one call of it uses it: with the call's own options. */
    Layer layer(List<Argument> options) {
        Layer used = layer;
        if (used == null || spelling == null) {
            throw new IllegalStateException(call.name());
        }
        if (!options.isEmpty()) {
            List<Argument> all = new ArrayList<>(call.arguments());
            for (Argument option : options) {
                all.add(new Argument(Spelling.CALL + option.name(), option.value(), option.span()));
            }
            used = spelling.read(new Call(call.name(), all, call.span()));
        }
        return used;
    }

    /** Counts one more use and returns its number; the first one names the module. */
    int use(String name) {
        uses++;
        if (uses == 1) {
            path = name;
        }
        return uses;
    }

    String path() {
        return path;
    }

    @Override
    public String typeName() {
        return call.name();
    }

    @Override
    public boolean isTrue(Bounds bounds) {
        return true;
    }

    @Override
    public PyValue call(Arguments arguments, Bounds bounds) {
        return tracer.call(this, arguments, bounds);
    }

    @Override
    public @Nullable PyValue attribute(String name) {
        if (SELF.contains(name)) {
            return Builtin.of(name, 0, 4, List.of("device", "dtype"), (arguments, bounds) -> this);
        }
        int at = names.indexOf(name);
        return at < 0 ? null : children.get(at);
    }
}
