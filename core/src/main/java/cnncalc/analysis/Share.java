package cnncalc.analysis;

import cnncalc.term.Term;

/**
 * What a convention counts of one layer, of one category.
 *
 * @param count unknown where a size is, or where the convention's rule needs what is not known here
 */
public record Share(Category category, Term count) {}
