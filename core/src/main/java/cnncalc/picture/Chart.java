package cnncalc.picture;

import cnncalc.text.Markup;
import cnncalc.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/**
 * A curve: a number over a quantity, the present value marked. The upward axis counts tenfold steps where the numbers span
 * more than a hundredfold. Coordinates are whole units.
 *
 * @param across values of the quantity, growing, at least one
 * @param up the number at each of them, 0 or more
 * @param present the quantity's value now; marked where it is one of those
 * @param label how a value of the quantity is written
 */
public record Chart(List<Long> across, List<Long> up, long present, LongFunction<String> label) {

    private static final int WIDTH = 420;
    private static final int HEIGHT = 244;
    private static final int LEFT = 74;
    private static final int RIGHT = 404;
    private static final int TOP = 28;
    private static final int BOTTOM = 196;
    private static final int LETTER = 8;

    private static final long SPAN = 100;

    /**
     * Returns the curve as an {@code svg} element.
     *
     * @param name what it shows, in one sentence
     * @param acrossName what the quantity is called
     * @param upName what the number is called
     */
    public Markup draw(String name, String acrossName, String upName) {
        Markup picture = Markup.element("svg")
                .with("class", "chart")
                .with("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
                .with("width", WIDTH)
                .with("height", HEIGHT)
                .with("role", "img")
                .with("aria-label", name);
        for (long tick : upTicks()) {
            int y = y(tick);
            picture.add(line(LEFT, y, RIGHT, y, "grid"));
            picture.add(text(LEFT - 7, y + 4, tick(tick), "end"));
        }
        for (long tick : ticks(last(across), 5)) {
            if (tick > 0) {
                picture.add(text(x(tick), BOTTOM + 18, label.apply(tick), "middle"));
            }
        }
        picture.add(line(LEFT, BOTTOM, RIGHT, BOTTOM, "axis"));
        picture.add(text((LEFT + RIGHT) / 2, HEIGHT - 8, acrossName, "middle"));
        picture.add(text(2, 13, upName, "start"));
        addCurve(picture);
        return picture;
    }

    private void addCurve(Markup picture) {
        StringBuilder path = new StringBuilder();
        StringBuilder dots = new StringBuilder();
        for (int i = 0; i < across.size(); i++) {
            int x = x(across.get(i));
            int y = y(up.get(i));
            path.append(i == 0 ? "M" : "L").append(x).append(' ').append(y);
            dots.append('M').append(x).append(' ').append(y).append("h0");
        }
        picture.add(Markup.element("path").with("class", "curve-line").with("d", path.toString()));
        picture.add(Markup.element("path").with("class", "dots").with("d", dots.toString()));
        int now = across.indexOf(present);
        if (now >= 0) {
            addPresent(picture, x(present), y(up.get(now)), tick(up.get(now)));
        }
    }

    /** A line down to the present value, and its number where there is room: to the left of a rising curve. */
    private static void addPresent(Markup picture, int x, int y, String number) {
        picture.add(line(x, y, x, BOTTOM, "now"));
        picture.add(Markup.element("circle")
                .with("class", "now")
                .with("cx", x)
                .with("cy", y)
                .with("r", 5));
        boolean left = x - number.length() * LETTER - 10 > LEFT;
        picture.add(text(left ? x - 9 : x + 9, y - 9, number, left ? "end" : "start")
                .with("class", "present"));
    }

    private static long last(List<Long> values) {
        return values.get(values.size() - 1);
    }

    private boolean isLogarithmic() {
        return smallest() > 0 && largest() / SPAN > smallest();
    }

    private long smallest() {
        long smallest = up.get(0);
        for (long value : up) {
            smallest = Math.min(smallest, value);
        }
        return smallest;
    }

    private long largest() {
        long largest = 1;
        for (long value : up) {
            largest = Math.max(largest, value);
        }
        return largest;
    }

    private int x(long value) {
        return LEFT + (int) Math.round((RIGHT - LEFT) * (double) value / last(across));
    }

    private int y(long value) {
        List<Long> ticks = upTicks();
        double first = ticks.get(0);
        double top = Math.max(last(ticks), largest());
        double part =
                isLogarithmic() ? Math.log(value / first) / Math.log(top / first) : (value - first) / (top - first);
        return BOTTOM - (int) Math.round((BOTTOM - TOP) * part);
    }

    private List<Long> upTicks() {
        if (!isLogarithmic()) {
            return ticks(largest(), 4);
        }
        List<Long> powers = new ArrayList<>();
        long power = 1;
        while (power <= smallest() / 10) {
            power *= 10;
        }
        for (; power > 0 && power <= largest(); power *= 10) {
            powers.add(power);
        }
        return powers;
    }

    /** Round numbers from 0 to at most so much, about so many of them. */
    private static List<Long> ticks(long most, int count) {
        long step = 1;
        for (int i = 0; most / step > count; i++) {
            step = i % 3 == 1 ? step / 2 * 5 : step * 2;
        }
        List<Long> ticks = new ArrayList<>();
        for (long tick = 0; tick <= most - step; tick += step) {
            ticks.add(tick);
        }
        ticks.add(last(ticks) + step);
        return ticks;
    }

    /** A number as an axis has it: whole millions without a fraction. */
    private static String tick(long value) {
        String text = Numbers.compact(value);
        int unit = text.indexOf(' ');
        int point = text.indexOf('.');
        if (unit < 0 || point < 0) {
            return text;
        }
        for (int i = point + 1; i < unit; i++) {
            if (text.charAt(i) != '0') {
                return text;
            }
        }
        return text.substring(0, point) + text.substring(unit);
    }

    private static Markup line(int fromX, int fromY, int toX, int toY, String kind) {
        return Markup.element("line")
                .with("class", kind)
                .with("x1", fromX)
                .with("y1", fromY)
                .with("x2", toX)
                .with("y2", toY);
    }

    private static Markup text(int x, int y, String text, String anchor) {
        return Markup.element("text", text).with("x", x).with("y", y).with("text-anchor", anchor);
    }
}
