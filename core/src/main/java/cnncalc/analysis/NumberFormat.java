package cnncalc.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a number is kept in memory. */
public enum NumberFormat {
    FLOAT32("float32", 4),
    FLOAT16("float16", 2),
    BFLOAT16("bfloat16", 2),
    FLOAT64("float64", 8),
    INT8("int8", 1);

    /** Every format, the usual one first. */
    public static final List<NumberFormat> ALL = List.of(values());

    private final String word;
    private final long bytes;

    NumberFormat(String word, long bytes) {
        this.word = word;
        this.bytes = bytes;
    }

    /** Returns the format of this word, or null where there is none. */
    public static @Nullable NumberFormat find(String word) {
        for (NumberFormat format : ALL) {
            if (format.word.equals(word)) {
                return format;
            }
        }
        return null;
    }

    public String word() {
        return word;
    }

    public long bytes() {
        return bytes;
    }
}
