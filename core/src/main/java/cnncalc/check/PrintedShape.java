package cnncalc.check;

import cnncalc.text.Ascii;
import cnncalc.text.Numbers;
import java.util.ArrayList;
import java.util.List;

/** Shapes and numbers as tables print them: {@code (None, 26, 26, 32)}, {@code [-1, 64, 8, 8]}, {@code 55×55×96}, {@code 34,944}. */
final class PrintedShape {

    private PrintedShape() {}

    /** Whether a cell looks like a shape by itself: in brackets, or sizes with a cross between. */
    static boolean isShape(String cell) {
        List<Long> sizes = of(cell);
        boolean brackets = cell.startsWith("(") || cell.startsWith("[");
        return !sizes.isEmpty() && (brackets || sizes.size() > 1);
    }

    /** Returns the sizes, −1 for open ones; empty where a cell is no shape. */
    static List<Long> of(String cell) {
        String text = Ascii.lower(cell).replace("[(", "(").replace("torch.size(", "");
        int close = Math.max(text.indexOf(')'), text.indexOf(']'));
        boolean brackets = !text.isEmpty() && "([".indexOf(text.charAt(0)) >= 0;
        String inner = brackets ? text.substring(1, close < 1 ? text.length() : close) : text;
        for (String cross : List.of("×", "x", "*")) {
            inner = brackets ? inner : inner.replace(cross, ";");
        }
        List<Long> sizes = new ArrayList<>();
        for (String part : parts(inner, brackets ? ',' : ';')) {
            long size = part.equals("none") || part.equals("-1") || part.equals("?") ? -1 : Numbers.parse(part);
            boolean open = size < 0 && !part.equals("none") && !part.equals("-1") && !part.equals("?");
            if (open) {
                return List.of();
            }
            sizes.add(size);
        }
        return sizes;
    }

    private static List<String> parts(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == separator) {
                String part = text.substring(start, i).trim();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts;
    }

    /** Returns a whole number with or without commas, its unit or share behind it left out; −1 where there is none. */
    static long number(String cell) {
        String text = cell.trim();
        int end = 0;
        while (end < text.length()
                && ((text.charAt(end) >= '0' && text.charAt(end) <= '9') || text.charAt(end) == ',')) {
            end++;
        }
        boolean alone = end > 0 && (end == text.length() || text.charAt(end) == ' ');
        return alone ? Numbers.parse(text.substring(0, end)) : -1;
    }
}
