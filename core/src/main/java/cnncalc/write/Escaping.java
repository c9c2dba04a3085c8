package cnncalc.write;

import cnncalc.text.Markup;

/** A text as it is written where other things have a meaning, so that nothing in it is taken for more than text. */
public final class Escaping {

    private static final String MARKDOWN = "\\`*_[]<>|#&~$";
    private static final String FORMULA_SIGNS = "=+-@\t\r";

    private Escaping() {}

    /** Markdown with tables, and with formulas between dollar signs; template engines find no braces in it either. */
    public static String markdown(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{') {
                out.append("&#123;");
            } else {
                out.append(MARKDOWN.indexOf(c) >= 0 ? "\\" : "").append(c < ' ' ? ' ' : c);
            }
        }
        return out.toString();
    }

    /** HTML, between tags and in quoted attributes. */
    public static String html(String text) {
        return Markup.text(text).toHtml();
    }

    /** HTML that goes through Liquid (Jekyll) or Hugo's shortcodes first, which both begin with a brace. */
    public static String template(String html) {
        return html.replace("{", "&#123;");
    }

    /** HTML in a template of Vue, which looks for braces only after it has read the entities. */
    public static String vue(String html) {
        return "<div v-pre>" + html + "</div>";
    }

    /** LaTeX outside of formulas. */
    public static String latex(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&', '%', '$', '#', '_', '{', '}' -> out.append('\\').append(c);
                case '\\' -> out.append("\\textbackslash{}");
                case '~' -> out.append("\\textasciitilde{}");
                case '^' -> out.append("\\textasciicircum{}");
                case '<' -> out.append("\\textless{}");
                case '>' -> out.append("\\textgreater{}");
                case '"' -> out.append("\\textquotedbl{}");
                case '×' -> out.append("$\\times$");
                default -> out.append(c < ' ' ? ' ' : c);
            }
        }
        return out.toString();
    }

    /** A cell of RFC 4180, with a quote before what a spreadsheet would take for a formula. */
    static String cell(String text, char separator) {
        boolean formula = !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean plain = safe.indexOf(separator) < 0
                && safe.indexOf('"') < 0
                && safe.indexOf('\n') < 0
                && safe.indexOf('\r') < 0;
        return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
