package cnncalc.read;

import cnncalc.network.Place.Kind;
import cnncalc.read.StatementReader.Misplaced;
import cnncalc.read.Words.Word;
import cnncalc.text.Ascii;
import cnncalc.text.Message;
import cnncalc.text.Numbers;
import org.jspecify.annotations.Nullable;

/** How a line's layer is used, as every line may say: {@code frozen}, {@code use 2}, {@code as op}, {@code shown name}. */
final class Manner {

    /** Whether training leaves its weights alone. */
    boolean frozen;

    /** Which call of the layer this is; 0 where the line does not say. */
    int use;

    /** What its row is, where that is not what its layer's rows are. */
    @Nullable
    Kind kind;

    /** What it is shown as, where that is not its name. */
    @Nullable
    String shown;

    /**
     * @throws Misplaced if the value is none for this word
     */
    void read(Word word, Word value) {
        if (word.is("shown")) {
            shown = value.text();
        } else if (word.is("use")) {
            long number = Numbers.parse(value.text());
            if (number < 1 || number > Integer.MAX_VALUE) {
                throw new Misplaced(Message.of("use.number", value.text()), value.span());
            }
            use = (int) number;
        } else {
            kind = kind(value);
        }
    }

    private static Kind kind(Word value) {
        for (Kind kind : Kind.values()) {
            if (kind.word().equals(Ascii.lower(value.text()))) {
                return kind;
            }
        }
        throw new Misplaced(Message.of("kind.unknown", value.text()), value.span());
    }
}
