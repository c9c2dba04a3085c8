package cnncalc.link;

/** Symbols by their codes: those of one length are neighbours, in the order of the symbols. */
final class Decoder {

    private final int[] counts = new int[Codes.MAX_BITS + 1];
    private final int[] firsts;
    private final int[] offsets = new int[Codes.MAX_BITS + 1];
    private final int[] symbols;

    /**
     * @param lengths of each symbol's code in bits, 0 for a symbol that does not occur
     */
    Decoder(int[] lengths) {
        for (int length : lengths) {
            counts[length]++;
        }
        counts[0] = 0;
        for (int bits = 1; bits <= Codes.MAX_BITS; bits++) {
            offsets[bits] = offsets[bits - 1] + counts[bits - 1];
        }
        firsts = Codes.firsts(lengths);
        symbols = new int[lengths.length];
        int[] next = offsets.clone();
        for (int symbol = 0; symbol < lengths.length; symbol++) {
            if (lengths[symbol] > 0) {
                symbols[next[lengths[symbol]]++] = symbol;
            }
        }
    }

    /** Returns the symbol of a code of a length in bits, −1 where there is none. */
    int symbol(int code, int length) {
        int index = code - firsts[length];
        return index >= 0 && index < counts[length] ? symbols[offsets[length] + index] : -1;
    }
}
