package cnncalc.link;

/** The lengths of codes as symbols: themselves, or how often the one before (16) or none (17, 18) is repeated. */
final class Runs {

    private final int[] symbols;
    private final int[] extras;
    private int count;

    private Runs(int most) {
        symbols = new int[most];
        extras = new int[most];
    }

    static Runs of(int[] lengths) {
        Runs runs = new Runs(lengths.length);
        for (int at = 0; at < lengths.length; ) {
            int same = same(lengths, at);
            if (lengths[at] == 0 && same >= 3) {
                int times = Math.min(same, 138);
                runs.add(times < 11 ? 17 : 18, times < 11 ? times - 3 : times - 11);
                at += times;
            } else if (at > 0 && lengths[at] == lengths[at - 1] && same >= 3) {
                int times = Math.min(same, 6);
                runs.add(16, times - 3);
                at += times;
            } else {
                runs.add(lengths[at], 0);
                at++;
            }
        }
        return runs;
    }

    private static int same(int[] lengths, int start) {
        int end = start;
        while (end < lengths.length && lengths[end] == lengths[start]) {
            end++;
        }
        return end - start;
    }

    private void add(int symbol, int extra) {
        symbols[count] = symbol;
        extras[count++] = extra;
    }

    int count() {
        return count;
    }

    int symbol(int at) {
        return symbols[at];
    }

    int extra(int at) {
        return extras[at];
    }

    int extraBits(int at) {
        return switch (symbols[at]) {
            case 16 -> 2;
            case 17 -> 3;
            case 18 -> 7;
            default -> 0;
        };
    }
}
