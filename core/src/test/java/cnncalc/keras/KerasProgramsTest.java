package cnncalc.keras;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.analysis.Quantity;
import cnncalc.analysis.Report;
import cnncalc.network.Choice;
import cnncalc.network.ReadingOptions;
import cnncalc.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole Keras programs; the first lines say what is true: published by Keras for its examples, or a sum by hand. */
class KerasProgramsTest {

    private static String program(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                KerasProgramsTest.class.getResourceAsStream("/cnncalc/keras/" + name + ".py"), name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static List<Problem> errors(Report report) {
        return report.problems().stream().filter(Problem::isError).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mnist_pictures",
                "notebook_of_keras_1",
                "lenet",
                "frozen_base",
                "subclassed",
                "own_layer",
                "rectified_twice",
                "patches_with_a_token",
                "book_chapter",
                "transferred",
                "positions",
                "first_eager_cells",
            })
    void totals(String name) throws IOException {
        String text = program(name);
        Report report = CnnCalc.analyze(text).report();
        assertThat(errors(report)).isEmpty();
        for (String line : text.lines().toList()) {
            String[] said = line.split(" ", -1);
            if (line.startsWith("# total ")) {
                assertThat(report.total(Quantity.PARAMETERS).value()).isEqualTo(Long.parseLong(said[2]));
            } else if (line.startsWith("# trainable ")) {
                assertThat(report.total(Quantity.TRAINABLE).value()).isEqualTo(Long.parseLong(said[2]));
            }
        }
    }

    /** https://keras.io/api/applications/, and the totals that {@code summary()} prints there. */
    @ParameterizedTest
    @CsvSource({
        "VGG16, 138357544",
        "VGG19, 143667240",
        "ResNet50, 25636712",
        "ResNet101, 44707176",
        "ResNet152, 60419944",
        "ResNet50V2, 25613800",
        "ResNet101V2, 44675560",
        "ResNet152V2, 60380648",
        "MobileNet, 4253864",
        "MobileNetV2, 3538984",
        "InceptionV3, 23851784",
        "Xception, 22910480",
        "DenseNet121, 8062504",
        "DenseNet169, 14307880",
        "DenseNet201, 20242984",
        "EfficientNetB0, 5330571",
        "EfficientNetB1, 7856239",
        "EfficientNetB2, 9177569",
        "EfficientNetB3, 12320535",
        "EfficientNetB4, 19466823",
        "EfficientNetB5, 30562527",
        "EfficientNetB6, 43265143",
        "EfficientNetB7, 66658687",
        "MobileNetV3Small, 2554968",
        "MobileNetV3Large, 5507432",
        "NASNetMobile, 5326716",
        "NASNetLarge, 88949818",
        "InceptionResNetV2, 55873736",
        "EfficientNetV2B0, 7200312",
        "EfficientNetV2B1, 8212124",
        "EfficientNetV2B2, 10178374",
        "EfficientNetV2B3, 14467622",
        "EfficientNetV2S, 21612360",
        "EfficientNetV2M, 54431388",
        "EfficientNetV2L, 119027848",
        "ConvNeXtTiny, 28589128",
        "ConvNeXtSmall, 50223688",
        "ConvNeXtBase, 88591464",
        "ConvNeXtLarge, 197767336",
        "ConvNeXtXLarge, 350196968",
    })
    void applications(String name, long total) {
        Report report = CnnCalc.analyze(
                        "from keras.applications import " + name + "\nmodel = " + name + "(weights=None)")
                .report();
        assertThat(errors(report)).isEmpty();
        assertThat(report.total(Quantity.PARAMETERS).value()).isEqualTo(total);
    }

