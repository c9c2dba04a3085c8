package cnncalc.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TermTest {
    private static final Term INPUT = Term.of(Symbol.of("I", Role.INPUT), 227);
    private static final Term KERNEL = Term.of(Symbol.of("K", Role.KERNEL), 11);
    private static final Term STRIDE = Term.of(Symbol.of("S", Role.STRIDE), 4);
    private static final Term PADDING = Term.of(Symbol.of("P", Role.PADDING), 0);
    private static final Term CHANNELS = Term.of(Symbol.of("C", Role.CHANNELS), 3);
    private static final Term FILTERS = Term.of(Symbol.of("N", Role.FILTERS), 96);
    private static final Term GROUPS = Term.of(Symbol.of("G", Role.GROUPS), 3);
    private static final Term LARGEST = Term.number(Long.MAX_VALUE);

    private static Term positions() {
        Term slack = INPUT.minus(KERNEL).plus(Term.number(2).times(PADDING));
        return slack.floorDividedBy(STRIDE).plus(Term.ONE);
    }

    private static Term parameters() {
        return Term.product(List.of(KERNEL, KERNEL, CHANNELS, FILTERS)).plus(FILTERS);
    }

    @Test
    void outputSizeOfAlexNet() {
        assertThat(positions().symbols()).isEqualTo("floor((I - K + 2·P)/S) + 1");
        assertThat(positions().numbers()).isEqualTo("floor((227 - 11 + 2·0)/4) + 1");
        assertThat(positions()).hasToString("floor((227 - 11 + 2·0)/4) + 1 = 55");
        assertThat(Latex.equation(Symbol.of("O", Role.OUTPUT), positions()))
                .isEqualTo("O = \\left\\lfloor \\frac{I - K + 2 \\cdot P}{S} \\right\\rfloor + 1"
                        + " = \\left\\lfloor \\frac{227 - 11 + 2 \\cdot 0}{4} \\right\\rfloor + 1 = 55");
    }

    @Test
    void parametersOfAlexNet() {
        assertThat(parameters().symbols()).isEqualTo("K^2·C·N + N");
        assertThat(parameters().numbers()).isEqualTo("11·11·3·96 + 96");
        assertThat(parameters().value()).isEqualTo(34_944);
        assertThat(Latex.equation(new Symbol("P", "c", Role.OUTPUT), parameters()))
                .isEqualTo("P_{\\mathrm{c}} = K^{2} \\cdot C \\cdot N + N"
                        + " = 11 \\cdot 11 \\cdot 3 \\cdot 96 + 96 = 34{,}944");
    }

    @Test
    void parenthesesWhereTheyAreNeeded() {
        assertThat(INPUT.plus(STRIDE).times(KERNEL).symbols()).isEqualTo("(I + S)·K");
        assertThat(INPUT.times(KERNEL).plus(STRIDE).symbols()).isEqualTo("I·K + S");
        assertThat(INPUT.minus(KERNEL.plus(STRIDE)).symbols()).isEqualTo("I - (K + S)");
        assertThat(INPUT.minus(KERNEL).minus(STRIDE).symbols()).isEqualTo("I - K - S");
        assertThat(CHANNELS.dividedBy(GROUPS).times(FILTERS)).hasToString("(3/3)·96 = 96");
        assertThat(INPUT.floorDividedBy(STRIDE.times(KERNEL)).symbols()).isEqualTo("floor(I/(S·K))");
        assertThat(INPUT.plus(STRIDE).ceilingDividedBy(KERNEL)).hasToString("ceil((227 + 4)/11) = 21");
        assertThat(INPUT.plus(STRIDE).ceilingDividedBy(FILTERS)).hasToString("ceil((227 + 4)/96) = 3");
    }

    @Test
    void powersOfNeighboursAlone() {
        assertThat(Term.product(List.of(KERNEL, KERNEL, KERNEL, CHANNELS)).symbols())
                .isEqualTo("K^3·C");
        Symbol height = Symbol.of("K", Role.KERNEL).along("h");
        Symbol width = Symbol.of("K", Role.KERNEL).along("w");
        Term flat = Term.of(height, 1).times(Term.of(width, 7));
        assertThat(flat.symbols()).isEqualTo("K_h·K_w");
        assertThat(Latex.equation(Symbol.of("W", Role.OUTPUT), flat))
                .isEqualTo("W = K_{\\mathrm{h}} \\cdot K_{\\mathrm{w}} = 1 \\cdot 7 = 7");
    }

    @Test
    void emptyAndSingle() {
        assertThat(Term.sum(List.of()).value()).isZero();
        assertThat(Term.product(List.of()).value()).isEqualTo(1);
        assertThat(Term.sum(List.of(INPUT))).isSameAs(INPUT);
        assertThat(Term.product(List.of(INPUT))).isSameAs(INPUT);
        assertThat(INPUT.isComputed()).isFalse();
        assertThat(INPUT.plus(Term.ONE).isComputed()).isTrue();
    }

    @Test
    void leavesInTheOrderOfReadingEachOnce() {
        assertThat(parameters().leaves()).containsExactly(KERNEL, CHANNELS, FILTERS);
        assertThat(positions().leaves()).containsExactly(INPUT, KERNEL, PADDING, STRIDE);
    }

    @Test
    void asAnotherLetter() {
        Term output = positions().as(Symbol.of("I", Role.INPUT));
        assertThat(output.symbols()).isEqualTo("I");
        assertThat(output.value()).isEqualTo(55);
        assertThat(output.isComputed()).isFalse();
    }

    @Test
    void unknownStaysUnknown() {
        Term batch = Term.unknown(Symbol.of("B", Role.INPUT));
        Term all = batch.times(KERNEL).plus(Term.ONE);
        assertThat(all.known()).isFalse();
        assertThat(all).hasToString("?·11 + 1");
        assertThat(all.symbols()).isEqualTo("B·K + 1");
        assertThat(batch.minus(KERNEL).floorDividedBy(STRIDE).known()).isFalse();
        assertThatIllegalStateException().isThrownBy(all::value);
        assertThat(Latex.equation(Symbol.of("M", Role.OUTPUT), batch.times(KERNEL)))
                .isEqualTo("M = B \\cdot K = ? \\cdot 11");
    }

    @Test
    void overflowIsNeverAWrongNumber() {
        assertThatThrownBy(() -> LARGEST.plus(Term.ONE)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> LARGEST.times(Term.number(2))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Term.number(Long.MIN_VALUE).minus(Term.ONE)).isInstanceOf(ArithmeticException.class);
        assertThat(LARGEST.plus(Term.ZERO).value()).isEqualTo(9_223_372_036_854_775_807L);
    }

    @Test
    void divisionsThatAreNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> Term.number(7).dividedBy(Term.number(2)));
        assertThatIllegalArgumentException().isThrownBy(() -> Term.number(-1).floorDividedBy(Term.number(2)));
        assertThatIllegalArgumentException().isThrownBy(() -> Term.number(1).ceilingDividedBy(Term.ZERO));
        assertThat(Term.number(7).floorDividedBy(Term.number(2)).value()).isEqualTo(3);
        assertThat(Term.number(7).ceilingDividedBy(Term.number(2)).value()).isEqualTo(4);
        assertThat(Term.number(8).ceilingDividedBy(Term.number(2)).value()).isEqualTo(4);
    }
}
