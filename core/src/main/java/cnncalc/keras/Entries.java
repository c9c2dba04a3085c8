package cnncalc.keras;

import cnncalc.network.Choice;
import cnncalc.python.Arguments;
import cnncalc.python.Bounds;
import cnncalc.python.Interpreter;
import cnncalc.python.Parameters;
import cnncalc.python.PyClass;
import cnncalc.python.PyFunction;
import cnncalc.python.PyInstance;
import cnncalc.python.PyInt;
import cnncalc.python.PyNone;
import cnncalc.python.PyTuple;
import cnncalc.python.PyValue;
import cnncalc.python.PythonError;
import cnncalc.text.Ascii;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import cnncalc.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Models of a program that makes none itself: what its functions and classes make, told no more than they must be. */
final class Entries {

    private static final Span NOWHERE = new Span(0, 0);
    private static final int MOST = 60;
    private static final List<String> WORDS = List.of(
            "Model(",
            "Model)",
            "Layer)",
            "Sequential(",
            "Dense(",
            "Conv",
            "Pool",
            "layers.",
            "Input(",
            "LSTM(",
            "GRU(",
            "Embedding(");

    private final KerasSession session;
    private final String source;
    private final String lower;
    private final List<Choice> choices;
    private @Nullable RuntimeException failure;
    private @Nullable PythonError lacking;

    Entries(KerasSession session, String source, List<Choice> choices) {
        this.session = session;
        this.source = source;
        this.lower = Ascii.lower(source);
        this.choices = choices;
    }

    /**
     * Something that may make a model.
     *
     * @param parameters what it is told; null where it is told nothing
     * @param own how many of these are given anyhow
     */
    private record Maker(
            String name, PyValue value, @Nullable Parameters parameters, int own) {

        boolean asks() {
            return parameters != null && !Guesses.needed(parameters, own).isEmpty();
        }
    }

    /** Returns what a function or class makes that need not be told more, the last one first; null where there is none. */
    @Nullable
    LayerState plain(Interpreter interpreter) {
        for (Maker maker : makers(interpreter)) {
            LayerState state = maker.asks() ? null : made(maker, Arguments.of(NOWHERE), List.of(), /* layers= */ false);
            if (state != null && state.isWhole()) {
                choices.add(new Choice("model", maker.name() + "()", List.of()));
                return state;
            }
        }
        return null;
    }

