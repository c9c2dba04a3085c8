package cnncalc.torch;

import cnncalc.network.Choice;
import cnncalc.python.Arguments;
import cnncalc.python.Bounds;
import cnncalc.python.Parameters;
import cnncalc.python.PyBool;
import cnncalc.python.PyFunction;
import cnncalc.python.PyInstance;
import cnncalc.python.PyValue;
import cnncalc.python.PythonError;
import cnncalc.shape.Shape;
import cnncalc.text.Ascii;
import cnncalc.text.Message;
import cnncalc.text.Problem;
import cnncalc.text.Refusal;
import cnncalc.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The input of a model whose program does not say it: the first of the usual shapes that fits, with those that the text
 * speaks of in front; else the square whose rows a dense layer asks for.
 */
final class Inputs {

    private static final Span NOWHERE = new Span(0, 0);

    /** Inputs beside the first that are one whole number for each example, by their usual names. */
    private static final List<String> ONE_EACH = List.of(
            "label", "labels", "class_label", "class_labels", "target", "targets", "t", "timestep", "timesteps");

    /** Squares that are tried where none of the usual ones fits. */
    private static final int[] SIDES = {
        28, 32, 64, 96, 112, 128, 224, 256, 299, 227, 48, 40, 36, 30, 26, 24, 20, 16, 14, 12, 10, 8, 100, 120, 150, 160,
        180, 192, 200, 240, 300, 320, 331, 384, 400, 416, 448, 480, 512, 518, 572, 600, 608, 640, 33, 34, 35, 37, 38,
        39, 41, 42, 44, 46, 50, 52, 54, 56, 60, 68, 70, 72, 75, 76, 80, 84, 88, 90, 92, 104, 108, 110, 116, 124, 132,
        136, 140, 144, 148, 152, 156, 168, 170, 176, 184, 196, 208, 216, 225, 232, 248, 264, 272, 280, 288, 296, 304,
        312, 4, 5, 6, 7, 9, 11, 13, 15, 17, 18, 19, 21, 22, 23, 25, 27, 29, 31
    };

    private final Tracer tracer;
    private final Bounds bounds;
    private final String source;
    private final List<Choice> choices;
    private final List<Problem> problems;
    private final long[] batches;

    /**
     * @param batches how many examples at once are tried, in this order
     */
    Inputs(Tracer tracer, Bounds bounds, String source, long[] batches, List<Choice> choices, List<Problem> problems) {
        this.batches = batches;
        this.tracer = tracer;
        this.bounds = bounds;
        this.source = source;
        this.choices = choices;
        this.problems = problems;
    }

    /**
     * Calls a model on what fits it.
     *
     * @param given the sizes that the program has called a part of the model on, which are tried first; null for none
     */
    void call(PyValue model, long @Nullable [] given) {
        List<long[]> usual = new ArrayList<>(usual(model));
        if (given != null) {
            usual.add(0, given);
        }
        for (long[] each : usual) {
            long[] fitting = fitting(model, each);
            if (fitting != null) {
                say(fitting, usual);
                return;
            }
        }
        long[] solved = solved(model, usual);
        if (solved != null) {
            say(solved, usual);
            return;
        }
        if (usual.isEmpty()) {
            problems.add(Problem.error(Message.of("input.unsaid"), null, null));
            return;
        }
        long[] furthest = furthest(model, usual);
        say(furthest, usual);
        fail(model, furthest);
    }

    /** Returns the shape on which a model comes furthest before it fails: what it says then is nearest to the point. */
    private long[] furthest(PyValue model, List<long[]> usual) {
        long[] furthest = usual.get(0);
        int most = -1;
        for (long[] each : usual) {
            fits(model, each);
            if (tracer.nodes().size() > most) {
                most = tracer.nodes().size();
                furthest = each;
            }
        }
        return furthest;
    }

