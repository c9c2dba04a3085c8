package cnncalc.torch;

import cnncalc.python.Arguments;
import cnncalc.python.Aside;
import cnncalc.python.Bounds;
import cnncalc.python.Builtin;
import cnncalc.python.Interpreter;
import cnncalc.python.Library;
import cnncalc.python.PyDict;
import cnncalc.python.PyList;
import cnncalc.python.PyModule;
import cnncalc.python.PyNone;
import cnncalc.python.PyStr;
import cnncalc.python.PyUnknown;
import cnncalc.python.PyValue;
import cnncalc.python.PythonError;
import cnncalc.text.Ascii;
import cnncalc.text.Message;
import cnncalc.text.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * {@code torchvision.models} of torchvision 0.28, or one of its files: networks by name, each made of its program when a text
 * asks for it.
 */
final class VisionModels implements PyValue {

    private static final String MODELS = "torchvision.models";

    private static final List<String> VERSIONS =
            List.of("DEFAULT", "IMAGENET1K_V1", "IMAGENET1K_V2", "IMAGENET1K_SWAG_E2E_V1", "IMAGENET1K_SWAG_LINEAR_V1");

    private final String name;
    private final @Nullable VisionFamily file;
    private final Shelf shelf;
    private final Map<String, PyValue> members = new LinkedHashMap<>();

    private VisionModels(String name, @Nullable VisionFamily file, Shelf shelf) {
        this.name = name;
        this.file = file;
        this.shelf = shelf;
    }

    /**
     * Returns {@code torchvision.models}.
     *
     * @param globals what the programs are written with, asked for when one is run
     */
    static VisionModels of(Supplier<Map<String, PyValue>> globals) {
        return new VisionModels(MODELS, null, new Shelf(globals, new LinkedHashMap<>()));
    }

    /** Returns one of its files by the full name of the module, or null where there is none. */
    @Nullable
    PyValue find(String module) {
        String own = MODELS + ".";
        return module.startsWith(own) ? file(module.substring(own.length())) : null;
    }

    private @Nullable PyValue file(String named) {
        for (VisionFamily family : VisionFamily.ALL) {
            if (family.file().equals(named)) {
                return new VisionModels(MODELS + "." + named, family, shelf);
            }
        }
        return null;
    }

    @Override
    public String typeName() {
        return "module";
    }

    @Override
    public @Nullable PyValue attribute(String attribute) {
        PyValue member = members.get(attribute);
        if (member == null) {
            member = found(attribute);
        }
        if (member != null) {
            members.put(attribute, member);
        }
        return member;
    }

    private @Nullable PyValue found(String attribute) {
        for (VisionFamily family : file == null ? VisionFamily.ALL : List.of(file)) {
            if (family.networks().contains(attribute)) {
                return shelf.network(family, attribute);
            }
            if (family.classes().contains(attribute) || family.equals(file)) {
                PyValue value = shelf.variables(family).get(attribute);
                if (value != null) {
                    return value;
                }
            }
        }
        PyValue module = file == null ? file(attribute) : null;
        return module == null ? other(attribute) : module;
    }

    private @Nullable PyValue other(String attribute) {
        if (attribute.endsWith("_Weights")) {
            return weights(attribute);
        }
        return switch (attribute) {
            case "__name__" -> new PyStr(name);
            case "__dict__" -> dictionary();
            case "get_model" -> Builtin.open(attribute, this::byName);
            case "list_models" ->
                Builtin.open(attribute, (arguments, bounds) -> new PyList(strings(shelf.names(file))));
            case "get_weight", "get_model_weights" ->
                Builtin.open(attribute, (arguments, bounds) -> weights("Weights"));
            default -> missing(attribute);
        };
    }

    /** As of any module of which not everything is known here: unknown, but for a slip of the pen. */
    private @Nullable PyValue missing(String attribute) {
        boolean near = Suggestion.nearest(attribute, attributes()) != null;
        return near ? null : new PyUnknown(Message.of("python.module.unknown", name + "." + attribute), null);
    }

    private PyValue dictionary() {
        PyDict all = new PyDict();
        Bounds bounds = new Bounds();
        for (String each : shelf.names(file)) {
            PyValue member = attribute(each);
            if (member != null) {
                all.put(new PyStr(each), member, bounds);
            }
        }
        return all;
    }

