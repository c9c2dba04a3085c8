package cnncalc.torch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sizes that a text brings its images to, {@code transforms.Resize((64, 128))}, {@code CenterCrop(224)}, or that its
 * settings speak of, {@code 'input_size': [3, 331, 331]}.
 */
final class SpokenSizes {

    /** The last step that says a size decides; a crop to a size stands behind the resizing that it cuts from. */
    private static final List<String> STEPS =
            List.of("CenterCrop(", "RandomResizedCrop(", "RandomCrop(", "Resize(", "Scale(");

    private static final String SETTING = "input_size";

    private static final long MOST = 4096;

    private SpokenSizes() {}

    /** Returns height and width: first of the settings where all speak of the same, then in the order of the steps above. */
    static List<long[]> in(String source) {
        List<long[]> found = settings(source);
        for (long[] size : found) {
            if (!Arrays.equals(size, found.get(0))) {
                found = new ArrayList<>();
                break;
            }
        }
        for (String step : STEPS) {
            for (int at = source.indexOf(step); at >= 0; at = source.indexOf(step, at + 1)) {
                long[] size = size(source, at + step.length());
                if (size != null) {
                    found.add(size);
                }
            }
        }
        return found;
    }

    /** Returns height and width of each setting of three sizes, channels in front as PyTorch has them. */
    private static List<long[]> settings(String source) {
        List<long[]> found = new ArrayList<>();
        for (int at = source.indexOf(SETTING); at >= 0; at = source.indexOf(SETTING, at + 1)) {
            int next = at + SETTING.length();
            while (next < source.length() && "'\": =([".indexOf(source.charAt(next)) >= 0) {
                next++;
            }
            int comma = digits(source, next);
            boolean three = number(source, next, comma) > 0 && source.startsWith(",", comma);
            long[] size = three ? pair(source, comma + 1) : null;
            if (size != null) {
                found.add(size);
            }
        }
        return found;
    }

    /** Returns the one number, or the two in brackets, that a call begins with; null where something else does. */
    private static long @Nullable [] size(String source, int start) {
        int at = start;
        for (String name : List.of("size=", "size =")) {
            at = source.startsWith(name, at) ? at + name.length() : at;
        }
        at = blanks(source, at);
        boolean two = at < source.length() && "([".indexOf(source.charAt(at)) >= 0;
        if (two) {
            return pair(source, at + 1);
        }
        long only = number(source, at, digits(source, at));
        return only == 0 ? null : new long[] {only, only};
    }

    /** Returns two numbers with a comma between them; null where they are none. */
    private static long @Nullable [] pair(String source, int start) {
        int at = blanks(source, start);
        int end = digits(source, at);
        long first = number(source, at, end);
        int comma = blanks(source, end);
        boolean more = comma < source.length() && source.charAt(comma) == ',';
        int next = more ? blanks(source, comma + 1) : comma;
        long second = number(source, next, digits(source, next));
        return first == 0 || second == 0 ? null : new long[] {first, second};
    }

    private static int blanks(String source, int start) {
        int at = start;
        while (at < source.length() && source.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static int digits(String source, int start) {
        int at = start;
        while (at < source.length() && source.charAt(at) >= '0' && source.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private static long number(String source, int start, int end) {
        boolean sensible = end > start && end - start <= 4;
        long number = sensible ? Long.parseLong(source.substring(start, end)) : 0;
        return number <= MOST ? number : 0;
    }
}
