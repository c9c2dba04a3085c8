package cnncalc.python;

/** What may stand to the left of an assignment. */
final class Targets {

    private Targets() {}

    /**
     * @throws PythonError if nothing can be assigned to the expression
     */
    static void check(Expr target) {
        if (target instanceof Expr.Display display && isSequence(display)) {
            int stars = 0;
            for (Expr element : display.elements()) {
                stars += element instanceof Expr.Starred ? 1 : 0;
                check(element instanceof Expr.Starred starred ? starred.value() : element);
            }
            if (stars > 1) {
                throw PythonError.syntax(target.span(), "python.syntax.stars");
            }
        } else {
            checkSingle(target);
        }
    }

    /**
     * @throws PythonError unless it is a name, an attribute or an item
     */
    static void checkSingle(Expr target) {
        boolean single =
                target instanceof Expr.Name || target instanceof Expr.Attribute || target instanceof Expr.Subscript;
        if (!single) {
            throw PythonError.syntax(target.span(), "python.syntax.target");
        }
    }

    private static boolean isSequence(Expr.Display display) {
        return display.collection() == Expr.Collection.TUPLE || display.collection() == Expr.Collection.LIST;
    }
}
