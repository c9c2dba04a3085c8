package cnncalc.analysis;

import cnncalc.term.Role;
import cnncalc.term.Symbol;
import cnncalc.term.Term;
import cnncalc.text.Findings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bytes that a network takes, by what its definition says; a framework's own workspace is not in it.
 *
 * <p>Every number is kept in one format, running statistics too. A layer that only views its input, such as flatten, takes
 * nothing. Nothing is computed in place.
 *
 * @param batch examples that are computed together
 * @param weights parameters and buffers
 * @param peak the most that outputs take at any one moment of inference, when a tensor is given up behind its last reader
 * @param peakAt the layer that is computed at that moment; null in a network without layers
 * @param activations the network's inputs and the outputs of all layers, which training keeps for the way back
 * @param gradients one number for each trained parameter
 * @param state what the optimizer keeps
 */
public record Memory(
        long batch,
        NumberFormat format,
        Optimizer optimizer,
        Term weights,
        Term peak,
        @Nullable Row peakAt,
        Term activations,
        Term gradients,
        Term state) {

    private static final Symbol BYTES = Symbol.of("b", Role.GROUPS);
    private static final Symbol PARAMETERS = Symbol.of("P", Role.FILTERS);
    private static final Symbol BUFFERS = Symbol.of("R", Role.FILTERS);
    private static final Symbol ELEMENTS = Symbol.of("A", Role.OUTPUT);
    private static final Symbol STATES = Symbol.of("s", Role.GROUPS);

    /**
     * Returns the memory of the network that a report is on; what a row does not know takes nothing.
     *
     * @param batch examples computed together, at least 1; outputs of another batch count in proportion
     */
    public static Memory of(Report report, long batch, NumberFormat format, Optimizer optimizer) {
        Lifetimes lifetimes = Lifetimes.of(report, batch);
        Term bytes = Term.of(BYTES, format.bytes());
        Term trained = report.total(Quantity.TRAINABLE).as(PARAMETERS);
        Term kept = Term.of(STATES, optimizer.state());
        Findings overflow = new Findings();
        return new Memory(
                batch,
                format,
                optimizer,
                Counts.exact(
                        () -> report.total(Quantity.PARAMETERS)
                                .as(PARAMETERS)
                                .plus(report.total(Quantity.BUFFERS).as(BUFFERS))
                                .times(bytes),
                        overflow),
                size(lifetimes.peak(), bytes),
                lifetimes.peakAt(),
                size(lifetimes.kept(), bytes),
                Counts.exact(() -> trained.times(bytes), overflow),
                Counts.exact(() -> kept.times(trained).times(bytes), overflow));
    }

    private static Term size(Term elements, Term bytes) {
        return Counts.exact(() -> elements.as(ELEMENTS).times(bytes), new Findings());
    }

    /** Returns the bytes that inference takes at its peak. */
    public Term inference() {
        return sum(List.of(weights, peak));
    }

    /** Returns the bytes at the end of the way there, with gradients and the optimizer's state. */
    public Term training() {
        return sum(List.of(weights, gradients, state, activations));
    }

    private static Term sum(List<Term> parts) {
        return Counts.exact(() -> Term.sum(parts), new Findings());
    }
}
