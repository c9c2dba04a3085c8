package cnncalc.keras;

import cnncalc.call.Argument;
import cnncalc.call.Call;
import cnncalc.call.Value.Text;
import cnncalc.text.Refusal;
import java.util.List;

/** What weights may begin with, by Keras's names: no number depends on it, but Keras refuses a name that it does not know. */
final class Initializers {

    private static final String ENDING = "_initializer";

    /** The classes and the names in small letters, {@code keras/src/initializers/__init__.py}. */
    private static final List<String> NAMES = List.of(
            "Constant",
            "constant",
            "Identity",
            "identity",
            "IdentityInitializer",
            "Ones",
            "ones",
            "one",
            "Zeros",
            "zeros",
            "zero",
            "STFT",
            "stft",
            "STFTInitializer",
            "GlorotNormal",
            "glorot_normal",
            "GlorotUniform",
            "glorot_uniform",
            "HeNormal",
            "he_normal",
            "HeUniform",
            "he_uniform",
            "LecunNormal",
            "lecun_normal",
            "LecunUniform",
            "lecun_uniform",
            "Orthogonal",
            "orthogonal",
            "OrthogonalInitializer",
            "RandomNormal",
            "random_normal",
            "normal",
            "RandomUniform",
            "random_uniform",
            "uniform",
            "TruncatedNormal",
            "truncated_normal",
            "VarianceScaling",
            "variance_scaling");

    private Initializers() {}

    /**
     * @throws Refusal if an initializer has a name that Keras does not know
     */
    static void require(Call layer) {
        for (Argument argument : layer.arguments()) {
            boolean initializer = argument.name().endsWith(ENDING);
            if (initializer && argument.value() instanceof Text text && !NAMES.contains(text.text())) {
                throw Refusal.of("initializer.unknown", text.text()).about(argument.name());
            }
        }
    }
}
