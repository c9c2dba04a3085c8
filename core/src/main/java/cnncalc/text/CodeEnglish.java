package cnncalc.text;

/** What the programs that are written here say in their comments, in English. */
final class CodeEnglish {

    private CodeEnglish() {}

    static final String COMMENTS = """
            code.averages.keras = Keras counts the running averages of batch normalization as parameters, PyTorch does not: {0} here.
            code.averages.pytorch = PyTorch does not count the running averages of batch normalization as parameters, Keras does: {0} here.
            code.border = Its border is of zeros, which pooling reads as it reads other numbers; the values at the edge differ.
            code.connections = Every kernel reads all channels here, and not the {0} connections of the table: there are more parameters.
            code.input = The shape of {0} is not known.
            code.left = {0} ({1}) is left out: there is no layer for it.
            code.open = A size of {0} is not known; {1} stands for it.
            code.scale = PyTorch shifts and scales or does neither: this layer has a scale, and {0} more parameters.
            code.subsample = The coefficient and the bias of each map are a depthwise convolution here, whose multiply-adds count.
            code.uncalled = {0} is made and never called.
            code.unread = {0}: no output depends on it, and so Keras leaves it out of the model.
            code.unsaid = {0} ({1}) cannot be written: there is no layer for it.
            """;
}
