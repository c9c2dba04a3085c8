package cnncalc.check;

import cnncalc.analysis.Quantity;
import cnncalc.analysis.Report;
import cnncalc.analysis.Row;
import cnncalc.layer.Family;
import cnncalc.layer.Weight;
import cnncalc.layer.Weight.Use;
import cnncalc.shape.Size;
import cnncalc.term.Term;
import cnncalc.text.Message;
import org.jspecify.annotations.Nullable;

/** Where another number of parameters may come from. */
final class ParameterReasons {

    private ParameterReasons() {}

    /** Returns what is wrong with a number that a line gives a layer; null where it agrees, or says nothing. */
    static @Nullable Message of(Row row, long said) {
        Term parameters = row.count(Quantity.PARAMETERS);
        if (said < 0 || !parameters.known() || parameters.value() == said) {
            return null;
        }
        long weights = known(row.count(Quantity.WEIGHTS));
        long biases = known(row.count(Quantity.BIASES));
        long buffers = running(row);
        if (said == weights && biases > 0) {
            return Message.of("check.bias", said, parameters.value(), biases);
        }
        if (said == parameters.value() + buffers && buffers > 0) {
            return Message.of("check.buffers", said, parameters.value(), buffers);
        }
        if (said == known(row.count(Quantity.TRAINABLE)) && said > 0) {
            return Message.of("check.trainable", said, parameters.value());
        }
        long channels = channels(row);
        boolean forgotten = channels > 1 && (said == weights / channels || said == weights / channels + biases);
        return Message.of(forgotten ? "check.channels" : "check.params", said, parameters.value(), channels);
    }

    /** Returns the input channels of a convolution; 0 for other layers. */
    static long channels(Row row) {
        boolean convolves = row.node().layer().type().family() == Family.CONVOLUTION;
        if (!convolves || row.inputs().size() != 1) {
            return 0;
        }
        Size channels = row.node().layer().layout().channels(row.inputs().get(0));
        return channels.known() ? channels.value() : 0;
    }

    /**
     * Returns where another total may come from.
     *
     * @param sum of the lines above it
     */
    static @Nullable Message ofTotal(Report report, Claim claim, long sum) {
        long said = claim.parameters();
        if (said == known(report.total(Quantity.WEIGHTS))) {
            return Message.of("check.total.bias", known(report.total(Quantity.BIASES)));
        }
        long buffers = 0;
        for (Row row : report.rows()) {
            buffers += row.node().isContainer() ? 0 : running(row);
        }
        if (said == known(report.total(Quantity.PARAMETERS)) + buffers) {
            return Message.of("check.total.buffers", buffers);
        }
        if (claim.kind() == Claim.Kind.TOTAL && said == known(report.total(Quantity.TRAINABLE))) {
            return Message.of("check.total.trainable");
        }
        return sum == said ? Message.of("check.total.sum") : Message.of("check.total.lines", sum);
    }

    /** Returns the running means and variances, without PyTorch's count of batches. */
    private static long running(Row row) {
        long running = 0;
        for (Weight weight : row.weights()) {
            boolean statistic = weight.use() == Use.BUFFER && !weight.name().equals("batches");
            running += statistic && weight.count().known() ? weight.count().value() : 0;
        }
        return running;
    }

    private static long known(Term term) {
        return term.known() ? term.value() : -1;
    }
}
