package cnncalc.share;

import cnncalc.analysis.Row;
import cnncalc.explain.Explainer;
import cnncalc.explain.Formula;
import cnncalc.picture.PictureFile;
import cnncalc.text.Markup;
import cnncalc.write.Escaping;
import cnncalc.write.Formats;
import java.util.ArrayList;
import java.util.List;

/** Writes each {@link Snippet}. What a network's names contain stays text wherever it is put. */
final class Snippets {

    /** Formulas beyond these make a post longer and nothing clearer. */
    private static final int MOST_FORMULAS = 12;

    private static final String FRAME_STYLE = "border:0;width:100%";
    private static final String SANDBOX = "allow-scripts allow-popups allow-downloads";

    private Snippets() {}

    static String write(Snippet snippet, Shared shared) {
        return switch (snippet) {
            case LINK -> shared.address();
            case PAGE -> shared.page().isEmpty() ? shared.address() : shared.base() + shared.page();
            case ADDRESS -> shared.frame();
            case MARKDOWN -> table("markdown", shared) + "\n" + markdownLink(shared);
            case MATH -> table("markdown", shared) + formulas(shared) + "\n" + markdownLink(shared);
            case RICH, HTML -> Escaping.template(table("html", shared) + paragraph(shared)) + "\n";
            case IFRAME ->
                Escaping.template(iframe(shared.frame(), shared.title()).toHtml() + paragraph(shared)) + "\n";
            case ELEMENT -> element(shared);
            case HUGO -> "{{< cnncalc \"" + shared.hash() + "\" >}}\n";
            case SHORTCODE -> shortcode(shared);
            case LATEX -> table("latex", shared);
            case PLAIN -> table("text", shared) + shared.address() + "\n";
            case KERAS, KERAS_FILE -> Formats.program("keras", shared.report(), shared.catalog());
            case PYTORCH, PYTORCH_FILE -> Formats.program("pytorch", shared.report(), shared.catalog());
            case CSV -> table("csv", shared);
            case SVG, PNG -> PictureFile.svg(shared.picture(), shared.report(), shared.catalog());
            case NETWORK, OFFLINE -> shared.text();
        };
    }

    private static String table(String format, Shared shared) {
        return Formats.table(format, shared.report(), shared.catalog());
    }

    /** An address holds no brackets and no blanks. */
    private static String markdownLink(Shared shared) {
        return "[" + Escaping.markdown(shared.title()) + " · cnncalc](" + shared.address() + ")\n";
    }

    private static String paragraph(Shared shared) {
        Markup link = Markup.element("a", shared.title() + " · cnncalc").with("href", shared.address());
        return Markup.element("p", link).toHtml();
    }

    /** The first layer of each type with its formulas, for KaTeX and MathJax. */
    private static String formulas(Shared shared) {
        StringBuilder out = new StringBuilder();
        List<String> seen = new ArrayList<>();
        int written = 0;
        for (Row row : shared.report().rows()) {
            String type = row.node().layer().type().word();
            List<Formula> formulas = seen.contains(type) ? List.of() : Explainer.formulas(row);
            if (formulas.isEmpty() || written + formulas.size() > MOST_FORMULAS) {
                continue;
            }
            seen.add(type);
            written += formulas.size();
            out.append("\n**")
                    .append(Escaping.markdown(row.node().place().shown()))
                    .append("**\n");
            for (Formula formula : formulas) {
                out.append("\n$$\n").append(formula.latex()).append("\n$$\n");
            }
        }
        return out.toString();
    }

    private static Markup iframe(String address, String title) {
        return Markup.element("iframe")
                .with("src", address)
                .with("title", title)
                .with("width", "720")
                .with("height", "480")
                .with("style", FRAME_STYLE)
                .with("loading", "lazy")
                .with("referrerpolicy", "no-referrer")
                .with("sandbox", SANDBOX)
                .with("allow", "clipboard-write");
    }

    private static String element(Shared shared) {
        Markup script = Markup.element("script")
                .with("src", shared.base() + "js/cnncalc-element.js")
                .with("defer", "");
        String start = "<cnn-calc state=\"" + Escaping.html(shared.hash()) + "\" lang=\""
                + shared.catalog().language().code() + "\">";
        String whole =
                script.toHtml() + "\n" + start + "\n" + table("html", shared) + paragraph(shared) + "\n</cnn-calc>";
        return Escaping.template(whole) + "\n";
    }

    /** The file that Hugo makes of the short form, once for all posts; its address is the post's, safe in an attribute. */
    private static String shortcode(Shared shared) {
        return "{{- /* layouts/shortcodes/cnncalc.html */ -}}\n"
                + iframe(shared.base() + "embed/v1/HASH", "cnncalc").toHtml().replace("HASH", "{{ .Get 0 | safeURL }}")
                + "\n";
    }
}
