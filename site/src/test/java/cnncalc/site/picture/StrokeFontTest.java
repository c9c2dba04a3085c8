package cnncalc.site.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cnncalc.preset.Preset;
import cnncalc.preset.Presets;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The font has what the pictures say, and keeps its measures. */
class StrokeFontTest {

    private static final String ALL =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789,.-–()×/→+:·%²&'?!=_";

    @Test
    void everyTitleCanBeDrawn() {
        for (Preset preset : Presets.ALL) {
            Rectangle2D drawn = StrokeFont.text(preset.title(), 0, 0, 140).getBounds2D();
            assertThat(drawn.getWidth()).as(preset.title()).isPositive();
        }
    }

    @Test
    void everyCharacterStaysInItsOwnWidth() {
        for (String character : ALL.split("", -1)) {
            if (!character.isEmpty()) {
                Rectangle2D drawn = StrokeFont.text(character, 0, 0, 140).getBounds2D();
                assertThat(drawn.getMinX()).as(character).isGreaterThanOrEqualTo(0);
                assertThat(drawn.getMaxX()).as(character).isLessThanOrEqualTo(StrokeFont.width(character, 140));
                assertThat(drawn.getMaxY()).as(character).isLessThanOrEqualTo(28);
                assertThat(drawn.getMinY()).as(character).isGreaterThanOrEqualTo(-114);
            }
        }
    }

    @Test
    void digitsAreOfOneWidth() {
        for (char digit = '0'; digit <= '9'; digit++) {
            assertThat(StrokeFont.width(String.valueOf(digit), 20)).isEqualTo(StrokeFont.width("0", 20));
        }
    }

    @Test
    void aTextStandsWhereItIsPut() {
        Rectangle2D capital = StrokeFont.text("H", 100, 50, 28).getBounds2D();
        assertThat(capital.getMinX()).isCloseTo(103, within(1e-9));
        assertThat(capital.getMaxY()).isCloseTo(50, within(1e-9));
        assertThat(capital.getMinY()).isCloseTo(30, within(1e-9));
        assertThat(StrokeFont.width("a b", 28))
                .isCloseTo(
                        StrokeFont.width("a", 28) + StrokeFont.width(" ", 28) + StrokeFont.width("b", 28),
                        within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"한", "#", "𝄞"})
    void whatCannotBeDrawnIsNamed(String character) {
        assertThatThrownBy(() -> StrokeFont.text("a" + character, 0, 0, 10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(character);
        assertThatThrownBy(() -> StrokeFont.width(character, 10)).hasMessageContaining(character);
    }
}
