package cnncalc.explain;

import cnncalc.term.Latex;
import cnncalc.term.Symbol;
import cnncalc.term.Term;
import cnncalc.text.Message;

/**
 * A number of one layer with its way of coming about.
 *
 * @param quantity word for scripts: {@code output}, {@code outputHeight}, {@code params}, {@code macs}, …
 * @param title what the number is called
 * @param left the letter on the left side
 * @param term the number
 */
public record Formula(String quantity, Message title, Symbol left, Term term) {

    /** Returns the whole equation as LaTeX. */
    public String latex() {
        return Latex.equation(left, term);
    }

    /** Returns the equation as a sentence: {@code Output size = floor((227 - 11 + 2·0)/4) + 1 = 55}. */
    public Message words() {
        if (!term.known()) {
            return Message.of("formula.unknown", title, term.numbers());
        }
        return term.isComputed()
                ? Message.of("formula.computed", title, term.numbers(), term.value())
                : Message.of("formula.plain", title, term.value());
    }
}
