package cnncalc.layer;

import cnncalc.call.Argument;
import cnncalc.call.Call;
import cnncalc.call.Value.Nested;
import cnncalc.call.Value.Text;
import cnncalc.call.Value.Truth;
import cnncalc.text.Refusal;

/** Layers inside layers, as Keras's configurations have them: an object with a class name and a configuration. */
final class Nesting {

    private Nesting() {}

    /**
     * Returns the layer that a field holds.
     *
     * @throws Refusal if it is none that is known
     */
    static Layer layer(Arguments arguments, String field) {
        Call object = arguments.nested(field);
        Argument name = object.argument("class_name");
        Argument config = object.argument("config");
        String word = name != null && name.value() instanceof Text text ? text.text() : object.name();
        Spelling spelling = LayerTypes.spelling(Dialect.KERAS, word);
        if (spelling == null || config == null || !(config.value() instanceof Nested nested)) {
            throw Refusal.of("class.unknown", word, field).about(field);
        }
        return spelling.read(new Call(word, nested.call().arguments(), object.span()));
    }

    /** Whether the layer that a field holds is not trained. */
    static boolean isFrozen(Arguments arguments, String field) {
        Argument config = arguments.nested(field).argument("config");
        Argument trainable = config != null && config.value() instanceof Nested nested
                ? nested.call().argument("trainable")
                : null;
        return trainable != null && trainable.value() instanceof Truth truth && !truth.value();
    }
}