    /**
     * Returns what one makes that is told what is usual; null where there is none. What others call is tried last.
     *
     * @throws PythonError if there is one, but it fails or must be told what is not usual
     * @throws Refusal if there is one, but it fails
     */
    @Nullable
    LayerState guessed(Interpreter interpreter) {
        List<Maker> makers = makers(interpreter);
        makers.removeIf(maker -> !speaksOfLayers(maker.name()));
        for (boolean parts : new boolean[] {false, true}) {
            for (Maker maker : makers) {
                boolean meant = isPart(maker.name()) == parts && (!parts || failure == null);
                LayerState state = meant ? guessed(maker) : null;
                if (state != null) {
                    return state;
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
        if (lacking != null) {
            throw lacking;
        }
        return null;
    }

    private @Nullable LayerState guessed(Maker maker) {
        Guesses guesses = new Guesses(session, picture(), parameters(maker), maker.own());
        if (!guesses.isComplete()) {
            Message message =
                    Message.of("pytorch.arguments", maker.name(), Guesses.needed(parameters(maker), maker.own()));
            lacking = lacking == null ? PythonError.of("TypeError", message).at(place(maker.name())) : lacking;
            return null;
        }
        Map<String, Arguments.Given> names = new LinkedHashMap<>();
        guesses.values.forEach((name, value) -> names.put(name, new Arguments.Given(value, NOWHERE)));
        LayerState state = made(maker, new Arguments(List.of(), names, NOWHERE), guesses.inputs, true);
        state = state == null || state.isWhole() ? state : shaped(state);
        if (state != null) {
            choices.add(new Choice("model", maker.name() + guesses.text(), List.of()));
        }
        return state;
    }

    private static Parameters parameters(Maker maker) {
        Parameters parameters = maker.parameters();
        return parameters == null ? new Parameters(List.of()) : parameters;
    }

    private List<Maker> makers(Interpreter interpreter) {
        List<Maker> makers = new ArrayList<>();
        for (Map.Entry<String, PyValue> variable : interpreter.variables().entrySet()) {
            String name = variable.getKey();
            if (variable.getValue() instanceof PyFunction function && source.contains("def " + name)) {
                makers.add(0, new Maker(name, function, function.parameters(), 0));
            } else if (variable.getValue() instanceof PyClass type && source.contains("class " + name)) {
                PyValue start = type.find("__init__");
                Parameters parameters = start instanceof PyFunction function ? function.parameters() : null;
                makers.add(0, new Maker(name, type, parameters, 1));
                addBuilders(name, type, makers);
            }
        }
        return new ArrayList<>(makers.subList(0, Math.min(MOST, makers.size())));
    }

    /** Whether a function or class has words of layers in its text. */
    private boolean speaksOfLayers(String name) {
        int dot = name.indexOf('.');
        int start = place(dot < 0 ? name : name.substring(0, dot)).start();
        int end = source.indexOf('\n', start);
        while (end >= 0 && end + 1 < source.length() && " \t\r\n)#".indexOf(source.charAt(end + 1)) >= 0) {
            end = source.indexOf('\n', end + 1);
        }
        String block = source.substring(start, end < 0 ? source.length() : end);
        for (String word : WORDS) {
            if (block.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Adds the functions of a class that is no layer but a place for them: {@code LeNet.build}. */
    private static void addBuilders(String name, PyClass type, List<Maker> makers) {
        for (String member : type.attributes()) {
            boolean builds = member.startsWith("build") || member.startsWith("create") || member.startsWith("make");
            if (builds && type.attribute(member) instanceof PyFunction function) {
                boolean method = !function.parameters().all().isEmpty()
                        && function.parameters().all().get(0).name().equals("self");
                if (!method) {
                    makers.add(0, new Maker(name + "." + member, function, function.parameters(), 0));
                }
            }
        }
    }

    /** Returns the model that a call gives, or that leads from the inputs to what it gives; null where it gives neither. */
    private @Nullable LayerState made(Maker maker, Arguments arguments, List<KerasTensor> inputs, boolean layers) {
        try {
            Bounds bounds = new Bounds();
            PyValue made = maker.value().call(arguments, bounds);
            LayerState state = LayerState.of(made);
            if (state != null) {
                boolean layer = made instanceof PyInstance && !session.models().contains(state);
                return layer ? (layers ? called((PyInstance) made, bounds) : null) : state;
            }
            List<KerasTensor> outputs = inputs.isEmpty() ? List.of() : KerasSession.tensors(made, bounds);
            return outputs.isEmpty() || outputs.get(0).layer().isInput() ? null : between(inputs, outputs);
        } catch (PythonError | Refusal error) {
            failure = failure == null && !isPart(maker.name()) ? error : failure;
            return null;
        }
    }

    private LayerState between(List<KerasTensor> inputs, List<KerasTensor> outputs) {
        LayerState model = new LayerState(LayerState.Kind.FUNCTIONAL, "Functional", null);
        model.name = session.name("Functional");
        model.inputs = inputs;
        model.outputs = outputs;
        return model;
    }

    /** Returns a model of a layer of the program's own, on the first of a few inputs that it takes; null where it takes none. */
    private @Nullable LayerState called(PyInstance layer, Bounds bounds) {
        if (!(layer.type().find("call") instanceof PyFunction)) {
            return null;
        }
        RuntimeException refused = null;
        for (long[] shape : new long[][] {picture(), {16, 256}, {256}}) {
            KerasTensor input = Guesses.input(session, shape);
            try {
                List<KerasTensor> outputs =
                        KerasSession.tensors(layer.call(Arguments.of(NOWHERE, input), bounds), bounds);
                if (!outputs.isEmpty() && outputs.get(0).shape() != null) {
                    say(shape);
                    return between(List.of(input), outputs);
                }
            } catch (PythonError | Refusal notThisShape) {
                refused = refused == null ? notThisShape : refused;
            }
        }
        if (refused != null) {
            throw refused;
        }
        return null;
    }

    private void say(long[] shape) {
        StringBuilder sizes = new StringBuilder("[null");
        for (long size : shape) {
            sizes.append(", ").append(size);
        }
        choices.add(new Choice("input", sizes.append("]").toString(), List.of()));
    }

    /** Returns the picture that a text speaks of, else a usual one. */
    private long[] picture() {
        return lower.contains("mnist")
                ? new long[] {28, 28, 1}
                : lower.contains("cifar") ? new long[] {32, 32, 3} : new long[] {224, 224, 3};
    }

    /** Whether the program itself calls, or derives from, what has the name. */
    private boolean isPart(String name) {
        for (int at = source.indexOf(name); at >= 0; at = source.indexOf(name, at + 1)) {
            char before = at == 0 ? ' ' : source.charAt(at - 1);
            boolean begins = at == 0 || (!isWord(before) && before != '.');
            int end = at + name.length();
            boolean ends = end == source.length() || !isWord(source.charAt(end));
            boolean defines = source.startsWith("def ", at - 4) || source.startsWith("class ", at - 6);
            if (begins && ends && !defines) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }

    private Span place(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        int at = Math.max(source.indexOf("def " + last), source.indexOf("class " + last));
        int start = Math.max(0, source.indexOf(last, Math.max(0, at)));
        return new Span(start, start + last.length());
    }

    /** A program's own model, the last it has made, on a picture of a usual size; null where there is none. */
    @Nullable
    LayerState shaped() {
        LayerState last = null;
        for (LayerState each : session.models()) {
            last = each.object instanceof PyInstance ? each : last;
        }
        return last == null ? null : shaped(last);
    }

    private @Nullable LayerState shaped(LayerState model) {
        if (!(model.object instanceof PyInstance self)) {
            return null;
        }
        long[][] shapes = lower.contains("mnist")
                ? new long[][] {{28, 28, 1}, {28, 28}, {784}}
                : new long[][] {picture(), {32, 32, 3}, {224, 224, 3}, {28, 28, 1}};
        for (long[] shape : shapes) {
            if (isBuilt(self, shape) && model.isWhole()) {
                say(shape);
                return model;
            }
        }
        return null;
    }

    private boolean isBuilt(PyInstance model, long[] shape) {
        List<PyValue> sizes = new ArrayList<>(List.of(PyNone.NONE));
        for (long size : shape) {
            sizes.add(new PyInt(size));
        }
        try {
            PyValue build = model.attribute("build");
            if (build != null) {
                build.call(Arguments.of(NOWHERE, new PyTuple(sizes)), new Bounds());
            }
            return true;
        } catch (PythonError | Refusal error) {
            failure = failure == null ? error : failure;
            return false;
        }
    }
}
