package cnncalc.web;

import cnncalc.text.Numbers;

/** Numbers of a form's box made a little larger or smaller, as by arrow keys or by dragging. */
public final class Steps {

    private static final long MOST = 1_000_000_000;

    private Steps() {}

    /**
     * Returns a text with each of its whole numbers changed, {@code 3x3} by 1 to {@code 4x4}; none below 0. Empty where
     * something else than such numbers is in it.
     */
    public static String by(String text, long change) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                end++;
            }
            long number = end == at ? -1 : Numbers.parse(text.substring(at, end));
            boolean separates = end < text.length() - 1 && "x×,".indexOf(text.charAt(end)) >= 0;
            if (number < 0 || number > MOST || (end < text.length() && !separates)) {
                return "";
            }
            out.append(Math.max(0, number + change));
            out.append(separates ? Character.toString(text.charAt(end)) : "");
            at = separates ? end + 1 : end;
        }
        return out.toString();
    }
}
