package cnncalc.torch;

import cnncalc.python.Arguments;
import cnncalc.python.Bounds;
import cnncalc.python.Builtin;
import cnncalc.python.PyClass;
import cnncalc.python.PyInstance;
import cnncalc.python.PyList;
import cnncalc.python.PyNone;
import cnncalc.python.PyStr;
import cnncalc.python.PyTuple;
import cnncalc.python.PyValue;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code einops}: axes by name, {@code b (h p) c -> b h (p c)}. */
final class Einops {

    private static final String DOTS = "...";
    private static final String STAR = "*";

    private Einops() {}

    static Map<String, PyValue> functions(Tracer tracer) {
        Map<String, PyValue> functions = new LinkedHashMap<>();
        for (String name : List.of("rearrange", "repeat", "reduce")) {
            functions.put(name, Builtin.open(name, (arguments, bounds) -> run(tracer, name, arguments)));
        }
        functions.put("einsum", Builtin.open("einsum", (arguments, bounds) -> {
            PyStr equation = (PyStr) arguments.get(arguments.count() - 1);
            List<Tensor> tensors = new ArrayList<>();
            for (int i = 0; i + 1 < arguments.count(); i++) {
                tensors.addAll(Tensors.in(arguments.get(i)));
            }
            Operations operations = new Operations(tracer, "einops.einsum", arguments.span());
            return Products.einsum(operations, letters(equation.text()), tensors);
        }));
        functions.put("pack", Builtin.open("pack", (arguments, bounds) -> packed(tracer, arguments)));
        functions.put("unpack", Builtin.open("unpack", (arguments, bounds) -> unpacked(tracer, arguments, bounds)));
        return functions;
    }

    /** Returns a class whose objects do to a tensor what a function does. */
    static PyClass layer(PyClass module, Tracer tracer, String name, String function) {
        PyClass type = PyClass.of(name, List.of(module));
        type.method("__init__", (arguments, bounds) -> {
            Modules.start(arguments.get(0));
            PyInstance self = (PyInstance) arguments.get(0);
            PyValue pattern = arguments.find(1, "pattern");
            self.fields().put("pattern", pattern == null ? PyNone.NONE : pattern);
            self.fields().put("reduction", arguments.count() > 2 ? arguments.get(2) : PyNone.NONE);
            for (Map.Entry<String, Arguments.Given> size : arguments.names().entrySet()) {
                self.fields().put("axis." + size.getKey(), size.getValue().value());
            }
            return PyNone.NONE;
        });
        type.method("forward", (arguments, bounds) -> {
            PyInstance self = (PyInstance) arguments.get(0);
            Map<String, Arguments.Given> sizes = new LinkedHashMap<>();
            for (Map.Entry<String, PyValue> field : self.fields().entrySet()) {
                if (field.getKey().startsWith("axis.")) {
                    sizes.put(field.getKey().substring(5), new Arguments.Given(field.getValue(), arguments.span()));
                }
            }
            List<Arguments.Given> given = new ArrayList<>(arguments.rest().positions());
            given.add(new Arguments.Given(self.fields().getOrDefault("pattern", PyNone.NONE), arguments.span()));
            return run(tracer, function, new Arguments(given, sizes, arguments.span()));
        });
        return type;
    }

    private static PyValue run(Tracer tracer, String function, Arguments arguments) {
        List<Tensor> tensors = Tensors.in(arguments.get(0));
        PyValue given = arguments.find(1, "pattern");
        if (tensors.isEmpty() || !(given instanceof PyStr pattern)) {
            throw Refusal.of("pytorch.einops", function);
        }
        Operations operations = new Operations(tracer, "einops." + function, arguments.span());
        boolean list = arguments.get(0) instanceof PyList || arguments.get(0) instanceof PyTuple;
        Tensor tensor = list ? (Tensor) Joins.stack(operations, tensors, 0) : tensors.get(0);
        String text = pattern.text();
        return operations.of(tensor, () -> sizes(text, tensor.known(), arguments));
    }

