package cnncalc.share;

import cnncalc.link.Utf8;
import org.jspecify.annotations.Nullable;

/** The bytes of a text with their correction, in the order that a QR code lays them out (ISO/IEC 18004, 7.4 to 7.6). */
final class QrData {

    /** The largest code. */
    static final int MAX_VERSION = 40;

    private static final int BYTES = 0b0100;
    private static final int[] PADDING = {0xEC, 0x11};

    /** Bytes of correction for each block, by level and version. */
    private static final int[][] CORRECTION = {
        {
            7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28, 28, 30, 30, 26, 28, 30,
            30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30
        },
        {
            10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28, 28, 28, 28,
            28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28
        },
    };

    /** Blocks that the bytes are dealt out to, by level and version. */
    private static final int[][] BLOCKS = {
        {
            1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8, 9, 9, 10, 12, 12, 12, 13, 14, 15, 16, 17, 18,
            19, 19, 20, 21, 22, 24, 25
        },
        {
            1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25, 26, 28, 29,
            31, 33, 35, 37, 38, 40, 43, 45, 47, 49
        },
    };

    private final int version;
    private final int level;
    private final int[] bytes;
    private int bits;

    private QrData(int version, int level) {
        this.version = version;
        this.level = level;
        this.bytes = new int[capacity(version, level)];
    }

    /** Returns the smallest code that holds a text, corrected as well as its size allows; null where none holds it. */
    static @Nullable QrData of(String text) {
        byte[] encoded = Utf8.encode(text);
        for (int version = 1; version <= MAX_VERSION; version++) {
            int needed = (4 + countBits(version) + 8 * encoded.length + 7) / 8;
            for (int level = 1; level >= 0; level--) {
                if (needed <= capacity(version, level) && (level == 0 || needed <= capacity(version, 1))) {
                    QrData data = new QrData(version, level);
                    data.fill(encoded);
                    return data;
                }
            }
        }
        return null;
    }

    int version() {
        return version;
    }

    /** Returns the level as the format bits have it: 1 for L, 0 for M. */
    int levelBits() {
        return level == 0 ? 1 : 0;
    }

    private static int countBits(int version) {
        return version < 10 ? 8 : 16;
    }

    /** Returns how many modules of a code are neither pattern nor format: what is left for bits. */
    static int modules(int version) {
        int modules = (16 * version + 128) * version + 64;
        if (version >= 2) {
            int marks = version / 7 + 2;
            modules -= (25 * marks - 10) * marks - 55;
        }
        return version >= 7 ? modules - 36 : modules;
    }

    private static int capacity(int version, int level) {
        return modules(version) / 8 - CORRECTION[level][version - 1] * BLOCKS[level][version - 1];
    }

    private void fill(byte[] encoded) {
        append(BYTES, 4);
        append(encoded.length, countBits(version));
        for (byte each : encoded) {
            append(each & 0xFF, 8);
        }
        int used = (bits + 4 + 7) / 8;
        for (int i = used; i < bytes.length; i++) {
            bytes[i] = PADDING[(i - used) & 1];
        }
    }

    private void append(int value, int length) {
        for (int i = length - 1; i >= 0; i--) {
            bytes[bits / 8] |= ((value >>> i) & 1) << (7 - bits % 8);
            bits++;
        }
    }

    /** Returns all bytes, blocks and their corrections woven into one another; the first blocks may be a byte shorter. */
    int[] woven() {
        int blocks = BLOCKS[level][version - 1];
        int correction = CORRECTION[level][version - 1];
        int all = modules(version) / 8;
        int shorter = blocks - all % blocks;
        int length = all / blocks - correction;
        ReedSolomon corrector = new ReedSolomon(correction);
        int[] woven = new int[all];
        int from = 0;
        for (int block = 0; block < blocks; block++) {
            int[] part = new int[block < shorter ? length : length + 1];
            System.arraycopy(bytes, from, part, 0, part.length);
            from += part.length;
            for (int i = 0; i < part.length; i++) {
                woven[i < length ? i * blocks + block : length * blocks + block - shorter] = part[i];
            }
            int[] corrected = corrector.of(part);
            for (int i = 0; i < correction; i++) {
                woven[bytes.length + i * blocks + block] = corrected[i];
            }
        }
        return woven;
    }
}
