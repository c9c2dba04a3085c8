package cnncalc.torch;

import cnncalc.python.Arguments;
import cnncalc.python.Bounds;
import cnncalc.python.Copyable;
import cnncalc.python.Cursor;
import cnncalc.python.Operator;
import cnncalc.python.PyUnknown;
import cnncalc.python.PyValue;
import cnncalc.python.PythonError;
import cnncalc.python.Relation;
import cnncalc.shape.Shape;
import cnncalc.text.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A tensor without its numbers: an output of a node, a parameter, or a constant that no node gives. */
final class Tensor implements PyValue, Copyable {

    private final @Nullable Tracer tracer;
    private long @Nullable [] sizes;
    private @Nullable String reference;
    private int era;
    private final boolean parameter;
    private @Nullable Values values;
    private boolean trained = true;
    private String path = "";
    private String type = "";
    private @Nullable Weighing weighs;

    private Tensor(@Nullable Tracer tracer, @Nullable String reference, long @Nullable [] sizes, boolean parameter) {
        this.tracer = tracer;
        this.reference = reference;
        this.era = tracer == null ? 0 : tracer.era();
        this.sizes = sizes;
        this.parameter = parameter;
    }

    /** Returns the output of a node; its sizes are null where they could not be worked out. */
    static Tensor of(Tracer tracer, String reference, @Nullable Shape shape) {
        return new Tensor(tracer, reference, Shapes.sizes(shape), false);
    }

    /** Returns a tensor that the program makes of nothing, and that so far no node reads. */
    static Tensor constant(@Nullable Tracer tracer, long @Nullable [] sizes) {
        return new Tensor(tracer, null, sizes, false);
    }

    /** Returns a tensor of known numbers: a single one has no axes. */
    static Tensor of(@Nullable Tracer tracer, Values values, boolean single) {
        Tensor made = constant(tracer, single ? new long[0] : new long[] {values.count()});
        made.values = values;
        return made;
    }

    /** Returns its numbers, where they are known. */
    @Nullable
    Values values() {
        return values;
    }

    /** Returns a parameter that a program makes. */
    static Tensor parameter(@Nullable Tracer tracer, long @Nullable [] sizes) {
        return new Tensor(tracer, null, sizes, true);
    }

    /** Returns what a layer holds: of use for its shape alone. */
    static Tensor held(long @Nullable [] sizes) {
        return new Tensor(null, null, sizes, false);
    }

    /** Returns a parameter of a layer, to be read as a tensor of its own. */
    static Tensor parameter(Tracer tracer, long @Nullable [] sizes, Weighing weighs) {
        Tensor made = parameter(tracer, sizes);
        made.weighs = weighs;
        return made;
    }

    /** Returns a parameter that a layer holds. */
    static Tensor held(long @Nullable [] sizes, Weighing weighs) {
        Tensor held = held(sizes);
        held.weighs = weighs;
        held.trained = weighs.isTrained();
        return held;
    }

    /** Returns which parameter of a layer it is; null where it is none. */
    @Nullable
    Weighing weighs() {
        return weighs;
    }

    @Nullable
    Tracer tracer() {
        return tracer;
    }

    boolean isParameter() {
        return parameter;
    }

    boolean isTrained() {
        return trained;
    }

    void train(boolean wanted) {
        trained = wanted;
        if (weighs != null) {
            weighs.train(wanted);
        }
    }

    /** Says what its numbers are, as PyTorch names them: {@code int64}; empty where nothing says. */
    Tensor typed(String name) {
        type = name;
        return this;
    }

    /** Returns the same tensor, its numbers of another type; itself where that is its own, or not known. */
    Tensor as(String name) {
        if (name.isEmpty() || name.equals(type) || parameter) {
            return this;
        }
        Tensor made = new Tensor(tracer, reference, sizes, false);
        made.era = era;
        made.values = values;
        made.trained = trained;
        return made.typed(name);
    }

    String numberType() {
        return type;
    }

    /** Names a parameter, once. */
    void name(String name) {
        path = path.isEmpty() ? name : path;
    }

    String path() {
        return path;
    }

    /**
     * Returns the node's output that it is; null for a constant, and for a parameter that no node has read. What a model
     * has kept of an earlier call is a constant to the next one.
     */
    @Nullable
    String reference() {
        return tracer == null || era == tracer.era() ? reference : null;
    }

