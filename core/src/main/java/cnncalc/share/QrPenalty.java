package cnncalc.share;

/** How hard a masked code is to read: runs, blocks, what looks like a finder, and imbalance (ISO/IEC 18004, 7.8.3). */
final class QrPenalty {

    private static final int RUN = 3;
    private static final int BLOCK = 3;
    private static final int FINDER = 40;
    private static final int BALANCE = 10;
    private static final int[] FINDER_RUNS = {1, 0, 1, 1, 1, 0, 1, 0, 0, 0, 0};

    private final boolean[][] dark;
    private final int size;

    QrPenalty(boolean[][] dark) {
        this.dark = dark;
        this.size = dark.length;
    }

    int total() {
        int total = blocks() + balance();
        for (int line = 0; line < size; line++) {
            total += runs(line, true) + runs(line, false);
            total += finders(line, true) + finders(line, false);
        }
        return total;
    }

    private boolean at(int line, int place, boolean rows) {
        return rows ? dark[line][place] : dark[place][line];
    }

    private int runs(int line, boolean rows) {
        int penalty = 0;
        int length = 0;
        for (int place = 0; place < size; place++) {
            length = place > 0 && at(line, place, rows) == at(line, place - 1, rows) ? length + 1 : 1;
            penalty += length == 5 ? RUN : length > 5 ? 1 : 0;
        }
        return penalty;
    }

    private int finders(int line, boolean rows) {
        int penalty = 0;
        for (int start = 0; start + FINDER_RUNS.length <= size; start++) {
            boolean forward = true;
            boolean backward = true;
            for (int i = 0; i < FINDER_RUNS.length; i++) {
                boolean is = at(line, start + i, rows);
                forward &= is == (FINDER_RUNS[i] == 1);
                backward &= is == (FINDER_RUNS[FINDER_RUNS.length - 1 - i] == 1);
            }
            penalty += (forward ? FINDER : 0) + (backward ? FINDER : 0);
        }
        return penalty;
    }

    private int blocks() {
        int penalty = 0;
        for (int row = 0; row + 1 < size; row++) {
            for (int column = 0; column + 1 < size; column++) {
                boolean first = dark[row][column];
                boolean same = first == dark[row][column + 1]
                        && first == dark[row + 1][column]
                        && first == dark[row + 1][column + 1];
                penalty += same ? BLOCK : 0;
            }
        }
        return penalty;
    }

    private int balance() {
        int count = 0;
        for (boolean[] row : dark) {
            for (boolean module : row) {
                count += module ? 1 : 0;
            }
        }
        int all = size * size;
        int steps = (Math.abs(count * 20 - all * 10) + all - 1) / all - 1;
        return Math.max(0, steps) * BALANCE;
    }
}
