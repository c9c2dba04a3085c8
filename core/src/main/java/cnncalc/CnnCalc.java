package cnncalc;

import cnncalc.analysis.Analyzer;
import cnncalc.analysis.Report;
import cnncalc.analysis.Row;
import cnncalc.explain.Explainer;
import cnncalc.explain.Formula;
import cnncalc.network.Network;
import cnncalc.read.LinkReader;
import cnncalc.read.NetworkText;
import cnncalc.read.Reading;
import cnncalc.text.Catalogs;
import cnncalc.text.Language;
import cnncalc.text.Problem;
import cnncalc.text.Refusal;
import cnncalc.write.Formats;
import java.util.List;

/**
 * A text with everything that is known about it: read, analyzed, ready to be written and explained.
 *
 * @param source the network text; of a link, the text that it carries
 * @param report what it comes to
 */
public record CnnCalc(String source, Report report) {

    /** Reads and analyzes network text or a link; whatever is wrong with it is a problem in the report. */
    public static CnnCalc analyze(String text) {
        try {
            String source = LinkReader.isLink(text) ? LinkReader.read(text) : text;
            Reading reading = NetworkText.read(source);
            return new CnnCalc(source, Analyzer.analyze(reading.network(), reading.problems()));
        } catch (Refusal refusal) {
            List<Problem> problems = List.of(Problem.error(refusal.message(), null, null));
            return new CnnCalc(text, Analyzer.analyze(Network.of("", List.of()), problems));
        }
    }

    /**
     * Returns the report in one of {@link Formats#ALL}.
     *
     * @throws Refusal if there is no such format
     */
    public String write(String format, Language language) {
        return Formats.write(format, report, source, Catalogs.of(language));
    }

    /** Returns how a layer's numbers come about; nothing where there is no such layer. */
    public List<Formula> explain(String layer) {
        Row row = report.row(layer);
        return row == null ? List.of() : Explainer.formulas(row);
    }
}