    void become(@Nullable String node) {
        reference = node;
        era = tracer == null ? 0 : tracer.era();
    }

    /** Becomes what a method has made of it in its place. */
    void turn(Tensor made) {
        reference = made.reference;
        era = made.era;
        sizes = made.sizes;
        values = made.values;
    }

    long @Nullable [] sizes() {
        return sizes;
    }

    @Nullable
    Shape shape() {
        return Shapes.of(sizes);
    }

    /** Returns the sizes where they must be known to go on. */
    long[] known() {
        if (sizes == null) {
            throw PythonError.of(Tracer.UNKNOWN, Message.of("pytorch.shape.unknown"));
        }
        return sizes;
    }

    @Override
    public Object copied(Copier copier) {
        Tensor copy = new Tensor(tracer, null, sizes, parameter);
        copy.trained = trained;
        copy.type = type;
        return copy;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public String typeName() {
        return parameter ? "Parameter" : "Tensor";
    }

    @Override
    public @Nullable PyValue attribute(String name) {
        return TensorMembers.find(this, name);
    }

    @Override
    public void setAttribute(String name, @Nullable PyValue value) {
        if (name.equals("requires_grad") && value != null) {
            train(value instanceof cnncalc.python.PyBool bool && bool.value());
        }
    }

    @Override
    public boolean isTrue(Bounds bounds) {
        if (values != null && values.count() == 1) {
            return values.isTrue();
        }
        throw PythonError.of("RuntimeError", Message.of("pytorch.branch"));
    }

    @Override
    public long length(Bounds bounds) {
        long[] all = known();
        return all.length == 0 ? -1 : all[0];
    }

    @Override
    public @Nullable Cursor iterate(Bounds bounds) {
        long[] all = known();
        if (all.length == 0) {
            return null;
        }
        long[] next = {0};
        return () -> next[0] < all[0] ? item(new cnncalc.python.PyInt(next[0]++), bounds) : null;
    }

    private Operations operations(String name, String written) {
        return new Operations(tracer, name, new cnncalc.text.Span(0, 0), written);
    }

    @Override
    public PyValue item(PyValue index, Bounds bounds) {
        if (values != null && index instanceof cnncalc.python.PyNumber && known().length == 1) {
            int at = Shapes.axis(Shapes.whole(index), values.count());
            return of(tracer, values.at(at), true);
        }
        return Indexing.get(operations("Tensor.__getitem__", Written.item(index, bounds)), this, index, bounds);
    }

    @Override
    public void setItem(PyValue index, @Nullable PyValue value, Bounds bounds) {
        // changes numbers, and no shape
    }

    @Override
    public @Nullable PyValue binary(Operator operator, PyValue other, boolean reflected, Bounds bounds) {
        if (other instanceof PyUnknown) {
            return other;
        }
        Values others = Values.of(other);
        Values worked = values == null || others == null
                ? null
                : reflected ? others.with(operator, values) : values.with(operator, others);
        if (worked != null) {
            return of(tracer, worked, known().length == 0 && worked.count() == 1);
        }
        Operations operations =
                operations("operator." + operator.word(), Written.binary(operator, other, reflected, bounds));
        if (operator == Operator.MATRIX && other instanceof Tensor tensor) {
            return Products.matmul(operations, reflected ? tensor : this, reflected ? this : tensor);
        }
        return other instanceof Tensor tensor
                ? operations.broadcast(reflected ? List.of(tensor, this) : List.of(this, tensor))
                : operations.same(this);
    }

    @Override
    public @Nullable PyValue unary(String operator, Bounds bounds) {
        return operations("operator.neg", "-@0").same(this);
    }

    @Override
    public @Nullable PyValue compare(Relation relation, PyValue other, Bounds bounds) {
        if (values != null && values.count() == 1) {
            return values.number(0).compare(relation, other, bounds);
        }
        Operations operations = operations("operator." + relation.word(), "");
        return other instanceof Tensor tensor ? operations.broadcast(List.of(this, tensor)) : operations.same(this);
    }

    @Override
    public PyValue call(Arguments arguments, Bounds bounds) {
        throw PythonError.of("TypeError", Message.of("python.call.not", typeName()));
    }

    @Override
    public String repr(Bounds bounds) {
        return "tensor(" + (sizes == null ? "?" : Shapes.text(sizes)) + ")";
    }
}