    private void say(long[] taken, List<long[]> usual) {
        List<String> others = new ArrayList<>();
        for (long[] each : usual) {
            if (!java.util.Arrays.equals(each, taken)) {
                others.add(text(each));
            }
        }
        choices.add(new Choice("input", text(taken), others));
    }

    private static String text(long[] sizes) {
        return Shapes.text(sizes).replace("(", "[").replace(")", "]");
    }

    /** Calls the model for the problems that it has. */
    private void fail(PyValue model, long[] sizes) {
        try {
            trace(model, sizes);
        } catch (PythonError error) {
            if (!error.kind().equals(Tracer.UNKNOWN)) {
                problems.add(Problem.error(error.message(), null, error.span()));
            }
        } catch (Refusal refusal) {
            problems.add(Problem.error(refusal.message(), null, refusal.span()));
        }
    }

    private void trace(PyValue model, long[] sizes) {
        tracer.clear(model);
        List<PyValue> tensors = new ArrayList<>();
        for (String name : inputs(model)) {
            boolean one = !tensors.isEmpty() && ONE_EACH.contains(Ascii.lower(name));
            Tensor input = tracer.input(Shapes.known(one ? new long[] {sizes[0]} : sizes));
            tensors.add(one ? input.typed("int64") : input);
        }
        int level = bounds.level();
        try {
            model.call(Arguments.of(NOWHERE, tensors), bounds);
        } finally {
            bounds.returnTo(level);
        }
    }

    /** Returns the names of the inputs that a model must be given; one without a name where it does not say. */
    private static List<String> inputs(PyValue model) {
        PyValue forward = model instanceof PyInstance instance ? instance.type().find("forward") : null;
        List<String> names = new ArrayList<>();
        if (forward instanceof PyFunction function) {
            for (Parameters.Parameter each : function.parameters().all()) {
                boolean collects = each.kind() == Parameters.Kind.POSITIONS || each.kind() == Parameters.Kind.NAMES;
                if (each.standard() == null && !collects) {
                    names.add(each.name());
                }
            }
        }
        return names.size() < 2 ? List.of("") : names.subList(1, names.size());
    }

    private boolean fits(PyValue model, long[] sizes) {
        tracer.strictly(true);
        try {
            trace(model, sizes);
            return true;
        } catch (PythonError | Refusal notThese) {
            return false;
        } finally {
            tracer.strictly(false);
        }
    }

    private List<long[]> usual(PyValue model) {
        ModuleState first = first(model);
        long[] steps = steps(first);
        if (steps != null) {
            return List.of(steps);
        }
        long channels = Math.max(0, firstChannels(first));
        int rank = firstRank(first);
        List<long[]> usual = new ArrayList<>();
        String lower = Ascii.lower(source);
        if (rank == 0) {
            if (lower.contains("mnist")) {
                usual.add(square(1, 2, 28));
            }
            if (channels > 0) {
                usual.add(new long[] {1, channels});
            }
            for (long side : new long[] {224, 32, 256}) {
                usual.add(square(3, 2, side));
            }
            usual.add(square(1, 2, 28));
            return usual;
        }
        if (rank == 2 && channels <= 4) {
            for (long[] size : SpokenSizes.in(source)) {
                addNew(new long[] {1, channels == 0 ? 3 : channels, size[0], size[1]}, usual);
            }
        }
        List<Long> sides = new ArrayList<>();
        if (lower.contains("mnist")) {
            sides.add(28L);
        }
        if (lower.contains("cifar") || lower.contains("svhn")) {
            sides.add(32L);
        }
        for (long side : channels == 1 ? new long[] {28, 32, 224} : new long[] {224, 32, 28, 64, 299, 227, 256}) {
            if (!sides.contains(side)) {
                sides.add(side);
            }
        }
        for (long side : sides) {
            boolean gray = side == 28 && lower.contains("mnist");
            addNew(square(channels == 0 ? gray ? 1 : 3 : channels, rank, side), usual);
        }
        if (channels > 3) {
            usual.add(square(3, rank, 224));
        }
        return usual;
    }

