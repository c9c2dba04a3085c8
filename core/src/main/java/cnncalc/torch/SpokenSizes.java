package cnncalc.torch;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sizes that a text brings its images to: {@code transforms.Resize((64, 128))}, {@code CenterCrop(224)}. */
final class SpokenSizes {

    /** The last step that says a size decides; a crop to a size stands behind the resizing that it cuts from. */
    private static final List<String> STEPS =
            List.of("CenterCrop(", "RandomResizedCrop(", "RandomCrop(", "Resize(", "Scale(");

    private static final long MOST = 4096;

    private SpokenSizes() {}

    /** Returns height and width, in the order of the steps above. */
    static List<long[]> in(String source) {
        List<long[]> found = new ArrayList<>();
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

    /** Returns the one number, or the two in brackets, that a call begins with; null where something else does. */
    private static long @Nullable [] size(String source, int start) {
        int at = start;
        for (String name : List.of("size=", "size =")) {
            at = source.startsWith(name, at) ? at + name.length() : at;
        }
        at = blanks(source, at);
        boolean two = at < source.length() && "([".indexOf(source.charAt(at)) >= 0;
        at = two ? at + 1 : at;
        int end = digits(source, at);
        long first = number(source, at, end);
        if (!two || first == 0) {
            return first == 0 ? null : new long[] {first, first};
        }
        int comma = blanks(source, end);
        boolean more = comma < source.length() && source.charAt(comma) == ',';
        int next = more ? blanks(source, comma + 1) : comma;
        long second = number(source, next, digits(source, next));
        return second == 0 ? null : new long[] {first, second};
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
