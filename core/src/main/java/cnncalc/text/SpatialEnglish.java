package cnncalc.text;

/** What layers along spatial axes say and refuse, in English. */
final class SpatialEnglish {

    private SpatialEnglish() {}

    static final String LAYERS = """
            transpose.negative = The output would have {0} elements along an axis; less padding is needed.
            pad.most = Cropping must leave something: {0} of {1} would be cut off.
            sentence.lppool = Of each {0} window a norm of its numbers stays, in each of the {1} channels by itself. Nothing is trained.
            upsample.one = Give either a size or a factor.
            upsample.factor = A factor must be above 0, got {0}.
            upsample.corners = align_corners is for the modes that blend neighbours, not for {0}.
            upsample.recompute = recompute_scale_factor means nothing where a size is given.
            upsample.mode = The mode {0} works along {1} axes, but the input is {2}.
            upsample.empty = {0} elements times {1} leave none.
            input.empty = The batch alone may be empty, but the input is {0}.
            image.rank = An image has 3 axes, or 4 with a batch, but the input has {0}: {1}.
            pixels.rank = At least {0} axes are needed, the channels in front of the others, but the input is {1}.
            pixels.channels = The channels must be a multiple of the square of the factor: {0} is none of {1}.
            pixels.size = Rows and columns must be multiples of the factor: {0} is none of {1}.
            fold.rows = The rows must be a multiple of the kernel's elements: {0} is none of {1}.
            fold.positions = The image has {0} positions for the kernel, but the input has {1} columns.
            fractional.one = Give either a size or a ratio.
            fractional.ratio = A ratio must be below 1, got {0}.
            fractional.empty = The ratio leaves nothing of {0} elements.
            fractional.fit = {0} windows of {1} need as many beginnings, but the input has {2} elements along this axis.
            unpool.indices = Beside the numbers it takes the places of their maxima, of equal shape: got {0} and {1}.
            spectrum.scalar = A sound has an axis of samples, but the input is a single number.
            spectrum.step = The step must be at most the frame's length, got {0} and {1}.
            spectrum.transform = The transform must be at least as long as a stretch of the sound, got {0} and {1}.
            pool.divisor = The divisor must not be 0.
            pool.norm = The norm must not be 0.
            pool.fitted = PyTorch's pools take their padding in numbers, not as {0}.
            pad.pairs = The padding comes in pairs, two numbers for each axis, got {0} numbers.
            pad.sides = {0} numbers are needed, two for each axis, got {1}.
            pad.rank = The border lies around the last {0} axes, but the input is {1}.
            transpose.extra = Output padding must be below {0}, the stride, got {1}.
            transpose.extra.dilated = Output padding must be below {0}, the larger of stride and dilation, got {1}.
            sentence.convtranspose = Each input element spreads a {1} kernel over the output, {2} apart, and what overlaps is added: {0} kernels, the same at every position.
            sentence.depthwise = Each channel is swept by {1} kernels of {0} of its own; the channels are not mixed.
            sentence.separable = First each channel is swept by {1} kernels of {0} of its own, then {2} kernels of 1×1 mix the channels.
            sentence.adaptiveavgpool = The windows are chosen so that {0} becomes {1}; of each the mean stays. Nothing is trained.
            sentence.adaptivemaxpool = The windows are chosen so that {0} becomes {1}; of each the largest number stays. Nothing is trained.
            sentence.fractionalpool = Windows of {0} begin at random places, so that the output is {1}; of each the largest number stays.
            sentence.unpool = Each number goes back to where it was the largest of its {0} window; the other places are zero.
            sentence.border = A border makes {0} into {1}. Nothing is trained.
            sentence.border.cut = The edges are cut so that {0} becomes {1}. Nothing is trained.
            sentence.upsample = {0} becomes {1}; the numbers between the given ones are copied or blended. Nothing is trained.
            sentence.resize = Each image becomes {0} by {1} pixels, whatever its size.
            sentence.centercrop = The middle {0} by {1} pixels of each image stay.
            sentence.randomcrop = While training, {0} by {1} pixels are cut out of each image at a random place.
            sentence.channelshuffle = The channels of {0} groups are interleaved, so that the next groups see some of each.
            sentence.pixelshuffle = Each {1} channels become a square of {0} by {0} pixels in one.
            sentence.pixelunshuffle = Each square of {0} by {0} pixels becomes {1} channels.
            sentence.unfold = Each {0} window becomes a column of its numbers.
            sentence.fold = Each column becomes a {0} window again, and where windows overlap they are added.
            sentence.mel = How strong each of {0} bands of pitch is in each stretch of the sound. Nothing is trained.
            sentence.stft = {0} frequencies in each stretch of {1} samples, by convolution with waves.
            field.mode = Mode
            field.ratio = Ratio
            field.bands = Bands
            field.frame = Frame
            field.step = Step
            field.transform = Transform
            field.expand = Own axis
            type.resize = Resize
            type.centercrop = Center crop
            type.randomcrop = Random crop
            type.unfold = Unfold
            type.fold = Fold
            type.fractionalpool = Fractional pool
            type.unpool = Max unpool
            type.mel = Mel spectrogram
            type.stft = STFT spectrogram
            """;
}
