package cnncalc.link;

import org.jspecify.annotations.Nullable;

/** Unpacks DEFLATE without a frame (RFC 1951), and no further than a limit. */
final class Inflater {

    /** What was packed is more than the limit: it may be a bomb. */
    static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooLong() {
            super(null, null, false, false);
        }
    }

    /** What was packed is damaged. */
    private static final class Damaged extends RuntimeException {
        private static final long serialVersionUID = 1;

        Damaged() {
            super(null, null, false, false);
        }
    }

    private final byte[] packed;
    private final int limit;
    private final Octets out = new Octets();
    private int bit;

    private Inflater(byte[] packed, int limit) {
        this.packed = packed;
        this.limit = limit;
    }

    /**
     * Returns what was packed, or null where that is damaged.
     *
     * @throws TooLong if it is more bytes than the limit
     */
    static byte @Nullable [] inflate(byte[] packed, int limit) {
        Inflater inflater = new Inflater(packed, limit);
        try {
            inflater.blocks();
        } catch (Damaged e) {
            return null;
        }
        return inflater.out.toArray();
    }

    private void blocks() {
        boolean last = false;
        while (!last) {
            last = bits(1) == 1;
            int kind = bits(2);
            if (kind == 0) {
                stored();
            } else if (kind == 1) {
                packed(new Decoder(Codes.fixedLiterals()), new Decoder(Codes.fixedDistances()));
            } else if (kind == 2) {
                dynamic();
            } else {
                throw new Damaged();
            }
        }
    }

    private void stored() {
        bit = (bit + 7) / 8 * 8;
        int length = bits(16);
        if (bits(16) != (length ^ 0xFFFF)) {
            throw new Damaged();
        }
        for (int i = 0; i < length; i++) {
            add(bits(8));
        }
    }

    private void dynamic() {
        int literals = bits(5) + Codes.FIRST_LENGTH;
        int distances = bits(5) + 1;
        int count = bits(4) + 4;
        int[] lengths = new int[Codes.ORDER.length];
        for (int i = 0; i < count; i++) {
            lengths[Codes.ORDER[i]] = bits(3);
        }
        int[] all = lengths(new Decoder(lengths), literals + distances);
        int[] ofLiterals = new int[literals];
        int[] ofDistances = new int[distances];
        System.arraycopy(all, 0, ofLiterals, 0, literals);
        System.arraycopy(all, literals, ofDistances, 0, distances);
        packed(new Decoder(ofLiterals), new Decoder(ofDistances));
    }

    /** Section 3.2.7: a length, or how often the one before it or none is repeated. */
    private int[] lengths(Decoder decoder, int count) {
        int[] lengths = new int[count];
        for (int i = 0; i < count; ) {
            int symbol = symbol(decoder);
            if (symbol < 16) {
                lengths[i++] = symbol;
                continue;
            }
            int times = symbol == 16 ? 3 + bits(2) : symbol == 17 ? 3 + bits(3) : 11 + bits(7);
            if (i + times > count || (symbol == 16 && i == 0)) {
                throw new Damaged();
            }
            int repeated = symbol == 16 ? lengths[i - 1] : 0;
            for (int end = i + times; i < end; i++) {
                lengths[i] = repeated;
            }
        }
        return lengths;
    }

    private void packed(Decoder literals, Decoder distances) {
        for (int symbol = symbol(literals); symbol != Codes.END; symbol = symbol(literals)) {
            if (symbol < Codes.END) {
                add(symbol);
                continue;
            }
            int ofLength = symbol - Codes.FIRST_LENGTH;
            if (ofLength > 28) {
                throw new Damaged();
            }
            int length = Codes.baseOfLength(ofLength) + bits(Codes.extraOfLength(ofLength));
            int ofDistance = symbol(distances);
            if (ofDistance >= Codes.DISTANCES) {
                throw new Damaged();
            }
            repeat(Codes.baseOfDistance(ofDistance) + bits(Codes.extraOfDistance(ofDistance)), length);
        }
    }

    private void repeat(int distance, int length) {
        if (distance > out.length()) {
            throw new Damaged();
        }
        for (int i = 0; i < length; i++) {
            add(out.get(out.length() - distance));
        }
    }

    private void add(int octet) {
        if (out.length() >= limit) {
            throw new TooLong();
        }
        out.add(octet);
    }

    private int symbol(Decoder decoder) {
        int code = 0;
        for (int length = 1; length <= Codes.MAX_BITS; length++) {
            code = (code << 1) | bits(1);
            int symbol = decoder.symbol(code, length);
            if (symbol >= 0) {
                return symbol;
            }
        }
        throw new Damaged();
    }

    /** Returns the next bits, the first of them the least. */
    private int bits(int count) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            if (bit >= 8 * packed.length) {
                throw new Damaged();
            }
            value |= ((packed[bit / 8] >> (bit % 8)) & 1) << i;
            bit++;
        }
        return value;
    }
}
