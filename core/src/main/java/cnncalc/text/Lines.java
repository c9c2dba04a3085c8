package cnncalc.text;

/** Turns offsets of one source text into lines and columns, both counted from 1. */
public final class Lines {

    private final int[] starts;

    public Lines(String source) {
        int count = 1;
        for (int i = 0; i < source.length(); i++) {
            count += source.charAt(i) == '\n' ? 1 : 0;
        }
        starts = new int[count];
        int line = 1;
        for (int i = 0; i < source.length(); i++) {
            if (source.charAt(i) == '\n') {
                starts[line] = i + 1;
                line++;
            }
        }
    }

    public int line(int offset) {
        int low = 0;
        int high = starts.length;
        while (high - low > 1) {
            int middle = (low + high) / 2;
            if (starts[middle] <= offset) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low + 1;
    }

    public int column(int offset) {
        return offset - starts[line(offset) - 1] + 1;
    }
}
