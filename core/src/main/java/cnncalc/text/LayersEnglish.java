package cnncalc.text;

/** What layers beyond the convolutional ones have to say, in English. */
final class LayersEnglish {

    private LayersEnglish() {}

    static final String SENTENCES = """
            argument.between = {0} must be from {1} to {2}, got {3}.
            argument.negative = {0} must not be negative, got {1}.
            argument.zero = {0} must not be 0.
            argument.rising = {2} must be above {0}, got {1} and {3}.
            argument.one = {0} must be a single number, got {1}.
            initializer.unknown = Keras has no initializer “{0}”.
            rank.least = This layer needs at least {0} axes, but its input has {1}: {2}.
            axis.twice = Axis {0} is given twice.
            axis.unknown = The size along axis {0} must be known: the input is {1}.
            instancenorm.channels = The module declares {0} channels and gets {1}. PyTorch warns and goes on, for nothing is held for each channel.
            norm.none = At least one size must be given.
            standardize.both = Mean and variance must both be given, in equal number.
            standardize.given = There are {0} means for {1} elements.
            encode.bins = Either the number of bins or their boundaries must be given.
            merge.batch = Inputs of different batches cannot be joined, got {0} and {1}.
            merge.list = {0} joins a list of tensors: write [a, b], or [a] for a single one.
            broadcast.shapes = Sizes that are matched must be equal, or one of them 1, got {0} and {1}.
            matmul.sizes = The last axis of the first matrix must be as long as the second to last of the second, got {0} and {1}.
            stack.shapes = What is stacked must have one shape, got {0} and {1}.
            split.parts = {0} elements do not part into {1} equal parts.
            split.most = At most {0} parts are made, got {1}.
            squeeze.size = Axis {0} can be taken out only if its size is 1, got {1}.
            enlarge.none = At least one number must be given.
            border.axes = Borders are given for {0} axes, but the input has {1}: {2}.
            repeat.counts = There are {0} counts for {1} elements; give one, or one for each.
            transpose.axes = All axes must be named: {0} are given, but the input has {1}, {2}.
            sentence.dropout.noise = While training, noise is added. Shape and parameters stay.
            sentence.localresponsenorm = Each number is divided by what {0} neighbouring channels have at the same place. Nothing is trained.
            sentence.standardize = The data are brought to mean 0 and variance 1 by numbers that come from the data set. Nothing is trained.
            sentence.encode = Categories become numbers. Nothing is trained.
            sentence.words = Each text becomes a row of word numbers.
            sentence.parameter = Trained numbers of their own: no input changes them, and each example gets the same.
            sentence.layerscale = Each of the {0} channels is multiplied by a trained number.
            sentence.merging.other = The inputs are joined element by element; an axis of size 1 is repeated.
            sentence.elementwise = Each element is worked on by itself; an axis of size 1 is repeated.
            sentence.reduce = All elements along the axes become one number.
            sentence.matmul = Rows of the first matrix are multiplied by columns of the second and added up.
            field.given = Given
            field.size = Size
            field.effect = Effect
            field.tokens = Categories
            field.mode = Output
            field.counted = Counted axis
            field.length = Length
            field.channels = Channels
            field.function = Function
            field.constant = Constant
            field.parts = Parts
            field.places = Places
            field.counts = Counts
            type.spatialdropout = Spatial dropout
            type.alphadropout = Alpha dropout
            type.featurealphadropout = Feature alpha dropout
            type.stochasticdepth = Stochastic depth
            type.gaussiandropout = Gaussian dropout
            type.gaussiannoise = Gaussian noise
            type.parameter = Parameter
            type.layerscale = Layer scale
            type.expand = Expand
            type.squeeze = Squeeze
            type.transpose = Transpose
            type.split = Split
            type.tile = Tile
            type.repeatelements = Repeat elements
            type.extend = Extend
            type.stack = Stack
            type.matmul = Matrix product
            type.elementwise = Elementwise
            type.reduce = Reduce
            type.standardize = Standardize
            type.encode = Encode
            type.crossing = Crossing
            type.words = Words
            """;
}
