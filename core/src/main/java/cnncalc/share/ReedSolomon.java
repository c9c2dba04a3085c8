package cnncalc.share;

/** Error correction over the field of 256 elements whose polynomial is 0x11D, as QR codes have it (ISO/IEC 18004, 7.5). */
final class ReedSolomon {

    private static final int POLYNOMIAL = 0x11D;

    private final int[] divisor;

    /**
     * @param degree how many bytes of correction a block gets
     */
    ReedSolomon(int degree) {
        divisor = new int[degree];
        divisor[degree - 1] = 1;
        int root = 1;
        for (int i = 0; i < degree; i++) {
            for (int j = 0; j < degree; j++) {
                int next = j + 1 < degree ? divisor[j + 1] : 0;
                divisor[j] = times(divisor[j], root) ^ next;
            }
            root = times(root, 2);
        }
    }

    /** Returns the correction of a block: what is left of it behind the division by the generator. */
    int[] of(int[] block) {
        int[] rest = new int[divisor.length];
        for (int value : block) {
            int factor = value ^ rest[0];
            for (int i = 0; i < rest.length; i++) {
                int next = i + 1 < rest.length ? rest[i + 1] : 0;
                rest[i] = next ^ times(divisor[i], factor);
            }
        }
        return rest;
    }

    private static int times(int left, int right) {
        int product = 0;
        for (int bit = 7; bit >= 0; bit--) {
            product = (product << 1) ^ ((product >>> 7) * POLYNOMIAL);
            product ^= ((right >>> bit) & 1) * left;
        }
        return product;
    }
}
