package cnncalc.layer;

import cnncalc.call.Argument;
import cnncalc.call.Call;
import cnncalc.layer.Field.Place;
import java.util.List;
import java.util.function.Function;

/**
 * A kind of layer as people name it.
 *
 * @param word the word of network text
 * @param example a line that says something useful, as a new layer of the form begins
 * @param label the short name that numbered layers get: {@code conv1}
 * @param family what it is shown as
 * @param inputs how many inputs it takes
 * @param fields what can be said about it, in the order of a line and of the form
 * @param reader makes the layer from a call's arguments
 * @param spellings what the frameworks call it
 */
public record LayerType(
        String word,
        String example,
        String label,
        Family family,
        Inputs inputs,
        List<Field> fields,
        Function<Arguments, ? extends Layer> reader,
        List<Spelling> spellings) {

    /** How many inputs a layer takes. */
    public enum Inputs {
        NONE,
        ONE,
        /** One, and further ones behind {@code from}. */
        SEVERAL,
        /** Two or more, which stand beside the line above. */
        MANY
    }

    public LayerType(
            String word,
            String example,
            String label,
            Family family,
            Inputs inputs,
            List<Field> fields,
            Function<Arguments, ? extends Layer> reader,
            Spelling... spellings) {
        this(word, example, label, family, inputs, fields, reader, List.of(spellings));
    }

    /** Whether a field has this name. */
    public boolean hasField(String name) {
        for (Field field : fields) {
            if (field.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** Returns a call of the type as a line of network text: {@code conv 96 11x11 stride 4}; defaults stay unsaid. */
    public String write(Call call) {
        StringBuilder out = new StringBuilder(word);
        for (Field field : fields) {
            Argument argument = call.argument(field.name());
            if (argument != null && !field.isStandard(argument.value())) {
                out.append(' ').append(field.place() == Place.NAMED ? field.name() + " " : "");
                out.append(field.kind().write(argument.value()));
            }
        }
        return out.toString();
    }

    /**
     * Returns the layer that a call describes.
     *
     * @throws cnncalc.text.Refusal if an argument is missing or out of range
     */
    public Layer read(Call call) {
        return reader.apply(new Arguments(call, fields));
    }
}
