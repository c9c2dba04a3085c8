package cnncalc.write;

import cnncalc.text.Columns;
import java.util.List;

/** Prints a {@link Table} in the formats that are tables. */
final class TableWriter {

    private TableWriter() {}

    /** GitHub's Markdown; what a name contains is never read as markup. */
    static String markdown(Table table) {
        StringBuilder out = new StringBuilder();
        markdownLine(table.headers(), out);
        out.append('|');
        for (int i = 0; i < table.headers().size(); i++) {
            out.append(i < Table.FIRST_NUMBER ? " --- |" : " ---: |");
        }
        out.append('\n');
        for (List<String> line : table.lines()) {
            markdownLine(line, out);
        }
        return out.toString();
    }

    private static void markdownLine(List<String> cells, StringBuilder out) {
        out.append('|');
        for (String cell : cells) {
            out.append(' ').append(Escaping.markdown(cell)).append(" |");
        }
        out.append('\n');
    }

    /** RFC 4180, with a quote before what a spreadsheet would take for a formula. */
    static String csv(Table table) {
        return separated(table, ',');
    }

    static String tsv(Table table) {
        return separated(table, '\t');
    }

    private static String separated(Table table, char separator) {
        StringBuilder out = new StringBuilder();
        separatedLine(table.headers(), separator, out);
        for (List<String> line : table.lines()) {
            separatedLine(line, separator, out);
        }
        return out.toString();
    }

    private static void separatedLine(List<String> cells, char separator, StringBuilder out) {
        for (int i = 0; i < cells.size(); i++) {
            out.append(i == 0 ? "" : Character.toString(separator)).append(Escaping.cell(cells.get(i), separator));
        }
        out.append("\r\n");
    }

    /** Columns of even width, for a terminal or a code block. */
    static String text(Table table) {
        int[] widths = new int[table.headers().size()];
        widen(widths, table.headers());
        for (List<String> line : table.lines()) {
            widen(widths, line);
        }
        int total = 2 * (widths.length - 1);
        for (int width : widths) {
            total += width;
        }
        String rule = "-".repeat(total) + "\n";
        StringBuilder out = new StringBuilder();
        textLine(table.headers(), widths, out);
        out.append(rule);
        for (List<String> line : table.rows()) {
            textLine(line, widths, out);
        }
        out.append(rule);
        textLine(table.totals(), widths, out);
        return out.toString();
    }

    private static void widen(int[] widths, List<String> cells) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], Columns.of(cells.get(i)));
        }
    }

    private static void textLine(List<String> cells, int[] widths, StringBuilder out) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String blanks = " ".repeat(widths[i] - Columns.of(cells.get(i)));
            line.append(i == 0 ? "" : "  ");
            line.append(i < Table.FIRST_NUMBER ? cells.get(i) + blanks : blanks + cells.get(i));
        }
        out.append(withoutTrailingBlanks(line)).append('\n');
    }

    private static String withoutTrailingBlanks(StringBuilder line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        return line.substring(0, end);
    }
}