    /** Without the last layers, as Keras' weights files for that are made; a network of another width, one of fewer parts. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MobileNetV3Large(include_top=False, pooling='avg', input_shape=(224, 224, 3))  | 2996352",
                "MobileNetV3Small(alpha=0.75, weights=None)                                     | 2051552",
                "NASNetMobile(include_top=False)                                                | 4269716",
                "InceptionResNetV2(include_top=False, input_shape=(150, 150, 3))                | 54336736",
                "ConvNeXtTiny(include_top=False, pooling='avg')                                 | 27820128",
            })
    void withoutTheTop(String call, long total) {
        Report report = CnnCalc.analyze("from keras.applications import *\nmodel = " + call)
                .report();
        assertThat(errors(report)).isEmpty();
        assertThat(report.total(Quantity.PARAMETERS).value()).isEqualTo(total);
    }

    /** As Keras' own resnet_v2.py makes its networks. */
    @Test
    void ofKerasOwnParts() {
        Report report = CnnCalc.analyze("""
                import keras
                from keras.src.applications import resnet
                def stack_fn(x):
                    x = resnet.stack_residual_blocks_v2(x, 64, 3, name="conv2")
                    x = resnet.stack_residual_blocks_v2(x, 128, 4, name="conv3")
                    x = resnet.stack_residual_blocks_v2(x, 256, 6, name="conv4")
                    return resnet.stack_residual_blocks_v2(x, 512, 3, stride1=1, name="conv5")
                model = resnet.ResNet(stack_fn, True, True, name="resnet50v2", weights=None)
                """).report();
        assertThat(errors(report)).isEmpty();
        assertThat(report.total(Quantity.PARAMETERS).value()).isEqualTo(25613800);
    }

    /** A layer that is not there must not go missing in silence. */
    @Test
    void anUnknownLayerStops() {
        Report report = CnnCalc.analyze("""
                from keras.models import Sequential
                from keras.layers import Dense
                from elsewhere import Special
                model = Sequential([Dense(3, input_shape=(4,))])
                model.add(Special(8))
                model.add(Dense(2))
                """).report();
        assertThat(errors(report)).singleElement().satisfies(problem -> {
            assertThat(problem.message().key()).isEqualTo("python.module.unknown");
            assertThat(problem.span()).isNotNull();
        });
    }

    private static Report told(String text, String dialect) {
        return CnnCalc.analyze(text, new ReadingOptions("", "", List.of(), dialect, "", ""))
                .report();
    }

    /** Keras 2.4, {@code keras/legacy/interfaces.py}, and Keras 3: rows and columns, or kernel and stride. */
    @Test
    void convolution2DMeansWhatItMeantThen() {
        String model = "model = Sequential([Input((28, 28, 1)), Convolution2D(8, 3, 3)])";
        String older =
                "from keras.models import Sequential\nfrom keras.layers.convolutional import Convolution2D\n" + model;
        String now = "from tensorflow.keras.layers import *\nfrom tensorflow.keras import Sequential\n" + model;
        assertThat(CnnCalc.analyze(older).report().outputShapes().get(0).whole())
                .isEqualTo("(?, 26, 26, 8)");
        assertThat(CnnCalc.analyze(now).report().outputShapes().get(0).whole()).isEqualTo("(?, 9, 9, 8)");
        assertThat(told(now, "keras2").outputShapes().get(0).whole()).isEqualTo("(?, 26, 26, 8)");
        Choice choice = CnnCalc.analyze(older).report().reading().choices().get(0);
        assertThat(choice).isEqualTo(new Choice("dialect", "keras1", List.of("keras2", "keras3")));
    }

    /** A GRU of 8 on 4: 3·8·(4 + 8) weights, and 24 biases, or 48 where they are added after the reset. */
    @Test
    void gruHadOneBias() {
        String text = "import keras\nm = keras.Sequential([keras.Input((5, 4)), keras.layers.GRU(8)])";
        assertThat(CnnCalc.analyze(text).report().total(Quantity.PARAMETERS).value())
                .isEqualTo(336);
        assertThat(told(text, "keras2").total(Quantity.PARAMETERS).value()).isEqualTo(312);
    }

