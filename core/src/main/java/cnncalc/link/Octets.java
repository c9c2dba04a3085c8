package cnncalc.link;

import java.util.Arrays;

/** Bytes, as many as come. */
final class Octets {

    private byte[] octets = new byte[64];
    private int length;

    void add(int octet) {
        if (length == octets.length) {
            octets = Arrays.copyOf(octets, 2 * length);
        }
        octets[length++] = (byte) octet;
    }

    int length() {
        return length;
    }

    /** Returns a byte as a number from 0 to 255. */
    int get(int at) {
        return octets[at] & 0xFF;
    }

    byte[] toArray() {
        return Arrays.copyOf(octets, length);
    }
}
