package cnncalc.text;

import java.util.Arrays;

/** Turns offsets of one source text into lines and columns, both counted from 1. */
public final class Lines {

    private final int[] starts;

    public Lines(String source) {
        int count = 1;
        int[] found = new int[source.length() + 1];
        for (int i = 0; i < source.length(); i++) {
            if (source.charAt(i) == '\n') {
                found[count++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, count);
    }

    public int line(int offset) {
        int index = Arrays.binarySearch(starts, offset);
        return index >= 0 ? index + 1 : -index - 1;
    }

    public int column(int offset) {
        return offset - starts[line(offset) - 1] + 1;
    }
}