    /** What is passed over may have filled what stands in front of it: no size is made of it. */
    @Test
    void whatWasNotFilledIsNotEmpty() {
        Report report = CnnCalc.analyze("""
                import os
                from keras.models import Sequential
                from keras.layers import Dense
                names = {}
                for name in os.listdir('pictures'):
                    names[name] = len(names)
                model = Sequential()
                model.add(Dense(8, input_shape=(4,)))
                model.add(Dense(len(names)))
                """).report();
        assertThat(report.ok()).isFalse();
        assertThat(errors(report)).noneMatch(problem -> problem.message().key().equals("argument.least"));
    }

    /** {@code keras/datasets} of Keras 3.15: labels from 0 on. */
    @ParameterizedTest
    @CsvSource({"mnist, 10", "fashion_mnist, 10", "cifar10, 10", "cifar100, 100", "reuters, 46"})
    void theClassesOfAKnownSet(String set, long classes) {
        Report report = CnnCalc.analyze("""
                import numpy as np
                from keras import Sequential, layers
                from keras.datasets import %s
                from keras.utils import to_categorical
                (x_train, y_train), _ = %s.load_data()
                model = Sequential([layers.Dense(to_categorical(y_train).shape[1], input_shape=(1,))])
                assert to_categorical(y_train).shape[1] == np.max(y_train) + 1 == len(np.unique(y_train))
                """.formatted(set, set)).report();
        assertThat(errors(report)).isEmpty();
        assertThat(report.total(Quantity.PARAMETERS).value()).isEqualTo(2 * classes);
    }

    /** Keras 3.15, {@code layers/attention/multi_head_attention.py}: the output may be shorter than the input. */
    @Test
    void anOutputShapeIsOneOfAttention() {
        Report report = CnnCalc.analyze("""
                from keras import Input, Model, layers
                x = Input((6, 40))
                Model(x, layers.MultiHeadAttention(3, 2, output_shape=(20,))(x, x))
                """).report();
        assertThat(report.total(Quantity.PARAMETERS).value()).isEqualTo(3 * (40 * 6 + 6) + 6 * 20 + 20);
    }

    /** Words are numbered from 1 on: 5 rows of 8, 5 places of 8 into 2, so 40 + 82; what is not known is said where it is. */
    @Test
    void wordsOfTheTextItself() {
        String text = """
                from tensorflow.keras.preprocessing.text import Tokenizer
                from tensorflow.keras.preprocessing.sequence import pad_sequences
                from tensorflow.keras import Sequential
                from tensorflow.keras.layers import Dense, Embedding, Flatten
                texts = ["so good", "So bad!", "not so good; not bad"]
                token = Tokenizer()
                token.fit_on_texts(texts)
                assert token.word_index == {'so': 1, 'good': 2, 'bad': 3, 'not': 4}
                padded = pad_sequences(token.texts_to_sequences(texts))
                words = len(token.word_index) + 1
                model = Sequential([Embedding(words, 8, input_length=padded.shape[1]), Flatten(), Dense(2)])
                """;
        Report known = CnnCalc.analyze(text).report();
        assertThat(errors(known)).isEmpty();
        assertThat(known.total(Quantity.PARAMETERS).value()).isEqualTo(40 + 82);
        Report unknown = CnnCalc.analyze(text.replace("[\"so good\"", "open('texts').read() or [\"so good\""))
                .report();
        assertThat(errors(unknown)).anySatisfy(problem -> {
            assertThat(problem.message().key()).isEqualTo("argument.unknown");
            assertThat(problem.span()).isNotNull();
        });
    }