    /** {@code get_model}: names are not told apart by their case. */
    private PyValue byName(Arguments arguments, Bounds bounds) {
        PyValue said = arguments.find(0, "name");
        Map<String, Arguments.Given> names = new LinkedHashMap<>(arguments.names());
        names.remove("name");
        List<Arguments.Given> rest = arguments.count() > 0 ? arguments.rest().positions() : List.of();
        String network = said instanceof PyStr text ? Ascii.lower(text.text()) : "";
        PyValue maker = shelf.names(file).contains(network) ? attribute(network) : null;
        if (maker == null) {
            throw PythonError.of("ValueError", Message.of("python.attribute", name, network));
        }
        return maker.call(new Arguments(rest, names, arguments.span()), bounds);
    }

    /** {@code torch.hub.load}: torchvision's networks are those of {@code pytorch/vision}. */
    Builtin hub() {
        return Builtin.open("load", (arguments, bounds) -> {
            PyValue from = arguments.find(0, "repo_or_dir");
            if (!(from instanceof PyStr text) || !text.text().startsWith("pytorch/vision")) {
                return new PyUnknown(Message.of("python.module.unknown", "torch.hub"), null);
            }
            Map<String, Arguments.Given> names = new LinkedHashMap<>(arguments.names());
            names.remove("repo_or_dir");
            Arguments.Given model = names.remove("model");
            if (model != null) {
                names.put("name", model);
            }
            List<Arguments.Given> rest =
                    arguments.count() > 0 ? arguments.rest().positions() : List.of();
            return byName(new Arguments(rest, names, arguments.span()), bounds);
        });
    }

    /** Trained weights change no number: any of their names will do. */
    private static PyValue weights(String of) {
        Map<String, PyValue> versions = new LinkedHashMap<>();
        PyDict meta = new PyDict();
        List<PyValue> categories = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            categories.add(new PyStr("class " + i));
        }
        meta.put(new PyStr("categories"), new PyList(categories), new Bounds());
        for (String version : VERSIONS) {
            versions.put(version, new PyModule(of + "." + version, Map.of("meta", meta)).open());
        }
        return new PyModule(of, versions).open();
    }

    private static List<PyValue> strings(List<String> words) {
        List<PyValue> strings = new ArrayList<>();
        words.forEach(word -> strings.add(new PyStr(word)));
        return strings;
    }

    /** The networks and no more: to go through the classes would run all the programs. */
    @Override
    public List<String> attributes() {
        return shelf.names(file);
    }

    @Override
    public void setAttribute(String attribute, @Nullable PyValue value) {
        members.put(attribute, value == null ? PyNone.NONE : value);
    }

    @Override
    public String repr(Bounds bounds) {
        return "<module '" + name + "'>";
    }

    /**
     * What the programs have become that were run.
     *
     * @param globals what they are written with
     * @param run their variables by the name of their file
     */
    private record Shelf(Supplier<Map<String, PyValue>> globals, Map<String, Map<String, PyValue>> run) {

        List<String> names(@Nullable VisionFamily file) {
            List<String> names = new ArrayList<>();
            for (VisionFamily family : file == null ? VisionFamily.ALL : List.of(file)) {
                names.addAll(family.networks());
            }
            return names;
        }

        Map<String, PyValue> variables(VisionFamily family) {
            Map<String, PyValue> variables = run.get(family.file());
            if (variables == null) {
                Interpreter interpreter = new Interpreter(globals.get(), new Library(each -> null));
                for (String program : family.programs()) {
                    interpreter.run(Aside.parse(program));
                }
                variables = interpreter.variables();
                run.put(family.file(), variables);
            }
            return variables;
        }

        /** A function that runs its program when it is called, and places what it makes where it is called. */
        PyValue network(VisionFamily family, String name) {
            return Builtin.open(name, (arguments, bounds) -> {
                PyValue maker = variables(family).get(name);
                if (maker == null) {
                    throw new IllegalStateException(name);
                }
                try {
                    PyValue made = maker.call(arguments, bounds);
                    OwnPrograms.place(made, arguments.span());
                    return made;
                } catch (PythonError error) {
                    throw OwnPrograms.out(error);
                }
            });
        }
    }
}
