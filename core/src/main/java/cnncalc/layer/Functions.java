package cnncalc.layer;

import cnncalc.call.Value;
import cnncalc.shape.Layout;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import java.util.ArrayList;
import java.util.List;

/** The layers that PyTorch's functions are, as far as their names and the shapes that they gave say which. */
final class Functions {

    private Functions() {}

    static List<Way> ways(String name, List<Shape> inputs, List<Shape> outputs) {
        String function = name.substring(name.lastIndexOf('.') + 1);
        if (outputs.size() != 1) {
            boolean splits = List.of("chunk", "split", "tensor_split").contains(function) && inputs.size() == 1;
            return splits && !outputs.isEmpty() ? parted(inputs.get(0), outputs) : List.of();
        }
        return ways(function, inputs, outputs.get(0));
    }

    private static List<Way> ways(String function, List<Shape> inputs, Shape output) {
        boolean two = inputs.size() == 2;
        return switch (function) {
            case "flatten", "view", "reshape", "unflatten", "squeeze", "unsqueeze" ->
                inputs.size() == 1 ? reshaped(inputs.get(0), output) : List.of();
            case "transpose", "swapaxes", "swapdims" ->
                inputs.size() == 1 ? exchanged(inputs.get(0), output) : List.of();
            case "add" -> two ? merged("add", inputs) : List.of();
            case "mul" -> two ? merged("multiply", inputs) : List.of();
            case "sub" -> two ? merged("subtract", inputs) : List.of();
            case "cat", "concat" -> joined(inputs, output);
            case "mean" -> inputs.size() == 1 ? averaged(inputs.get(0), output) : List.of();
            default -> List.of();
        };
    }

    /** Whether the first axis is as long, and so may be the batch of both; an open one may be as long as any. */
    private static boolean haveSameBatch(Shape input, Shape output) {
        Size one = input.rank() == 0 ? Size.of(0) : input.size(0);
        return output.rank() > 0 && (!one.known() || one.equals(output.size(0)));
    }

    private static List<Way> reshaped(Shape input, Shape output) {
        if (!haveSameBatch(input, output) || !output.isKnown()) {
            return List.of();
        }
        List<Long> sizes = new ArrayList<>();
        for (Size size : output.exampleSizes()) {
            sizes.add(size.value());
        }
        boolean flat = output.rank() == 2;
        return List.of(flat ? Way.of(new Flatten(1, -1)) : Way.of(new Reshape(sizes, 1, -1)));
    }

    /** Tensors of as many axes are matched alike in all frameworks. */
    private static List<Way> merged(String word, List<Shape> inputs) {
        LayerType type = LayerTypes.find(word);
        boolean alike = inputs.get(0).rank() == inputs.get(1).rank();
        return type != null && alike ? List.of(Way.of(new Merging(type))) : List.of();
    }

    /** The one axis along which the tensors add up; of a single tensor, none. */
    private static List<Way> joined(List<Shape> inputs, Shape output) {
        if (inputs.size() == 1) {
            return List.of(Way.of(new Identity()));
        }
        for (int axis = 1; axis < output.rank(); axis++) {
            long sum = 0;
            for (Shape input : inputs) {
                Size size = input.rank() == output.rank() ? input.size(axis) : Size.unknown("");
                sum += size.known() ? size.value() : 0;
            }
            Size whole = output.size(axis);
            if (whole.known()
                    && whole.value() == sum
                    && !inputs.get(0).size(axis).equals(whole)) {
                return List.of(Way.of(new Concatenation(Value.of(axis), Layout.CHANNELS_LAST)));
            }
        }
        return List.of();
    }

    /** The two axes that change places, where they are of two sizes. */
    private static List<Way> exchanged(Shape input, Shape output) {
        for (int left = 1; left < input.rank(); left++) {
            for (int right = left + 1; right < input.rank(); right++) {
                Shape other = input.with(left, input.size(right)).with(right, input.size(left));
                if (other.equals(output) && !other.equals(input) && input.isKnown()) {
                    List<Long> order = new ArrayList<>();
                    for (long axis = 1; axis < input.rank(); axis++) {
                        order.add(axis == left ? (long) right : axis == right ? (long) left : axis);
                    }
                    return List.of(Way.of(new Permute(order)));
                }
            }
        }
        return List.of();
    }

    /** Equal parts along the one axis that becomes shorter. */
    private static List<Way> parted(Shape input, List<Shape> outputs) {
        Shape first = outputs.get(0);
        for (Shape output : outputs) {
            if (!output.equals(first)) {
                return List.of();
            }
        }
        for (int axis = 1; axis < input.rank() && first.rank() == input.rank(); axis++) {
            Size whole = input.size(axis);
            Size part = first.size(axis);
            if (whole.known() && part.known() && whole.value() == outputs.size() * part.value()) {
                return List.of(Way.of(new Splitting(outputs.size(), List.of(), axis)));
            }
        }
        return List.of();
    }

    /** Means over all axes behind the channels, which stand in front. */
    private static List<Way> averaged(Shape input, Shape output) {
        int rank = input.rank() - 2;
        boolean whole =
                rank >= 1 && rank <= 3 && output.rank() == 2 && input.size(1).equals(output.size(1));
        Layout layout = new Layout(/* channelsFirst= */ true, rank, /* batchOptional= */ false);
        return whole && haveSameBatch(input, output)
                ? List.of(Way.of(new GlobalPooling(GlobalPooling.AVERAGE, /* keep= */ false, layout)))
                : List.of();
    }
}
