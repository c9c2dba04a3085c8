package cnncalc.link;

import java.util.Arrays;

/**
 * Bytes as literals and as repetitions of what came before: the longest one that is found, unless the next byte begins a
 * longer one.
 */
final class Tokens {

    /** How many earlier places are looked at for a repetition; links are short, so many. */
    private static final int TRIES = 256;

    private static final int HASHES = 1 << 12;

    private final byte[] octets;
    private final int[] newest = new int[HASHES];
    private final int[] older;
    private int entered;

    private int[] lengths = new int[64];
    private int[] values = new int[64];
    private int count;

    private Tokens(byte[] octets) {
        this.octets = octets;
        this.older = new int[octets.length];
        Arrays.fill(newest, -1);
    }

    static Tokens of(byte[] octets) {
        Tokens tokens = new Tokens(octets);
        tokens.find();
        return tokens;
    }

    int count() {
        return count;
    }

    /** Returns the length of a repetition, 0 for a literal. */
    int length(int token) {
        return lengths[token];
    }

    /** Returns the distance of a repetition, or the literal from 0 to 255. */
    int value(int token) {
        return values[token];
    }

    private void find() {
        int at = 0;
        while (at < octets.length) {
            int place = longest(at);
            int length = place < 0 ? 0 : matching(place, at);
            int next = length == 0 || at + 1 >= octets.length ? -1 : longest(at + 1);
            boolean later = next >= 0 && matching(next, at + 1) > length;
            if (length == 0 || later) {
                add(0, octets[at] & 0xFF);
                at++;
            } else {
                add(length, at - place);
                at += length;
            }
        }
    }

    private void add(int length, int value) {
        if (count == lengths.length) {
            lengths = Arrays.copyOf(lengths, 2 * count);
            values = Arrays.copyOf(values, 2 * count);
        }
        lengths[count] = length;
        values[count++] = value;
    }

    /** Returns the place before this one whose bytes go on like those here for longest, −1 where there is none. */
    private int longest(int at) {
        enterUntil(at);
        if (at + Codes.MIN_MATCH > octets.length) {
            return -1;
        }
        int best = -1;
        int bestLength = Codes.MIN_MATCH - 1;
        int place = newest[hash(at)];
        for (int tries = 0; place >= 0 && at - place <= Codes.WINDOW && tries < TRIES; tries++) {
            int length = matching(place, at);
            if (length > bestLength) {
                best = place;
                bestLength = length;
            }
            place = older[place];
        }
        return best;
    }

    private void enterUntil(int at) {
        for (; entered < at && entered + Codes.MIN_MATCH <= octets.length; entered++) {
            int hash = hash(entered);
            older[entered] = newest[hash];
            newest[hash] = entered;
        }
    }

    private int hash(int at) {
        int mixed =
                (octets[at] & 0xFF) * 506_832_829 + (octets[at + 1] & 0xFF) * 66_049 + (octets[at + 2] & 0xFF) * 257;
        return (mixed ^ (mixed >>> 12)) & (HASHES - 1);
    }

    private int matching(int before, int at) {
        int most = Math.min(Codes.MAX_MATCH, octets.length - at);
        int length = 0;
        while (length < most && octets[before + length] == octets[at + length]) {
            length++;
        }
        return length;
    }
}
