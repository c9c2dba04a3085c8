package cnncalc.keras;

import cnncalc.python.Aside;
import cnncalc.python.Interpreter;
import cnncalc.python.Library;
import cnncalc.python.PyModule;
import cnncalc.python.PyValue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code keras.preprocessing.text}, made of its program when a text asks for something in it. */
final class TextModule implements PyValue {

    private @Nullable PyModule made;

    private PyModule made() {
        PyModule module = made;
        if (module == null) {
            Interpreter interpreter = new Interpreter(Map.of(), new Library(name -> null));
            interpreter.run(Aside.parse(TextProgram.PROGRAM));
            module = new PyModule("text", interpreter.variables()).open();
            made = module;
        }
        return module;
    }

    @Override
    public String typeName() {
        return "module";
    }

    @Override
    public @Nullable PyValue attribute(String name) {
        return made().attribute(name);
    }

    @Override
    public List<String> attributes() {
        return made().attributes();
    }
}
