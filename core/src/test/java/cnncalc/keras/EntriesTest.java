package cnncalc.keras;

import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.analysis.Quantity;
import cnncalc.analysis.Report;
import cnncalc.network.Choice;
import cnncalc.text.Catalogs;
import cnncalc.text.Language;
import cnncalc.text.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts that define how a model is made and make none: what is usual is taken and said. */
class EntriesTest {

    private static final String IMPORTS = """
            import tensorflow as tf
            from tensorflow.keras import layers, Input, Model, Sequential
            from tensorflow.keras.layers import *
            """;

    private static Report report(String text) {
        return CnnCalc.analyze(IMPORTS + text.replace("\\n", "\n")).report();
    }

    /** A convolution of 3 to 8 of 3x3 has 3*8*9 + 8 = 224, a dense layer of 8 to 10 has 90. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "def net(input_shape, num_classes):\\n  return Sequential([Input(input_shape), Conv2D(8, 3), GlobalAveragePooling2D(), Dense(num_classes)]) | net(input_shape=(224, 224, 3), num_classes=10) | 314",
                "class Net:\\n  @staticmethod\\n  def build(width, height, depth, classes):\\n    return Sequential([Input((height, width, depth)), Conv2D(8, 3), GlobalAveragePooling2D(), Dense(classes)]) | Net.build(width=224, height=224, depth=3, classes=10) | 314",
                "class Net(Model):\\n  def __init__(self, num_classes):\\n    super().__init__()\\n    self.conv = Conv2D(8, 3)\\n    self.pool = GlobalAveragePooling2D()\\n    self.head = Dense(num_classes)\\n  def call(self, x, training=None):\\n    return self.head(self.pool(self.conv(x))) | Net(num_classes=10) | 314",
                "def block(x, f):\\n  return Conv2D(f, 3)(x)\\ndef trunk(inputs):\\n  return GlobalAveragePooling2D()(block(inputs, 8)) | trunk(inputs=Input((224, 224, 3))) | 224",
                "class Twice(layers.Layer):\\n  def __init__(self, units):\\n    super().__init__()\\n    self.first = Dense(8)\\n  def call(self, x):\\n    return self.first(x) | Twice(units=64) | 32",
            })
    void whatIsUsual(String text, String taken, long total) {
        Report report = report(text);
        assertThat(report.problems().stream().filter(Problem::isError)).isEmpty();
        assertThat(report.total(Quantity.PARAMETERS).value()).isEqualTo(total);
        assertThat(report.reading().choices())
                .filteredOn(choice -> choice.what().equals("model"))
                .extracting(Choice::taken)
                .containsExactly(taken);
    }

    /** What must be told and is not usual is asked for where it is defined. */
    @Test
    void whatIsNotUsual() {
        Report report = report("def net(plan):\n  return Sequential([Dense(w) for w in plan])");
        assertThat(report.problems().stream().filter(Problem::isError))
                .extracting(problem -> Catalogs.of(Language.ENGLISH).say(problem.message()))
                .containsExactly("net must be told plan. Add a line that makes one, such as: model = net(…)");
    }

    /** A part is not shown for the model that fails. */
    @Test
    void theFailureOfTheModelIsSaid() {
        Report report = report("""
                def part(x):
                    return Conv2D(4, 3)(x)
                def net(input_shape):
                    inputs = Input(input_shape)
                    return Model(inputs, missing(part(inputs)))
                """);
        assertThat(report.problems().stream().filter(Problem::isError))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().key()).isEqualTo("python.name"));
    }

    /** 3*64*9 + 64 = 1792, and 64*64*9 + 64 = 36928. */
    @Test
    void theShapeOfOlderApplications() {
        Report report = report("""
                from keras.applications.imagenet_utils import _obtain_input_shape
                from keras.layers.merge import concatenate
                import keras.backend as K
                def Net(include_top=True, input_tensor=None, input_shape=None):
                    shape = _obtain_input_shape(input_shape, default_size=224, min_size=48,
                                                data_format=K.image_data_format(), include_top=include_top)
                    inputs = Input(shape=shape) if input_tensor is None else input_tensor
                    x = Conv2D(64, 3)(inputs)
                    return Model(inputs, concatenate([Conv2D(64, 3)(x), MaxPooling2D(3, strides=1)(x)]))
                """);
        assertThat(report.problems().stream().filter(Problem::isError)).isEmpty();
        assertThat(report.total(Quantity.PARAMETERS).value()).isEqualTo(1792 + 36928);
        assertThat(report.outputShapes().get(0).whole()).isEqualTo("(?, 220, 220, 128)");
    }
}