    /**
     * A chain of an input, a convolution of 3*3*3*4 + 4 = 112 and a normalization of 8 trained and 8 other numbers, as Keras
     * 3.15 lists and counts it.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chain.layers[1].trainable = False | 112",
                "chain.layers[0].trainable = False | 8",
                "chain.get_layer(index=0).trainable = False | 8",
                "for each in chain.layers[:-1]: each.trainable = False | 8",
                "for each in chain.layers: each.trainable = not isinstance(each, layers.BatchNormalization) | 112",
                "chain.trainable = len(chain.layers) != 2 | 0",
                "first.trainable = chain.layers[0] is not first | 8",
                "chain.layers[1].trainable = type(chain.layers[1]) is not layers.BatchNormalization | 112",
                "chain = keras.Sequential(chain.layers) | 120",
                "chain = keras.Sequential(chain.layers[:1]) | 112",
            })
    void layersOfAChain(String then, long trainable) {
        String program = """
                import keras
                from keras import layers
                first = layers.Conv2D(4, 3)
                chain = keras.Sequential([keras.Input((16, 16, 3)), first, layers.BatchNormalization()])
                """;
        Report report = CnnCalc.analyze(program + then + "\n").report();
        assertThat(errors(report)).isEmpty();
        assertThat(report.total(Quantity.TRAINABLE).value()).isEqualTo(trainable);
    }

    /** A graph lists its inputs too, each layer is of its class: told so, neither of the two trains anything. */
    @Test
    void layersOfAGraphAreOfTheirClasses() {
        Report report = CnnCalc.analyze("""
                import keras
                from keras import layers
                image = keras.Input((16, 16, 3))
                model = keras.Model(image, layers.BatchNormalization()(layers.Conv2D(4, 3)(image)))
                model.layers[2].trainable = not isinstance(model.layers[0], layers.InputLayer)
                for layer in model.layers:
                    if isinstance(layer, layers.Conv2D):
                        layer.trainable = False
                """).report();
        assertThat(errors(report)).isEmpty();
        assertThat(report.total(Quantity.TRAINABLE).value()).isZero();
    }

    /**
     * A model at each of five steps, as Keras 3.15 counts it: convolution 3*3*3*4 + 4 = 112, dense 900*6 + 6 = 5,406; the
     * recurrent layer 3 * (6*2 + 2*2 + 2*2) = 60.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "keras.Sequential([keras.Input((5, 17, 17, 3)), layers.TimeDistributed(each), layers.GRU(2)])",
                "keras.Model(film, layers.GRU(2)(layers.TimeDistributed(each)(film)))",
                "keras.Model(film, layers.GRU(2)(layers.TimeDistributed(graph)(film)))",
            })
    void modelsAtEachStep(String model) {
        Report report = CnnCalc.analyze("""
                import keras
                from keras import layers
                each = keras.Sequential([layers.Conv2D(4, 3), layers.ReLU(), layers.Flatten(), layers.Dense(6)])
                image = keras.Input((17, 17, 3))
                seen = layers.Conv2D(4, 3)(image)
                seen = layers.Add()([seen, layers.ReLU()(seen)])
                graph = keras.Model(image, layers.Dense(6)(layers.Flatten()(seen)))
                film = keras.Input((5, 17, 17, 3))
                model = %s
                """.formatted(model)).report();
        assertThat(errors(report)).isEmpty();
        assertThat(report.total(Quantity.PARAMETERS).value()).isEqualTo(112 + 5406 + 60);
        assertThat(report.outputShapes()).extracting(Object::toString).containsExactly("2");
    }

    /** The tensors of a chain's layers, 8*16 + 16 = 144 and 16*8 + 8 = 136, before anything has asked for the chain's own. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "keras.Model(chain.inputs, chain.get_layer('b').output) | 280",
                "keras.Model(chain.input, chain.layers[0].output) | 144",
                "keras.Model(chain.layers[0].input, chain.layers[-2].output) | 280",
                "keras.Model(inputs=chain.inputs, outputs=[each.output for each in chain.layers]) | 316",
                "keras.Model(chain.inputs, abs(chain.get_layer('a').output)) | 144",
            })
    void tensorsInsideAChain(String model, long parameters) {
        Report report = CnnCalc.analyze("""
                import keras
                from keras import layers
                chain = keras.Sequential([
                    keras.Input((8,)), layers.Dense(16, name='a'), layers.Dense(8, name='b'), layers.Dense(4, name='c')])
                model = %s
                """.formatted(model)).report();
        assertThat(errors(report)).isEmpty();
        assertThat(report.total(Quantity.PARAMETERS).value()).isEqualTo(parameters);
    }
}
