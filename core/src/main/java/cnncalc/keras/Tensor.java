package cnncalc.keras;

import cnncalc.call.Argument;
import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Many;
import cnncalc.call.Value.Nested;
import cnncalc.call.Value.Text;
import cnncalc.call.Value.Truth;
import cnncalc.call.Value.Whole;
import cnncalc.layer.Spelling;
import cnncalc.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An output of a layer's call, as Keras's files refer to it.
 *
 * @param layer the layer's name
 * @param node which of its calls, from 0
 * @param output which of the call's outputs, from 0
 * @param shape what the file says of its shape; null where it says nothing
 */
record Tensor(String layer, int node, int output, @Nullable Shape shape) {

    /** Arguments of a call that are tensors but no inputs of the layer's rules. */
    private static final List<String> ASIDE =
            List.of("mask", "training", "query_mask", "value_mask", "key_mask", "attention_mask", "padding_mask");

    /** Named arguments in the order in which the layers take them, whatever order they are written in. */
    private static final List<String> FIRST = List.of("inputs", "sequences", "query", "value", "key");

    private static final String CLASS = "__keras_tensor__";

    /** Returns the tensors that an argument holds, at any depth; of a dictionary in the order of its names, as Keras does. */
    static void collect(Value value, List<Tensor> tensors) {
        if (value instanceof Many many) {
            Tensor plain = plain(many.values());
            if (plain != null) {
                tensors.add(plain);
                return;
            }
            for (Value part : many.values()) {
                collect(part, tensors);
            }
        } else if (value instanceof Nested nested) {
            collect(nested.call(), tensors);
        }
    }

    private static void collect(Call object, List<Tensor> tensors) {
        if (Json.text(object, "class_name").equals(CLASS)) {
            Call config = Json.object(object, "config");
            Tensor tensor = plain(Json.list(config, "keras_history"));
            if (tensor != null) {
                tensors.add(
                        new Tensor(tensor.layer, tensor.node, tensor.output, Json.shape(Json.member(config, "shape"))));
            }
            return;
        }
        for (Argument member : sorted(object.arguments())) {
            collect(member.value(), tensors);
        }
    }

    private static List<Argument> sorted(List<Argument> members) {
        List<Argument> sorted = new ArrayList<>();
        for (Argument member : members) {
            int at = sorted.size();
            while (at > 0 && sorted.get(at - 1).name().compareTo(member.name()) > 0) {
                at--;
            }
            sorted.add(at, member);
        }
        return sorted;
    }

    /** {@code ["conv2d", 0, 0]}, in older files with a dictionary of further arguments behind it. */
    private static @Nullable Tensor plain(List<Value> parts) {
        boolean three = parts.size() == 3 || parts.size() == 4;
        if (three
                && parts.get(0) instanceof Text layer
                && parts.get(1) instanceof Whole node
                && parts.get(2) instanceof Whole output) {
            return new Tensor(layer.text(), (int) node.value(), (int) output.value(), null);
        }
        return null;
    }

    /** Returns what a layer reads in one of its calls: the positional arguments, then the named ones. */
    static List<Tensor> inputs(Value node) {
        List<Tensor> tensors = new ArrayList<>();
        if (!(node instanceof Nested nested)) {
            collect(node, tensors);
            return tensors;
        }
        collect(new Many(Json.list(nested.call(), "args")), tensors);
        Call named = Json.object(nested.call(), "kwargs");
        for (String name : FIRST) {
            Value value = Json.member(named, name);
            if (value != null) {
                collect(value, tensors);
            }
        }
        for (Argument argument : named.arguments()) {
            if (!ASIDE.contains(argument.name()) && !FIRST.contains(argument.name())) {
                collect(argument.value(), tensors);
            }
        }
        return tensors;
    }

    /** Returns what a call says beside its tensors, for layers whose outputs depend on it. */
    static Value options(Value node) {
        List<Argument> options = new ArrayList<>();
        Call call = node instanceof Nested nested ? nested.call() : Call.of("");
        for (Argument argument : Json.object(call, "kwargs").arguments()) {
            if (argument.value() instanceof Truth) {
                options.add(new Argument(Spelling.CALL + argument.name(), argument.value(), argument.span()));
            }
        }
        return new Nested(new Call("", options, call.span()));
    }
}
