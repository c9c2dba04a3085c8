package cnncalc.link;

import java.util.Arrays;

/** What both ways of DEFLATE (RFC 1951) know: its two alphabets, and codes made of their lengths. */
final class Codes {

    /** The symbol behind the last of a block. */
    static final int END = 256;

    /** The first symbol that stands for a length. */
    static final int FIRST_LENGTH = 257;

    static final int LITERALS = 286;
    static final int DISTANCES = 30;
    static final int MAX_BITS = 15;

    /** The longest distance back, in bytes. */
    static final int WINDOW = 32_768;

    static final int MIN_MATCH = 3;
    static final int MAX_MATCH = 258;

    /** The order in which the lengths of the codes of code lengths stand. */
    static final int[] ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    private Codes() {}

    /** Returns how many bits follow the symbol of a length: 257 is symbol 0. */
    static int extraOfLength(int symbol) {
        return symbol < 8 || symbol == 28 ? 0 : symbol / 4 - 1;
    }

    /** Returns the least length of a symbol. */
    static int baseOfLength(int symbol) {
        if (symbol == 28) {
            return MAX_MATCH;
        }
        return symbol < 8 ? symbol + MIN_MATCH : ((4 + symbol % 4) << extraOfLength(symbol)) + MIN_MATCH;
    }

    static int extraOfDistance(int symbol) {
        return symbol < 4 ? 0 : symbol / 2 - 1;
    }

    static int baseOfDistance(int symbol) {
        return symbol < 4 ? symbol + 1 : ((2 + symbol % 2) << extraOfDistance(symbol)) + 1;
    }

    /** Returns the code of each symbol, its first bit first, of the lengths in bits; section 3.2.2. */
    static int[] ofLengths(int[] lengths) {
        return assigned(lengths, firsts(lengths));
    }

    /** Returns the first code of each length. */
    static int[] firsts(int[] lengths) {
        int[] counts = new int[MAX_BITS + 1];
        for (int length : lengths) {
            counts[length]++;
        }
        counts[0] = 0;
        int[] firsts = new int[MAX_BITS + 1];
        for (int bits = 1; bits <= MAX_BITS; bits++) {
            firsts[bits] = (firsts[bits - 1] + counts[bits - 1]) << 1;
        }
        return firsts;
    }

    private static int[] assigned(int[] lengths, int[] next) {
        int[] codes = new int[lengths.length];
        for (int symbol = 0; symbol < lengths.length; symbol++) {
            codes[symbol] = lengths[symbol] == 0 ? 0 : next[lengths[symbol]]++;
        }
        return codes;
    }

    /** Returns the lengths of the fixed code of literals and lengths; section 3.2.6. */
    static int[] fixedLiterals() {
        int[] lengths = new int[288];
        for (int symbol = 0; symbol < lengths.length; symbol++) {
            lengths[symbol] = symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8;
        }
        return lengths;
    }

    static int[] fixedDistances() {
        int[] lengths = new int[DISTANCES];
        Arrays.fill(lengths, 5);
        return lengths;
    }
}
