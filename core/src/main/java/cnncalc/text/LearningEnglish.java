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
            sight.seen = Unit ({0}) sees {1}. Its receptive field is {2}.
            sight.padding = On padding: {0}.
            sight.step = steps {0}…{1} of {2}
            sight.row = rows {0}…{1} of {2}
            sight.column = columns {0}…{1} of {2}
            sight.slice = slices {0}…{1} of {2}
            sight.step.none = no steps
            sight.row.none = no rows
            sight.column.none = no columns
            sight.slice.none = no slices
            sight.step.padding = {0} steps
            sight.row.padding = {0} rows
            sight.column.padding = {0} columns
            sight.slice.padding = {0} slices
            sight.step.one = {0} step
            sight.row.one = {0} row
            sight.column.one = {0} column
            sight.slice.one = {0} slice
            sight.units = The units of the layer’s output
            sight.whole = Every unit sees the whole input, because {0} reads all positions at once.
            sight.moved = Units are only put in another order here: each sees what it saw before, and none has a place on the input any more.
            sight.none = No one receptive field is known here: a layer on the way does not read its input in the same way everywhere, or not by a rule that is known.
            sight.unknown = Sizes are not known here, so the field cannot be drawn.
            sharing.convolution = Every position shares the weights: {0} parameters. If each of the {1} = {2} neurons had {3} weights and a bias of its own, there would be {2} × {4} = {5}.
            sharing.convolution.plain = Every position shares the weights: {0} parameters. If each of the {1} = {2} neurons had {3} weights of its own, there would be {2} × {4} = {5}.
            sharing.shared = Parameters, shared
            sharing.neurons = Neurons
            sharing.separate = Parameters, each neuron its own
            """;
}
