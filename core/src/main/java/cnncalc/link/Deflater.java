package cnncalc.link;

import java.util.Arrays;

/** Packs bytes by DEFLATE without a frame (RFC 1951): one block, in the fixed codes or its own, whichever is shorter. */
final class Deflater {

    private static final int MAX_CODE_LENGTH_BITS = 7;

    private final Tokens tokens;
    private final Octets out = new Octets();
    private int held;
    private int bits;

    private Deflater(Tokens tokens) {
        this.tokens = tokens;
    }

    static byte[] deflate(byte[] octets) {
        Tokens tokens = Tokens.of(octets);
        byte[] fixed = new Deflater(tokens).fixed();
        byte[] own = new Deflater(tokens).dynamic();
        return own.length < fixed.length ? own : fixed;
    }

    private byte[] fixed() {
        write(1, 1);
        write(1, 2);
        body(Codes.fixedLiterals(), Codes.fixedDistances());
        return end();
    }

    private byte[] dynamic() {
        int[] literals = new int[Codes.LITERALS];
        int[] distances = new int[Codes.DISTANCES];
        literals[Codes.END] = 1;
        for (int token = 0; token < tokens.count(); token++) {
            int length = tokens.length(token);
            if (length == 0) {
                literals[tokens.value(token)]++;
            } else {
                literals[Codes.FIRST_LENGTH + symbolOfLength(length)]++;
                distances[symbolOfDistance(tokens.value(token))]++;
            }
        }
        int[] ofLiterals = CodeLengths.of(literals, Codes.MAX_BITS);
        int[] ofDistances = CodeLengths.of(distances, Codes.MAX_BITS);
        write(1, 1);
        write(2, 2);
        lengths(ofLiterals, ofDistances);
        body(ofLiterals, ofDistances);
        return end();
    }

    private static int symbolOfLength(int length) {
        int symbol = 28;
        while (Codes.baseOfLength(symbol) > length) {
            symbol--;
        }
        return symbol;
    }

    private static int symbolOfDistance(int distance) {
        int symbol = Codes.DISTANCES - 1;
        while (Codes.baseOfDistance(symbol) > distance) {
            symbol--;
        }
        return symbol;
    }

    /** Section 3.2.7: the lengths of both codes in a row, packed by a code of their own. */
    private void lengths(int[] ofLiterals, int[] ofDistances) {
        int literals = used(ofLiterals, Codes.FIRST_LENGTH);
        int distances = used(ofDistances, 1);
        int[] all = Arrays.copyOf(ofLiterals, literals + distances);
        System.arraycopy(ofDistances, 0, all, literals, distances);
        Runs runs = Runs.of(all);
        int[] counts = new int[Codes.ORDER.length];
        for (int i = 0; i < runs.count(); i++) {
            counts[runs.symbol(i)]++;
        }
        int[] ofRuns = CodeLengths.of(counts, MAX_CODE_LENGTH_BITS);
        int last = Codes.ORDER.length;
        while (last > 4 && ofRuns[Codes.ORDER[last - 1]] == 0) {
            last--;
        }
        write(literals - Codes.FIRST_LENGTH, 5);
        write(distances - 1, 5);
        write(last - 4, 4);
        for (int i = 0; i < last; i++) {
            write(ofRuns[Codes.ORDER[i]], 3);
        }
        int[] codes = Codes.ofLengths(ofRuns);
        for (int i = 0; i < runs.count(); i++) {
            writeCode(codes[runs.symbol(i)], ofRuns[runs.symbol(i)]);
            write(runs.extra(i), runs.extraBits(i));
        }
    }

    private static int used(int[] lengths, int least) {
        int used = lengths.length;
        while (used > least && lengths[used - 1] == 0) {
            used--;
        }
        return used;
    }

    private void body(int[] ofLiterals, int[] ofDistances) {
        int[] literals = Codes.ofLengths(ofLiterals);
        int[] distances = Codes.ofLengths(ofDistances);
        for (int token = 0; token < tokens.count(); token++) {
            int length = tokens.length(token);
            int value = tokens.value(token);
            if (length == 0) {
                writeCode(literals[value], ofLiterals[value]);
                continue;
            }
            int symbol = symbolOfLength(length);
            writeCode(literals[Codes.FIRST_LENGTH + symbol], ofLiterals[Codes.FIRST_LENGTH + symbol]);
            write(length - Codes.baseOfLength(symbol), Codes.extraOfLength(symbol));
            int distance = symbolOfDistance(value);
            writeCode(distances[distance], ofDistances[distance]);
            write(value - Codes.baseOfDistance(distance), Codes.extraOfDistance(distance));
        }
        writeCode(literals[Codes.END], ofLiterals[Codes.END]);
    }

    /** Codes stand with their first bit first, numbers with their least. */
    private void writeCode(int code, int length) {
        for (int i = length - 1; i >= 0; i--) {
            write((code >> i) & 1, 1);
        }
    }

    private void write(int value, int count) {
        held |= value << bits;
        bits += count;
        while (bits >= 8) {
            out.add(held & 0xFF);
            held >>>= 8;
            bits -= 8;
        }
    }

    private byte[] end() {
        if (bits > 0) {
            out.add(held & 0xFF);
        }
        return out.toArray();
    }
}
