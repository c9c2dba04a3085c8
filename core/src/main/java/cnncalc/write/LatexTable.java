package cnncalc.write;

import java.util.List;

/** A {@link Table} as a {@code tabular} of LaTeX with the rules of the booktabs package. */
final class LatexTable {

    private LatexTable() {}

    static String write(Table table, String caption) {
        StringBuilder out = new StringBuilder("% \\usepackage{booktabs}\n\\begin{table}\n  \\centering\n");
        out.append(caption.isEmpty() ? "" : "  \\caption{" + Escaping.latex(caption) + "}\n");
        out.append("  \\begin{tabular}{");
        for (int column = 0; column < table.headers().size(); column++) {
            out.append(column < Table.FIRST_NUMBER ? 'l' : 'r');
        }
        out.append("}\n    \\toprule\n");
        line(table.headers(), out);
        out.append("    \\midrule\n");
        for (List<String> row : table.rows()) {
            line(row, out);
        }
        out.append("    \\midrule\n");
        line(table.totals(), out);
        return out.append("    \\bottomrule\n  \\end{tabular}\n\\end{table}\n").toString();
    }

    private static void line(List<String> cells, StringBuilder out) {
        out.append("    ");
        for (int i = 0; i < cells.size(); i++) {
            out.append(i == 0 ? "" : " & ").append(Escaping.latex(cells.get(i)));
        }
        out.append(" \\\\\n");
    }
}