    private static void addNew(long[] sizes, List<long[]> all) {
        for (long[] each : all) {
            if (java.util.Arrays.equals(each, sizes)) {
                return;
            }
        }
        all.add(sizes);
    }

    /** Returns the shape of a sequence where the first layer reads one; null where it does not. */
    private static long @Nullable [] steps(@Nullable ModuleState first) {
        String name = first == null ? "" : first.call.name();
        if (first == null
                || !(name.equals("Embedding") || name.equals("LSTM") || name.equals("GRU") || name.equals("RNN"))) {
            return null;
        }
        PyValue order = LayerAttributes.find(first, "batch_first");
        boolean batchFirst = order instanceof PyBool bool && bool.value();
        long width = firstChannels(first);
        return name.equals("Embedding")
                ? new long[] {1, 32}
                : batchFirst ? new long[] {1, 28, width} : new long[] {28, 1, width};
    }

    private static long[] square(long channels, int rank, long side) {
        long[] sizes = new long[rank + 2];
        java.util.Arrays.fill(sizes, rank == 3 ? Math.min(side, 64) : side);
        sizes[0] = 1;
        sizes[1] = channels;
        return sizes;
    }

    private long @Nullable [] solved(PyValue model, List<long[]> usual) {
        if (usual.isEmpty() || usual.get(0).length < 3) {
            return null;
        }
        for (int side : SIDES) {
            long[] fitting = fitting(model, square(usual.get(0)[1], usual.get(0).length - 2, side));
            if (fitting != null) {
                return fitting;
            }
        }
        return null;
    }

    /** Returns the sizes with the first of the batches that fits; null where none does. */
    private long @Nullable [] fitting(PyValue model, long[] sizes) {
        for (long batch : batches) {
            long[] whole = sizes.clone();
            whole[0] = sizes[0] == 1 ? batch : sizes[0];
            if (fits(model, whole)) {
                return whole;
            }
        }
        return null;
    }

    /** Returns the channels or features that the first layer with weights reads; 0 where none says it. */
    private static long firstChannels(@Nullable ModuleState first) {
        if (first == null) {
            return 0;
        }
        for (String name : List.of("in_channels", "in_features", "num_features", "input_size")) {
            PyValue value = LayerAttributes.find(first, name);
            if (value instanceof cnncalc.python.PyInt whole) {
                return whole.value();
            }
        }
        return 0;
    }

    /** Returns the spatial axes that the first layer with weights slides along; 0 for a dense layer. */
    private static int firstRank(@Nullable ModuleState first) {
        if (first == null) {
            return 2;
        }
        String name = first.call.name();
        char axes = name.charAt(Math.max(0, name.length() - 2));
        boolean slides = name.contains("Conv") || name.contains("BatchNorm");
        if (slides) {
            return axes - '0';
        }
        return name.equals("Linear") || name.equals("LazyLinear") ? 0 : 2;
    }

    /** Returns the first module with weights; where an input is labels, tables are theirs, and the first behind them counts. */
    private static @Nullable ModuleState first(PyValue model) {
        List<String> names = inputs(model);
        boolean labelled = names.size() > 1 && !Collections.disjoint(names, ONE_EACH);
        for (PyValue each : ModuleProtocol.modules(model).values()) {
            ModuleState state = Modules.state(each);
            String name = state.call.name();
            boolean reads = name.contains("Conv")
                    || name.contains("Linear")
                    || (name.equals("Embedding") && !labelled)
                    || name.equals("LSTM")
                    || name.equals("GRU")
                    || name.equals("RNN");
            if (state.layer != null && reads) {
                return state;
            }
        }
        return null;
    }

    /** The shape of one input, for the page's box. */
    static Shape shape(long[] sizes) {
        return Shapes.known(sizes);
    }
}