    private static long[] sizes(String pattern, long[] input, Arguments arguments) {
        int arrow = pattern.indexOf("->");
        if (arrow < 0) {
            throw Refusal.of("pytorch.einops", pattern);
        }
        Map<String, Long> axes = new LinkedHashMap<>();
        for (Map.Entry<String, Arguments.Given> each : arguments.names().entrySet()) {
            if (!each.getKey().equals("pattern") && !each.getKey().equals("reduction")) {
                axes.put(each.getKey(), Shapes.whole(each.getValue().value()));
            }
        }
        long[] dots = bind(pattern, groups(pattern.substring(0, arrow)), input, axes);
        long[] out = {};
        for (List<String> group : groups(pattern.substring(arrow + 2))) {
            if (group.size() == 1 && group.get(0).equals(DOTS)) {
                out = Shapes.joined(out, dots);
                continue;
            }
            long size = 1;
            for (String name : group) {
                size = Math.multiplyExact(size, name.equals(DOTS) ? Shapes.elements(dots) : size(pattern, name, axes));
            }
            out = Shapes.joined(out, new long[] {size});
        }
        return out;
    }

    private static long size(String pattern, String name, Map<String, Long> axes) {
        char first = name.charAt(0);
        if (first >= '0' && first <= '9') {
            return Long.parseLong(name);
        }
        Long size = axes.get(name);
        if (size == null) {
            throw Refusal.of("pytorch.einops.axis", name, pattern);
        }
        return size;
    }

    /** Gives the names on the left their sizes, and returns the sizes that three dots stand for. */
    private static long[] bind(String pattern, List<List<String>> groups, long[] input, Map<String, Long> axes) {
        int dots = groups.indexOf(List.of(DOTS));
        int named = dots < 0 ? groups.size() : groups.size() - 1;
        if (input.length < named || (dots < 0 && input.length != named)) {
            throw Refusal.of("pytorch.einops.rank", pattern, Shapes.text(input));
        }
        for (int i = 0; i < groups.size(); i++) {
            if (i != dots) {
                int axis = dots >= 0 && i > dots ? input.length - groups.size() + i : i;
                bind(pattern, groups.get(i), input[axis], axes, input);
            }
        }
        return dots < 0 ? new long[0] : Shapes.part(input, dots, input.length - (groups.size() - 1 - dots));
    }

    private static void bind(String pattern, List<String> group, long size, Map<String, Long> axes, long[] input) {
        long known = 1;
        String open = "";
        for (String name : group) {
            boolean digit = name.charAt(0) >= '0' && name.charAt(0) <= '9';
            Long given = digit ? Long.valueOf(Long.parseLong(name)) : axes.get(name);
            if (given == null && open.isEmpty()) {
                open = name;
            } else {
                known = Math.multiplyExact(known, given == null ? 1 : given);
            }
        }
        boolean fits = open.isEmpty() ? known == size : known > 0 && size % known == 0;
        if (!fits) {
            throw Refusal.of("pytorch.einops.size", pattern, Shapes.text(input), size);
        }
        if (!open.isEmpty()) {
            axes.put(open, size / known);
        }
    }

    /** Returns the axes of one side, those in brackets together; {@code (...)} is all of the dots as one axis. */
    private static List<List<String>> groups(String side) {
        List<List<String>> groups = new ArrayList<>();
        List<String> open = null;
        StringBuilder word = new StringBuilder();
        for (char c : (side.replace("(", " ( ").replace(")", " ) ") + " ").toCharArray()) {
            if (c != ' ' && c != '\n') {
                word.append(c);
                continue;
            }
            String name = word.toString();
            word.setLength(0);
            if (name.equals("(")) {
                open = new ArrayList<>();
            } else if (name.equals(")") && open != null) {
                if (open.equals(List.of(DOTS))) {
                    open.add("1");
                }
                groups.add(open);
                open = null;
            } else if (!name.isEmpty()) {
                if (open == null) {
                    groups.add(List.of(name));
                } else {
                    open.add(name);
                }
            }
        }
        return groups;
    }

