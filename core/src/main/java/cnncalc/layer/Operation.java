package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Many;
import cnncalc.call.Value.Whole;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.term.Term;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * A function of a program on tensors that has no weights, with the shapes that it gave when the program ran.
 *
 * @param name as the program's library calls it: {@code torch.cat}
 * @param shapes of its outputs, each with the batch
 * @param macs its multiply-adds
 */
public record Operation(String name, List<Shape> shapes, long macs) implements Layer {

    /** The argument of a call that has it as an expression of the program's own. */
    public static final String WRITTEN = "written";

    public static final LayerType TYPE = new LayerType(
            "op",
            "op torch.cat shapes 1,8,4,4",
            "op",
            Family.SHAPING,
            LayerType.Inputs.SEVERAL,
            List.of(
                    Field.leading("name", Kind.TEXT),
                    Field.named("shapes", Kind.TABLE, new Many(List.of())),
                    Field.named("macs", Kind.WHOLE, Value.of(0))),
            Operation::read,
            Spelling.keras(List.of("TFOpLambda"), "function, shapes=(), macs=0", Operation::fromKeras));

    public Operation {
        shapes = List.copyOf(shapes);
    }

    private static Operation read(Arguments arguments) {
        List<Shape> shapes = new ArrayList<>();
        for (List<Long> sizes : arguments.table("shapes")) {
            List<Size> all = new ArrayList<>();
            for (long size : sizes) {
                all.add(Size.of(size));
            }
            shapes.add(new Shape(all));
        }
        return new Operation(arguments.word("name"), shapes, arguments.whole("macs"));
    }

    /** A function that a Keras program applies to a tensor; sizes that are left open stay so. */
    private static Operation fromKeras(Arguments arguments) {
        List<Shape> shapes = new ArrayList<>();
        for (Value shape : arguments.value("shapes").values()) {
            List<Size> sizes = new ArrayList<>();
            for (Value size : shape.values()) {
                sizes.add(
                        size instanceof Whole whole
                                ? Size.of(whole.value())
                                : Size.unknown(sizes.isEmpty() ? "batch" : "axis " + sizes.size()));
            }
            shapes.add(new Shape(sizes));
        }
        return new Operation(arguments.word("function"), shapes, arguments.whole("macs"));
    }

    @Override
    public Call call() {
        List<Value> all = new ArrayList<>();
        for (Shape shape : shapes) {
            List<Value> sizes = new ArrayList<>();
            for (Size size : shape.sizes()) {
                sizes.add(new Whole(size.known() ? size.value() : 1));
            }
            all.add(new Many(sizes));
        }
        return Call.of(TYPE.word())
                .with("name", Value.of(name))
                .with("shapes", new Many(all))
                .with("macs", Value.of(macs));
    }

    @Override
    public LayerType type() {
        return TYPE;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        return shapes;
    }

    @Override
    public List<Way> ways(List<Shape> inputs) {
        return Functions.ways(name, inputs, shapes);
    }

    @Override
    public Term multiplyAdds(List<Shape> inputs, List<Shape> outputs) {
        return Term.number(macs);
    }

    @Override
    public Message sentence(List<Shape> inputs, List<Shape> outputs) {
        return Message.of("sentence.op", name);
    }
}
