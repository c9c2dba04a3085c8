package cnncalc.share;

import cnncalc.text.Markup;
import org.jspecify.annotations.Nullable;

/** A text as a square of dark and light modules that cameras read (ISO/IEC 18004, model 2, bytes). */
public final class QrCode {

    private static final int BORDER = 4;
    private static final int MASKS = 8;
    private static final int FINDER = 8;

    private final int version;
    private final int size;
    private final boolean[][] dark;
    private final boolean[][] fixed;

    private QrCode(QrData data) {
        version = data.version();
        size = 4 * version + 17;
        dark = new boolean[size][size];
        fixed = new boolean[size][size];
        drawPatterns();
        drawFormat(data.levelBits(), 0);
        drawBytes(data.woven());
        chooseMask(data.levelBits());
    }

    /** Returns the code of a text; null where it is longer than the largest code holds, 2,953 bytes. */
    public static @Nullable QrCode of(String text) {
        QrData data = QrData.of(text);
        return data == null ? null : new QrCode(data);
    }

    /** Returns how many modules a side has, without the border. */
    public int size() {
        return size;
    }

    public boolean isDark(int column, int row) {
        return dark[row][column];
    }

    /** Returns the code as an {@code svg} element, dark on light with the border that readers need. */
    public Markup draw(String label) {
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                int start = column;
                while (column < size && dark[row][column]) {
                    column++;
                }
                if (column > start) {
                    path.append('M').append(start + BORDER).append(' ').append(row + BORDER);
                    path.append('h')
                            .append(column - start)
                            .append("v1h-")
                            .append(column - start)
                            .append('z');
                }
            }
        }
        int side = size + 2 * BORDER;
        return Markup.element("svg")
                .with("viewBox", "0 0 " + side + " " + side)
                .with("class", "code")
                .with("role", "img")
                .with("aria-label", label)
                .with("shape-rendering", "crispEdges")
                .add(Markup.element("rect")
                        .with("width", side)
                        .with("height", side)
                        .with("fill", "#fff"))
                .add(Markup.element("path").with("d", path.toString()).with("fill", "#000"));
    }

    private void fix(int column, int row, boolean isDark) {
        dark[row][column] = isDark;
        fixed[row][column] = true;
    }

    private void drawPatterns() {
        for (int i = 0; i < size; i++) {
            fix(6, i, i % 2 == 0);
            fix(i, 6, i % 2 == 0);
        }
        drawFinder(3, 3);
        drawFinder(size - 4, 3);
        drawFinder(3, size - 4);
        int[] marks = alignments();
        for (int i = 0; i < marks.length; i++) {
            for (int j = 0; j < marks.length; j++) {
                boolean corner =
                        (i == 0 && j == 0) || (i == 0 && j == marks.length - 1) || (i == marks.length - 1 && j == 0);
                if (!corner) {
                    drawRings(marks[i], marks[j], 2);
                }
            }
        }
        drawVersion();
    }

    /** The three squares in the corners, with the light ring around them. */
    private void drawFinder(int column, int row) {
        drawRings(column, row, 4);
    }

    private void drawRings(int column, int row, int reach) {
        for (int down = -reach; down <= reach; down++) {
            for (int right = -reach; right <= reach; right++) {
                int ring = Math.max(Math.abs(down), Math.abs(right));
                int x = column + right;
                int y = row + down;
                if (x >= 0 && x < size && y >= 0 && y < size) {
                    fix(x, y, reach == 2 ? ring != 1 : ring != 2 && ring != 4);
                }
            }
        }
    }

    /** Where the small squares stand, along either axis (annex E). */
    private int[] alignments() {
        if (version == 1) {
            return new int[0];
        }
        int[] marks = new int[version / 7 + 2];
        int step = (version * 8 + marks.length * 3 + 5) / (marks.length * 4 - 4) * 2;
        marks[0] = 6;
        for (int i = marks.length - 1, at = size - 7; i >= 1; i--, at -= step) {
            marks[i] = at;
        }
        return marks;
    }

    /** The number of the version twice, with its own correction (annex D). */
    private void drawVersion() {
        if (version < 7) {
            return;
        }
        int rest = version;
        for (int i = 0; i < 12; i++) {
            rest = (rest << 1) ^ ((rest >>> 11) * 0x1F25);
        }
        int bits = version << 12 | rest;
        for (int i = 0; i < 18; i++) {
            boolean bit = (bits >>> i & 1) != 0;
            fix(size - 11 + i % 3, i / 3, bit);
            fix(i / 3, size - 11 + i % 3, bit);
        }
    }

    /** Level and mask twice, with their correction (annex C). */
    private void drawFormat(int levelBits, int mask) {
        int data = levelBits << 3 | mask;
        int rest = data;
        for (int i = 0; i < 10; i++) {
            rest = (rest << 1) ^ ((rest >>> 9) * 0x537);
        }
        int bits = (data << 10 | rest) ^ 0x5412;
        for (int i = 0; i < 15; i++) {
            boolean bit = (bits >>> i & 1) != 0;
            int near = i < 6 ? i : i < 8 ? i + 1 : 14 - i;
            fix(i < 8 ? FINDER : i == 8 ? 7 : near, i < 8 ? near : FINDER, bit);
            fix(i < 8 ? size - 1 - i : FINDER, i < 8 ? FINDER : size - 15 + i, bit);
        }
        fix(FINDER, size - 8, true);
    }

    /** Two columns at a time, from the right, up and down in turn. */
    private void drawBytes(int[] bytes) {
        int bit = 0;
        for (int right = size - 1; right >= 1; right -= 2) {
            right = right == 6 ? 5 : right;
            boolean upward = ((right + 1) & 2) == 0;
            for (int step = 0; step < 2 * size; step++) {
                int column = right - step % 2;
                int row = upward ? size - 1 - step / 2 : step / 2;
                if (!fixed[row][column] && bit < bytes.length * 8) {
                    dark[row][column] = (bytes[bit / 8] >>> (7 - bit % 8) & 1) != 0;
                    bit++;
                }
            }
        }
    }

    private void chooseMask(int levelBits) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int mask = 0; mask < MASKS; mask++) {
            applyMask(mask);
            drawFormat(levelBits, mask);
            int penalty = new QrPenalty(dark).total();
            if (penalty < least) {
                least = penalty;
                best = mask;
            }
            applyMask(mask);
        }
        applyMask(best);
        drawFormat(levelBits, best);
    }

    private void applyMask(int mask) {
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                dark[row][column] ^= !fixed[row][column] && isMasked(mask, column, row);
            }
        }
    }

    private static boolean isMasked(int mask, int x, int y) {
        return switch (mask) {
            case 0 -> (x + y) % 2 == 0;
            case 1 -> y % 2 == 0;
            case 2 -> x % 3 == 0;
            case 3 -> (x + y) % 3 == 0;
            case 4 -> (x / 3 + y / 2) % 2 == 0;
            case 5 -> x * y % 2 + x * y % 3 == 0;
            case 6 -> (x * y % 2 + x * y % 3) % 2 == 0;
            default -> ((x + y) % 2 + x * y % 3) % 2 == 0;
        };
    }
}