    /** Returns an equation of names as one of letters. */
    private static String letters(String equation) {
        Map<String, Character> letters = new LinkedHashMap<>();
        StringBuilder out = new StringBuilder();
        for (List<String> group : groups(equation.replace(",", " , ").replace("->", " -> "))) {
            String word = group.get(0);
            if (word.equals(",") || word.equals("->") || word.equals(DOTS)) {
                out.append(word);
            } else if (!word.isEmpty()) {
                letters.putIfAbsent(word, (char) ('a' + letters.size()));
                out.append(letters.get(word));
            }
        }
        return out.toString();
    }

    /** Each tensor's axes under the star become one, and all tensors one along it. */
    private static PyValue packed(Tracer tracer, Arguments arguments) {
        List<Tensor> tensors = Tensors.in(arguments.get(0));
        List<String> axes = axes(Typed.text(arguments, 1));
        int star = axes.indexOf(STAR);
        int behind = axes.size() - star - 1;
        Operations operations = new Operations(tracer, "einops.pack", arguments.span());
        List<PyValue> shapes = new ArrayList<>();
        List<Tensor> flat = new ArrayList<>();
        for (Tensor tensor : tensors) {
            long[] sizes = tensor.known();
            if (star < 0 || sizes.length < axes.size() - 1) {
                throw Refusal.of("pytorch.einops.rank", Typed.text(arguments, 1), Shapes.text(sizes));
            }
            long[] packed = Shapes.part(sizes, star, sizes.length - behind);
            shapes.add(Shapes.tuple(packed));
            long[] one = Shapes.joined(Shapes.part(sizes, 0, star), new long[] {Shapes.elements(packed)});
            one = Shapes.joined(one, Shapes.part(sizes, sizes.length - behind, sizes.length));
            flat.add(one.length == sizes.length ? tensor : operations.given(List.of(tensor), one, 0));
        }
        Tensor all = flat.size() == 1 ? flat.get(0) : (Tensor) Joins.cat(operations, flat, star);
        return PyTuple.of(all, new PyList(shapes));
    }

    /** Undoes what {@code pack} did; one size may be −1 for the rest. */
    private static PyValue unpacked(Tracer tracer, Arguments arguments, Bounds bounds) {
        Tensor tensor = Tensors.in(arguments.get(0)).get(0);
        String pattern = Typed.text(arguments, 2);
        int star = axes(pattern).indexOf(STAR);
        long[] sizes = tensor.known();
        if (star < 0 || sizes.length != axes(pattern).size()) {
            throw Refusal.of("pytorch.einops.rank", pattern, Shapes.text(sizes));
        }
        List<long[]> parts = new ArrayList<>();
        long rest = sizes[star];
        for (PyValue shape : bounds.list(arguments.get(1))) {
            long[] part = Shapes.wholes(shape, bounds);
            parts.add(part);
            rest -= Shapes.elements(part) < 0 ? 0 : Shapes.elements(part);
        }
        List<long @Nullable []> outputs = new ArrayList<>();
        for (long[] part : parts) {
            for (int i = 0; i < part.length; i++) {
                part[i] = part[i] < 0 ? rest : part[i];
            }
            long[] before = Shapes.joined(Shapes.part(sizes, 0, star), part);
            outputs.add(Shapes.joined(before, Shapes.part(sizes, star + 1, sizes.length)));
        }
        Operations operations = new Operations(tracer, "einops.unpack", arguments.span());
        return new PyList(new ArrayList<>(operations.several(List.of(tensor), outputs, 0)));
    }

    private static List<String> axes(String pattern) {
        List<String> axes = new ArrayList<>();
        for (List<String> group : groups(pattern)) {
            axes.add(group.get(0));
        }
        return axes;
    }
}
