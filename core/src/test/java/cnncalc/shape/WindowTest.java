package cnncalc.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cnncalc.Seeds;
import cnncalc.term.Symbol;
import cnncalc.term.Term;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {
    private static final WindowSymbols CONVOLUTION = symbols(WindowSymbols.KERNEL, /* pooling= */ false);
    private static final WindowSymbols POOLING = symbols(WindowSymbols.POOL, /* pooling= */ true);

    private static WindowSymbols symbols(Symbol kernel, boolean pooling) {
        return new WindowSymbols(
                WindowSymbols.INPUT,
                kernel,
                WindowSymbols.STRIDE,
                WindowSymbols.PADDING,
                WindowSymbols.DILATION,
                pooling);
    }

    /**
     * valid and explicit: floor((n + p - d(k - 1) - 1)/s) + 1; same and causal: ceil(n/s); ceil: PyTorch's rule,
     * ceil((n + 2p - d(k - 1) - 1)/s) + 1, less 1 if (out - 1)s >= n + p.
     */
    @ParameterizedTest
    @CsvSource({
        "28, 3, 1, 1, valid, FLOOR, 26",
        "227, 11, 4, 1, valid, FLOOR, 55",
        "224, 11, 4, 1, valid, FLOOR, 54",
        "224, 11, 4, 1, 2, FLOOR, 55",
        "224, 7, 2, 1, 3, FLOOR, 112",
        "112, 3, 2, 1, 1, FLOOR, 56",
        "11, 2, 2, 1, valid, FLOOR, 5",
        "1, 1, 9, 1, valid, FLOOR, 1",
        "10, 3, 1, 2, valid, FLOOR, 6", // 10 - 2·2 - 1 + 1
        "10, 3, 2, 4, 1, FLOOR, 2", // floor((12 - 9)/2) + 1
        "28, 3, 2, 1, 1:0, FLOOR, 14",
        "28, 3, 1, 1, same, FLOOR, 28",
        "28, 3, 2, 1, same, FLOOR, 14",
        "5, 99, 2, 7, same, FLOOR, 3",
        "10, 4, 3, 2, causal, FLOOR, 4",
        "112, 3, 2, 1, valid, CEIL, 56", // ceil(109/2) + 1 = 56, starts at 110
        "6, 1, 4, 1, valid, CEIL, 2", // ceil(5/4) + 1 = 3 would start at 8
        "5, 2, 3, 1, 1, CEIL, 2", // ceil(5/3) + 1 = 3 would start at 6 = 5 + 1
        "4, 5, 2, 1, valid, CEIL, 1", // ceil(-1/2) + 1
        "7, 3, 2, 2, 1, CEIL, 3", // ceil(4/2) + 1
    })
    void positions(
            long size, long kernel, long stride, long dilation, String padding, Rounding rounding, long expected) {
        Window window = new Window(kernel, stride, dilation, padding(padding), rounding);
        assertThat(window.positions(Size.of(size), CONVOLUTION).value()).isEqualTo(expected);
    }

    @Test
    void formulas() {
        Window conv1 = new Window(11, 4, 1, Padding.VALID, Rounding.FLOOR);
        Term positions = conv1.positions(Size.of(227), CONVOLUTION);
        assertThat(positions.symbols()).isEqualTo("floor((I - K + 2·P)/S) + 1");
        assertThat(positions).hasToString("floor((227 - 11 + 2·0)/4) + 1 = 55");
        Window pool = new Window(3, 2, 1, Padding.VALID, Rounding.FLOOR);
        assertThat(pool.positions(Size.of(55), POOLING).symbols()).isEqualTo("floor((I - P_s)/S) + 1");
        assertThat(pool.positions(Size.of(55), POOLING)).hasToString("floor((55 - 3)/2) + 1 = 27");
        Window dilated = new Window(3, 1, 2, Padding.explicit(1, 2), Rounding.FLOOR);
        assertThat(dilated.positions(Size.of(10), CONVOLUTION).symbols())
                .isEqualTo("floor((I - (D·(K - 1) + 1) + P_1 + P_2)/S) + 1");
        assertThat(dilated.positions(Size.of(10), CONVOLUTION))
                .hasToString("floor((10 - (2·(3 - 1) + 1) + 1 + 2)/1) + 1 = 9");
        Window same = new Window(3, 2, 1, Padding.SAME, Rounding.FLOOR);
        assertThat(same.positions(Size.of(5), CONVOLUTION).symbols()).isEqualTo("ceil(I/S)");
        assertThat(same.positions(Size.of(5), CONVOLUTION)).hasToString("ceil(5/2) = 3");
    }

    @Test
    void anUnknownSizeStaysUnknown() {
        Window window = new Window(3, 2, 1, Padding.VALID, Rounding.CEIL);
        assertThat(window.positions(Size.unknown("w"), CONVOLUTION).known()).isFalse();
    }

    /** The last position fits inside the padded axis, and one more would not. */
    @Test
    void positionsAreAllThatFit() {
        Seeds.forAll(500, random -> {
            Window window = window(random, Padding.explicit(random.nextInt(4), random.nextInt(4)), Rounding.FLOOR);
            long total = window.padding().before() + window.padding().after();
            long size = Math.max(1, window.extent() - total) + random.nextInt(50);
            long positions = window.positions(Size.of(size), CONVOLUTION).value();
            long last = (positions - 1) * window.stride() + window.extent();
            assertThat(last).isLessThanOrEqualTo(size + total);
            assertThat(last + window.stride()).isGreaterThan(size + total);
        });
    }

    /** Rounded up, every element of the axis that a stride leads to is covered, and no window starts behind. */
    @Test
    void roundedUpNothingIsDropped() {
        Seeds.forAll(500, random -> {
            int kernel = 2 + random.nextInt(6);
            int side = random.nextInt(kernel / 2 + 1); // PyTorch: at most half the kernel
            int stride = 1 + random.nextInt(kernel);
            Window window = new Window(kernel, stride, 1, Padding.explicit(side, side), Rounding.CEIL);
            long size = (long) kernel + random.nextInt(40);
            long positions = window.positions(Size.of(size), CONVOLUTION).value();
            assertThat(window.dropped(size, positions)).isZero();
            assertThat((positions - 1) * stride).isLessThan(size + side);
        });
    }

    @Test
    void sameAndCausalDependOnSizeAndStrideAlone() {
        Seeds.forAll(200, random -> {
            long size = 1L + random.nextInt(60);
            Padding padding = random.nextBoolean() ? Padding.SAME : Padding.CAUSAL;
            Window window = window(random, padding, Rounding.FLOOR);
            long expected = 0; // positions 0, s, 2s, … below the size
            for (long start = 0; start < size; start += window.stride()) {
                expected++;
            }
            assertThat(window.positions(Size.of(size), CONVOLUTION).value()).isEqualTo(expected);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "28, 3, 1, same, 1, 1",
        "5, 2, 2, same, 0, 1", // 3 positions: 2·2 + 2 - 5 = 1, the odd one behind
        "224, 7, 2, same, 2, 3", // 112 positions: 111·2 + 7 - 224 = 5
        "10, 3, 1, causal, 2, 0",
        "10, 3, 1, 1:4, 1, 4",
    })
    void addedElements(long size, long kernel, long stride, String padding, long before, long after) {
        Window window = new Window(kernel, stride, 1, padding(padding), Rounding.FLOOR);
        assertThat(window.before(size)).isEqualTo(before);
        assertThat(window.after(size)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "11, 2, 2, valid, 5, 1, 0",
        "227, 11, 4, valid, 55, 0, 0",
        "224, 11, 4, valid, 54, 1, 0",
        "6, 3, 2, 1, 3, 0, 0",
        "8, 3, 3, valid, 2, 2, 0",
        "10, 2, 3, valid, 3, 2, 1",
        "10, 1, 4, valid, 3, 1, 3",
    })
    void unreached(long size, long kernel, long stride, String padding, long positions, long dropped, long skipped) {
        Window window = new Window(kernel, stride, 1, padding(padding), Rounding.FLOOR);
        assertThat(window.positions(Size.of(size), CONVOLUTION).value()).isEqualTo(positions);
        assertThat(window.dropped(size, positions)).isEqualTo(dropped);
        assertThat(window.skipped()).isEqualTo(skipped);
    }

    @Test
    void refusals() {
        assertThat(refusal(() -> new Window(0, 1, 1, Padding.VALID, Rounding.FLOOR)))
                .isEqualTo(Message.of("argument.least", Message.of("field.kernel"), 1, 0L));
        assertThat(refusal(() -> new Window(1, 0, 1, Padding.VALID, Rounding.FLOOR)))
                .isEqualTo(Message.of("argument.least", Message.of("field.stride"), 1, 0L));
        assertThat(refusal(() -> new Window(1, 1, -2, Padding.VALID, Rounding.FLOOR)))
                .isEqualTo(Message.of("argument.least", Message.of("field.dilation"), 1, -2L));
        assertThat(refusal(() -> Padding.explicit(0, -1))).isEqualTo(Message.of("padding.negative", -1L));
        Window seven = new Window(7, 2, 1, Padding.VALID, Rounding.FLOOR);
        assertThat(refusal(() -> seven.positions(Size.of(5), CONVOLUTION)))
                .isEqualTo(Message.of("window.tooLong", 7L, 5L));
        Window padded = new Window(4, 1, 2, Padding.explicit(1, 1), Rounding.FLOOR);
        assertThat(refusal(() -> padded.positions(Size.of(4), CONVOLUTION)))
                .isEqualTo(Message.of("window.tooLong.padded", 7L, 4L, 2L));
    }

    private static Message refusal(Runnable rule) {
        return catchThrowableOfType(Refusal.class, rule::run).message();
    }

    private static Window window(Random random, Padding padding, Rounding rounding) {
        return new Window(1 + random.nextInt(7), 1 + random.nextInt(4), 1 + random.nextInt(3), padding, rounding);
    }

    private static Padding padding(String word) {
        return switch (word) {
            case "valid" -> Padding.VALID;
            case "same" -> Padding.SAME;
            case "causal" -> Padding.CAUSAL;
            default -> {
                int colon = word.indexOf(':');
                long before = Long.parseLong(colon < 0 ? word : word.substring(0, colon));
                yield Padding.explicit(before, Long.parseLong(word.substring(colon + 1)));
            }
        };
    }

    /**
     * Position p's tap t reads element p·s − before + t·d, which counts where it lies on the axis. Of 5 elements with padding
     * 1 a kernel of 3 reads −1…3 with its first tap, 0…4 with its second, 1…5 with its third.
     */
    @ParameterizedTest
    @CsvSource({
        "227, 11, 4, 1, valid, FLOOR, 55, 0, 55",
        "227, 11, 4, 1, valid, FLOOR, 55, 10, 55",
        "5, 3, 1, 1, 1, FLOOR, 5, 0, 4",
        "5, 3, 1, 1, 1, FLOOR, 5, 1, 5",
        "5, 3, 1, 1, 1, FLOOR, 5, 2, 4",
        "224, 7, 2, 1, 3, FLOOR, 112, 0, 110", // −3 + 2·p from p = 2 on
        "224, 7, 2, 1, 3, FLOOR, 112, 2, 111", // −1 + 2·p from p = 1 on
        "224, 7, 2, 1, 3, FLOOR, 112, 3, 112",
        "224, 7, 2, 1, 3, FLOOR, 112, 6, 111", // 3 + 2·111 = 225
        "10, 3, 2, 4, 1, FLOOR, 2, 0, 1", // −1, 1
        "10, 3, 2, 4, 1, FLOOR, 2, 2, 2", // 7, 9
        "5, 2, 2, 1, valid, CEIL, 3, 1, 2", // 1, 3, 5
        "9, 3, 1, 2, causal, FLOOR, 9, 0, 5", // −4…4
        "2, 5, 1, 1, same, FLOOR, 2, 0, 0", // −2, −1
    })
    void uses(
            long size,
            long kernel,
            long stride,
            long dilation,
            String padding,
            Rounding rounding,
            long positions,
            long tap,
            long expected) {
        Window window = new Window(kernel, stride, dilation, padding(padding), rounding);
        assertThat(window.uses(tap, size, positions)).isEqualTo(expected);
    }

    @Test
    void usesAreWhatIsCountedOneByOne() {
        Seeds.forAll(2000, random -> {
            long size = 1L + random.nextInt(20);
            long positions = 1L + random.nextInt(20);
            Padding padding =
                    random.nextBoolean() ? Padding.explicit(random.nextInt(5), random.nextInt(5)) : Padding.SAME;
            Window window = new Window(
                    1 + random.nextInt(7), 1 + random.nextInt(5), 1 + random.nextInt(4), padding, Rounding.FLOOR);
            for (long tap = 0; tap < window.kernel(); tap++) {
                assertThat(window.uses(tap, size, positions))
                        .as("%s, tap %d, size %d, positions %d", window, tap, size, positions)
                        .isEqualTo(counted(window, tap, size, positions));
            }
        });
    }

    private static long counted(Window window, long tap, long size, long positions) {
        long counted = 0;
        for (long position = 0; position < positions; position++) {
            long element = position * window.stride() - window.before(size) + tap * window.dilation();
            counted += element >= 0 && element < size ? 1 : 0;
        }
        return counted;
    }
}
