package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.shape.Shape;
import cnncalc.text.Findings;
import java.util.ArrayList;
import java.util.List;

/**
 * A layer that hands on what comes in, and beside it a mask or a penalty.
 *
 * @param type what it does beside
 */
public record Passing(LayerType type) implements Layer {

    /** One type for each, all of this class. */
    public static final List<LayerType> TYPES = List.of(
            type("regularization", Family.ACTIVATION, keras("ActivityRegularization", "l1=0.0, l2=0.0")),
            type("masking", Family.SHAPING, keras("Masking", "mask_value=0.0")));

    private static LayerType type(String word, Family family, Spelling... spellings) {
        return new LayerType(
                word, word, word, family, LayerType.Inputs.ONE, List.of(), arguments -> of(word), spellings);
    }

    private static Spelling keras(String name, String declaration) {
        return Spelling.keras(List.of(name), declaration, Passing::named);
    }

    private static Passing of(String word) {
        for (LayerType type : TYPES) {
            if (type.word().equals(word)) {
                return new Passing(type);
            }
        }
        throw new IllegalArgumentException(word);
    }

    private static Passing named(Arguments arguments) {
        for (String factor : List.of("l1", "l2")) {
            if (arguments.knows(factor) && !arguments.isNothing(factor)) {
                arguments.notNegative(factor);
            }
        }
        for (LayerType type : TYPES) {
            for (Spelling spelling : type.spellings()) {
                if (spelling.has(arguments.name())) {
                    return new Passing(type);
                }
            }
        }
        throw new IllegalArgumentException(arguments.name());
    }

    @Override
    public Call call() {
        return Call.of(type.word());
    }

    @Override
    public boolean keepsPositions() {
        return true;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        return new ArrayList<>(inputs.subList(0, 1));
    }
}
