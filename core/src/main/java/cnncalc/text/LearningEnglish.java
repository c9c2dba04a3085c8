package cnncalc.text;

/** What is said where a layer is looked at closely, in English. */
final class LearningEnglish {

    private LearningEnglish() {}

    static final String ALL = """
            weight.kernel = Kernel of {0} weights
            weight.reads = Weight ({0}) is used {1}{2} times, once at each output position.
            weight.reads.some = Weight ({0}) is used {1}{2} times. At the other {3} of the {4} output positions it lies on padding.
            weight.spreads = Weight ({0}) is used {1}{2} times, once at each input position.
            weight.spreads.some = Weight ({0}) is used {1}{2} times. At the other {3} of the {4} input positions it lies on what is cut off.
            sharing.convolution = Every position shares the weights: {0} parameters. If each of the {1} = {2} neurons had {3} weights and a bias of its own, there would be {2} × {4} = {5}.
            sharing.convolution.plain = Every position shares the weights: {0} parameters. If each of the {1} = {2} neurons had {3} weights of its own, there would be {2} × {4} = {5}.
            sharing.shared = Parameters, shared
            sharing.neurons = Neurons
            sharing.separate = Parameters, each neuron its own
            """;
}
