package cnncalc.shape;

import cnncalc.term.Role;
import cnncalc.term.Symbol;

/**
 * The letters of one axis: input I, kernel K, stride S, padding P, dilation D; a pool's kernel is P_s.
 *
 * @param pooling whether the letters are a pool's, whose formula leaves out a padding of zero
 */
record WindowSymbols(Symbol input, Symbol kernel, Symbol stride, Symbol padding, Symbol dilation, boolean pooling) {

    static final Symbol INPUT = Symbol.of("I", Role.INPUT);
    static final Symbol KERNEL = Symbol.of("K", Role.KERNEL);
    static final Symbol POOL = new Symbol("P", "s", Role.KERNEL);
    static final Symbol STRIDE = Symbol.of("S", Role.STRIDE);
    static final Symbol PADDING = Symbol.of("P", Role.PADDING);
    static final Symbol EXTRA = new Symbol("P", "o", Role.PADDING);
    static final Symbol DILATION = Symbol.of("D", Role.DILATION);
}
