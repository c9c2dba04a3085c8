package cnncalc.write;

import cnncalc.layer.Phrase;
import java.util.List;

/** Layers that Keras's own applications define for themselves. */
final class KerasPrelude {

    private static final String SCALE = """

            class LayerScale(layers.Layer):
                def __init__(self, projection_dim, init_values=1e-6, **kwargs):
                    super().__init__(**kwargs)
                    self.projection_dim = projection_dim
                    self.init_values = init_values

                def build(self, input_shape):
                    self.gamma = self.add_weight(
                        shape=(self.projection_dim,),
                        initializer=keras.initializers.Constant(self.init_values),
                    )

                def call(self, inputs):
                    return inputs * self.gamma


            """;

    private KerasPrelude() {}

    private static boolean isScale(Phrase phrase) {
        return phrase.call().name().equals("LayerScale");
    }

    /** Writes the classes that a program needs. */
    static void write(CodePlan plan, StringBuilder out) {
        for (CodeStep step : plan.steps) {
            for (Phrase phrase : step.phrases == null ? List.<Phrase>of() : step.phrases) {
                if (isScale(phrase)) {
                    out.append(SCALE);
                    return;
                }
            }
        }
    }

    /** Returns what makes the layer of a phrase. */
    static String made(Phrase phrase, List<String> more) {
        String made = CodeCalls.made(phrase, more);
        return isScale(phrase) ? made.substring("layers.".length()) : made;
    }
}
